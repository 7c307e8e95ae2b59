// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/surface.h"

namespace bursar {

bool isRedirect(const QUrl& address, const QUrl& redirect)
{
    const auto path = [](const QUrl& url) { // "https://host" and "https://host/" are one address
        const QString written = url.path(QUrl::FullyEncoded);
        return written.isEmpty() ? QString(u'/') : written;
    };
    return address.isValid() && address.scheme() == redirect.scheme()
        && address.host() == redirect.host() && address.port() == redirect.port()
        && address.userInfo().isEmpty() && path(address) == path(redirect);
}

Result<QUrl> readPasted(const QString& pasted, const QUrl& redirect)
{
    constexpr qsizetype longestAddress = 16'384; // more is not what an address bar holds
    QUrl address(pasted.trimmed(), QUrl::StrictMode);
    if (redirect.isEmpty() || pasted.size() > longestAddress || !isRedirect(address, redirect))
        return fail(ErrorKind::AddressNotRecognized);
    return address;
}

} // namespace bursar
