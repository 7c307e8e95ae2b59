// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/viewsbutton.h"

#include "app/base/literals.h"
#include "ui/features/transactions/tr.h"
#include "ui/features/transactions/viewsheets.h"

#include <QMenu>

namespace bursar::ui {

using transactionstext::Tr;

ViewsButton::ViewsButton(QWidget* parent)
    : Button(Kind::Secondary, Tr::tr("Views", "button: saved views of the transactions"), parent)
    , m_menu(new QMenu(this))
{
    setGlyph(Icon::ChevronDown);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    connect(this, &QPushButton::clicked, this, [this] {
        const QPoint corner(isRightToLeft() ? 0 : width() - m_menu->sizeHint().width(), height());
        m_menu->popup(mapToGlobal(corner));
    });
    fill();
}

void ViewsButton::setViews(const QList<SavedView>& views)
{
    m_views = views;
    fill();
}

void ViewsButton::fill()
{
    m_menu->clear();
    for (const SavedView& view : std::as_const(m_views)) {
        QString title = view.name;
        QAction* action = m_menu->addAction(title.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, view] {
            m_last = view.name;
            Q_EMIT opened(view);
        });
    }
    if (!m_views.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(Tr::tr("Save this view…"), this, &ViewsButton::askName);
    QAction* edit = m_menu->addAction(Tr::tr("Manage views…"), this, &ViewsButton::manage);
    edit->setEnabled(!m_views.isEmpty());
}

void ViewsButton::askName()
{
    QStringList names;
    for (const SavedView& view : std::as_const(m_views))
        names << view.name;
    auto* sheet = new SaveViewSheet(names, m_last, this);
    connect(sheet, &SaveViewSheet::named, this, &ViewsButton::saveRequested);
}

void ViewsButton::put(const SavedView& view)
{
    m_last = view.name;
    const qsizetype known = viewNamed(m_views, view.name);
    if (known < 0)
        m_views.append(view);
    else
        m_views[known] = view;
    fill();
    Q_EMIT changed(m_views);
}

void ViewsButton::manage()
{
    auto* sheet = new ManageViewsSheet(m_views, this);
    connect(sheet, &ManageViewsSheet::changed, this, [this](const QList<SavedView>& views) {
        setViews(views);
        Q_EMIT changed(views);
    });
}

} // namespace bursar::ui
