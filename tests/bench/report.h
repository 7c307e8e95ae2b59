// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace bursar::bench {

using SteadyClock = std::chrono::steady_clock;

double milliseconds(SteadyClock::duration time);
/// Of the values; 0 of none.
double percentile(std::vector<double> values, double share);

template <class Work> double timed(Work work)
{
    const auto start = SteadyClock::now();
    work();
    return milliseconds(SteadyClock::now() - start);
}

/// "VmHWM" and the like of /proc/self/status, or of another process, in bytes; 0 where that is not.
double memory(const char* line, std::optional<qint64> process = {});

/// The most that a figure, or its ratio to the baseline, is allowed to be.
struct Bar {
    double most;
    bool ofRatio = false;
};

/// "--rows N" of a program's arguments.
int rowsAsked(const QStringList& arguments);

/// One line of what tools/bench prints.
struct Figure {
    QString name;
    double value = 0;
    QString unit = QStringLiteral("ms");
    std::optional<double> baseline = {};
    std::optional<Bar> bar = {};
    std::optional<qint64> rows = {}; ///< where it is not the report's
};

/// The figures of one run, as an array of {name, rows, value, unit, baseline, ratio, bar, ok}.
class Report {
public:
    /// `group` begins each name: "table".
    Report(QString group, qint64 rows);
    void add(const Figure& figure);
    /// To the standard output. False when that is closed.
    bool print() const;

private:
    QString m_group;
    qint64 m_rows;
    QJsonArray m_lines;
};

} // namespace bursar::bench
