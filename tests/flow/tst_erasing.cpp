// SPDX-License-Identifier: GPL-3.0-or-later
// Who erases an institution finds nothing of it afterwards: not in a table, not in what the file
// keeps of deleted rows, not in the keychain; whenever the program is killed on the way.
#include "app/auth/secretstore.h"
#include "app/base/literals.h"
#include "app/consents/consentnews.h"
#include "app/consents/consentrecord.h"
#include "app/consents/erasing.h"
#include "app/consents/ledger.h"
#include "app/consents/links.h"
#include "app/consents/receipts.h"
#include "app/consents/revocations.h"
#include "app/store/store.h"
#include "app/sync/schema.h"
#include "tests/kit/fakeclock.h"
#include "tests/kit/fakesecretstore.h"
#include "tests/kit/pending.h"
#include "tests/kit/plainpages.h"
#include "tests/kit/teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bursar;
using namespace bursar::kit;
using namespace std::chrono_literals;

namespace {

const QByteArray storeKey(32, 'k');

/// What is of this bank and of no other: "mikomo-account", …
QString word(const QString& bank, const char* what)
{
    return bank + u'-' + QLatin1StringView(what);
}

/// What is known of an account beyond its rows, and what the person made for it.
void fillProducts(Db& db, LinkId link, std::int64_t account, const QString& bank, Instant at)
{
    db.run("INSERT INTO balances (account, kind, mantissa, scale, currency, asked_at)"
           " VALUES (?, 0, 4217, 2, 1, ?)",
        account, at);
    db.run("INSERT INTO balance_readings (account, at, asked_at, mantissa, scale, currency)"
           " VALUES (?, ?, ?, 4217, 2, 1)",
        account, at, at);
    for (int day = 0; day < 30; ++day)
        db.run("INSERT INTO balance_days (day, account, mantissa, scale, currency)"
               " VALUES (?, ?, 4217, 2, 1)",
            20'000 + day, account);
    db.run("INSERT INTO payment_networks (account, position, type, routing_end, routing_length,"
           " number_end, number_length) VALUES (?, 0, ?, '0001', 9, '4711', 10)",
        account, word(bank, "network"));
    db.run("INSERT INTO customer_changes (link, account, who, field, before, after, noticed_at)"
           " VALUES (?, ?, ?, 0, ?, ?, ?)",
        link, account, word(bank, "holder"), word(bank, "old-address"), word(bank, "new-address"),
        at);
    db.run("INSERT INTO product_documents (product, link, account, raw, asked_at)"
           " VALUES ('balances', ?, ?, ?, ?)",
        link, account, word(bank, "balance-raw").toUtf8(), at);
    db.run("INSERT INTO product_standings (product, link, account, asked_at, error)"
           " VALUES ('balances', ?, ?, ?, ?)",
        link, account, at, word(bank, "error"));
    db.run("INSERT INTO statement_walks (account, range_days) VALUES (?, 90)", account);
    db.run("INSERT INTO sync_progress (account, reached_start, window_days, max_days, empty_days,"
           " next, pages, found, certain, reading) VALUES (?, 1, 30, 30, 0, ?, 1, 1, 1, 1)",
        account, word(bank, "next-page"));
    db.run("INSERT INTO transaction_matches (pending, posted, reason, matched_at)"
           " SELECT min(id), max(id), 0, ? FROM transactions WHERE account = ?",
        at, account);
    db.run("INSERT INTO views (position, name, query, account) VALUES (?, ?, ?, ?)",
        db.number("SELECT count(*) FROM views"), word(bank, "view"), word(bank, "query"), account);
}

/// One of everything that a bank leaves behind.
LinkId fill(Db& db, const QString& bank, Instant at, bool isOver)
{
    links::Link link;
    link.networkId = u"demo"_s;
    link.provider.value = word(bank, "provider");
    link.subject = word(bank, "subject");
    link.grantId = word(bank, "grant");
    link.name = word(bank, "institution");
    link.linkedAt = at;
    const LinkId id = links::grant(db, link);
    consents::Consent consent{.link = id, .grantId = link.grantId, .grantedAt = at};
    consent.networkId = u"demo"_s;
    consent.provider = link.provider;
    consent.institution = link.name;
    consent.accounts = {word(bank, "account-id")};
    consent.id = consents::record(db, consent);
    receipts::writeGranted(db, consent, nullptr);
    ConsentGrant grant;
    grant.id = link.grantId;
    grant.resources = {{u"ACCOUNT"_s, word(bank, "account-id"), {u"balances"_s}}};
    consentnews::keep(db, consent.id, {at, grant}, {{.names = {word(bank, "news-account")}}});

    db.run("INSERT INTO accounts (link, external_id, category, nickname, currency)"
           " VALUES (?, ?, 0, ?, 1)",
        id, word(bank, "account-id"), word(bank, "nickname"));
    const auto account = db.lastId();
    for (int i = 0; i < 200; ++i) {
        db.run("INSERT INTO transactions (account, external_id, day, status, currency, payee)"
               " VALUES (?, ?, 20000, 0, 1, ?)",
            account, QString(word(bank, "transaction-") + QString::number(i)), word(bank, "payee"));
        const auto row = db.lastId();
        db.run("INSERT INTO transactions_raw (id, item) VALUES (?, ?)", row,
            word(bank, "raw").toUtf8().repeated(30));
        if (i % 50 == 0)
            db.run("INSERT INTO annotations (id, note) VALUES (?, ?)", row, word(bank, "note"));
    }
    db.run("INSERT INTO bank_documents (kind, link, account, bank_id, description)"
           " VALUES (0, ?, ?, ?, ?)",
        id, account, word(bank, "document-id"), word(bank, "statement"));
    db.run("INSERT INTO bank_document_pieces (document, place, bytes) VALUES (?, 0, ?)",
        db.lastId(), word(bank, "paper").toUtf8().repeated(2'000));
    fillProducts(db, id, account, bank, at);
    for (int i = 0; i < 20; ++i) {
        CallRecord call;
        call.at = at;
        call.link = id;
        call.path = u"/transactions/v2/"_s + word(bank, "path") + QString::number(i);
        call.http = 200;
        call.requestId = word(bank, "request");
        Ledger::append(db, call);
    }
    if (isOver) {
        consents::end(db, id, at + 1h);
        links::setState(db, id, links::State::Ended);
    }
    return id;
}

/// A store with two banks, and a keychain with their tokens.
class World final : public Erasing::Host {
public:
    template <class Work> auto write(Work work)
    {
        return resultOf(store->write(work, Durability::Synced));
    }
    template <class Work> auto read(Work work) { return resultOf(store->read(work)); }

    World()
    {
        open();
        const Instant now = clock.now();
        gone = write([now](Db& db) { return fill(db, u"mikomo"_s, now, true); });
        stays = write([now](Db& db) { return fill(db, u"halden"_s, now, false); });
        for (const LinkId link : {gone, stays})
            secrets.set(secretkeys::refreshToken(link.value), "token of " + name(link));
    }
    ~World() override { close(); }

    static QByteArray name(LinkId link) { return "link " + QByteArray::number(qint64(link.value)); }

    void open()
    {
        store = QCoro::waitFor(Store::open(QDir(dir.path()), Secret(storeKey), profileSchema()))
                    .value();
        erasing = std::make_unique<Erasing>(Erasing::Services{*store, secrets, clock}, *this);
        QCoro::waitFor(erasing->load());
    }
    /// As if it had been killed.
    void close()
    {
        erasing.reset();
        FakeClock::settle();
        store.reset();
    }
    void settle()
    {
        for (int i = 0; i < 40; ++i) {
            FakeClock::settle();
            resultOf(store->read([](Db&) { return 0; }));
            resultOf(store->write([](Db&) { }));
        }
        FakeClock::settle();
    }
    Result<Erasure> erase(erasures::Order order)
    {
        order.at = clock.now();
        Pending asking(erasing->erase(order));
        if (!QTest::qWaitFor([&asking] { return asking.isDone(); }))
            return fail(ErrorKind::Timeout);
        return asking.value();
    }
    QByteArray traces() const
    {
        const QString file = dir.filePath(u"store.db"_s);
        return plainPages(file, storeKey) + plainFrames(file + u"-wal"_s, storeKey);
    }
    Ledger::Verdict ledger() { return read(&Ledger::check); }

    // Host
    QCoro::Task<> stopReading(LinkId /*link*/) override { co_return; }
    erasures::DataEraser dataEraser() const override { return &eraseData; }
    void revokeAndErase(LinkId link) override { told += name(link) + " revoked"; }
    QCoro::Task<> erased(LinkId link, bool closesLink) override
    {
        told += name(link) + (closesLink ? " closed" : "");
        co_return;
    }

    QTemporaryDir dir;
    FakeClock clock;
    FakeSecretStore secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<Erasing> erasing;
    LinkId gone, stays;
    QByteArrayList told;
};

QJsonObject receiptOf(const Erasure& one) { return QJsonDocument::fromJson(one.receipt).object(); }

} // namespace

class TestErasing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOfAnInstitution();
    void noTableIsForgotten_data();
    void noTableIsForgotten();
    void dataGoesAndTheConsentStays();
    void historyOfOneConsentGoes();
    void aLivingConsentIsNotForgotten();
    void whatEarlierRowsLeftBehindGoes();
    void killedAnywhereItEnds_data();
    void killedAnywhereItEnds();
    void aKeychainThatRefusesIsAskedAgain();
    void whatIsFoundIsTold();
    void whatTheBanksShareIsNotLookedFor();
    void theTimerErasesWhenItsTimeIsOver();
    void whatMayStillWorkIsRevokedFirst();
    void theTimerLeavesALivingConsentAlone();
};

void TestErasing::nothingIsLeftOfAnInstitution()
{
    World w;
    resultOf(w.store->emptyLog());
    QVERIFY(w.traces().contains("mikomo-payee")); // that it can be seen at all
    QVERIFY(w.traces().contains("halden-payee"));
    const auto one = w.erase({.scope = ErasureScope::Institution, .link = w.gone});
    QVERIFY(one.has_value());
    QVERIFY(one->isOver());
    QVERIFY2(one->search.foundIn.isEmpty(), qPrintable(one->search.foundIn.join(u' ')));
    QVERIFY(one->search.texts > 200);
    QVERIFY(one->search.values > 600);

    const QByteArray traces = w.traces();
    const auto at = traces.indexOf("mikomo");
    QVERIFY2(at < 0, traces.mid(std::max<qsizetype>(0, at - 40), 120).constData());
    QVERIFY(traces.contains("halden-payee"));
    QVERIFY(traces.contains("halden-paper"));
    QVERIFY(traces.contains("halden-request"));
    QVERIFY(w.secrets.value(secretkeys::refreshToken(w.gone.value)).isEmpty());
    QVERIFY(!w.secrets.value(secretkeys::refreshToken(w.stays.value)).isEmpty());
    QCOMPARE(w.told, QByteArrayList{World::name(w.gone) + " closed"});
    QCOMPARE(w.ledger(), (Ledger::Verdict{40, 20, {}}));

    const QJsonObject receipt = receiptOf(*one);
    const QJsonObject rows = receipt.value("rowsErased"_L1).toObject();
    QCOMPARE(rows.value("transactions"_L1).toInt(), 200);
    QCOMPARE(rows.value("annotations"_L1).toInt(), 4);
    QCOMPARE(rows.value("bank_documents"_L1).toInt(), 1);
    QCOMPARE(rows.value("accounts"_L1).toInt(), 1);
    QCOMPARE(rows.value("consents"_L1).toInt(), 1);
    QCOMPARE(rows.value("receipts"_L1).toInt(), 1);
    QCOMPARE(rows.value("links"_L1).toInt(), 1);
    QCOMPARE(receipt.value("ledgerEntriesEmptied"_L1).toInt(), 20);
    QCOMPARE(receipt.value("keychainEntriesRemoved"_L1).toInt(), 1);
    QVERIFY(receipt.value("search"_L1).toObject().value("foundIn"_L1).toArray().isEmpty());
    QVERIFY(!one->receipt.contains("mikomo"));

    // It is among all receipts; what is not over has none to give.
    const QByteArray all = receipts::withErasures(R"({"receipts":[{}]})", {*one, Erasure{}});
    const QJsonObject document = QJsonDocument::fromJson(all).object();
    QCOMPARE(document.value("erasures"_L1).toArray(), (QJsonArray{receipt}));
    QCOMPARE(document.value("receipts"_L1).toArray().size(), 1);
}

void TestErasing::noTableIsForgotten_data()
{
    QTest::addColumn<ErasureScope>("scope");
    QTest::addColumn<QStringList>("stays");
    const QStringList record{
        u"consents"_s, u"consent_words"_s, u"consent_news"_s, u"receipts"_s, u"revocations"_s};
    QTest::newRow("data") << ErasureScope::Data << record;
    QTest::newRow("institution") << ErasureScope::Institution << QStringList();
}

/// Both banks left the same, so half of every table goes. One that is added to the store and is not
/// filled above, or not erased, fails here.
void TestErasing::noTableIsForgotten()
{
    QFETCH(ErasureScope, scope);
    QFETCH(QStringList, stays);
    World w;
    w.write([](Db& db) {
        db.run("INSERT INTO revocations (consent, link, step, erases, asked_at)"
               " SELECT id, link, 4, 0, granted_at FROM consents");
        db.run("INSERT INTO retentions (link, days) SELECT id, 30 FROM links");
    });
    const auto count = [](Db& db) {
        QMap<QString, std::int64_t> rows;
        const QStringList tables = db.tables();
        for (const QString& table : tables)
            rows.insert(table, db.rowsOf(table));
        return rows;
    };
    const auto before = w.read(count);
    const auto one = w.erase({.scope = scope, .link = w.gone});
    QVERIFY(one && one->isOver() && one->search.foundIn.isEmpty());
    const auto after = w.read(count);
    // Of no bank; the ledger's entries are emptied and stay in the chain.
    const QStringList others{u"networks"_s, u"host_pauses"_s, u"ledger"_s, u"ledger_head"_s,
        u"erasures"_s, u"attention"_s};
    for (auto each = before.begin(); each != before.end(); ++each) {
        const QString& table = each.key();
        if (others.contains(table) || table.startsWith(u"sqlite_"_s))
            continue;
        QVERIFY2(each.value() > 0, qPrintable(table));
        const auto left = stays.contains(table) ? each.value() : each.value() / 2;
        QVERIFY2(after.value(table) == left, qPrintable(table));
    }
    const QByteArray traces = w.traces();
    for (const char* what :
        {"mikomo-holder", "mikomo-old-address", "mikomo-new-address", "mikomo-balance-raw",
            "mikomo-network", "mikomo-next-page", "mikomo-error", "mikomo-view", "mikomo-query"})
        QVERIFY2(!traces.contains(what), what);
    QVERIFY(traces.contains("halden-view"));
}

void TestErasing::dataGoesAndTheConsentStays()
{
    World w;
    const auto one = w.erase({.link = w.gone});
    QVERIFY(one && one->isOver() && one->search.foundIn.isEmpty());
    const QByteArray traces = w.traces();
    for (const char* what : {"mikomo-payee", "mikomo-raw", "mikomo-note", "mikomo-paper",
             "mikomo-nickname", "mikomo-transaction-7", "mikomo-document-id"})
        QVERIFY2(!traces.contains(what), what);
    QVERIFY(traces.contains("mikomo-grant")); // its record, and what was read under it
    QVERIFY(traces.contains("mikomo-request"));
    QVERIFY(w.secrets.value(secretkeys::refreshToken(w.gone.value)).isEmpty());
    QCOMPARE(w.ledger(), (Ledger::Verdict{40, 0, {}}));
    QCOMPARE(one->rows.value(u"transactions"_s), 200);
}

void TestErasing::historyOfOneConsentGoes()
{
    World w;
    const std::int64_t newer = w.write([link = w.gone, now = w.clock.now()](Db& db) {
        db.run("UPDATE links SET grant_id = 'second-grant' WHERE id = ?", link);
        consents::Consent consent{.link = link, .grantId = u"second-grant"_s};
        consent.networkId = u"demo"_s;
        consent.provider = {u"mikomo"_s};
        consent.grantedAt = now + 2h;
        CallRecord call;
        call.link = link;
        call.path = u"/read/under/the/second"_s;
        Ledger::append(db, call);
        return consents::record(db, consent);
    });
    const auto first = w.read(&consents::load).last().id;
    const erasures::Order order{
        .scope = ErasureScope::Consent, .link = w.gone, .consents = {first}};
    const auto one = w.erase(order);
    QVERIFY(one && one->isOver() && one->search.foundIn.isEmpty());
    const QByteArray traces = w.traces();
    QVERIFY(!traces.contains("mikomo-grant"));
    QVERIFY(!traces.contains("mikomo-request"));
    QVERIFY(!traces.contains("mikomo-news-account"));
    QVERIFY(traces.contains("mikomo-payee"));
    QVERIFY(traces.contains("second-grant"));
    QVERIFY(!w.secrets.value(secretkeys::refreshToken(w.gone.value)).isEmpty());
    QCOMPARE(w.ledger(), (Ledger::Verdict{41, 20, {}}));
    // The second one lives.
    const auto refused = w.erase({ErasureScope::Consent, w.gone, {newer}});
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::NotSupported));
}

