// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http.h"

#include "app/base/literals.h"

#include <QHostAddress>

namespace bursar {

QByteArrayView toString(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return "GET";
    case HttpMethod::Post:
        return "POST";
    case HttpMethod::Patch:
        return "PATCH";
    case HttpMethod::Delete:
        return "DELETE";
    }
    return {};
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const HttpHeader& each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            return each.value;
    }
    return {};
}

void reservePadding(QByteArray& body)
{
    if (body.capacity() < body.size() + bodyPadding)
        body.reserve(body.size() + bodyPadding);
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const auto port = [](const QUrl& url) {
        return url.port(url.scheme() == "https"_L1 ? 443 : 80);
    };
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host()
        && port(a) == port(b);
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace bursar
