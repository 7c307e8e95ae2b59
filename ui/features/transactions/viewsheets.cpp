// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/viewsheets.h"

#include "app/base/literals.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using transactionstext::Tr;

namespace {

constexpr int longestName = 60;
constexpr int viewHeight = 28;

} // namespace

qsizetype viewNamed(const QList<SavedView>& views, const QString& name)
{
    const auto found = std::find_if(views.begin(), views.end(), [&name](const SavedView& each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == views.end() ? -1 : found - views.begin();
}

SaveViewSheet::SaveViewSheet(const QStringList& names, const QString& name, QWidget* over)
    : Sheet(Tr::tr("Save this view"), over)
    , m_names(names)
    , m_name(new QLineEdit(name))
    , m_words(new Label(Type::Body, Role::Muted))
    , m_save(new Button(Button::Kind::Primary, {}))
{
    setObjectName(u"saveViewSheet"_s);
    m_name->setAccessibleName(Tr::tr("Name of the view"));
    m_name->setPlaceholderText(Tr::tr("Name of the view"));
    m_name->setMaxLength(longestName);
    m_name->selectAll();
    m_words->setWordWrap(true);
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    content()->addWidget(m_words);
    content()->addWidget(m_name);
    content()->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewSheet::showState);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        close();
    });
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    showState();
    open(m_name);
}

void SaveViewSheet::showState()
{
    const QString name = m_name->text().simplified();
    const bool isKnown = m_names.contains(name, Qt::CaseInsensitive);
    m_words->setText(isKnown
            ? Tr::tr("A view of this name is there already. It will be replaced.")
            : Tr::tr(
                  "Keeps the query, the account, the columns with their widths, and the order."));
    m_save->setText(
        isKnown ? Tr::tr("Replace", "button: a saved view") : Tr::tr("Save", "button: a view"));
    m_save->setEnabled(!name.isEmpty());
}

ManageViewsSheet::ManageViewsSheet(const QList<SavedView>& views, QWidget* over)
    : Sheet(Tr::tr("Saved views"), over)
    , m_views(views)
    , m_list(new QListWidget)
    , m_up(new Button(Button::Kind::Secondary, Tr::tr("Up", "button: moves a view")))
    , m_down(new Button(Button::Kind::Secondary, Tr::tr("Down", "button: moves a view")))
    , m_rename(new Button(Button::Kind::Secondary, Tr::tr("Rename", "button: a view")))
    , m_remove(new Button(Button::Kind::DangerOutline, Tr::tr("Delete", "button: a view")))
{
    setObjectName(u"manageViewsSheet"_s);
    m_list->setAccessibleName(Tr::tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    for (const SavedView& view : m_views) {
        auto* item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(view.query);
        item->setSizeHint(QSize(0, viewHeight));
    }
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(240);
    auto* done = new Button(Button::Kind::Primary, Tr::tr("Done"));
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::s);
    for (Button* button : {m_up, m_down, m_rename, m_remove})
        tools->addWidget(button);
    tools->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(done);
    content()->addWidget(m_list);
    content()->addLayout(tools);
    content()->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(
        m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_remove, &QPushButton::clicked, this, &ManageViewsSheet::remove);
    connect(m_list, &QListWidget::itemChanged, this,
        [this](QListWidgetItem* item) { rename(m_list->row(item)); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ManageViewsSheet::showState);
    connect(done, &QPushButton::clicked, this, &ManageViewsSheet::finish);
    connect(cancel, &QPushButton::clicked, this, &Sheet::rejected);
    connect(this, &Sheet::rejected, this, &QWidget::close);
    showState();
    open(m_list);
}

void ManageViewsSheet::move(int by)
{
    const int row = m_list->currentRow();
    m_views.swapItemsAt(row, row + by);
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentItem(item);
    showState();
}

void ManageViewsSheet::remove()
{
    const int row = m_list->currentRow();
    m_views.removeAt(row);
    delete m_list->takeItem(row);
    showState();
}

// A name that is empty or another view's is taken back.
void ManageViewsSheet::rename(int row)
{
    const QString name = m_list->item(row)->text().simplified().first(
        std::min<qsizetype>(longestName, m_list->item(row)->text().simplified().size()));
    const qsizetype known = viewNamed(m_views, name);
    if (!name.isEmpty() && (known < 0 || known == row))
        m_views[row].name = name;
    const QSignalBlocker quiet(m_list);
    m_list->item(row)->setText(m_views[row].name);
}

void ManageViewsSheet::showState()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_rename->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
}

void ManageViewsSheet::finish()
{
    Q_EMIT changed(m_views);
    close();
}

} // namespace bursar::ui
