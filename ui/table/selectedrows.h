// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/engine/engine.h"
#include "ui/table/latestwork.h"
#include "ui/table/ownwords.h"
#include "ui/table/rowplaces.h"

#include <QObject>

#include <memory>
#include <vector>

namespace bursar::ui {

/// The transactions of a selection and what the person wrote to them, at one moment.
struct SelectedRows {
    using Ids = std::shared_ptr<const std::vector<RowId>>;
    Ids ids = std::make_shared<const std::vector<RowId>>(); ///< top to bottom
    OwnWords words;
};

/// The rows at these positions, which do not overlap. Without meaning once `stop` is wanted. Any
/// thread.
SelectedRows selectedRowsAt(const table::View& view, const std::vector<PositionRange>& ranges,
    const table::Stop& stop = {});

/// Reads a selection without making anyone wait: some thousand rows at once, more on a thread of
/// its own. GUI thread.
class SelectionReader : public QObject {
    Q_OBJECT

public:
    /// Followed by done(), before this returns or a moment later; an earlier reading that is still
    /// under way is given up. What has been read already is not read again, and done() is silent.
    void read(std::shared_ptr<const table::View> view, std::vector<PositionRange> ranges);

    /// As of the last done().
    const SelectedRows& rows() const { return m_rows; }
    bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void done();

private:
    void take(SelectedRows rows);

    SelectedRows m_rows;
    bool m_isReading = false;
    // What was asked for last.
    std::shared_ptr<const table::Rows> m_held;
    std::shared_ptr<const std::vector<table::RowNumber>> m_shown;
    std::vector<PositionRange> m_ranges;
    LatestWork m_work;
};

} // namespace bursar::ui
