// SPDX-License-Identifier: GPL-3.0-or-later
// Payment numbers and holders in a profile, against the real imitation network: what is kept, what
// is asked for when it is looked at, and what the ledger says of it.
#include "app/base/literals.h"
#include "app/consents/datause.h"
#include "app/consents/ledger.h"
#include "app/consents/ledgerexport.h"
#include "app/details/particulars.h"
#include "tests/e2e/world.h"

#include <QDirIterator>
#include <QFile>

using namespace bursar;
using kit::Pending;

namespace {

AccountRef checkingOf(const Profile& profile)
{
    const auto snapshot = profile.accounts();
    for (const accounts::Entry& entry : *snapshot) {
        if (entry.account.type.compare(u"CHECKING"_s, Qt::CaseInsensitive) == 0)
            return entry.account.ref;
    }
    return {};
}

struct Linked {
    World world;
    OpenProfile profile;
    AccountRef account;

    bool link()
    {
        profile = std::move(world.open().value());
        FormSurface surface(u"mikomo_2"_s);
        Pending linking(profile->link(u"test"_s, {u"mikomo"_s}, surface, {}, {}));
        const bool isDone = QTest::qWaitFor(
            [&] {
                return linking.isDone() && isAtRest(*profile)
                    && profile->links().first().lastSuccess.has_value();
            },
            60'000);
        if (!isDone)
            return false;
        account = checkingOf(*profile);
        return QTest::qWaitFor([this] { return !kept().networks.isEmpty() && kept().holders; });
    }
    details::AccountParticulars kept() const
    {
        return profile->particulars().snapshot()->accounts.value(account);
    }
    QList<Ledger::Entry> entries(bool acts) const
    {
        auto reading = profile->ledger().load(1'000);
        reading.waitForFinished();
        auto all = reading.result().value();
        all.removeIf([acts](const Ledger::Entry& entry) {
            return isAct(entry.call) != acts || entry.call.cluster != DataCluster::Payments;
        });
        return all;
    }
};

} // namespace

class TestParticulars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSyncReadsAllButTheNumbers();
    void numbersAreAskedForAndInTheLedger();
    void withoutAnAnswerThereAreNoNumbers();
    void aMoveIsAChangeUntilItIsAcknowledged();
};

void TestParticulars::theSyncReadsAllButTheNumbers()
{
    Linked linked;
    QVERIFY(linked.link());
    const auto kept = linked.kept();
    QCOMPARE(kept.networks.size(), 2);
    QCOMPARE(kept.networks.first().number.length, 17);
    QCOMPARE(kept.networks.first().number.end.size(), 4);
    QVERIFY(kept.holders->parties.holders.size() == 2);
    const auto snapshot = linked.profile->particulars().snapshot();
    QVERIFY(snapshot->customers.contains(kept.link));
    QVERIFY(snapshot->changes.isEmpty());
    QVERIFY(linked.entries(true).isEmpty());
}

void TestParticulars::numbersAreAskedForAndInTheLedger()
{
    Linked linked;
    QVERIFY(linked.link());
    const auto calls = linked.entries(false).size();
    Pending asking(linked.profile->particulars().numbers(linked.account, LedgerAct::Shown));
    QTRY_VERIFY(asking.isDone());
    QVERIFY(asking->has_value());
    const Particulars::Numbers& numbers = **asking;
    QCOMPARE(numbers->networks.size(), 2U);
    const QString number = QString::fromUtf8(numbers->networks.front().number.reveal());
    QCOMPARE(number.size(), 17);
    QVERIFY(number.endsWith(linked.kept().networks.first().number.end));

    QCOMPARE(linked.entries(false).size(), calls + 1); // asked for by the person
    QCOMPARE(int(linked.entries(false).first().call.cause), int(Cause::Person));
    Pending copying(linked.profile->particulars().noteCopy(linked.account));
    QTRY_VERIFY(copying.isDone());
    QVERIFY(copying->has_value());
    const auto acts = linked.entries(true);
    QCOMPARE(acts.size(), 2);
    QVERIFY(actOf(acts.at(0).call) == LedgerAct::Copied);
    QVERIFY(actOf(acts.at(1).call) == LedgerAct::Shown);
    QCOMPARE(acts.at(1).call.rows, 2);
    for (const Ledger::Entry& entry : acts) {
        QVERIFY(!entry.grantId.isEmpty());
        for (const auto format : {LedgerExport::Format::Csv, LedgerExport::Format::JsonLines}) {
            const QByteArray line = ledger::exportLine(entry, {}, format);
            QVERIFY(line.contains("bursar:"));
            QVERIFY(!line.contains(number.right(6).toUtf8()));
        }
    }
    auto checking = linked.profile->ledger().verify();
    checking.waitForFinished();
    QVERIFY(!checking.result()->brokenAt);

    // A look on this computer is no access of the network's.
    auto counting = linked.profile->ledger().use(linked.kept().link, acts.first().grantId);
    counting.waitForFinished();
    const QList<DataUse> uses = counting.result().value();
    for (const DataUse& use : uses) {
        if (use.cluster == DataCluster::Payments)
            QCOMPARE(use.asked, calls + 1);
    }
}

void TestParticulars::withoutAnAnswerThereAreNoNumbers()
{
    Linked linked;
    QVERIFY(linked.link());
    linked.world.sandbox.control(u"/faults"_s,
        {{u"kind"_s, u"status"_s}, {u"endpoint"_s, u"payments"_s}, {u"arg"_s, u"400"_s}});
    Pending asking(linked.profile->particulars().numbers(linked.account, LedgerAct::Shown));
    QTRY_VERIFY_WITH_TIMEOUT(asking.isDone(), 30'000);
    QVERIFY(!asking->has_value());
    QVERIFY(linked.entries(true).isEmpty());
    QCOMPARE(linked.kept().networks.size(), 2); // what was known stays
    Pending unknown(linked.profile->particulars().numbers(AccountRef{999}, LedgerAct::Shown));
    QTRY_VERIFY(unknown.isDone());
    QCOMPARE(toString((*unknown).error().kind), toString(ErrorKind::AccountUnknown));
}

void TestParticulars::aMoveIsAChangeUntilItIsAcknowledged()
{
    Linked linked;
    QVERIFY(linked.link());
    linked.world.sandbox.control(u"/mutate"_s, {{u"action"_s, u"move"_s}});
    Pending asking(linked.profile->particulars().askHolders(linked.account));
    QTRY_VERIFY_WITH_TIMEOUT(asking.isDone(), 20'000);
    QVERIFY(asking->has_value());
    QTRY_VERIFY(!linked.profile->particulars().snapshot()->changes.isEmpty());
    const auto changes = linked.profile->particulars().snapshot()->changes;
    bool hasAddress = false;
    QList<std::int64_t> ids;
    for (const customers::Change& change : changes) {
        ids += change.id;
        hasAddress |= change.difference.field == customers::Field::Address
            && change.difference.after.contains(u"62 Mill Lane"_s)
            && !change.difference.before.isEmpty();
    }
    QVERIFY(hasAddress);
    Pending acknowledging(linked.profile->particulars().acknowledge(ids));
    QTRY_VERIFY(acknowledging.isDone());
    QTRY_VERIFY(linked.profile->particulars().snapshot()->changes.isEmpty());
}

QTEST_GUILESS_MAIN(TestParticulars)
#include "tst_particulars.moc"
