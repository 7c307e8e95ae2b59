// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/secretstore.h"

#include "app/base/literals.h"

namespace bursar::secretkeys {

QString storeKey() { return u"store-key"_s; }

QString clientSecret(const QString& networkId)
{
    return u"network/"_s + networkId + u"/client-secret"_s;
}

QString serviceSecret(const QString& networkId)
{
    return u"network/"_s + networkId + u"/service-secret"_s;
}

QString appSecret(const QString& networkId, const QString& clientId)
{
    // A client id is the network's text: as hexadecimal it names an entry whatever is in it.
    return u"network/"_s + networkId + u"/app/"_s + QString::fromLatin1(clientId.toUtf8().toHex());
}

QString appSecretNames() { return u"app-secret-names"_s; }

QString refreshToken(std::int64_t linkId)
{
    return u"link/"_s + QString::number(linkId) + u"/refresh-token"_s;
}

QString revokedToken(std::int64_t revocation)
{
    return u"revocation/"_s + QString::number(revocation) + u"/refresh-token"_s;
}

} // namespace bursar::secretkeys