void TestErasing::aLivingConsentIsNotForgotten()
{
    World w;
    const auto refused = w.erase({.scope = ErasureScope::Institution, .link = w.stays});
    QCOMPARE(toString(refused.error().kind), toString(ErrorKind::NotSupported));
    // Nor one whose ending is not proven.
    w.write([&w](Db& db) { (void)revocations::ask(db, w.stays, false, w.clock.now()); });
    QVERIFY(!w.erase({.scope = ErasureScope::Institution, .link = w.stays}));
    // Its data can go all the same; its token must not.
    const auto data = w.erase({.link = w.stays});
    QVERIFY(data && data->isOver() && !data->closesLink);
    QVERIFY(!w.secrets.value(secretkeys::refreshToken(w.stays.value)).isEmpty());
    QVERIFY(!w.traces().contains("halden-payee"));
    QVERIFY(w.traces().contains("halden-subject"));
}

void TestErasing::whatEarlierRowsLeftBehindGoes()
{
    World w;
    w.write([](Db& db) {
        db.run("UPDATE transactions SET payee = 'other' WHERE payee = 'mikomo-payee'");
        db.run("DELETE FROM annotations");
    });
    QVERIFY(w.traces().contains("mikomo-note")); // deleted, and there
    QVERIFY(w.erase({.link = w.gone})->isOver());
    QVERIFY(!w.traces().contains("mikomo-note"));
    QVERIFY(!w.traces().contains("mikomo-payee"));
}

