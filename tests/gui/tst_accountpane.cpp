// SPDX-License-Identifier: GPL-3.0-or-later
// What a person finds in the details of an account: every field, named; nothing that is not so.
#include "app/base/literals.h"
#include "tests/gui/samples.h"
#include "ui/features/accounts/accountpane.h"
#include "ui/features/accounts/factwords.h"
#include "ui/features/accounts/ownsections.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"

#include <QTest>
#include <QVBoxLayout>

using namespace bursar;
using namespace bursar::ui;
using namespace std::chrono_literals;

namespace {

ShownAccount shown(int ref, bool extreme = false)
{
    ShownAccount account{.now = test::sampleNow()};
    const auto all = test::sampleAccounts(extreme);
    for (const accounts::Entry& entry : *all) {
        if (entry.account.ref.value == ref)
            account.entry = entry;
    }
    account.record = test::sampleRecords(extreme)->accounts.value(AccountRef{ref});
    for (const Link& link : test::sampleLinks(extreme)) {
        if (link.id == account.entry.link)
            account.link = link;
    }
    return account;
}

/// All visible words, a line each.
QString words(const QWidget& widget)
{
    QString text;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (!label->isHidden() && label->isVisibleTo(&widget))
            text += label->text() + u'\n';
    }
    return text;
}

QString valueOf(const QList<FactLine>& lines, const QString& name)
{
    for (const FactLine& line : lines) {
        if (line.name == name)
            return line.value;
    }
    return {};
}

QList<FactLine> lines(const QByteArray& json, accounts::Category category, bool hidden = false)
{
    accounts::Account account;
    account.category = category;
    account.currency = Currency::fromCode("USD");
    return describeFacts(wire::factsOf(json), account, Formats(QLocale(u"en_US"_s), hidden));
}

/// Says which account it was given.
class Echo : public AccountSection {
public:
    Echo()
        : AccountSection(u"Echo"_s)
        , m_label(new Label(Type::Body))
    {
        body()->addWidget(m_label);
    }
    void set(const ShownAccount& account, const Formats&) override
    {
        m_label->setText(u"account %1"_s.arg(account.entry.account.ref.value));
    }

private:
    Label* m_label;
};

} // namespace

class TestAccountPane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBalanceHasItsOwnName();
    void whatIsOwedIsNegativeWhicheverWayItWasSent();
    void aRateIsAPercentageOnlyWhenThatIsSure();
    void whatBursarDoesNotKnowIsShownUnderItsOwnName();
    void numbersOfAccountsStayMasked();
    void hiddenAmountsLeaveNoDigit();
    void saysHowFreshItIs();
    void saysWhatIsWrong();
    void leadsToTransactionsWhereThereCanBeSome();
    void takesSectionsOfOthers();
};

void TestAccountPane::everyBalanceHasItsOwnName()
{
    ui::Display display(QLocale(u"en_US"_s));
    AccountPane pane(display);
    pane.set(shown(3));
    const QString text = words(pane);
    for (const char* line :
        {"Travel Card \u20225519", "Amount owed", "Available credit", "$8,081.64", "Credit limit",
            "$10,000.00", "Cash advance limit", "Minimum payment", "Due on", "Dec 5, 2026",
            "APR for purchases", "21.49%", "Points redeemed", "5,000", "Open"})
        QVERIFY2(text.contains(QString::fromUtf8(line)), line);
    pane.set(std::nullopt);
    QVERIFY(words(pane).contains(u"Choose an account"_s));
}

void TestAccountPane::whatIsOwedIsNegativeWhicheverWayItWasSent()
{
    using accounts::Category;
    for (const char* sent : {"12.5", "-12.5"}) {
        const QByteArray json = R"({"principalBalance":)" + QByteArray(sent) + "}";
        QCOMPARE(valueOf(lines(json, Category::Loan), u"Principal balance"_s), u"\u2212$12.50"_s);
    }
    const QByteArray deposit = R"({"currentBalance":-3})";
    QCOMPARE(valueOf(lines(deposit, Category::Deposit), u"Current balance"_s), u"\u2212$3.00"_s);
}

void TestAccountPane::aRateIsAPercentageOnlyWhenThatIsSure()
{
    const auto rate = [](const char* sent) {
        const QByteArray json = R"({"interestRate":)" + QByteArray(sent) + "}";
        return valueOf(lines(json, accounts::Category::Deposit), u"Interest rate"_s);
    };
    QCOMPARE(rate("3.870"), u"3.870%"_s); // the digits that were sent
    QCOMPARE(rate("0"), u"0%"_s);
    QCOMPARE(rate("0.0387"), u"0.0387 (as sent)"_s);
}

