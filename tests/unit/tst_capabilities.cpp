// SPDX-License-Identifier: GPL-3.0-or-later
// What an institution agreed to, offers, and has really sent, product by product.
#include "app/base/literals.h"
#include "app/details/accountrecords.h"
#include "app/details/capabilities.h"
#include "app/details/fieldcoverage.h"

#include <QTest>

using namespace bursar;
using namespace bursar::details;
using namespace std::chrono_literals;
using products::Product;
using products::Scope;
using products::Standing;

namespace {

const Instant now = *parseInstant("2026-11-22T10:00:00Z");

bool isInvestment(accounts::Category category)
{
    return category == accounts::Category::Investment;
}

constexpr Product catalogue[] = {
    {.name = "accounts", .cluster = DataCluster::AccountInfo, .scope = Scope::Link},
    {.name = "transactions", .cluster = DataCluster::Transactions, .scope = Scope::Account},
    {.name = "investments", .cluster = DataCluster::Investments, .scope = Scope::Link},
    {.name = "taxlots",
        .cluster = DataCluster::Investments,
        .scope = Scope::Account,
        .isFor = isInvestment},
    {.name = "customers", .cluster = DataCluster::Customers, .scope = Scope::Account}};

accounts::Entry entry(accounts::Category category = accounts::Category::Deposit)
{
    accounts::Entry one;
    one.account.ref = {7};
    one.account.category = category;
    one.link = {1};
    return one;
}

Standing standing(const QString& product, int account, std::optional<ErrorKind> error = {})
{
    Standing one{.product = product, .link = {1}, .account = {account}, .askedAt = now - 1h};
    if (error)
        one.error = Error{.kind = *error};
    else
        one.succeededAt = now - 1h;
    return one;
}

Capability of(const QString& product, const QList<Standing>& standings,
    const QStringList& granted = {}, const accounts::Entry& account = entry())
{
    const auto all = capabilitiesOf(catalogue, account, standings, granted, now);
    for (const Capability& one : all) {
        if (product == QLatin1StringView(one.product->name))
            return one;
    }
    return {};
}

} // namespace

class TestCapabilities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfWhatItDoesNotKnow();
    void readsClaims_data();
    void readsClaims();
    void namesOnlyWhatAnAccountCanHave();
    void knowsWhatWasDelivered();
    void knowsWhatIsRefused();
    void keepsWhatAnAccountDoesNotShare();
    void marksWhatIsStale();
    void knowsHowFarTransactionsGo();
    void addsUpAnInstitution();
    void tellsAFailureBesideARefusal();
    void knowsWhichFieldsWereSent();
    void knowsWhichFieldsOfItemsWereSent();
    void bothAnswersOfAnAccountAreOne();
};

void TestCapabilities::saysNothingOfWhatItDoesNotKnow()
{
    const Capability one = of(u"customers"_s, {});
    QVERIFY(one.granted == Known::Unknown);
    QVERIFY(one.offered == Known::Unknown);
    QVERIFY(!one.deliveredAt && !one.error && !one.isStale);
}

void TestCapabilities::readsClaims_data()
{
    QTest::addColumn<QStringList>("claims");
    QTest::addColumn<int>("granted");
    QTest::newRow("none told") << QStringList{} << int(Known::Unknown);
    QTest::newRow("FDX") << QStringList{u"INVESTMENTS"_s} << int(Known::Yes);
    QTest::newRow("Consent API") << QStringList{u"account_info"_s, u"investments"_s}
                                 << int(Known::Yes);
    QTest::newRow("with its positions") << QStringList{u"ACCOUNT_DETAILED"_s} << int(Known::Yes);
    QTest::newRow("others") << QStringList{u"TRANSACTIONS"_s, u"NEW_THING"_s} << int(Known::No);
}

void TestCapabilities::readsClaims()
{
    QFETCH(QStringList, claims);
    QFETCH(int, granted);
    QCOMPARE(int(of(u"investments"_s, {}, claims).granted), granted);
}

void TestCapabilities::namesOnlyWhatAnAccountCanHave()
{
    QVERIFY(!of(u"taxlots"_s, {}).product);
    QVERIFY(of(u"taxlots"_s, {}, {}, entry(accounts::Category::Investment)).product);
}