void TestErasing::killedAnywhereItEnds_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("asked") << int(ErasureStep::Asked);
    QTest::newRow("rows gone") << int(ErasureStep::RowsGone);
    QTest::newRow("keys gone") << int(ErasureStep::KeysGone);
    QTest::newRow("file rewritten") << int(ErasureStep::Rewritten);
    QTest::newRow("searched") << int(ErasureStep::Searched);
    QTest::newRow("over") << int(ErasureStep::Over);
}

void TestErasing::killedAnywhereItEnds()
{
    QFETCH(const int, step);
    World w;
    bool killed = false;
    const auto look = [&] {
        if (!killed && !w.erasing->all().isEmpty() && int(w.erasing->all().last().step) == step) {
            killed = true;
            w.erasing.reset(); // in the middle of its own signal
        }
    };
    QObject::connect(w.erasing.get(), &Erasing::changed, w.erasing.get(), look);
    const erasures::Order order{
        .scope = ErasureScope::Institution, .link = w.gone, .at = w.clock.now()};
    Pending asking(w.erasing->erase(order));
    QTRY_VERIFY(killed);
    QTRY_VERIFY(asking.isDone());
    w.close();
    w.open();
    QCOMPARE(w.erasing->all().size(), 1);
    const bool isGone = step >= int(ErasureStep::RowsGone);
    QCOMPARE(w.read([](Db& db) {
        return db.number("SELECT count(*) FROM transactions WHERE payee = 'mikomo-payee'");
    }),
        isGone ? 0 : 200);
    Pending going([&w]() -> QCoro::Task<int> {
        co_await w.erasing->goOn();
        co_return 0;
    }());
    QTRY_VERIFY(going.isDone());
    const Erasure one = w.erasing->all().first();
    QVERIFY(one.isOver());
    QVERIFY(one.texts.isEmpty());
    QCOMPARE(one.rows.value(u"transactions"_s), 200);
    QVERIFY(one.search.foundIn.isEmpty() && one.search.texts > 200);
    QVERIFY(!one.receipt.isEmpty());
    QVERIFY(!w.traces().contains("mikomo"));
    QVERIFY(w.secrets.value(secretkeys::refreshToken(w.gone.value)).isEmpty());
    QCOMPARE(w.ledger(), (Ledger::Verdict{40, 20, {}}));
}

