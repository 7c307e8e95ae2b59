// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/totalsfooter.h"

#include "app/base/literals.h"
#include "ui/kit/display.h"
#include "ui/kit/figures.h"
#include "ui/kit/fonts.h"
#include "ui/table/tr.h"
#include "ui/table/transactiondelegate.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <utility>

namespace bursar::ui {

using table::CurrencyTotal;
using table::Totals;
using tabletext::Tr;

namespace {

constexpr std::size_t mostInToolTip = 24;
/// So that figures end where amounts do.
constexpr int padding = TransactionDelegate::padding;
constexpr int gap = space::xl; ///< between figures

std::optional<Money> moneyOf(const std::optional<Decimal>& value, Currency currency)
{
    return value ? std::optional(Money{*value, currency}) : std::nullopt;
}

/// In, out, net.
std::array<std::optional<Money>, 3> figuresOf(const CurrencyTotal& total)
{
    return {moneyOf(total.in, total.currency), moneyOf(total.out, total.currency),
        moneyOf(total.net, total.currency)};
}

QString sentence(const QString& label, const std::array<QString, 3>& figures)
{
    return Tr::tr("%1: in %2, out %3, net %4", "totals of one currency; %1: number of transactions")
        .arg(label, figures[0], figures[1], figures[2]);
}

int ceiling(qreal width) { return static_cast<int>(std::ceil(width)); }

/// A text that is given just this room is not elided.
int widthOf(const QString& text)
{
    return ceiling(QFontMetricsF(typeFont(Type::Body)).horizontalAdvance(text)) + 1;
}

} // namespace

TotalsFooter::TotalsFooter(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&display, &Display::changed, this, &TotalsFooter::fill);
    m_noticeEnds.setSingleShot(true);
    connect(&m_noticeEnds, &QTimer::timeout, this, [this] { say({}); });
    fill();
}

void TotalsFooter::setShown(const Totals& totals)
{
    if (std::exchange(m_shown, totals) != totals || m_lines.empty())
        fill();
}

void TotalsFooter::setSelected(const Totals& totals, qint64 rows)
{
    const bool selection = rows > 1; // one row's amount stands in the row
    if (!selection && !m_selection)
        return;
    m_selection = selection;
    m_selected = totals;
    fill();
}

void TotalsFooter::setEnd(int room)
{
    if (std::exchange(m_end, room) != room)
        update();
}

void TotalsFooter::setMostLines(std::size_t lines)
{
    if (std::exchange(m_mostLines, lines) == lines)
        return;
    m_leastLines = 1;
    fill();
}

QString TotalsFooter::label(const CurrencyTotal& total, bool alone) const
{
    // The number itself as %1: %n would be written without the locale's grouping.
    const QString count = m_display.formats().count(total.count);
    const int n = static_cast<int>(total.count);
    if (alone)
        return (m_selection ? Tr::tr("%1 selected", "transactions, below the table", n)
                            : Tr::tr("%1 shown", "transactions, below the table", n))
            .arg(count);
    const QString currency = total.currency.isKnown()
        ? total.currency.code()
        : Tr::tr("an unknown currency", "in \"18 shown in an unknown currency\"");
    return (m_selection ? Tr::tr("%1 selected in %2", "transactions; %2: currency", n)
                        : Tr::tr("%1 shown in %2", "transactions; %2: currency", n))
        .arg(count, currency);
}

