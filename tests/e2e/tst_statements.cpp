// SPDX-License-Identifier: GPL-3.0-or-later
// Statements and tax forms against the real imitation network: listed, downloaded, kept, cut off.
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/vault/statements.h"
#include "tests/e2e/world.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace bursar;
using documents::Document;
using documents::Flaw;
using documents::State;
using kit::Pending;

namespace {

struct Desk {
    explicit Desk(const QString& name, const QStringList& arguments = {})
        : world(QStringList{u"--rate"_s, u"0"_s, u"--today"_s, u"2026-11-21"_s} + arguments)
        , user(name)
    {
        open();
        FormSurface surface(user);
        Pending linking(profile->link(u"test"_s, {bank()}, surface, {}, {}));
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(linking.isDone(), 20'000);
            QVERIFY(linking->has_value());
            QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*profile), 90'000);
            QTRY_VERIFY(!statements().all()->isEmpty());
        }();
    }

    void open() { profile = world.open().value(); }
    Statements& statements() const { return profile->statements(); }
    QString bank() const { return user.section(u'_', 0, 0); }

    /// The newest available ones of an account with many.
    QList<DocumentId> newest(int count, documents::Kind kind = documents::Kind::Statement) const
    {
        QList<DocumentId> ids;
        for (const Document& each : *statements().all()) {
            if (each.kind == kind && each.listed.atBank == documents::AtBank::Available
                && ids.size() < count)
                ids += each.id;
        }
        return ids;
    }
    Document find(DocumentId id) const
    {
        const auto all = statements().all();
        const auto found = std::find_if(
            all->begin(), all->end(), [id](const Document& each) { return each.id == id; });
        return found == all->end() ? Document{} : *found;
    }
    bool isOver(const QList<DocumentId>& ids) const
    {
        return std::all_of(ids.begin(), ids.end(), [this](DocumentId id) {
            const Document document = find(id);
            return document.state == State::Kept || document.state == State::Failed
                || document.notBefore;
        });
    }
    QByteArray bytes(DocumentId id) const
    {
        Pending reading(statements().bytes(id));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reading.isDone(), 20'000); }();
        return reading.isDone() && reading->has_value() ? ***reading : QByteArray();
    }
    void fault(const QString& kind, const QString& arg, const QString& endpoint = u"statements"_s,
        int count = -1)
    {
        world.sandbox.control(u"/faults"_s,
            {{u"kind"_s, kind}, {u"endpoint"_s, endpoint}, {u"arg"_s, arg}, {u"count"_s, count}});
    }

    World world;
    QString user;
    OpenProfile profile;
};

} // namespace

class TestStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsWithGaps();
    void downloadsSeveral();
    void anotherHostGetsNoToken();
    void quartersAndHalfYears();
    void taxForms_data();
    void taxForms();
    void whatIsNoDocument_data();
    void whatIsNoDocument();
    void largeOnesAreKeptWhole();
    void cancelled();
    void goesOnAtTheNextStart();
    void savesAPlainCopyOnlyWhenAsked();
    void endsWithItsLink();
    void cleanupTestCase() { m_shared.reset(); }

private:
    std::unique_ptr<Desk> m_shared;
};

void TestStatements::listsWithGaps()
{
    Desk desk(u"mikomo_11"_s);
    const auto all = desk.statements().all();
    const auto count = std::count_if(all->begin(), all->end(),
        [](const Document& each) { return each.kind == documents::Kind::Statement; });
    QVERIFY2(count > 70, qPrintable(QString::number(count))); // seven years, read two at a time
    QCOMPARE(desk.find(desk.newest(1).first()).listed.day.toIso(), u"2026-10-31"_s);
    const auto gaps = desk.statements().gaps();
    QVERIFY(!gaps.isEmpty());
    for (const statements::Gap& gap : gaps) {
        const bool isThere = std::any_of(all->begin(), all->end(), [&gap](const Document& each) {
            return each.kind == documents::Kind::Statement
                && std::abs(each.listed.day.days - gap.day.days) < 10;
        });
        QVERIFY2(!isThere, qPrintable(gap.day.toIso()));
    }
}