void TestErasing::aKeychainThatRefusesIsAskedAgain()
{
    World w;
    w.secrets.refuseRemovals(ErrorKind::KeychainLocked);
    const auto one = w.erase({.scope = ErasureScope::Institution, .link = w.gone});
    QVERIFY(one.has_value());
    QVERIFY(one->step == ErasureStep::RowsGone);
    QCOMPARE(toString(one->failure->kind), toString(ErrorKind::KeychainLocked));
    QVERIFY(one->receipt.isEmpty()); // no receipt of what has not happened
    w.secrets.refuseRemovals({});
    w.clock.advance(5s);
    QTRY_VERIFY(w.erasing->all().first().isOver());
    QVERIFY(!w.erasing->all().first().failure);
    QVERIFY(w.secrets.value(secretkeys::refreshToken(w.gone.value)).isEmpty());
}

void TestErasing::whatIsFoundIsTold()
{
    World w;
    w.write([](Db& db) {
        db.run("INSERT INTO views (position, name, query) VALUES (7, 'mine', 'mikomo-account-id')");
    });
    const auto one = w.erase({.link = w.gone});
    QVERIFY(one && one->isOver());
    QCOMPARE(one->search.foundIn, QStringList{u"views"_s});
    QVERIFY(one->receipt.contains("views"));
}