void TotalsFooter::fill()
{
    const Formats& formats = m_display.formats();
    const Totals& totals = m_selection ? m_selected : m_shown;
    const bool alone = totals.size() <= 1;
    const Figures measure(typeFont(Type::Body));
    m_columns = {Figure{Tr::tr("In", "sum of money that came in"), Role::Credit},
        Figure{Tr::tr("Out", "sum of money that went out"), Role::Text},
        Figure{Tr::tr("Net", "in less out"), Role::Text}};

    m_lines.clear();
    m_labelWidth = 0;
    QStringList spoken;
    QStringList written;
    std::int64_t unknown = 0;
    for (const CurrencyTotal& total : totals) {
        const auto amounts = figuresOf(total);
        Line line{label(total, alone), {}};
        std::array<QString, numFigures> words;
        for (std::size_t i = 0; i < numFigures; ++i) {
            line.figures[i] = formats.money(
                amounts[i], i == 1 ? SignStyle::Negative : SignStyle::Always, SymbolStyle::Shown);
            words[i] = formats.moneySpoken(amounts[i]);
        }
        unknown += total.unknown;
        if (written.size() < static_cast<qsizetype>(mostInToolTip)) {
            spoken << sentence(line.label, words);
            written << sentence(line.label, line.figures);
        }
        if (m_lines.size() < m_mostLines)
            m_lines.push_back(std::move(line));
    }
    if (totals.empty())
        m_lines.push_back({label({}, true), {}});
    for (const Line& line : m_lines) {
        m_labelWidth = std::max(m_labelWidth, widthOf(line.label));
        for (std::size_t i = 0; i < numFigures; ++i) {
            Figure& column = m_columns[i];
            column.width = std::max(column.width,
                widthOf(column.caption) + space::s + ceiling(measure.width(line.figures[i])));
        }
    }

    QStringList remarks;
    if (totals.size() > m_mostLines)
        remarks << Tr::tr("and %n more currencies", "below the totals of the others",
            static_cast<int>(totals.size() - m_mostLines));
    if (unknown > 0)
        remarks << Tr::tr("%n amount(s) unknown, not counted", "below totals of transactions",
            static_cast<int>(unknown));
    m_remark = remarks.join(u" · "_s);
    if (totals.size() > mostInToolTip)
        written << u"…"_s;
    if (unknown > 0) {
        written << remarks.last();
        spoken << remarks.last();
    }

    const std::size_t lines = m_lines.size() + (m_remark.isEmpty() ? 0 : 1);
    m_leastLines = m_selection ? std::max(m_leastLines, lines) : lines;
    setAccessibleName(m_selection ? Tr::tr("Totals of the selected transactions")
                                  : Tr::tr("Totals of the shown transactions"));
    setAccessibleDescription(totals.empty() ? m_lines.front().label : spoken.join(u'\n'));
    setToolTip(totals.empty() ? QString() : written.join(u'\n'));
    updateGeometry();
    update();
}

void TotalsFooter::say(const QString& words)
{
    m_noticeEnds.stop();
    m_notice = words;
    update();
}

void TotalsFooter::sayBriefly(const QString& words)
{
    say(words);
    m_noticeEnds.start(std::chrono::seconds(5));
}

int TotalsFooter::lineHeight() const
{
    return QFontMetrics(typeFont(Type::Body)).height() + space::xs;
}

QSize TotalsFooter::sizeHint() const
{
    return {0, 1 + 2 * space::xs + static_cast<int>(m_leastLines) * lineHeight()};
}

// The first of the figures from which on all have room beside the label.
std::size_t TotalsFooter::firstThatFits() const
{
    const int room = width() - m_end - 2 * padding - m_labelWidth;
    for (const std::size_t first : {std::size_t{0}, numFigures - 1}) {
        const auto* from = m_columns.data() + first;
        const int needed = std::accumulate(from, m_columns.data() + numFigures, 0,
            [](int sum, const Figure& column) { return sum + gap + column.width; });
        if (needed <= room)
            return first;
    }
    return numFigures - 1;
}

void TotalsFooter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, color(palette(), Role::Line));
    const QFont font = typeFont(Type::Body);
    const QFontMetrics metrics(font);
    const Figures figures(font);
    const int height = lineHeight();
    const std::size_t first = firstThatFits();
    // Laid out from left to right, then turned for a language that is written the other way.
    const auto turned = [this](const QRect& at) {
        return QStyle::visualRect(layoutDirection(), rect(), at);
    };
    const auto write = [&](const QRect& at, const QString& text, Role role) {
        painter.setFont(font);
        painter.setPen(color(palette(), role));
        painter.drawText(at,
            static_cast<int>(
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
            metrics.elidedText(text, Qt::ElideRight, at.width()));
    };
    const Qt::Alignment atEnd = QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing);

    int y = 1 + space::xs;
    for (const Line& line : m_lines) {
        int right = width() - m_end - padding;
        for (std::size_t i = numFigures; i > first && !line.figures[i - 1].isEmpty(); --i) {
            const Figure& column = m_columns[i - 1];
            const int captionWidth = widthOf(column.caption);
            const int wide = std::min(column.width, std::max(0, right - padding));
            const int left = right - wide;
            write(turned({left, y, captionWidth, height}), column.caption, Role::Muted);
            painter.setPen(color(palette(), column.role));
            const int figure = left + captionWidth + space::s;
            figures.draw(painter, turned({figure, y, std::max(0, right - figure), height}), atEnd,
                line.figures[i - 1]);
            right = left - gap;
        }
        const bool isSaid = &line == m_lines.data() && !m_notice.isEmpty();
        write(turned({padding, y, std::max(0, right - padding), height}),
            isSaid ? m_notice : line.label, m_selection || isSaid ? Role::Accent : Role::Muted);
        y += height;
    }
    if (!m_remark.isEmpty())
        write(turned({padding, y, width() - 2 * padding, height}), m_remark, Role::Muted);
}

void TotalsFooter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
        fill();
        break;
    default:
        break;
    }
}

} // namespace bursar::ui
