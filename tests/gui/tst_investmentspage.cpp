// SPDX-License-Identifier: GPL-3.0-or-later
// What the investments page says of positions, and that it invents nothing.
#include "app/base/literals.h"
#include "app/details/allocation.h"
#include "tests/gui/samples.h"
#include "ui/features/investments/holdingdetails.h"
#include "ui/features/investments/holdingsmodel.h"
#include "ui/features/investments/investmentspage.h"
#include "ui/kit/banner.h"
#include "ui/kit/display.h"
#include "ui/kit/figurelabel.h"

#include <QLabel>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace bursar;
using namespace bursar::ui;
using namespace std::chrono_literals;

namespace {

QString cell(
    [[maybe_unused]] const HoldingsModel& model, const QModelIndex& row, int column, int role = 0)
{
    return row.siblingAtColumn(column).data(role == 0 ? int(Qt::DisplayRole) : role).toString();
}

HoldingsModel::Input input(const details::HeldSnapshot& snapshot, bool hidden = false)
{
    return {snapshot, Formats(QLocale(QLocale::English, QLocale::UnitedStates), hidden),
        test::sampleNow(), Day::ofInstantUtc(test::sampleNow())};
}

details::HeldSnapshot changed(const std::function<void(QList<details::Held>&)>& change)
{
    auto list = *test::sampleHeld(false);
    change(list);
    return std::make_shared<const QList<details::Held>>(list);
}

} // namespace

class TestInvestmentsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsPositionsBelowTheirAccounts();
    void saysWhereAFigureIsNotTheBanks();
    void leavesUnknownUnknown();
    void marksWhatIsOld();
    void hidesEveryAmount();
    void keepsTheSelectionWhenDataComes();
    void showsLots();
    void saysWhatFailed();
    void addsUpOverAccounts();
    void tellsItsStates();
};

void TestInvestmentsPage::listsPositionsBelowTheirAccounts()
{
    HoldingsModel model;
    model.set(input(test::sampleHeld(false)));
    QCOMPARE(model.rowCount(), 3);
    const QModelIndex account = model.index(0, 0);
    QCOMPARE(cell(model, account, HoldingsModel::Name), u"Individual •9276"_s);
    QCOMPARE(cell(model, account, HoldingsModel::Value), u"$214,144.90"_s);
    QCOMPARE(model.rowCount(account), 6);
    const QModelIndex first = model.index(0, 0, account);
    QCOMPARE(cell(model, first, HoldingsModel::Name), u"Northwind Total Market ETF · NWTM"_s);
    QCOMPARE(cell(model, first, HoldingsModel::Units), u"812.4410"_s); // as sent
    QCOMPARE(cell(model, first, HoldingsModel::Cost), u"$82,230.29"_s); // the lots' sum
    QVERIFY(cell(model, first, HoldingsModel::Gain).startsWith(u"+$54,594.77"_s));
}

void TestInvestmentsPage::saysWhereAFigureIsNotTheBanks()
{
    HoldingsModel model;
    model.set(input(test::sampleHeld(false)));
    const QModelIndex trust = model.find(AccountRef{21}, u"id:h4"_s);
    QCOMPARE(cell(model, trust, HoldingsModel::Value), u"≈ $9,490.79"_s);
    QVERIFY(!cell(model, trust, HoldingsModel::Value, Qt::ToolTipRole).isEmpty());
    const QModelIndex bond = model.find(AccountRef{21}, u"CUSIP:91282CEP2"_s);
    QCOMPARE(cell(model, bond, HoldingsModel::Cost), u"$28,800.00"_s); // this bank's total
}

void TestInvestmentsPage::leavesUnknownUnknown()
{
    HoldingsModel model;
    model.set(input(test::sampleHeld(false)));
    const QModelIndex unknown = model.find(AccountRef{22}, u"id:h2"_s);
    for (const int column : {HoldingsModel::Price, HoldingsModel::PricedOn, HoldingsModel::Value,
             HoldingsModel::Cost, HoldingsModel::Gain, HoldingsModel::Share})
        QCOMPARE(cell(model, unknown, column), u"—"_s);
    QCOMPARE(cell(model, unknown, HoldingsModel::Units), u"100"_s);
    QCOMPARE(cell(model, unknown, HoldingsModel::Value, Qt::AccessibleTextRole), u"unknown"_s);
    const QModelIndex unread = model.index(2, 0);
    QCOMPARE(cell(model, unread, HoldingsModel::Value), QString());
    QVERIFY(!cell(model, unread, HoldingsModel::Name, HoldingsModel::PillTextRole).isEmpty());
}

