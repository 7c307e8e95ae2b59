// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "app/products/accounts/listing.h"
#include "app/products/balances/balances.h"

#include <QFile>
#include <QTest>

using namespace bursar;
using namespace bursar::accounts;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(BURSAR_FIXTURES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Listing parsed(const QByteArray& body)
{
    auto listing = parseListing(body);
    return listing ? std::move(*listing) : Listing{.unreadable = {u"(failed)"_s}};
}

QStringList names(const Listing& listing)
{
    const QStringList categories{u"other"_s, u"deposit"_s, u"loan"_s, u"loc"_s, u"investment"_s,
        u"insurance"_s, u"annuity"_s};
    QStringList lines;
    for (const Listed& one : listing.accounts)
        lines += QStringList{one.account.id.value, categories.value(int(one.account.category)),
            one.account.type, one.account.displayName(), one.account.lastFour(),
            one.account.currency.code(), one.account.status,
            one.error ? QString(toString(one.error->kind)) : QString()}
                     .join(u'|');
    return lines;
}

QString figure(const Balance& balance)
{
    const QStringList kinds{
        u"none"_s, u"current"_s, u"principal"_s, u"value"_s, u"available"_s, u"surrender"_s};
    QString line = kinds.value(int(balance.kind));
    if (balance.kind != BalanceKind::None)
        line += u' ' + balance.amount.value.toString() + u' ' + balance.amount.currency.code();
    if (balance.available)
        line += u", available "_s + balance.available->value.toString();
    if (balance.asOf)
        line += u", as of "_s + toIso(*balance.asOf);
    return line;
}

} // namespace

class TestParseAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllCategories();
    void choosesAFigure();
    void namesFiguresThatAreNone();
    void choosesFiguresAndSigns_data();
    void choosesFiguresAndSigns();
    void toleratesWhatBanksSend_data();
    void toleratesWhatBanksSend();
    void readsPartialAnswers_data();
    void readsPartialAnswers();
    void countsWhatItCannotRead();
    void showsOnlyWhatIsMasked_data();
    void showsOnlyWhatIsMasked();
    void refusesWhatIsNotWhole();
    void buildsAddresses();
};

void TestParseAccounts::readsAllCategories()
{
    const Listing listing = parsed(fixture(u"accounts/household.json"_s));
    QCOMPARE(names(listing),
        (QStringList{u"dep-001|deposit|CHECKING|House money|4417|USD|OPEN|"_s,
            u"loc-001|loc|CREDITCARD|Cashback & More|9921|USD|OPEN|"_s,
            u"loan-001|loan|MORTGAGE|Home loan|0071|USD||"_s,
            u"inv-001|investment|College Savings|College Savings||USD||"_s,
            u"ins-001|insurance|TERMLIFE|TERMLIFE||||"_s,
            u"ann-001|annuity|FIXEDANNUITY|FIXEDANNUITY||CHF||"_s}));
    QVERIFY(listing.accounts.at(0).account.raw.startsWith(u"{ \"depositAccount\""_s));
    QVERIFY(listing.accounts.at(0).account.raw.endsWith(u"} }"_s));
}

void TestParseAccounts::choosesAFigure()
{
    QStringList lines;
    for (const Listed& one : parsed(fixture(u"balances/household.json"_s)).accounts)
        lines += figure(one.balance);
    QCOMPARE(lines,
        (QStringList{u"current 1500.25 USD, available 1400.20, as of 2025-05-02T20:00:00.000Z"_s,
            u"current -321.09 USD, available 4678.91"_s, u"principal -250000.00 USD"_s,
            u"value 10250.75 USD, available 250.75"_s, u"none"_s, u"surrender 5000 CHF"_s}));
}

