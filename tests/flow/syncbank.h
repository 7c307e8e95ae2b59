// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/literals.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/net/apiclient.h"
#include "app/net/hostqueue.h"
#include "app/products/accounts/table.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "app/sync/syncengine.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/faketransport.h"
#include "tests/kit/teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <map>
#include <set>

namespace bursar::kit {

/// One booking of the bank of these tests.
struct Booking {
    QString id;
    Day day;
    QString amount;
    bool pending = false;
};

/// A bank behind FakeTransport that keeps books: it answers windows and pages as Akoya does, newest
/// first, and can be told to fail.
class SyncBank {
public:
    explicit SyncBank(FakeTransport& http)
        : m_http(http)
    {
        accountsInfo().answer(
            [this](const HttpRequest& request) { return listing(request, false); });
        balances().answer([this](const HttpRequest& request) { return listing(request, true); });
    }

    FakeTransport::Route& accountsInfo() { return m_http.on(Get, u"/accounts-info/v2/mikomo"_s); }
    FakeTransport::Route& balances() { return m_http.on(Get, u"/balances/v2/mikomo"_s); }
    FakeTransport::Route& route(const QString& account)
    {
        return m_http.on(Get, u"/transactions/v2/mikomo/"_s + account);
    }

    /// `count` posted bookings, `everyDays` apart, back from `newest`.
    void addAccount(const QString& id, Day newest, int count, int everyDays,
        const QString& wrapper = u"depositAccount"_s)
    {
        m_wrappers[id] = wrapper;
        m_order += id;
        for (int i = 0; i < count; ++i)
            books[id].push_back({.id = u"%1-%2"_s.arg(id).arg(i),
                .day = newest.plus(-i * everyDays),
                .amount = u"-%1.50"_s.arg(i + 1)});
        route(id).answer([this, id](const HttpRequest& request) { return page(id, request); });
    }
    void removeAccount(const QString& id) { m_order.removeAll(id); }

    static HttpResponse json(int status, const QByteArray& body)
    {
        return {.status = status,
            .headers = {{"Content-Type", "application/json"},
                {"x-akoya-interaction-id", "00000000-0000-0000-0000-000000000000"}},
            .body = body};
    }
    static HttpResponse error(int status, int code)
    {
        return json(status, "{\"code\":" + QByteArray::number(code) + ",\"message\":\"no\"}");
    }

