// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/gui/samples.h"
#include "ui/features/accounts/accountsmodel.h"
#include "ui/features/accounts/accountspage.h"
#include "ui/kit/banner.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/localsettings.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace bursar;
using namespace bursar::ui;

namespace {

AccountsModel::Input input(const accounts::Snapshot& snapshot,
    Grouping grouping = Grouping::Institution, bool hidden = false)
{
    return {.snapshot = snapshot,
        .names = {{{1}, u"Mikomo Bank"_s}, {{2}, u"Halden"_s}, {{3}, u"Northgate"_s}},
        .grouping = grouping,
        .formats = Formats(QLocale(u"en_US"_s), hidden),
        .now = test::sampleNow()};
}

/// All that a screen reader can get out of the model, in one text.
QString dump(const AccountsModel& model, int role = Qt::AccessibleTextRole)
{
    QString text;
    const auto row = [&](const QModelIndex& first) {
        for (int column = 0; column < model.columnCount(); ++column)
            text += first.siblingAtColumn(column).data(role).toString() + u'|';
        text += u'\n';
    };
    for (int g = 0; g < model.rowCount(); ++g) {
        const QModelIndex group = model.index(g, 0);
        row(group);
        for (int i = 0; i < model.rowCount(group); ++i)
            row(model.index(i, 0, group));
    }
    return text;
}

} // namespace

class TestAccountsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelIsSound();
    void groupsByKindAndInstitution();
    void unknownIsNotZero();
    void currenciesAreNeverAdded();
    void aSumThatDoesNotFitIsUnknown();
    void sameLinesKeepTheirIndexes();
    void staleLooksStale();
    void nothingShowsADigitWhileHidden();
    void statesHaveWords();
    void doubleClickOpensTheAccount();
};

void TestAccountsPage::modelIsSound()
{
    AccountsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set(input(nullptr));
    QCOMPARE(model.rowCount(), 0);
    for (const Grouping grouping : {Grouping::Institution, Grouping::Kind}) {
        model.set(input(test::sampleAccounts(), grouping));
        model.set(input(test::sampleAccounts(true), grouping));
        model.set(input(test::sampleAccounts(true), grouping, true));
    }
    model.set(input(nullptr));
    QCOMPARE(model.rowCount(), 0);
}

void TestAccountsPage::groupsByKindAndInstitution()
{
    AccountsModel model;
    model.set(input(test::sampleAccounts()));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 3);
    QCOMPARE(
        model.index(0, 0, model.index(0, 0)).data().toString(), u"Everyday Checking \u20228123"_s);
    model.set(input(test::sampleAccounts(), Grouping::Kind));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"Checking and savings"_s);
    QCOMPARE(model.index(0, AccountsModel::Balance).data().toString(), u"$48,084.15"_s);
}

void TestAccountsPage::unknownIsNotZero()
{
    AccountsModel model;
    model.set(input(test::sampleAccounts(true)));
    const QModelIndex annuity = model.indexOf({6});
    QVERIFY(annuity.isValid());
    const QModelIndex balance = annuity.siblingAtColumn(AccountsModel::Balance);
    QCOMPARE(balance.data().toString(), u"\u2014"_s);
    QCOMPARE(balance.data(Qt::AccessibleTextRole).toString(), u"unknown"_s);
    QCOMPARE(totalsOf(*test::sampleAccounts(true)).unknown, 1);
}

void TestAccountsPage::currenciesAreNeverAdded()
{
    const Totals totals = totalsOf(*test::sampleAccounts(true));
    QSet<QString> codes;
    for (const Total& total : totals.perCurrency)
        codes.insert(total.currency.code());
    QCOMPARE(codes, (QSet<QString>{u"USD"_s, u"KWD"_s, u"JPY"_s, u""_s}));
    const Totals plain = totalsOf(*test::sampleAccounts());
    QCOMPARE(plain.perCurrency.size(), 1);
    QCOMPARE(plain.perCurrency[0].net->toString(), u"248310.42"_s);
    QCOMPARE(plain.perCurrency[0].owed->toString(), u"-13418.63"_s);
}

void TestAccountsPage::aSumThatDoesNotFitIsUnknown()
{
    const Totals totals = totalsOf(*test::sampleAccounts(true));
    QCOMPARE(totals.perCurrency[0].currency.code(), u"USD"_s);
    QVERIFY(!totals.perCurrency[0].owned);
    QVERIFY(!totals.perCurrency[0].net);
}