void TestInvestmentsPage::marksWhatIsOld()
{
    HoldingsModel model;
    const auto old = changed([](QList<details::Held>& list) {
        list[1].askedAt = test::sampleNow() - 24h * 5;
        list[1].portfolio->value.reset();
        list[1].valuation = investments::valuationOf(*list[1].portfolio);
    });
    model.set(input(old));
    const auto pill = [&](const QModelIndex& row, int column) {
        return cell(model, row, column, HoldingsModel::PillTextRole);
    };
    QVERIFY(!pill(model.index(1, 0), HoldingsModel::Name).isEmpty());
    QVERIFY(pill(model.index(0, 0), HoldingsModel::Name).startsWith(u"Difference"_s)); // not old
    const QModelIndex bond = model.find(AccountRef{21}, u"CUSIP:91282CEP2"_s); // nine days old
    QVERIFY(!pill(bond, HoldingsModel::PricedOn).isEmpty());
    QVERIFY(pill(model.find(AccountRef{21}, u"id:h1"_s), HoldingsModel::PricedOn).isEmpty());
}

void TestInvestmentsPage::hidesEveryAmount()
{
    HoldingsModel model;
    model.set(input(test::sampleHeld(false), true));
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex account = model.index(group, 0);
        for (int row = -1; row < model.rowCount(account); ++row) {
            const QModelIndex index = row < 0 ? account : model.index(row, 0, account);
            for (const int column : {HoldingsModel::Units, HoldingsModel::Price,
                     HoldingsModel::Value, HoldingsModel::Cost})
                for (const QChar c : cell(model, index, column))
                    QVERIFY2(!c.isDigit(), qPrintable(cell(model, index, column)));
        }
    }
}

void TestInvestmentsPage::keepsTheSelectionWhenDataComes()
{
    ui::Display display;
    InvestmentsPage page(display);
    page.resize(1100, 700);
    page.set({test::sampleHeld(false), test::sampleLinks(false), test::sampleNow(), false});
    auto* model = static_cast<HoldingsModel*>(page.tree()->model());
    page.tree()->setCurrentIndex(model->find(AccountRef{21}, u"id:h2"_s));
    page.set(
        {changed([](QList<details::Held>& list) { list[0].valuation.positions.removeFirst(); }),
            test::sampleLinks(false), test::sampleNow(), false});
    QCOMPARE(model->item(page.tree()->currentIndex()).position->holding.id, u"h2"_s);
}

void TestInvestmentsPage::showsLots()
{
    ui::Display display;
    InvestmentsPage page(display);
    page.resize(1100, 700);
    page.show();
    page.set({test::sampleHeld(false), test::sampleLinks(false), test::sampleNow(), false});
    auto* model = static_cast<HoldingsModel*>(page.tree()->model());
    page.tree()->setCurrentIndex(model->find(AccountRef{21}, u"id:h1"_s));
    auto* lots = page.findChild<HoldingDetails*>()->findChild<QTreeWidget*>();
    QVERIFY(lots->isVisible());
    QCOMPARE(lots->topLevelItemCount(), 2);
    QCOMPARE(lots->topLevelItem(0)->text(2), u"44,050.00"_s);
    QVERIFY(lots->topLevelItem(0)->child(0)->text(0).contains(u"88.10"_s));
    page.showAccount(AccountRef{21});
    QVERIFY(!lots->isVisible());
}

void TestInvestmentsPage::saysWhatFailed()
{
    ui::Display display;
    InvestmentsPage page(display);
    page.show();
    auto links = test::sampleLinks(false);
    page.set({test::sampleHeld(false), links, test::sampleNow(), false});
    auto* banner = page.findChild<Banner*>();
    QVERIFY(!banner->isVisible()); // another institution's sign-in is not this page's
    const auto failed = changed([](QList<details::Held>& list) {
        list[1].error = Error{.kind = ErrorKind::ProviderDown, .http = 206};
    });
    page.set({failed, links, test::sampleNow(), false});
    QVERIFY(banner->isVisible());
    bool named = false;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        named |= label->text().contains(u"Paprika"_s);
    QVERIFY(named);
}

void TestInvestmentsPage::addsUpOverAccounts()
{
    const auto all = details::allocate(*test::sampleHeld(false), details::AllocationBy::Holding);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().value->toString(), u"274409.06"_s);
    QCOMPARE(all.first().unknown, 2); // a position without a value, an account never told
    QCOMPARE(all.first().slices.size(), 6); // what is short and what is unknown have no share
    QCOMPARE(all.first().slices.first().name, u"Northwind Total Market ETF"_s);
    const auto mixed = changed([](QList<details::Held>& list) {
        list[1].portfolio->currency = Currency::fromCode("EUR");
    });
    QCOMPARE(details::allocate(*mixed, details::AllocationBy::Class).size(), 2);
}

void TestInvestmentsPage::tellsItsStates()
{
    ui::Display display;
    InvestmentsPage page(display);
    page.show();
    const auto says = [&page](QStringView words) {
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    page.set({nullptr, {}, test::sampleNow(), false});
    QVERIFY(says(u"No investments yet"));
    page.set({nullptr, {}, test::sampleNow(), true});
    QVERIFY(says(u"Reading your accounts"));
    page.set({nullptr, test::sampleLinks(false), test::sampleNow(), false});
    QVERIFY(says(u"No investment accounts"));
}

QTEST_MAIN(TestInvestmentsPage)
#include "tst_investmentspage.moc"
