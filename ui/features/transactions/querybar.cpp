// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/querybar.h"

#include "ui/features/transactions/querychips.h"
#include "ui/features/transactions/queryfield.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::ui {

namespace {
constexpr int leastField = 260;
constexpr int aroundText = 88; ///< of the field: magnifier, cross, margins
} // namespace

QueryBar::QueryBar(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_row(new QHBoxLayout)
    , m_field(new QueryField(this))
    , m_chips(new QueryChips(this))
    , m_line(new Label(Type::Small, Role::Warning, this))
{
    m_line->setWordWrap(true);
    m_line->hide();
    m_row->setSpacing(space::s);
    m_row->addWidget(m_field, 1);
    m_row->addWidget(m_chips);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(m_row);
    layout->addWidget(m_line);

    connect(m_field, &QLineEdit::textChanged, this, &QueryBar::showChips);
    connect(m_field, &QueryField::remarkChanged, this, &QueryBar::shareRoom);
    connect(m_field, &QueryField::shownMistakesChanged, this, &QueryBar::showRemark);
    connect(m_field, &QLineEdit::textChanged, this, &QueryBar::showRemark);
    connect(&display, &Display::changed, this, &QueryBar::showChips);
    connect(m_chips, &QueryChips::clicked, this, [this](query::Span part) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->setSelection(static_cast<int>(part.at), static_cast<int>(part.size));
    });
    connect(m_chips, &QueryChips::removed, this,
        [this](query::Span part) { m_field->replaceText(withoutPart(m_field->text(), part)); });
}

void QueryBar::addAtEnd(QWidget* widget) { m_row->addWidget(widget); }

void QueryBar::setSaidElsewhere(std::optional<query::Span> part)
{
    if (std::exchange(m_saidElsewhere, part) != part)
        showChips();
}

void QueryBar::setRemark(const QString& remark)
{
    m_remark = remark;
    showRemark();
}

QString QueryBar::shownRemark() const { return m_line->isHidden() ? QString() : m_line->text(); }

void QueryBar::showChips()
{
    QList<QueryPart> parts =
        queryParts(m_field->query().root, m_field->text(), m_display.formats());
    parts.removeIf([this](const QueryPart& part) { return part.span == m_saidElsewhere; });
    m_chips->set(parts);
    shareRoom();
}

// The text comes first: chips repeat it, and the ones that find no room are counted.
void QueryBar::shareRoom()
{
    const int text = m_field->fontMetrics().horizontalAdvance(m_field->text());
    const int wanted = text + m_field->remarkWidth() + aroundText;
    int others = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        const QWidget* widget = m_row->itemAt(i)->widget();
        if (widget != m_field && widget != m_chips)
            others += widget->sizeHint().width() + m_row->spacing();
    }
    const int most = std::max(leastField, width() - others - m_chips->leastWidth());
    m_field->setMinimumWidth(std::clamp(wanted, leastField, most));
}

void QueryBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    shareRoom();
}

void QueryBar::showRemark()
{
    const QList<query::Mistake>& mistakes = m_field->shownMistakes();
    const QString text = mistakes.isEmpty() ? m_remark : query::sentence(mistakes.front());
    m_line->setText(text);
    m_line->setVisible(!text.isEmpty());
}

} // namespace bursar::ui