void TestAccountsPage::sameLinesKeepTheirIndexes()
{
    AccountsModel model;
    model.set(input(test::sampleAccounts()));
    const QPersistentModelIndex loan = model.indexOf({4});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    auto changed = std::make_shared<QList<accounts::Entry>>(*test::sampleAccounts());
    (*changed)[3].balance.amount = test::money("-11000.00");
    model.set(input(changed));
    QCOMPARE(resets.size(), 0);
    QVERIFY(loan.isValid());
    QCOMPARE(
        loan.sibling(loan.row(), AccountsModel::Balance).data().toString(), u"\u2212$11,000.00"_s);
}

void TestAccountsPage::staleLooksStale()
{
    AccountsModel model;
    model.set(input(test::sampleAccounts()));
    const auto pill = [&](int account) {
        return model.indexOf({account})
            .siblingAtColumn(AccountsModel::AsOf)
            .data(AccountsModel::PillTextRole)
            .toString();
    };
    QVERIFY(pill(1).isEmpty());
    QVERIFY(pill(4).startsWith(u'2')); // two days
    QVERIFY(model.indexOf({4})
            .siblingAtColumn(AccountsModel::AsOf)
            .data(Qt::AccessibleTextRole)
            .toString()
            .contains(u"out of date"_s));
}

void TestAccountsPage::nothingShowsADigitWhileHidden()
{
    AccountsModel model;
    model.set(input(test::sampleAccounts(true), Grouping::Institution, true));
    for (const int role :
        {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)}) {
        const QString text = dump(model, role);
        for (const auto& amount : {u"6,204"_s, u"41,880"_s, u"8,081"_s, u"213,644"_s, u"880,000"_s})
            QVERIFY2(!text.contains(amount), qPrintable(amount));
    }
}

void TestAccountsPage::statesHaveWords()
{
    ui::Display display(QLocale(u"en_US"_s));
    LocalSettings settings({});
    AccountsPage page(display, settings);
    page.resize(900, 600);
    page.show();
    const auto says = [&page](const QString& words) {
        const auto labels = page.findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const Label* l) { return l->isVisible() && l->text().contains(words); });
    };
    page.set({nullptr, {}, test::sampleNow(), false});
    QVERIFY(says(u"No accounts yet"_s));
    page.set({nullptr, {}, test::sampleNow(), true});
    QVERIFY(says(u"Reading your accounts"_s));

    auto links = test::sampleLinks();
    page.set({test::sampleAccounts(), links, test::sampleNow(), false});
    QVERIFY(says(u"sign in again"_s));
    QSignalSpy steps(&page, &AccountsPage::nextStepRequested);
    links.removeAt(1);
    links[0].sync.error = Error{.kind = ErrorKind::Offline};
    page.set({test::sampleAccounts(), links, test::sampleNow(), false});
    QVERIFY(says(u"offline"_s));
    links[0].sync.error.reset();
    links[0].lastError = Error{.kind = ErrorKind::ProviderDown}; // from an earlier start
    page.set({test::sampleAccounts(), links, test::sampleNow(), false});
    QVERIFY(says(u"not answering"_s));
    links[0].lastError.reset();
    links[0].sync.missing = QStringList{u"Travel Card"_s};
    page.set({test::sampleAccounts(), links, test::sampleNow(), false});
    QVERIFY(says(u"left out: Travel Card"_s));
    links[0].sync.missing.clear();
    page.set({test::sampleAccounts(), links, test::sampleNow(), false});
    QVERIFY(!page.findChild<Banner*>()->isVisible());
}

void TestAccountsPage::doubleClickOpensTheAccount()
{
    ui::Display display(QLocale(u"en_US"_s));
    LocalSettings settings({});
    AccountsPage page(display, settings);
    page.resize(900, 700);
    page.show();
    page.set({test::sampleAccounts(), test::sampleLinks(), test::sampleNow(), false});
    QSignalSpy opened(&page, &AccountsPage::accountActivated);
    QTreeView* tree = page.tree();
    auto* model = static_cast<AccountsModel*>(tree->model());
    tree->setCurrentIndex(model->indexOf({3}));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<AccountRef>().value, 3);
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