void TestParseAccounts::choosesFiguresAndSigns_data()
{
    QTest::addColumn<QByteArray>("wrapper");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const QByteArray& wrapper, const QByteArray& members,
                         const QString& shown) {
        QTest::newRow(name) << wrapper << members << shown;
    };
    row("an overdraft", "depositAccount", R"("currentBalance":-12.30)", u"current -12.30 "_s);
    row("a card by principal (#5)", "locAccount", R"("principalBalance":7)", u"principal -7 "_s);
    row("a card by current (#5)", "locAccount", R"("principalBalance":7,"currentBalance":8)",
        u"current -8 "_s);
    row("a card that writes debts negative", "locAccount", R"("currentBalance":-8)",
        u"current -8 "_s);
    row("a card in credit", "locAccount",
        R"("currentBalance":-8,"status":"NEGATIVECURRENTBALANCE")", u"current 8 "_s);
    row("a loan by current", "loanAccount", R"("currentBalance":8)", u"current -8 "_s);
    row("a depot by its cash", "investmentAccount", R"("availableCashBalance":8)",
        u"available 8 , available 8"_s);
    row("no figure is not zero", "depositAccount", R"("currentBalance":null)", u"none"_s);
    row("a zero is a figure", "depositAccount", R"("currentBalance":0)", u"current 0 "_s);
    row("a kind nobody knows", "petAccount", R"("currentValue":8)", u"value 8 "_s);
    row("words", "depositAccount", R"("currentBalance":"n/a")", u"none"_s);
}

void TestParseAccounts::choosesFiguresAndSigns()
{
    QFETCH(QByteArray, wrapper);
    QFETCH(QByteArray, members);
    QFETCH(QString, shown);
    const Listing listing =
        parsed(R"({"accounts":[{")" + wrapper + R"(":{"accountId":"a",)" + members + "}}]}");
    QCOMPARE(listing.accounts.size(), 1);
    QCOMPARE(figure(listing.accounts.at(0).balance), shown);
}

void TestParseAccounts::toleratesWhatBanksSend_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const QByteArray& body, const QStringList& lines) {
        QTest::newRow(name) << body << lines;
    };
    const QStringList one{u"a|deposit||||||"_s};
    row("no accounts", R"({"accounts":[]})", {});
    row("null", R"({"accounts":null})", {});
    row("bare with a category (#19)",
        R"({"accounts":[{"accountId":"a","accountCategory":"DEPOSIT_ACCOUNT"}]})", one);
    row("bare without one", R"({"accounts":[{"accountId":"a"}]})", {u"a|other||||||"_s});
    row("a bare array", R"([{"depositAccount":{"accountId":"a"}}])", one);
    row("grouped at the top (#19)", R"({"depositAccount":[{"accountId":"a"}]})", one);
    row("grouped, plural", R"({"depositAccounts":[{"accountId":"a"}]})", one);
    row("grouped in the list", R"({"accounts":{"depositAccount":[{"accountId":"a"}]}})", one);
    row("a wrapper nobody knows (#10)", R"({"accounts":[{"petAccount":{"accountId":"a"}}]})",
        {u"a|other||||||"_s});
    row("a number as an id", R"({"accounts":[{"depositAccount":{"accountId":17}}]})",
        {u"17|deposit||||||"_s});
    row("unknown and wrong members",
        R"({"accounts":[{"depositAccount":{"accountId":"a","nickname":{"x":1},"currency":"EUR",)"
        R"("status":"ON_FIRE","new":[[]]}}],"more":{"accounts":[1]}})",
        {u"a|deposit||||EUR|ON_FIRE|"_s});
    row("an account inside an account",
        R"({"accounts":[{"accountId":"a","linkedAccount":{"accountId":"b"}}]})",
        {u"a|other||||||"_s});
    row("two of the same id (#9)",
        R"({"accounts":[{"depositAccount":{"accountId":"a"}},{"depositAccount":{"accountId":"a"}}]})",
        {one + one});
}

void TestParseAccounts::toleratesWhatBanksSend()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QCOMPARE(names(parsed(body)), lines);
}

