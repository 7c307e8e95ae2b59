// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/redirect.h"

#include "app/base/literals.h"

#include <QUrlQuery>

namespace bursar {

namespace {

/// The one value of this name. None when absent or, which RFC 6749 4.1.2 forbids, repeated:
/// somebody else then wrote a part of the address.
std::optional<QByteArray> single(const QUrlQuery& query, const QString& name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.front().toUtf8()) : std::nullopt;
}

ErrorKind kindOf(const QByteArray& error)
{
    if (error == "access_denied")
        return ErrorKind::AccessDenied;
    if (error == "server_error" || error == "temporarily_unavailable")
        return ErrorKind::AuthorizationServerError;
    if (error == "unauthorized_client")
        return ErrorKind::ClientRejected;
    return ErrorKind::AuthorizationRequestRejected;
}

} // namespace

QUrl authorizeAddress(const Network& network, const ProviderId& provider, const QUrl& redirectUri,
    const Secret& state, const QByteArray& challenge)
{
    QByteArray query;
    const auto add = [&query](QByteArrayView name, QByteArrayView value) {
        query += query.isEmpty() ? "" : "&";
        query += name + '=' + value.toByteArray().toPercentEncoding();
    };
    add("connector", provider.value.toUtf8());
    add("client_id", network.clientId.toUtf8());
    add("redirect_uri", redirectUri.toEncoded());
    add("response_type", "code");
    add("scope", network.scopes.toUtf8());
    add("state", state.reveal());
    add("code_challenge", challenge);
    add("code_challenge_method", "S256");

    QUrl address = network.idp;
    address.setPath(network.idp.path() + "/auth"_L1);
    address.setQuery(QString::fromLatin1(query));
    return address;
}

Result<Secret> codeFromRedirect(const QUrl& address, const Secret& state)
{
    const QUrlQuery query(address);
    const auto echoed = single(query, u"state"_s);
    if (!echoed || !Secret(*echoed).equals(state))
        return fail(ErrorKind::StateMismatch);
    if (const auto error = single(query, u"error"_s)) {
        Error refusal{.kind = kindOf(*error)};
        if (refusal.kind != ErrorKind::AuthorizationRequestRejected)
            refusal.code = QString::fromLatin1(*error); // one of the known words, safe to show
        return fail(std::move(refusal));
    }
    const auto code = single(query, u"code"_s);
    if (!code || code->isEmpty()) // any redirect without a code is a refusal (akoya-api.md 2.3)
        return fail(ErrorKind::AuthorizationRequestRejected);
    return Secret(*code);
}

} // namespace bursar
