// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowcopy.h"

#include "app/base/literals.h"
#include "ui/table/tr.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <optional>
#include <utility>

namespace bursar::ui {

using table::Field;
using table::RowNumber;
using tabletext::Tr;

namespace {

/// So many take a few milliseconds.
constexpr int mostAtOnce = 2'000;

/// What a cell holds, and whether the bank or a payee wrote it.
struct Cell {
    QString text;
    bool isForeign = false;
};

bool isForeign(const Column& column)
{
    return column.key != Field::Day && column.key != Field::Amount;
}

/// Spreadsheets compute what begins so, also in a cell that is quoted.
QString harmless(QString text)
{
    constexpr QStringView begins = u"=+-@\t\r";
    if (!text.isEmpty() && begins.contains(text.front()))
        text.prepend(u'\'');
    return text;
}

class Writer {
public:
    explicit Writer(const CopyOrder& order)
        : m_order(order)
    {
    }

    QByteArray write(const table::Stop& stop)
    {
        begin();
        constexpr int rowsBetweenLooks = 256;
        int left = rowsBetweenLooks;
        for (const auto& [first, last] : m_order.ranges) {
            for (int at = first; at <= last; ++at) {
                if (--left == 0) {
                    left = rowsBetweenLooks;
                    if (stop.wanted())
                        return {};
                }
                line((*m_order.view->shown)[static_cast<std::size_t>(at)]);
            }
        }
        if (m_order.format == CopyFormat::Html)
            m_out += "</table>\n";
        return std::move(m_out);
    }

private:
    void begin()
    {
        if (m_order.format == CopyFormat::Html)
            m_out += "<meta charset=\"utf-8\"><table>\n";
        std::vector<Cell> titles;
        for (const std::size_t column : m_order.columns) {
            titles.push_back({columns()[column].titleText()});
            if (hasCurrency(columns()[column]))
                titles.push_back({Tr::tr("Currency", "title of a column of copied transactions")});
        }
        put(titles, "th");
    }

    /// Behind the first number: the others are of the same currency.
    bool hasCurrency(const Column& column) const
    {
        const auto first = std::find_if(m_order.columns.begin(), m_order.columns.end(),
            [](std::size_t at) { return columns()[at].isNumber(); });
        return m_order.format == CopyFormat::Csv && first != m_order.columns.end()
            && &columns()[*first] == &column;
    }

    void line(RowNumber row)
    {
        const table::Rows& rows = *m_order.view->rows;
        m_cells.clear();
        for (const std::size_t at : m_order.columns) {
            const Column& column = columns()[at];
            m_cells.push_back({textOf(column, row), isForeign(column)});
            if (hasCurrency(column)) {
                const auto money = column.money(rows, row, m_context);
                m_cells.push_back({money ? money->currency.code() : QString()});
            }
        }
        put(m_cells, "td");
    }

    QString textOf(const Column& column, RowNumber row)
    {
        const table::Rows& rows = *m_order.view->rows;
        const bool isPlain = m_order.format == CopyFormat::Csv;
        if (column.key == Field::Day && !column.isNumber()) {
            // Days repeat, and a locale takes long for one.
            const Day day = rows.day(row);
            if (!m_lastDay || *m_lastDay != day) {
                m_lastDay = day;
                m_dayText = isPlain ? day.toIso() : column.text(rows, row, m_context);
            }
            return m_dayText;
        }
        if (isPlain && column.isNumber() && !m_order.formats.amountsAreHidden()) {
            const auto money = column.money(rows, row, m_context);
            return money ? money->value.toString() : QString();
        }
        return column.text(rows, row, m_context);
    }

    void put(const std::vector<Cell>& cells, QByteArrayView tag)
    {
        const bool isHtml = m_order.format == CopyFormat::Html;
        if (isHtml)
            m_out += "<tr>";
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Cell& cell = cells[i];
            if (isHtml)
                putHtml(cell.text, tag);
            else if (m_order.format == CopyFormat::Csv)
                putCsv(cell, i == 0);
            else
                putText(cell, i == 0);
        }
        if (isHtml)
            m_out += "</tr>\n";
        else
            m_out += m_order.format == CopyFormat::Csv ? "\r\n" : "\n";
    }

    void putText(const Cell& cell, bool first)
    {
        if (!first)
            m_out += '\t';
        QString text = cell.text;
        text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        m_out += (cell.isForeign ? harmless(std::move(text)) : text).toUtf8();
    }

    void putCsv(const Cell& cell, bool first)
    {
        if (!first)
            m_out += ',';
        QByteArray text = (cell.isForeign ? harmless(cell.text) : cell.text).toUtf8();
        if (text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r'))
            m_out += '"' + text.replace('"', "\"\"") + '"';
        else
            m_out += text;
    }

    void putHtml(const QString& text, QByteArrayView tag)
    {
        m_out += '<';
        m_out += tag;
        m_out += '>';
        m_out += text.toHtmlEscaped().toUtf8();
        m_out += "</";
        m_out += tag;
        m_out += '>';
    }

    const CopyOrder& m_order;
    CellContext m_context{
        m_order.formats, m_order.accounts, *m_order.view->balances, m_order.today, m_order.symbol};
    std::vector<Cell> m_cells;
    std::optional<Day> m_lastDay;
    QString m_dayText;
    QByteArray m_out;
};

/// Takes `bytes` as they are: a million rows are a hundred megabytes, and are not held twice.
void toClipboard(CopyFormat format, const QByteArray& bytes)
{
    auto data = std::make_unique<QMimeData>();
    if (format == CopyFormat::Html)
        data->setData(u"text/html"_s, bytes);
    if (format == CopyFormat::Csv)
        data->setData(u"text/csv"_s, bytes);
    data->setData(u"text/plain"_s, bytes);
    QGuiApplication::clipboard()->setMimeData(data.release()); // taken
}

} // namespace

QByteArray rendered(const CopyOrder& order, const table::Stop& stop)
{
    return Writer(order).write(stop);
}

void RowCopier::copy(CopyOrder order)
{
    m_work.giveUp();
    const int rows = countOf(order.ranges);
    const CopyFormat format = order.format;
    if (rows <= mostAtOnce) {
        toClipboard(format, rendered(order));
        Q_EMIT copied(rows);
        return;
    }
    Q_EMIT started(rows);
    m_work.start(
        [order = std::move(order)](const table::Stop& stop) { return rendered(order, stop); },
        [this, format, rows](const QByteArray& bytes) {
            toClipboard(format, bytes);
            Q_EMIT copied(rows);
        });
}

} // namespace bursar::ui
