// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/datacluster.h"
#include "app/base/day.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/net/network.h"

#include <QCoroTask>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <concepts>
#include <cstdint>
#include <optional>

namespace bursar {

/// Who made a call happen: becomes x-akoya-interaction-type (`user` or `batch`) and a column of the
/// ledger.
enum class Cause : std::uint8_t {
    Person,
    Schedule,
    Proof, ///< nobody wants the data: whether a revocation holds; `user`, as a person asked for it
};

/// A product's request is a value with these members (house rule 1). Nothing else knows the path.
///
///     struct ListTransactions {
///         using Reply = Page;                                    // moves; crosses threads
///         static constexpr DataCluster cluster = DataCluster::Transactions;
///         QUrl url(const Network& network, const ProviderId& provider) const; // or the next
///         page's href static Result<Reply> decode(const QByteArray& body);   // on a pool thread;
///         BadPayload static std::int64_t rows(const Reply& reply);          // for the ledger
///         static QStringList unreadable(const Reply& reply);                // for the ledger
///     };
template <class R>
concept ApiRequest = requires(const R request, const Network& network, const ProviderId& provider,
    const QByteArray& body, const typename R::Reply& reply) {
    { R::cluster } -> std::convertible_to<DataCluster>;
    { request.url(network, provider) } -> std::same_as<QUrl>;
    { R::decode(body) } -> std::same_as<Result<typename R::Reply>>;
    { R::rows(reply) } -> std::same_as<std::int64_t>;
    { R::unreadable(reply) } -> std::same_as<QStringList>;
};

/// What came of a call.
template <class T> struct ApiReply {
    T value;
    bool partial = false; ///< HTTP 206: what came is right, something is missing (akoya-api.md 4.0)
    QString requestId; ///< x-akoya-interaction-id
    std::int64_t bytes = 0; ///< of the body
};

/// A document to fetch: an address of the network, and the type that it should be of.
struct DocumentCall {
    QUrl url;
    DataCluster cluster = DataCluster::Statements;
    QByteArray accept; ///< "application/pdf"
};

/// What came of it, beside the bytes, which are in the sink.
struct DocumentReply {
    QString requestId;
    std::int64_t bytes = 0;
};

/// One finished exchange with a data endpoint, whatever its end: the raw material of the access
/// ledger (D11).
struct CallRecord {
    Instant at; ///< when the answer came
    LinkId link;
    Cause cause = Cause::Person;
    DataCluster cluster = DataCluster::AccountInfo;
    QString path; ///< path and query without secrets: no token is ever in one; "//host" alone for a
                  ///< document on another host
    int http = 0; ///< 0 when no answer came
    std::optional<ErrorKind> error;
    QString requestId;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    std::int64_t unreadable = 0; ///< places in the answer that could not be read
    QStringList places; ///< the first of them, "item 3: not an object": never values
};

/// Told of each exchange before its result reaches the asker.
class CallObserver {
public:
    virtual ~CallObserver() = default;
    virtual void finished(const CallRecord& record) = 0;
};

/// Where the bearer for one link's calls comes from (auth/tokenkeeper.h).
class TokenSource {
public:
    virtual ~TokenSource() = default;

    /// A bearer that should still live, refreshing first if it is old. SignInNeeded when the
    /// network rejects the refresh token; Offline and the like when the answer is not known: never
    /// taken for a rejection.
    virtual QCoro::Task<Result<Secret>> bearer() = 0;

    /// The same after the network refused `stale` with 401: one refresh serves all who come with
    /// the same bearer.
    virtual QCoro::Task<Result<Secret>> replace(Secret stale) = 0;
};

} // namespace bursar
