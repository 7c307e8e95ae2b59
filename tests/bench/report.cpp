// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include "app/base/literals.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <utility>

namespace bursar::bench {

double milliseconds(SteadyClock::duration time)
{
    return std::chrono::duration<double, std::milli>(time).count();
}

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return values.empty() ? 0 : values[at];
}

double memory(const char* line, std::optional<qint64> process)
{
    QFile status(u"/proc/%1/status"_s.arg(process ? QString::number(*process) : u"self"_s));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto size = static_cast<qsizetype>(std::strlen(line)) + 1; // the colon
    for (QByteArray each = status.readLine(); !each.isEmpty(); each = status.readLine()) {
        if (each.startsWith(line))
            return each.sliced(size).trimmed().split(' ').first().toDouble() * 1024;
    }
    return 0;
}

int rowsAsked(const QStringList& arguments)
{
    constexpr int usual = 100'000;
    const auto at = arguments.indexOf(u"--rows"_s);
    return at > 0 ? arguments.value(at + 1).toInt() : usual;
}

Report::Report(QString group, qint64 rows)
    : m_group(std::move(group))
    , m_rows(rows)
{
}

void Report::add(const Figure& figure)
{
    QJsonObject line{{u"name"_s, QString(m_group + u": "_s + figure.name)},
        {u"rows"_s, figure.rows.value_or(m_rows)}, {u"value"_s, figure.value},
        {u"unit"_s, figure.unit}};
    const double ratio = figure.baseline ? figure.value / *figure.baseline : 0;
    if (figure.baseline) {
        line[u"baseline"_s] = *figure.baseline;
        line[u"ratio"_s] = ratio;
    }
    if (figure.bar) {
        line[u"bar"_s] = figure.bar->most;
        line[u"of_ratio"_s] = figure.bar->ofRatio;
        line[u"ok"_s] = (figure.bar->ofRatio ? ratio : figure.value) <= figure.bar->most;
    }
    m_lines.append(line);
}

bool Report::print() const
{
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(QJsonDocument(m_lines).toJson()) > 0;
}

} // namespace bursar::bench
