// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/net/http.h"

#include <QString>

#include <chrono>

namespace bursar {

/// An address as the log may show it: host and path by an allow-list, the ids in it cut to their
/// last two characters, and of the query only dates, paging numbers and `mode`.
QString redacted(const QUrl& url);

/// Writes one line about a finished exchange to lcNet: method, redacted address, status or error,
/// time, bytes, x-akoya-interaction-id. Never a header, never a body.
void logExchange(
    const HttpRequest& request, const Result<HttpResponse>& answer, std::chrono::milliseconds took);

} // namespace bursar