void TestAccountPane::whatBursarDoesNotKnowIsShownUnderItsOwnName()
{
    const auto all = lines(
        R"({"brandNew":"x","status":"SOMETHING_NEW","fiAttributes":[{"name":"perk","value":"y"}],
        "balanceList":[{"balanceName":"Vested","balanceType":"AMOUNT","balanceValue":2,
        "balanceDescription":"Yours to keep","balanceDate":"2026-11-20"},
        {"balanceName":"Abroad","balanceValue":3,"currency":{"currencyCode":"EUR"}}]})",
        accounts::Category::Investment);
    QCOMPARE(valueOf(all, u"brandNew"_s), u"x"_s);
    QCOMPARE(valueOf(all, u"perk"_s), u"y"_s);
    QCOMPARE(valueOf(all, u"Status"_s), u"SOMETHING_NEW"_s);
    QCOMPARE(valueOf(all, u"Vested"_s), u"$2.00"_s);
    QCOMPARE(valueOf(all, u"Vested, description"_s), u"Yours to keep"_s);
    QVERIFY(valueOf(all, u"Vested, as of"_s).contains(u"2026"_s));
    QVERIFY(valueOf(all, u"Abroad"_s).startsWith(u"€"_s));
}

void TestAccountPane::numbersOfAccountsStayMasked()
{
    QCOMPARE(maskedNumber(u"4417123456788123"_s), u"\u2022\u2022\u2022\u20228123"_s);
    QCOMPARE(maskedNumber(u"...0931"_s), u"\u2022\u2022\u2022\u20220931"_s);
    QCOMPARE(maskedNumber(u"xxxx"_s), u"xxxx"_s);
    ui::Display display(QLocale(u"en_US"_s));
    AccountPane pane(display);
    pane.set(shown(1, true));
    QVERIFY(!words(pane).contains(u"4417123456788123"_s));
}

void TestAccountPane::hiddenAmountsLeaveNoDigit()
{
    ui::Display display(QLocale(u"en_US"_s));
    display.setAmountsHidden(true);
    AccountPane pane(display);
    for (const int ref : {1, 3, 4, 5}) {
        pane.set(shown(ref));
        const QString text = words(pane);
        QVERIFY(!text.contains(u'$'));
        QVERIFY(text.contains(u"\u2022\u2022\u2022"_s));
    }
    const auto unknown =
        lines(R"({"perhapsMoney":123,"note":"123"})", accounts::Category::Deposit, true);
    QCOMPARE(valueOf(unknown, u"perhapsMoney"_s), u"\u2022\u2022\u2022"_s);
    QCOMPARE(valueOf(unknown, u"note"_s), u"\u2022\u2022\u2022"_s);
}

void TestAccountPane::saysHowFreshItIs()
{
    ui::Display display(QLocale(u"en_US"_s));
    AccountPane pane(display);
    pane.set(shown(1));
    QVERIFY(words(pane).contains(u"Bursar asked"_s));
    QVERIFY(words(pane).contains(u"Nov 20, 2026"_s)); // newest posting
    QVERIFY(!words(pane).contains(u"out of date"_s));
    pane.set(shown(4)); // 51 hours, and the catalogue says two days
    QVERIFY(words(pane).contains(u" old: may be out of date"_s));

    ShownAccount never = shown(1);
    never.entry.balance.asOf.reset();
    never.entry.askedAt.reset();
    never.entry.newestPosting = {};
    pane.set(never);
    QVERIFY(words(pane).contains(u"never"_s));
    QVERIFY(words(pane).contains(u"not given"_s));
    QVERIFY(!words(pane).contains(u"1970"_s));
}

void TestAccountPane::saysWhatIsWrong()
{
    ui::Display display(QLocale(u"en_US"_s));
    AccountPane pane(display);
    ShownAccount account = shown(1);
    account.entry.error = Error{.kind = ErrorKind::ProviderDown, .http = 503};
    pane.set(account);
    QVERIFY(words(pane).contains(u"Not read the last time"_s));
    account.entry.error.reset();
    account.entry.shared = false;
    pane.set(account);
    QVERIFY(words(pane).contains(u"no longer part of what you share"_s));
    account.link.state = LinkState::Ended;
    pane.set(account);
    QVERIFY(words(pane).contains(u"The access was revoked"_s));
}

void TestAccountPane::leadsToTransactionsWhereThereCanBeSome()
{
    ui::Display display(QLocale(u"en_US"_s));
    AccountPane pane(display);
    const auto* button = pane.findChild<Button*>(u"showTransactions"_s);
    QVERIFY(button);
    ShownAccount account = shown(3);
    using accounts::Category;
    for (const auto category : {Category::Deposit, Category::Loan, Category::LineOfCredit,
             Category::Investment, Category::Insurance, Category::Other}) {
        account.entry.account.category = category;
        pane.set(account);
        QVERIFY(button->isVisibleTo(&pane));
    }
    account.entry.account.category = Category::Annuity;
    pane.set(account);
    QVERIFY(!button->isVisibleTo(&pane));
}

void TestAccountPane::takesSectionsOfOthers()
{
    ui::Display display(QLocale(u"en_US"_s));
    AccountPane pane(display);
    pane.set(shown(1));
    auto* echo = new Echo;
    pane.addSection(echo); // of the account that is shown already
    QVERIFY(words(pane).contains(u"account 1\n"_s));
    pane.set(shown(3));
    QVERIFY(words(pane).contains(u"account 3\n"_s));
    QLayout* column = echo->parentWidget()->layout();
    QVERIFY(column->indexOf(echo) < column->indexOf(pane.findChild<FreshnessSection*>()));
}

QTEST_MAIN(TestAccountPane)
#include "tst_accountpane.moc"
