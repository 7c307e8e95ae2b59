// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

#include <chrono>
#include <optional>

namespace bursar::ui {

class OverviewPage;
class WhenSeen;

/// Gives the overview its net worth history and cash flow. Has them read when somebody looks at the
/// overview, not before all rows of the store are on their way to the table, and again when
/// something has changed since; while a bank is being read, once a minute at most. GUI thread.
class HistoryFeed : public QObject {
    Q_OBJECT

public:
    /// `page` is the window's.
    HistoryFeed(const Desk::Site& site, OverviewPage& page, QObject* parent);

private:
    void outdate();
    void read();
    void show();
    bool isReading() const;
    /// After which day all transactions of the deposit accounts are here; unknown: all are.
    Day completeAfter() const;

    Desk::Site m_site;
    OverviewPage* m_page;
    WhenSeen* m_reading;
    bool m_isOutdated = true;
    std::optional<std::chrono::milliseconds> m_readAt; ///< by the monotonic clock
};

} // namespace bursar::ui