void TestStatements::downloadsSeveral()
{
    Desk desk(u"mikomo_11"_s);
    const auto ids = desk.newest(5);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 30'000);
    QSet<QByteArray> different;
    for (const DocumentId id : ids) {
        const Document document = desk.find(id);
        QCOMPARE(int(document.state), int(State::Kept));
        QCOMPARE(int(document.flaw), int(Flaw::None));
        QVERIFY(document.keptAt);
        const QByteArray pdf = desk.bytes(id);
        QCOMPARE(pdf.size(), document.bytes);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("Previous balance"));
        different.insert(pdf);
        QVERIFY(!desk.statements().transfer(id));
    }
    QCOMPARE(different.size(), ids.size());

    Pending removing(desk.statements().remove({ids.first()}));
    QTRY_VERIFY(removing.isDone());
    QCOMPARE(int(desk.find(ids.first()).state), int(State::NotHere));
    QVERIFY(desk.bytes(ids.first()).isEmpty());
}

void TestStatements::anotherHostGetsNoToken()
{
    Desk desk(u"halden_1"_s); // it refuses a request with a token
    const auto ids = desk.newest(2);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 30'000);
    for (const DocumentId id : ids)
        QVERIFY(desk.bytes(id).startsWith("%PDF-"));
    const auto requests = desk.world.sandbox.askControl(u"/requests?since=0"_s);
    QVERIFY(QJsonDocument(requests).toJson().contains("\"documents\""));
}

void TestStatements::quartersAndHalfYears()
{
    Desk northgate(u"northgate_1"_s);
    QVERIFY(northgate.statements().all()->size() > 20);
    for (const Document& each : *northgate.statements().all())
        QVERIFY(each.listed.day.isKnown());
    Desk cardinal(u"cardinal_1"_s); // answers for half a year at most
    const auto all = cardinal.statements().all();
    QVERIFY(all->size() > 18);
    QCOMPARE(int(all->first().listed.atBank), int(documents::AtBank::Processing));
    cardinal.statements().download({all->first().id});
    QTRY_VERIFY_WITH_TIMEOUT(cardinal.isOver({all->first().id}), 30'000);
    const Document waiting = cardinal.find(all->first().id);
    QCOMPARE(int(waiting.state), int(State::Queued)); // it is tried again, in minutes
    QCOMPARE(waiting.error->code, u"1300"_s);
}

void TestStatements::taxForms_data()
{
    QTest::addColumn<QString>("user");
    QTest::newRow("as paper") << u"mikomo_1"_s;
    QTest::newRow("within its data, account by account") << u"halden_1"_s;
}

void TestStatements::taxForms()
{
    QFETCH(QString, user);
    Desk desk(user);
    QTRY_VERIFY(!desk.newest(2, documents::Kind::TaxForm).isEmpty());
    const auto ids = desk.newest(2, documents::Kind::TaxForm);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 30'000);
    for (const DocumentId id : ids) {
        const Document form = desk.find(id);
        QVERIFY(form.listed.year == 2025 || form.listed.year == 2024);
        QVERIFY(form.listed.form.startsWith(u"Tax1099"_s) || form.listed.form == u"Tax1098"_s);
        QVERIFY(form.account);
        QVERIFY2(desk.bytes(id).startsWith("%PDF-"), qPrintable(form.listed.form));
    }
}

void TestStatements::whatIsNoDocument_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("arg");
    QTest::addColumn<State>("state");
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("empty") << u"document"_s << u"empty"_s << State::Failed << Flaw::Empty;
    QTest::newRow("page") << u"html"_s << QString() << State::Failed << Flaw::WebPage;
    QTest::newRow("damaged") << u"document"_s << u"damaged"_s << State::Kept << Flaw::Incomplete;
    QTest::newRow("truncated") << u"truncate"_s << QString() << State::Kept << Flaw::Incomplete;
    QTest::newRow("locked") << u"document"_s << u"password"_s << State::Kept << Flaw::None;
    QTest::newRow("not found") << u"status"_s << u"404/1103"_s << State::Failed << Flaw::None;
}

