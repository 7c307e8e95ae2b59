// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace bursar {

/// A value, or the reason why there is none. Nothing in app/ throws across a function's border.
template <class T> using Result = tl::expected<T, Error>;

using Status = Result<void>;

inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {})
{
    return fail(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace bursar
