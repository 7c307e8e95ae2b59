// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's date is a civil date: it names the same day wherever the computer stands and whenever
// its clocks change (D8; peers.md section 3, 10).
#include "app/base/day.h"
#include "app/base/literals.h"
#include "app/products/transactions/parse.h"
#include "app/products/wire/facts.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace bursar;

namespace {

/// The process in another zone, for as long as it lives.
class Elsewhere {
public:
    explicit Elsewhere(const QByteArray& zone)
        : m_before(qgetenv("TZ"))
    {
        move(zone);
    }
    ~Elsewhere() { move(m_before); }
    Elsewhere(const Elsewhere&) = delete;
    Elsewhere& operator=(const Elsewhere&) = delete;

private:
    static void move(const QByteArray& zone)
    {
        qputenv("TZ", zone);
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }
    QByteArray m_before;
};

/// Days at which clocks change somewhere in the world, and the ends of a year.
const QByteArrayList days{"2025-03-09", "2025-03-30", "2025-04-06", "2025-10-05", "2025-10-26",
    "2025-11-02", "2011-12-30", "2024-02-29", "2025-12-31", "2026-01-01"};

/// How banks write one (akoya-api.md 4.0).
const QByteArrayList ends{"", "T00:00:00Z", "T00:00:00.000Z", "T23:59:59Z", "T02:30:00",
    "T00:00:00+14:00", "T23:30:00-11:00", " 00:00:00"};

Day dayOfPosting(const QByteArray& sent)
{
    const auto page = transactions::parsePage("{\"transactions\":[{\"depositTransaction\":"
                                              "{\"transactionId\":\"a\",\"amount\":1,"
                                              "\"status\":\"POSTED\",\"postedTimestamp\":\""
        + sent + "\"}}]}");
    return page ? page->batch.rows.at(0).day : Day{};
}

Day dayOfFact(const QByteArray& sent)
{
    const auto facts = wire::factsOf("{\"nextPaymentDate\":\"" + sent + "\"}");
    return facts.isEmpty() ? Day{} : facts.first().day;
}

} // namespace

class TestDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDateStaysItsDay_data();
    void aDateStaysItsDay();
    void datesTravelUnchanged();
};

void TestDays::aDateStaysItsDay_data()
{
    QTest::addColumn<QByteArray>("zone");
    const auto zones = QTimeZone::availableTimeZoneIds();
    QVERIFY(zones.size() > 300); // else nothing is shown by this
    for (const QByteArray& zone : zones)
        QTest::newRow(zone.constData()) << zone;
}

void TestDays::aDateStaysItsDay()
{
    QFETCH(QByteArray, zone);
    const Elsewhere here(zone);
    for (const QByteArray& day : days) {
        for (const QByteArray& end : ends) {
            const QByteArray sent = day + end;
            const QString expected = QString::fromLatin1(day);
            const auto parsed = Day::parse(sent.toStdString());
            QVERIFY2(parsed, sent.constData());
            QCOMPARE(parsed->toIso(), expected);
            QCOMPARE(parsed->toDate().toString(Qt::ISODate), expected);
            QCOMPARE(dayOfPosting(sent).toIso(), expected);
            QCOMPARE(dayOfFact(sent).toIso(), expected);
        }
    }
}

void TestDays::datesTravelUnchanged()
{
    // What was read in one place is shown in another.
    Day read;
    {
        const Elsewhere there("Pacific/Kiritimati");
        read = Day::parse("2025-03-09T00:00:00Z").value();
    }
    const Elsewhere here("Pacific/Pago_Pago");
    QCOMPARE(read.toDate(), QDate(2025, 3, 9));
    QCOMPARE(Day::fromDate(QDate(2025, 3, 9)), read);
}

QTEST_GUILESS_MAIN(TestDays)
#include "tst_days.moc"
