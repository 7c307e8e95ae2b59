// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/features/statements/statementrows.h"
#include "ui/kit/icons.h"

#include <cstdint>

namespace bursar::ui {

/// What the button below a sentence does.
enum class DocumentStep : std::uint8_t { None, Download, Cancel, OpenAnyway, ShowAmounts };

/// What is said in place of a document that cannot be shown, or not yet.
struct DocumentNotice {
    Icon icon = Icon::Info;
    QString title;
    QString sentence;
    QString button;
    DocumentStep step = DocumentStep::None;
};

/// Of a line of the list that is not kept: why, and what to do.
DocumentNotice noticeOf(
    const StatementRow& row, const StatementsState& state, const Formats& formats);

/// Larger ones are opened when the person insists: they are in memory as a whole while they are
/// shown.
inline constexpr std::int64_t largeDocument = std::int64_t(64) * 1000 * 1000; ///< bytes
DocumentNotice largeNotice(std::int64_t bytes, const Formats& formats);

DocumentNotice unreadableNotice(documents::Flaw flaw); ///< it is here and no page can be drawn
DocumentNotice lockedNotice(bool wasTried); ///< a password is asked for; tried: it was not that one
DocumentNotice hiddenNotice(); ///< amounts are hidden, and documents are made of them
DocumentNotice storeNotice(const Error& error); ///< it could not be read from the store

/// The name that a copy gets in the file dialog: "Travel Card 5519 October 2026.pdf".
QString fileNameOf(const StatementRow& row);

} // namespace bursar::ui
