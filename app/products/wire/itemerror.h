// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/products/wire/json.h"

#include <optional>

namespace bursar::wire {

/// An error that stands inside a successful answer: an object, or a list of such; the bank's
/// sentence is not taken over. None for null and for an empty list.
std::optional<Error> errorIn(Json& value);

} // namespace bursar::wire