    std::map<QString, std::vector<Booking>> books;
    int pagesGiven = 0;
    /// Asked before each page with its number, from 1; an answer is given instead of it.
    std::function<std::optional<Result<HttpResponse>>(int)> instead;
    int listStatus = 200; ///< of accounts-info and balances
    int longestDays = 100'000; ///< longer windows are refused with 703
    Day historyFrom{-100'000}; ///< windows that begin earlier are refused with 703
    bool ignoresOffset = false;
    bool tellsCurrency = true; ///< of its accounts
    QString failing; ///< an account that its lists have nothing but an error for
    int failingCode = 501; ///< of that error
    bool comesAlone = false; ///< that account does come when it is asked for by its id
    QStringList listed; ///< `accountIds` of each list that was asked for

private:
    static QJsonObject wrapped(const QString& wrapper, const QJsonObject& inside)
    {
        return {{wrapper, inside}};
    }

    Result<HttpResponse> listing(const HttpRequest& request, bool withBalances)
    {
        const QString only =
            QUrlQuery(request.url).queryItemValue(u"accountIds"_s, QUrl::FullyDecoded);
        listed += only;
        if (!only.isEmpty() && comesAlone)
            failing.clear();
        int status = only.isEmpty() || !failing.isEmpty() ? listStatus : 200;
        QJsonArray list;
        for (const QString& id : std::as_const(m_order)) {
            if (!only.isEmpty() && !only.split(u',').contains(id))
                continue;
            if (id == failing) {
                const QJsonObject error{{u"code"_s, failingCode}};
                list += wrapped(m_wrappers[id],
                    {{u"accountId"_s, id}, {u"accountType"_s, u"ODD"_s}, {u"error"_s, error}});
                continue;
            }
            QJsonObject account{{u"accountId"_s, id}, {u"nickname"_s, QString(u"My "_s + id)}};
            if (tellsCurrency)
                account[u"currency"_s] = QJsonObject{{u"currencyCode"_s, u"USD"_s}};
            if (withBalances)
                account[u"currentBalance"_s] = 100;
            list += wrapped(m_wrappers[id], account);
        }
        return json(status,
            QJsonDocument(QJsonObject{{u"accounts"_s, list}}).toJson(QJsonDocument::Compact));
    }

    Result<HttpResponse> page(const QString& account, const HttpRequest& request)
    {
        ++pagesGiven;
        if (instead) {
            if (auto other = instead(pagesGiven))
                return std::move(*other);
        }
        const QUrlQuery query(request.url);
        const auto at = [&query](const QString& name) {
            const QByteArray text = query.queryItemValue(name, QUrl::FullyDecoded).toLatin1();
            return Day::ofInstantUtc(parseInstant(text.toStdString()).value_or(Instant{}));
        };
        const Day from = at(u"startTime"_s);
        const Day to = at(u"endTime"_s);
        if (to.days - from.days > longestDays || from < historyFrom)
            return error(400, 703);
        const int limit = query.queryItemValue(u"limit"_s).toInt();
        const int offset = ignoresOffset ? 0 : query.queryItemValue(u"offset"_s).toInt();

        std::vector<Booking> found;
        for (const Booking& one : books[account]) {
            if (one.day >= from && one.day <= to)
                found.push_back(one);
        }
        QJsonArray items;
        for (std::size_t i = std::size_t(offset); i < found.size() && items.size() < limit; ++i)
            items += wrapped(u"depositTransaction"_s, item(found[i]));
        QJsonObject links;
        if (offset + limit < int(found.size()) || (ignoresOffset && !found.empty())) {
            QUrlQuery more(query);
            more.removeAllQueryItems(u"offset"_s);
            more.addQueryItem(u"offset"_s, QString::number(offset + limit));
            const QString href = request.url.path() + u'?' + more.toString(QUrl::FullyEncoded);
            links[u"next"_s] = QJsonObject{{u"href"_s, href}};
        }
        return json(200,
            QJsonDocument(QJsonObject{{u"links"_s, links}, {u"transactions"_s, items}})
                .toJson(QJsonDocument::Compact));
    }

    static QJsonObject item(const Booking& one)
    {
        QJsonObject item{{u"transactionId"_s, one.id}, {u"amount"_s, one.amount},
            {u"description"_s, QString(u"Shop "_s + one.id)},
            {u"status"_s, one.pending ? u"PENDING"_s : u"POSTED"_s},
            {u"transactionTimestamp"_s, QString(one.day.toIso() + u"T12:00:00Z"_s)}};
        if (!one.pending)
            item[u"postedTimestamp"_s] = QString(one.day.toIso() + u"T00:00:00Z"_s);
        return item;
    }

    FakeTransport& m_http;
    std::map<QString, QString> m_wrappers;
    QStringList m_order;
};

class FakeTokens final : public TokenSource {
public:
    QCoro::Task<Result<Secret>> bearer() override { co_return answer(); }
    QCoro::Task<Result<Secret>> replace(Secret) override { co_return answer(); }
    std::optional<ErrorKind> failure;

private:
    Result<Secret> answer() const
    {
        if (failure)
            return bursar::fail(*failure);
        return Secret("bearer");
    }
};

/// A profile's store in a folder of its own, and an engine on it that can be killed and started
/// anew.
class SyncFixture {
public:
    /// On the store's writer, waited for.
    template <class Work> auto write(Work work)
    {
        return kit::resultOf(store->write(std::move(work)));
    }

    SyncFixture()
        : bank(http)
    {
        network.id = u"demo"_s;
        network.products = QUrl(u"http://127.0.0.1:8080"_s);
        network.apiVersion = u"v2"_s;
        network.requestsPerSecond = 0;
        network.pageSize = 50;
        open();
        link = write([](Db& db) {
            links::Link one;
            one.networkId = u"demo"_s;
            one.provider.value = u"mikomo"_s;
            one.subject = u"sub-1"_s;
            one.grantId = u"grant-1"_s;
            one.name = u"Mikomo"_s;
            return links::grant(db, one);
        });
    }
    ~SyncFixture() { close(); }

