// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/engine.h"
#include "ui/table/latestwork.h"
#include "ui/table/rowplaces.h"

#include <QObject>

#include <memory>
#include <vector>

namespace bursar::ui {

/// Sums the selected rows without making anyone wait: all rows of a view have the view's totals, a
/// few thousand are summed at once, more on a thread of its own. GUI thread.
class SelectionTotals : public QObject {
    Q_OBJECT

public:
    /// Answered by summed(), before this returns or a moment later; an earlier sum that is still
    /// under way is given up. `ranges` do not overlap.
    void sum(std::shared_ptr<const table::View> view, std::vector<PositionRange> ranges);

Q_SIGNALS:
    void summed(const bursar::table::Totals& totals, qint64 rows);

private:
    LatestWork m_work;
};

} // namespace bursar::ui
