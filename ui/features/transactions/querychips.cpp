// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/querychips.h"

#include "app/base/literals.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/chip.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"

#include <QStyle>

#include <algorithm>

namespace bursar::ui {

using query::DatePoint;
using query::Node;
using transactionstext::Tr;

namespace {

constexpr int chipGap = 6;

QString pointWords(const DatePoint& point, const Formats& formats)
{
    switch (point.kind) {
    case DatePoint::Kind::Day:
        return formats.dayLong(point.first);
    case DatePoint::Kind::Month:
        return formats.month(point.first);
    case DatePoint::Kind::Year:
        return point.first.toIso().first(4);
    case DatePoint::Kind::Today:
        return Tr::tr("today", "a stretch of time");
    case DatePoint::Kind::Yesterday:
        return Tr::tr("yesterday", "a stretch of time");
    case DatePoint::Kind::ThisWeek:
        return Tr::tr("this week", "a stretch of time");
    case DatePoint::Kind::LastWeek:
        return Tr::tr("last week", "a stretch of time");
    case DatePoint::Kind::ThisMonth:
        return Tr::tr("this month", "a stretch of time");
    case DatePoint::Kind::LastMonth:
        return Tr::tr("last month", "a stretch of time");
    case DatePoint::Kind::ThisYear:
        return Tr::tr("this year", "a stretch of time");
    case DatePoint::Kind::LastYear:
        return Tr::tr("last year", "a stretch of time");
    case DatePoint::Kind::LastDays:
        return Tr::tr("last %n day(s)", "a stretch of time", point.count);
    case DatePoint::Kind::LastWeeks:
        return Tr::tr("last %n week(s)", "a stretch of time", point.count);
    case DatePoint::Kind::LastMonths:
        return Tr::tr("last %n month(s)", "a stretch of time", point.count);
    case DatePoint::Kind::LastYears:
        return Tr::tr("last %n year(s)", "a stretch of time", point.count);
    }
    return {};
}

QString rangeWords(const query::DateRange& range, const Formats& formats)
{
    QString from = range.from ? pointWords(*range.from, formats) : QString();
    const QString to = range.to ? pointWords(*range.to, formats) : QString();
    if (range.from == range.to)
        return from;
    if (range.from && range.to)
        return from + u" – "_s + to;
    if (range.from)
        return (range.isAfter ? Tr::tr("after %1", "a date") : Tr::tr("from %1", "a date"))
            .arg(from);
    return (range.isBefore ? Tr::tr("before %1", "a date") : Tr::tr("until %1", "a date")).arg(to);
}

bool hasOperator(const Node& node)
{
    return node.op || std::any_of(node.parts.begin(), node.parts.end(), hasOperator);
}

QString termWords(const Node& term, const Formats& formats)
{
    const query::OperatorInfo& operation = query::info(*term.op);
    const auto* range = std::get_if<query::DateRange>(&term.value);
    const QString value =
        range ? rangeWords(*range, formats) : query::print(term).sliced(operation.name.size() + 1);
    if (range && !value.isEmpty()) // says itself that it is a date
        return value.front().toUpper() + value.sliced(1);
    return query::translated(operation.title) + u": "_s + value;
}

QueryPart partOf(const Node& node, QStringView text, const Formats& formats)
{
    if (node.kind == Node::Kind::Term)
        return {node.span, termWords(node, formats), false};
    if (node.kind == Node::Kind::Not && node.parts.front().kind == Node::Kind::Term
        && node.parts.front().op) {
        return {node.span,
            Tr::tr("Not %1", "a part of a query").arg(termWords(node.parts.front(), formats)),
            true};
    }
    return {node.span, text.sliced(node.span.at, node.span.size).toString().simplified(), false};
}

} // namespace

QList<QueryPart> queryParts(const Node& query, QStringView text, const Formats& formats)
{
    QList<QueryPart> parts;
    const auto add = [&](const Node& node) {
        if (hasOperator(node))
            parts.append(partOf(node, text, formats));
    };
    if (query.kind == Node::Kind::And)
        std::for_each(query.parts.begin(), query.parts.end(), add);
    else
        add(query);
    return parts;
}

QString withoutPart(const QString& text, query::Span part)
{
    const QString before = text.first(part.at);
    const QString behind = text.sliced(part.end());
    const bool isTorn = before.isEmpty() || before.back().isSpace();
    const QString rest = isTorn ? QString(before + behind.sliced(behind.startsWith(u' ') ? 1 : 0))
                                : QString(before + behind);
    return behind.isEmpty() ? rest.trimmed() : rest;
}

QueryChips::QueryChips(QWidget* parent)
    : QWidget(parent)
    , m_more(new Label(Type::Small, Role::Muted, this))
{
    setAccessibleName(Tr::tr("Parts of the query"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void QueryChips::set(const QList<QueryPart>& parts)
{
    if (parts == m_parts)
        return;
    const auto words = [](const QList<QueryPart>& list) {
        QStringList all;
        for (const QueryPart& part : list)
            all << part.words + (part.isNot ? u"-" : u"+");
        return all;
    };
    const bool isSame = words(parts) == words(m_parts);
    m_parts = parts;
    if (isSame)
        return; // only their places have changed, which are looked up at a click
    const bool hadFocus = focusWidget() != nullptr && focusWidget()->hasFocus();
    qDeleteAll(m_chips);
    m_chips.clear();
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        auto* chip = new Chip(m_parts[i].words, m_parts[i].isNot, this);
        connect(chip, &Chip::clicked, this, [this, i] { Q_EMIT clicked(m_parts[i].span); });
        // Later: the chip that is being clicked goes with the text.
        connect(
            chip, &Chip::removeClicked, this, [this, i] { Q_EMIT removed(m_parts[i].span); },
            Qt::QueuedConnection);
        m_chips << chip;
    }
    setVisible(!m_parts.isEmpty());
    updateGeometry();
    place();
    if (hadFocus && !m_chips.isEmpty())
        m_chips.front()->findChild<QWidget*>()->setFocus(Qt::OtherFocusReason);
}

QSize QueryChips::sizeHint() const
{
    int width = 0;
    int height = 24;
    for (const Chip* chip : m_chips) {
        width += chip->sizeHint().width() + (width > 0 ? chipGap : 0);
        height = std::max(height, chip->sizeHint().height());
    }
    return {width, height};
}

QSize QueryChips::minimumSizeHint() const { return {m_parts.isEmpty() ? 0 : 30, 24}; }

void QueryChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void QueryChips::place()
{
    const auto put = [this](QWidget* widget, int x, const QSize& size) {
        const QRect wanted(QPoint(x, (height() - size.height()) / 2), size);
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), wanted));
        widget->show();
    };
    const int moreWidth = fontMetrics().horizontalAdvance(u"+99"_s);
    int x = 0;
    qsizetype shown = 0;
    for (; shown < m_chips.size(); ++shown) {
        const QSize size = m_chips[shown]->sizeHint();
        const bool isLast = shown + 1 == m_chips.size();
        if (x + size.width() + (isLast ? 0 : chipGap + moreWidth) > width())
            break;
        put(m_chips[shown], x, size);
        x += size.width() + chipGap;
    }
    QStringList hidden;
    for (qsizetype i = shown; i < m_chips.size(); ++i) {
        m_chips[i]->hide();
        hidden << m_parts[i].words;
    }
    m_more->setVisible(!hidden.isEmpty());
    if (hidden.isEmpty())
        return;
    m_more->setText(u"+%1"_s.arg(hidden.size()));
    m_more->setToolTip(hidden.join(u'\n'));
    m_more->setAccessibleName(hidden.join(u", "_s));
    put(m_more, x, m_more->sizeHint());
}

} // namespace bursar::ui
