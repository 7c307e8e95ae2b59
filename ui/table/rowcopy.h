// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/columns.h"
#include "ui/table/latestwork.h"
#include "ui/table/rowplaces.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <vector>

namespace bursar::ui {

enum class CopyFormat : std::uint8_t {
    Text, ///< tab-separated, as the cells look
    Csv, ///< RFC 4180, for programs: ISO 8601 days, plain numbers, the currency beside the amount
    Html, ///< a table, as the cells look
};

/// Rows to be copied, at one moment. Holds everything that it needs, for any thread.
struct CopyOrder {
    CopyFormat format = CopyFormat::Text;
    std::shared_ptr<const table::View> view;
    std::vector<PositionRange> ranges;
    std::vector<std::size_t> columns; ///< of ui::columns(), from the first to the last
    Formats formats;
    QHash<AccountRef, QString> accounts;
    Day today;
    SymbolStyle symbol = SymbolStyle::Omitted;
};

/// A header line and the rows, UTF-8. A text that a spreadsheet would take for a formula is made
/// one no more, by an apostrophe before it: payees are written by strangers (OWASP, "CSV
/// injection"). Amounts that are hidden on the screen are hidden here too. Any thread.
QByteArray rendered(const CopyOrder& order, const table::Stop& stop = {});

/// Puts rows on the clipboard. A few thousand at once; of more, the text is made on a thread of its
/// own and the clipboard follows a moment later. GUI thread.
class RowCopier : public QObject {
    Q_OBJECT

public:
    /// An earlier copy that is still being made is given up.
    void copy(CopyOrder order);

Q_SIGNALS:
    void started(int rows); ///< only where it takes a moment
    void copied(int rows); ///< it is on the clipboard

private:
    LatestWork m_work;
};

} // namespace bursar::ui
