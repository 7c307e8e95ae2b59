// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>

namespace bursar {

/// Posts `body` once. Qt repeats a request by itself, up to three times, when the connection breaks
/// before the answer: harmless for a GET, but a token request changes state at the server, and
/// whether to repeat it is policy.h's to say. So the body is one that cannot be read a second time;
/// Qt then gives up with ContentReSendError. The reply belongs to the caller.
QNetworkReply* sendOnceOnly(
    QNetworkAccessManager& manager, QNetworkRequest request, QByteArray body);

} // namespace bursar