void TestCapabilities::knowsWhatWasDelivered()
{
    Standing told = standing(u"customers"_s, 7);
    told.rows = 2;
    told.oldest = *Day::parse("2024-01-31");
    told.partial = true;
    told.unreadable = QStringList{u"item 3: not an object"_s};
    const Capability one = of(u"customers"_s, {told});
    QVERIFY(one.offered == Known::Yes);
    QCOMPARE(one.rows, 2);
    QCOMPARE(one.oldest.toIso(), u"2024-01-31"_s);
    QVERIFY(one.partial);
    QCOMPARE(one.unreadable.size(), 1);
    // Another account's is not this one's.
    QVERIFY(!of(u"customers"_s, {standing(u"customers"_s, 8)}).deliveredAt);
}

void TestCapabilities::knowsWhatIsRefused()
{
    QVERIFY(of(u"customers"_s, {standing(u"customers"_s, 7, ErrorKind::NotSupported)}).offered
        == Known::No);
    // Without a subscription no account has it.
    QVERIFY(of(u"customers"_s, {standing(u"customers"_s, 0, ErrorKind::NotSubscribed)}).offered
        == Known::No);
    // An outage says nothing of what is offered.
    const Capability down =
        of(u"customers"_s, {standing(u"customers"_s, 7, ErrorKind::ProviderDown)});
    QVERIFY(down.offered == Known::Unknown);
    QVERIFY(down.error.has_value());
}

void TestCapabilities::keepsWhatAnAccountDoesNotShare()
{
    const QList<Standing> partial{
        standing(u"investments"_s, 0), standing(u"investments"_s, 7, ErrorKind::ProviderDown)};
    QVERIFY(of(u"investments"_s, partial).error.has_value());
    const QList<Standing> ofAnother{
        standing(u"investments"_s, 0), standing(u"investments"_s, 8, ErrorKind::ProviderDown)};
    QVERIFY(!of(u"investments"_s, ofAnother).error);
}

void TestCapabilities::marksWhatIsStale()
{
    Standing old = standing(u"customers"_s, 7);
    QVERIFY(!of(u"customers"_s, {old}).isStale);
    old.succeededAt = now - 49h; // the product's own threshold is two days
    QVERIFY(of(u"customers"_s, {old}).isStale);
}

void TestCapabilities::knowsHowFarTransactionsGo()
{
    accounts::Entry account = entry();
    account.transactionCount = 130;
    account.completeTo = now - 1h;
    account.completeAfter = *Day::parse("2024-11-02");
    const Capability one = of(u"transactions"_s, {}, {}, account);
    QVERIFY(one.offered == Known::Yes);
    QCOMPARE(one.rows, 130);
    QCOMPARE(one.oldest.toIso(), u"2024-11-02"_s);
}

void TestCapabilities::addsUpAnInstitution()
{
    accounts::Entry other = entry(accounts::Category::Investment);
    other.account.ref = {8};
    Standing mine = standing(u"customers"_s, 7);
    mine.rows = 2;
    const QList<Standing> standings{mine, standing(u"customers"_s, 8, ErrorKind::NotSupported),
        Standing{.product = u"accounts"_s, .link = {1}, .succeededAt = now - 1h, .rows = 2}};
    const auto all = capabilitiesOf(catalogue, {entry(), other}, standings, {}, now);
    const auto one = [&all](const char* name) {
        for (const InstitutionCapability& each : all) {
            if (QLatin1StringView(each.product->name) == QLatin1StringView(name))
                return each;
        }
        return InstitutionCapability{};
    };
    QCOMPARE(one("customers").accounts, 2);
    QCOMPARE(one("customers").delivered, 1);
    QVERIFY(one("customers").offered == Known::Yes);
    QCOMPARE(one("customers").refused, 1);
    QVERIFY(!one("customers").error); // an account without it is no failure of the other
    QCOMPARE(one("taxlots").accounts, 1);
    QCOMPARE(one("accounts").rows, 2); // once for the link, not for each account
    QCOMPARE(one("accounts").delivered, 2);
    QVERIFY(one("transactions").offered == Known::Unknown);
    QVERIFY(capabilitiesOf(catalogue, QList<accounts::Entry>{}, standings, {}, now).isEmpty());
}

