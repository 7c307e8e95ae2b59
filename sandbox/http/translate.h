// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/message.h"

#include <httplib.h>

namespace sandbox {

// Between the library's messages and ours. Ours keep the target as it was sent, because the exact
// bytes of a path decide between "account not found" and "invalid input" (akoya-api.md 5.3).
Request requestFrom(const httplib::Request& source);
// `closeAfter` ends the connection once the answer is out (its request was not read to the end).
void respondWith(httplib::Response& target, Response response, bool closeAfter);

} // namespace sandbox
