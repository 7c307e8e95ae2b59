// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/findbar.h"

#include "ui/features/statements/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPdfDocument>
#include <QPdfSearchModel>

namespace bursar::ui {

using statementstext::Tr;

FindBar::FindBar(QPdfDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_field(
          new SearchField(Tr::tr("Find in this document"), Tr::tr("Find in this document"), this))
    , m_search(new QPdfSearchModel(this))
{
    m_search->setDocument(&document);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, 0, space::m, space::s);
    row->setSpacing(space::s);
    row->addWidget(m_field, 1);
    const auto step = [this, row](Icon glyph, const QString& text, int by) {
        auto* button = new Button(Button::Kind::Secondary, text, this);
        button->setGlyph(glyph);
        button->setCompact(true);
        connect(button, &QPushButton::clicked, this, [this, by] { next(by); });
        row->addWidget(button);
    };
    step(Icon::ChevronUp, Tr::tr("Previous match"), -1);
    step(Icon::ChevronDown, Tr::tr("Next match"), 1);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { next(1); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_search, signal, this, &FindBar::showMatches);
    connect(m_search, &QAbstractItemModel::modelReset, this, &FindBar::showMatches);
    hide();
}

FindBar::~FindBar() { m_search->setDocument(nullptr); }

void FindBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::end()
{
    hide();
    m_field->clear();
}

void FindBar::next(int step)
{
    const int count = m_search->rowCount({});
    if (isHidden()) {
        begin();
        return;
    }
    if (count == 0)
        return;
    m_current = (m_current + step + count) % count;
    showMatches();
}

void FindBar::search(const QString& text)
{
    m_current = -1;
    Q_EMIT matched({}, -1);
    m_search->setSearchString(text.trimmed());
    showMatches();
}

void FindBar::showMatches()
{
    const int count = m_search->rowCount({});
    if (m_field->text().trimmed().isEmpty()) {
        m_field->setRemark({});
        return;
    }
    QList<QPdfLink> all;
    for (int i = 0; i < count; ++i)
        all += m_search->resultAtIndex(i);
    if (m_current < 0 && count > 0)
        m_current = 0;
    m_field->setRemark(count == 0 ? Tr::tr("nothing found")
                                  : Tr::tr("%1 of %2", "matches").arg(m_current + 1).arg(count));
    Q_EMIT matched(all, m_current);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape) {
            end();
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ShiftModifier)) {
            next(-1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace bursar::ui