    void open()
    {
        store = kit::openStore(dir, profileSchema());
        ledger.emplace(*store);
        engine = std::make_unique<SyncEngine>(*store, clock, catalogue);
        QObject::connect(engine.get(), &SyncEngine::rowsChanged, engine.get(),
            [this](const transactions::DeltaPtr& delta) { apply(*delta); });
        QObject::connect(engine.get(), &SyncEngine::finished, engine.get(),
            [this](LinkId, const std::optional<Error>& error) {
                ++ends;
                lastError = error;
            });
    }
    void close()
    {
        engine.reset();
        FakeClock::settle();
        ledger.reset();
        store.reset();
    }

    void start(Cause cause = Cause::Person)
    {
        auto client = std::make_shared<ApiClient>(ApiClient::Services{http, queues, clock, *ledger},
            network, ProviderId{u"mikomo"_s}, link, tokens);
        engine->start({link, {u"mikomo"_s}, network, std::move(client)}, cause);
    }
    enum class Time : std::uint8_t { StandsStill, Passes };
    /// Runs to the end; time passes for what waits to try again.
    bool finish(Time time = Time::StandsStill)
    {
        QElapsedTimer patience;
        patience.start();
        while (engine->isRunning(link) && patience.elapsed() < 30'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            if (time == Time::Passes)
                clock.advance(std::chrono::milliseconds(100));
        }
        return !engine->isRunning(link);
    }
    bool sync(Time time = Time::StandsStill)
    {
        start();
        return finish(time);
    }

    /// Everything that a reading leaves, as text, without what the order of calls decides (row ids,
    /// counters of windows).
    QStringList dump()
    {
        return write([](Db& db) {
            QStringList lines;
            const auto add = [&lines](Rows rows, int columns) {
                while (rows.next()) {
                    QStringList cells;
                    for (int i = 0; i < columns; ++i)
                        cells += rows.isNull(i) ? u"-"_s : rows.string(i);
                    lines += cells.join(u'|');
                }
            };
            add(db.query("SELECT a.external_id, t.external_id, t.day, t.status, t.mantissa,"
                         " t.scale, t.currency, t.payee, t.description, t.hidden,"
                         " t.open_reading IS NULL, r.item FROM transactions t"
                         " JOIN accounts a ON a.id = t.account"
                         " JOIN transactions_raw r ON r.id = t.id ORDER BY 1, 2"),
                12);
            add(db.query("SELECT external_id, nickname, shared, listing_error, history_error,"
                         " newest_posting, row_count, signs_amounts FROM accounts ORDER BY 1"),
                8);
            add(db.query("SELECT a.external_id, p.newest, p.oldest, p.reached_start,"
                         " p.window_from, p.next FROM sync_progress p"
                         " JOIN accounts a ON a.id = p.account ORDER BY 1"),
                6);
            return lines;
        });
    }
    std::int64_t count(const QString& account)
    {
        return write([account](Db& db) {
            return db.number("SELECT row_count FROM accounts WHERE external_id = ?", account);
        });
    }
    QList<accounts::Entry> entries() { return write(&accounts::load); }
    Day today() const { return Day::ofInstantUtc(clock.now()); }

    QTemporaryDir dir;
    FakeClock clock;
    FakeTransport http{clock};
    HostQueues queues{clock};
    FakeTokens tokens;
    Network network;
    products::Catalogue catalogue; ///< none beside accounts, balances and transactions; see open()
    SyncBank bank;
    std::unique_ptr<Store> store;
    std::optional<Ledger> ledger;
    std::unique_ptr<SyncEngine> engine;
    LinkId link;
    int ends = 0;
    std::optional<Error> lastError;
    std::set<std::int64_t> shown; ///< ids of the rows that a table would show
    std::map<std::int64_t, Currency> currencies; ///< in which it would show them

private:
    void apply(const transactions::Delta& delta)
    {
        if (delta.reset)
            shown.clear();
        for (const auto& row : delta.upserts.rows) {
            shown.insert(row.id.value);
            currencies[row.id.value] = row.amount.currency;
        }
        for (const RowId id : delta.removed)
            shown.erase(id.value);
    }
};

} // namespace bursar::kit
