// SPDX-License-Identifier: GPL-3.0-or-later
// A bank that posts its pending items under new ids, through a whole profile (D7).
#include "app/base/literals.h"
#include "tests/e2e/formsurface.h"
#include "tests/e2e/hasty.h"
#include "tests/e2e/world.h"
#include "tests/kit/pending.h"

#include <QTest>

#include <map>

using namespace bursar;
using kit::Pending;

namespace {

/// The rows that are shown, by the store's number.
class ShownRows final : public QObject {
public:
    explicit ShownRows(Profile& profile)
    {
        connect(&profile, &Profile::transactionsChanged, this,
            [this](const transactions::DeltaPtr& delta) { take(*delta); });
    }
    std::map<RowId, transactions::Row> all;
    QHash<RowId, QString> notes;

    std::vector<RowId> pending() const
    {
        std::vector<RowId> ids;
        for (const auto& [id, row] : all) {
            if (isPending(row.status))
                ids.push_back(id);
        }
        return ids;
    }

private:
    void take(const transactions::Delta& delta)
    {
        if (delta.reset)
            all.clear();
        for (const RowId id : delta.removed)
            all.erase(id);
        for (const transactions::Row& row : delta.upserts.rows)
            all[row.id] = row;
        for (const transactions::AnnotatedRow& row : delta.annotations.rows) {
            const std::string_view note = delta.annotations.strings.view(row.note);
            notes[row.id] = QString::fromUtf8(note.data(), qsizetype(note.size()));
        }
    }
};

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postedUnderNewIds();
};

void TestMatching::postedUnderNewIds()
{
    World world({u"--rate"_s, u"0"_s, u"--years"_s, u"1"_s});
    HastyClock clock;
    const auto profile = openProfile(
        world.folder.path(), {world.transport, world.secrets, clock}, world.sandbox.network())
                             .value();
    ShownRows rows(*profile);
    FormSurface surface(u"halden_1"_s);
    Pending linking(profile->link(u"test"_s, {u"halden"_s}, surface, {}, {}));
    QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
    QVERIFY(linking->has_value());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile) && profile->links().first().lastSuccess, 60'000);
    const auto before = rows.pending();
    QVERIFY(!before.empty());
    const std::size_t count = rows.all.size();
    const RowId noted = before.front();
    const auto ofNoted = std::make_shared<const std::vector<RowId>>(1, noted);
    Pending writing(profile->annotate(ofNoted, {.note = u"ask about it"_s}));
    QTRY_VERIFY(writing.isDone());

    world.sandbox.control(
        u"/mutate"_s, {{u"action"_s, u"post-pending"_s}, {u"provider"_s, u"halden"_s}});
    clock.skip(std::chrono::minutes(1)); // there may be something new
    profile->refresh(Cause::Person);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile) && rows.pending().empty(), 60'000);
    QCOMPARE(rows.all.size(), count); // none twice, none lost
    QVERIFY(!rows.all.contains(noted));

    QList<RowId> matched;
    for (const auto& [id, row] : rows.all) {
        const auto record = QCoro::waitFor(profile->transactionRecord(id));
        QVERIFY(record);
        if (record->match) {
            QVERIFY(!record->match->isSeparated);
            matched += id;
        }
    }
    QCOMPARE(matched.size(), qsizetype(before.size()));
    const auto carries = [&](RowId id) { return rows.notes.value(id) == "ask about it"_L1; };
    const auto posted = std::find_if(matched.begin(), matched.end(), carries);
    QVERIFY(posted != matched.end());

    Pending separating(profile->setSeparated(*posted, true));
    QTRY_VERIFY(separating.isDone());
    QCOMPARE(rows.notes.value(*posted), QString());
    Pending joining(profile->setSeparated(*posted, false));
    QTRY_VERIFY(joining.isDone());
    QCOMPARE(rows.notes.value(*posted), u"ask about it"_s);
}

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