void TestParseAccounts::readsPartialAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("error");
    const QByteArray good = R"({"depositAccount":{"accountId":"a"}})";
    QTest::newRow("(i) left out") << R"({"accounts":[)" + good + "]}"
                                  << QStringList{u"a|deposit||||||"_s} << QString();
    QTest::newRow("(ii) inside the wrapper")
        << R"({"accounts":[)" + good
            + R"(,{"locAccount":{"accountId":"b","error":{"code":501,"message":"x"}}}]})"
        << QStringList{u"a|deposit||||||"_s, u"b|loc||||||ProviderDown"_s} << QString();
    QTest::newRow("(ii) beside it")
        << R"({"accounts":[{"locAccount":{"accountId":"b"},"error":{"code":"701"}}]})"_ba
        << QStringList{u"b|loc||||||AccountUnknown"_s} << QString();
    QTest::newRow("(ii) null is none")
        << R"({"accounts":[{"depositAccount":{"accountId":"a","error":null}}]})"_ba
        << QStringList{u"a|deposit||||||"_s} << QString();
    QTest::newRow("(iii) one") << R"({"error":{"code":500},"accounts":[)" + good + "]}"
                               << QStringList{u"a|deposit||||||"_s} << u"ProviderDown/500"_s;
    QTest::newRow("(iii) a list") << R"({"accounts":[],"errors":[{"code":601}]})"_ba
                                  << QStringList{} << u"NotAuthorized/601"_s;
    QTest::newRow("(iii) an empty list")
        << R"({"accounts":[],"errors":[]})"_ba << QStringList{} << QString();
}

void TestParseAccounts::readsPartialAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, lines);
    QFETCH(QString, error);
    const Listing listing = parsed(body);
    QCOMPARE(names(listing), lines);
    QCOMPARE(listing.error ? toString(listing.error->kind) + u'/' + listing.error->code : QString(),
        error);
}

void TestParseAccounts::countsWhatItCannotRead()
{
    const Listing listing = parsed(R"({"accounts":[null,{"depositAccount":{"nickname":"x"}},{}]})");
    QVERIFY(listing.accounts.isEmpty());
    QCOMPARE(listing.unreadable,
        (QStringList{
            u"item 1: not an object"_s, u"item 2: no accountId"_s, u"item 3: no accountId"_s}));
}

void TestParseAccounts::showsOnlyWhatIsMasked_data()
{
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("tail");
    QTest::newRow("dots") << u"...7054"_s << u"7054"_s;
    QTest::newRow("x") << u"xxxxxxxx0071"_s << u"0071"_s;
    QTest::newRow("alone") << u"1234"_s << u"1234"_s;
    QTest::newRow("short") << u"*12"_s << u"12"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("all masked") << u"xxxxxxxx"_s << QString();
    QTest::newRow("stars") << u"****"_s << QString();
}

void TestParseAccounts::showsOnlyWhatIsMasked()
{
    QFETCH(QString, display);
    QFETCH(QString, tail);
    Account account;
    account.numberDisplay = display;
    QCOMPARE(account.lastFour(), tail);
}

void TestParseAccounts::refusesWhatIsNotWhole()
{
    const QByteArray whole = fixture(u"accounts/household.json"_s).trimmed();
    QVERIFY(whole.size() > 100);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY2(!parseListing(whole.first(size)).has_value(), qPrintable(QString::number(size)));
}

void TestParseAccounts::namesFiguresThatAreNone()
{
    const Listing listing = parseListing(R"({"accounts":[{"depositAccount":{"accountId":"a",
        "currentBalance":"n/a","availableBalance":" ","interestYtd":"odd"}},
        {"locAccount":{"accountId":"b","currentBalance":{},"availableCredit":null}}]})")
                                .value_or(Listing{});
    QCOMPARE(listing.accounts.size(), 2);
    QCOMPARE(listing.unreadable,
        (QStringList{u"item 1: currentBalance kept as raw text only"_s,
            u"item 2: currentBalance kept as raw text only"_s}));
}

void TestParseAccounts::buildsAddresses()
{
    Network network;
    network.products = QUrl(u"http://127.0.0.1:8080"_s);
    network.apiVersion = u"v2"_s;
    QCOMPARE(ListAccounts{}.url(network, {u"mikomo"_s}),
        QUrl(u"http://127.0.0.1:8080/accounts-info/v2/mikomo?mode=standard"_s));
    QCOMPARE(balances::ListBalances{}.url(network, {u"mikomo"_s}),
        QUrl(u"http://127.0.0.1:8080/balances/v2/mikomo?mode=standard"_s));
}

QTEST_GUILESS_MAIN(TestParseAccounts)
#include "tst_parse_accounts.moc"
