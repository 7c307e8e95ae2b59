// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <QString>

#include <optional>

namespace bursar {

/// An error as the text of one column: the kind by its name, so that the enum may change its order.
/// retryAfter counts from when the error was, which is kept beside it by whoever needs it.
QString toColumn(const Error& error);
QString toColumn(const std::optional<Error>& error); ///< empty for none

/// None for an empty text. What a newer Bursar wrote and this one does not know is Internal.
std::optional<Error> errorFromColumn(const QString& text);

/// The kind of this name; Internal for a name that this Bursar does not know.
ErrorKind errorKindFromName(const QString& name);

} // namespace bursar
