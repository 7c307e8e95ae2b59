// SPDX-License-Identifier: GPL-3.0-or-later
// The client's decoder on what the imitation network says of positions, at every bank that has any.
#include "app/base/literals.h"
#include "app/products/investments/parse.h"
#include "app/products/investments/valuation.h"
#include "tests/contract/check.h"
#include "tests/contract/sandbox.h"
#include "tests/contract/signin.h"

#include <QTest>

using namespace contract;
using namespace bursar;
using namespace bursar::investments;

class ContractInvestmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sandbox = std::make_unique<Sandbox>(); }
    void positionsMakeUpTheValue_data();
    void positionsMakeUpTheValue();
    void lotsAreReadInFull();

private:
    Result<Portfolios> portfolios(const std::string& user)
    {
        m_tokens = signIn(*m_sandbox, user);
        const Answer answer =
            m_sandbox->data(m_tokens, "/accounts/v2/" + providerOf(user) + "?mode=standard");
        return parsePortfolios(QByteArray::fromStdString(answer.body));
    }

    std::unique_ptr<Sandbox> m_sandbox;
    Tokens m_tokens;
};

void ContractInvestmentsTest::positionsMakeUpTheValue_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("totals"); // purchasedPrice is a total at this bank
    QTest::newRow("mikomo_1") << u"mikomo_1"_s << false;
    QTest::newRow("mikomo_7") << u"mikomo_7"_s << false;
    QTest::newRow("northgate_1") << u"northgate_1"_s << true;
}

void ContractInvestmentsTest::positionsMakeUpTheValue()
{
    QFETCH(QString, user);
    QFETCH(bool, totals);
    const auto parsed = portfolios(user.toStdString());
    QVERIFY(parsed.has_value());
    QVERIFY(!parsed->accounts.isEmpty());
    QVERIFY2(parsed->unreadable.isEmpty(), qPrintable(parsed->unreadable.join(u", "_s)));
    int priced = 0;
    for (const Portfolio& portfolio : parsed->accounts) {
        const Valuation valuation = valuationOf(portfolio);
        QVERIFY(valuation.difference.has_value());
        QVERIFY2(valuation.difference->isZero(), qPrintable(valuation.difference->toString()));
        QCOMPARE(int(valuation.cash), int(CashCounted::AsPosition));
        QCOMPARE(valuation.unknown, 0);
        QVERIFY(valuation.gain.has_value());
        for (const Position& position : valuation.positions) {
            if (position.cost.source == CostSource::PerUnit
                || position.cost.source == CostSource::Total) {
                ++priced;
                QCOMPARE(position.cost.source == CostSource::Total, totals);
            }
        }
    }
    QVERIFY(priced > 0);
}

void ContractInvestmentsTest::lotsAreReadInFull()
{
    const auto parsed = portfolios("mikomo_1");
    int completed = 0;
    for (const Portfolio& portfolio : parsed->accounts) {
        for (const Holding& one : portfolio.holdings) {
            if (one.id.isEmpty() || lotsCover(one))
                continue;
            const Answer answer = m_sandbox->data(m_tokens,
                "/taxlots/v2/mikomo/" + portfolio.id.value.toStdString() + "/"
                    + one.id.toStdString() + "?limit=200");
            const auto lots = parseLots(QByteArray::fromStdString(answer.body));
            QVERIFY(lots.has_value());
            Holding whole = one;
            whole.lots = lots->lots;
            QVERIFY(lotsCover(whole));
            QCOMPARE(int(costOf(whole).source), int(CostSource::Lots));
            ++completed;
        }
    }
    QVERIFY(completed > 0);
}

QTEST_GUILESS_MAIN(ContractInvestmentsTest)
#include "tst_investments.moc"