void TestCapabilities::tellsAFailureBesideARefusal()
{
    accounts::Entry other = entry();
    other.account.ref = {8};
    const auto errorOf = [&](ErrorKind mine, ErrorKind others) -> std::optional<ErrorKind> {
        const QList<Standing> standings{
            standing(u"customers"_s, 7, mine), standing(u"customers"_s, 8, others)};
        for (const InstitutionCapability& each :
            capabilitiesOf(catalogue, {entry(), other}, standings, {}, now)) {
            if (each.product->cluster == DataCluster::Customers && each.error)
                return each.error->kind;
        }
        return {};
    };
    QVERIFY(errorOf(ErrorKind::NotSupported, ErrorKind::ProviderDown) == ErrorKind::ProviderDown);
    QVERIFY(errorOf(ErrorKind::ProviderDown, ErrorKind::NotSupported) == ErrorKind::ProviderDown);
    QVERIFY(errorOf(ErrorKind::NotSupported, ErrorKind::NotSupported) == ErrorKind::NotSupported);
}

void TestCapabilities::knowsWhichFieldsWereSent()
{
    const auto facts = wire::factsOf(
        R"({"locAccount":{"currentBalance":1,"creditLine":null,"status":"OPEN","new":2}})");
    const FieldCoverage coverage = coverageOf(facts, accounts::Category::LineOfCredit);
    QCOMPARE(coverage.sent, (QStringList{u"status"_s, u"currentBalance"_s}));
    QVERIFY(coverage.missing.contains(u"creditLine"_s)); // null is not sent
    QVERIFY(!coverage.missing.contains(u"escrowBalance"_s)); // a loan's
}

void TestCapabilities::knowsWhichFieldsOfItemsWereSent()
{
    QSet<QString> keys;
    addFields(keys, R"({"loanTransaction":{"amount":1,"memo":null,"lineItem":[{"memo":"a"}],
        "paymentDetails":{"principalAmount":2}}})");
    addFields(keys, R"({"loanTransaction":{"status":"POSTED","imageIds":["1","2"]}})");
    FieldCoverage coverage = coverageOfTransactions(keys, accounts::Category::Loan);
    QCOMPARE(coverage.sent,
        (QStringList{
            u"amount"_s, u"status"_s, u"imageIds"_s, u"lineItem"_s, u"principalAmount"_s}));
    QVERIFY(coverage.missing.contains(u"memo"_s)); // that of a part is not the whole's
    QVERIFY(!coverage.missing.contains(u"units"_s)); // an investment's

    keys.clear();
    addFields(keys, R"({"symbol":"A","inv401kSurce":"MATCH","stockSecurity":{"yield":1},
        "assetClasses":[{"assetClass":"OTHER","percent":1}]})");
    coverage = coverageOfPositions(keys);
    QCOMPARE(coverage.sent,
        (QStringList{
            u"symbol"_s, u"inv401kSource"_s, u"assetClasses"_s, u"stockSecurity.yield"_s}));
    QVERIFY(coverage.missing.contains(u"stockSecurity.stockType"_s));
    QVERIFY(!coverage.missing.contains(u"optionSecurity.strikePrice"_s)); // there is no option
    QVERIFY(coverageOfPositions({}).sent.isEmpty());
}

void TestCapabilities::bothAnswersOfAnAccountAreOne()
{
    AccountRecord record;
    record.info = R"({"accountId":"a","status":"OPEN"})";
    record.balances = R"({"status":"CLOSED","balanceList":[{"balanceName":"Cash","balanceValue":1},
        {"balanceName":"Cash","balanceValue":2}]})";
    record.infoAskedAt = now - 2h;
    record.balancesAskedAt = now - 1h;
    QStringList lines;
    for (const wire::Fact& fact : factsOf(record))
        lines += fact.key + u' ' + fact.text;
    QCOMPARE(lines,
        (QStringList{u"accountId a"_s, u"status CLOSED"_s, u"balanceList.Cash 1"_s,
            u"balanceList.Cash 2"_s}));
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