void TestErasing::whatTheBanksShareIsNotLookedFor()
{
    World w;
    w.write([](Db& db) { // a joint account, under each holder's login
        db.run("UPDATE accounts SET external_id = 'joint-account'");
    });
    const auto one = w.erase({.scope = ErasureScope::Institution, .link = w.gone});
    QVERIFY(one && one->isOver());
    QVERIFY(one->search.foundIn.isEmpty());
    QVERIFY(w.traces().contains("joint-account"));
}

void TestErasing::theTimerErasesWhenItsTimeIsOver()
{
    World w; // the consent ended an hour after the clock's beginning
    QVERIFY(QCoro::waitFor(w.erasing->keepFor(w.gone, 30)).has_value());
    QCOMPARE(w.erasing->keptFor(w.gone), std::optional(30));
    QVERIFY(!w.erasing->keptFor(w.stays));
    w.erasing->watch();
    w.settle();
    w.clock.advance(std::chrono::hours(24 * 30));
    w.settle();
    QVERIFY(w.erasing->all().isEmpty());
    w.close();
    w.open(); // the wish is kept
    w.erasing->watch();
    w.settle();
    w.clock.advance(1h);
    QTRY_VERIFY(!w.erasing->all().isEmpty() && w.erasing->all().first().isOver());
    QVERIFY(w.erasing->all().first().order.cause == Cause::Schedule);
    QCOMPARE(
        receiptOf(w.erasing->all().first()).value("askedBy"_L1).toString(), u"retention timer"_s);
    QVERIFY(!w.traces().contains("mikomo-payee"));
    QVERIFY(w.traces().contains("mikomo-grant"));
    w.clock.advance(24h);
    w.settle();
    QCOMPARE(w.erasing->all().size(), 1); // once
}

