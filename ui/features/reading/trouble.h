// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

#include <optional>

namespace bursar::ui {

class Banner;
class EmptyState;
class Formats;

/// Why a link is not read: of the last run or, since the program's start, what the store remembers.
/// None of one that is read, and of one that has ended.
std::optional<Error> troubleOf(const Link& link);

/// The link that needs the person most: a sign-in before what may mend itself. The sidebar names
/// the others. Null when none does.
const Link* worstOf(const QList<Link>& links);

/// Says what is wrong with a link that has a trouble, since when, and what to do.
void showTrouble(Banner& banner, const Link& link, const Formats& formats, Instant now);

/// Why a page has nothing to show.
enum class Lack : std::uint8_t {
    Reading, ///< it may come any moment
    NotLinked,
    NotRead, ///< a link was never read to its end, so nobody knows
    NoneShared, ///< all were read, and there is none
};
/// `loading`: the store is still being read.
Lack lackOf(const QList<Link>& links, bool loading);

/// The words for NotRead, which are the same on every page; the banner has the reason.
void showNotRead(EmptyState& empty);

} // namespace bursar::ui