void TestStatements::whatIsNoDocument()
{
    QFETCH(QString, kind);
    QFETCH(QString, arg);
    QFETCH(State, state);
    QFETCH(Flaw, flaw);
    if (!m_shared) // the same for all: linking takes its time
        m_shared = std::make_unique<Desk>(u"mikomo_11"_s);
    Desk& desk = *m_shared;
    const auto ids = desk.newest(1);
    desk.fault(kind, arg);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 30'000);
    QCOMPARE(int(desk.find(ids[0]).state), int(state));
    QCOMPARE(int(desk.find(ids[0]).flaw), int(flaw));
    QCOMPARE(desk.find(ids[0]).error.has_value(), state == State::Failed);
    QCOMPARE(desk.bytes(ids[0]).isEmpty(), state == State::Failed);
    desk.world.sandbox.clearFaults();
    // What failed is there the next time.
    Pending removing(desk.statements().remove(ids));
    QTRY_VERIFY(removing.isDone());
    desk.statements().download(ids);
    QTRY_COMPARE(int(desk.find(ids[0]).state), int(State::Kept));
    QVERIFY(desk.bytes(ids[0]).contains("%%EOF"));
    Pending again(desk.statements().remove(ids));
    QTRY_VERIFY(again.isDone());
}

void TestStatements::largeOnesAreKeptWhole()
{
    Desk desk(u"mikomo_11"_s);
    const auto ids = desk.newest(1);
    desk.fault(u"document"_s, u"huge=40"_s);
    std::int64_t most = 0;
    QObject::connect(&desk.statements(), &Statements::progressed, &desk.statements(),
        [&](DocumentId id) { most = std::max(most, desk.statements().transfer(id)->got); });
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 60'000);
    const Document document = desk.find(ids[0]);
    QCOMPARE(int(document.state), int(State::Kept));
    QVERIFY(document.bytes > 40'000'000);
    QVERIFY(most > 1'000'000);
    QCOMPARE(desk.bytes(ids[0]).size(), document.bytes);
}

void TestStatements::cancelled()
{
    Desk desk(u"mikomo_11"_s);
    const auto ids = desk.newest(3);
    desk.fault(u"trickle"_s, u"60000"_s);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.statements().transfer(ids[0]), 20'000);
    desk.statements().cancel({ids[0], ids[1]});
    QTRY_COMPARE(int(desk.find(ids[0]).state), int(State::NotHere));
    QTRY_COMPARE(int(desk.find(ids[1]).state), int(State::NotHere));
    QCOMPARE(int(desk.find(ids[2]).state), int(State::Queued));
    QTRY_VERIFY_WITH_TIMEOUT(desk.statements().transfer(ids[2]), 20'000);
    desk.statements().cancel({ids[2]});
    QTRY_VERIFY(!desk.statements().transfer(ids[2]));
}

void TestStatements::goesOnAtTheNextStart()
{
    Desk desk(u"mikomo_11"_s);
    const auto ids = desk.newest(3);
    desk.fault(u"trickle"_s, u"60000"_s);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.statements().transfer(ids[0]), 20'000);
    desk.profile.reset(); // closed in the middle
    desk.world.sandbox.clearFaults();
    desk.open();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.statements().all()->isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 30'000);
    for (const DocumentId id : ids)
        QCOMPARE(int(desk.find(id).state), int(State::Kept));
}

void TestStatements::savesAPlainCopyOnlyWhenAsked()
{
    Desk desk(u"mikomo_11"_s);
    const auto ids = desk.newest(1);
    desk.statements().download(ids);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isOver(ids), 30'000);
    const QString path = desk.world.folder.filePath(u"copy.pdf"_s);
    Pending saving(desk.statements().saveCopy(ids[0], path));
    QTRY_VERIFY(saving.isDone());
    QVERIFY(saving->has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), desk.bytes(ids[0]));
    Pending nowhere(desk.statements().saveCopy(ids[0], u"/nonexistent/copy.pdf"_s));
    QTRY_VERIFY(nowhere.isDone());
    QCOMPARE(toString(nowhere->error().kind), "StoreFull"_L1);
}

void TestStatements::endsWithItsLink()
{
    Desk desk(u"cardinal_1"_s);
    desk.fault(u"trickle"_s, u"60000"_s);
    desk.statements().download(desk.newest(2));
    QTRY_VERIFY_WITH_TIMEOUT(desk.statements().transfer(desk.newest(1)[0]), 20'000);
    Pending ending(desk.profile->consents().revoke(desk.profile->links().first().id, true));
    QTRY_VERIFY_WITH_TIMEOUT(ending.isDone(), 30'000);
    QVERIFY2(ending->has_value(), ending->has_value() ? "" : toString(ending->error().kind).data());
    QTRY_VERIFY_WITH_TIMEOUT(desk.statements().all()->isEmpty(), 30'000);
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