void TestErasing::whatMayStillWorkIsRevokedFirst()
{
    World w;
    const auto consent = w.read([link = w.gone](Db& db) {
        return db.number("SELECT max(id) FROM consents WHERE link = ?", link);
    });
    const auto note = [&w, consent](consentnews::Change change) {
        w.write([consent, change, at = w.clock.now()](Db& db) {
            consentnews::add(db, {.consent = consent, .at = at, .change = change, .names = {}});
        });
    };
    note(consentnews::Change::TimeOver); // by the clock, which may be wrong
    for (const erasures::Order& order :
        {erasures::Order{.scope = erasures::Scope::Institution, .link = w.gone},
            erasures::Order{
                .scope = erasures::Scope::Consent, .link = w.gone, .consents = {consent}}}) {
        const auto refused = w.erase(order);
        QVERIFY(!refused && refused.error().kind == ErrorKind::NotSupported);
    }
    QVERIFY(QCoro::waitFor(w.erasing->keepFor(w.gone, 30)).has_value());
    w.clock.advance(std::chrono::hours(24 * 31));
    w.erasing->watch();
    w.settle();
    QVERIFY(w.told.contains(World::name(w.gone) + " revoked"));
    QVERIFY(w.erasing->all().isEmpty());
    QVERIFY(!w.secrets.value(secretkeys::refreshToken(w.gone.value)).isEmpty());

    note(consentnews::Change::Expired); // the network's word
    w.clock.advance(1h);
    QTRY_VERIFY(!w.erasing->all().isEmpty() && w.erasing->all().first().isOver());
}

void TestErasing::theTimerLeavesALivingConsentAlone()
{
    World w;
    QVERIFY(QCoro::waitFor(w.erasing->keepFor(w.stays, 30)).has_value());
    w.erasing->watch();
    w.clock.advance(std::chrono::hours(24 * 400));
    w.settle();
    QVERIFY(w.erasing->all().isEmpty());
    QVERIFY(QCoro::waitFor(w.erasing->keepFor(w.stays, {})).has_value());
    QVERIFY(!w.erasing->keptFor(w.stays));
}

QTEST_GUILESS_MAIN(TestErasing)

#include "tst_erasing.moc"
