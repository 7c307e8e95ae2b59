// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of the program stays inside what SQLite 3.15 understands (house-style 4.1): Debian 12's
// SQLCipher is built on it, other systems have a newer one that would forgive more.
#include "app/base/literals.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace bursar;

class TestStoreDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usesNothingNewerThan315_data();
    void usesNothingNewerThan315();
};

void TestStoreDialect::usesNothingNewerThan315_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("UPSERT (3.24)") << u"\\bON\\s+CONFLICT\\b[^\"]*\\bDO\\b"_s;
    QTest::newRow("window functions (3.25)") << u"\\bOVER\\s*\\("_s;
    QTest::newRow("rename column (3.25)") << u"\\bRENAME\\s+COLUMN\\b"_s;
    QTest::newRow("filter (3.30)") << u"\\bFILTER\\s*\\(\\s*WHERE\\b"_s;
    QTest::newRow("nulls first (3.30)") << u"\\bNULLS\\s+(FIRST|LAST)\\b"_s;
    QTest::newRow("generated columns (3.31)") << u"\\bGENERATED\\s+ALWAYS\\b"_s;
    QTest::newRow("iif (3.32)") << u"\\bIIF\\s*\\("_s;
    QTest::newRow("update from (3.33)") << u"\\bUPDATE\\b[^\"]*\\bSET\\b[^\"(]*\\bFROM\\b"_s;
    QTest::newRow("materialized (3.35)") << u"\\bMATERIALIZED\\b"_s;
    QTest::newRow("returning (3.35)") << u"\\bRETURNING\\b"_s;
    QTest::newRow("drop column (3.35)") << u"\\bDROP\\s+COLUMN\\b"_s;
    QTest::newRow("strict (3.37)") << u"\\)\\s*STRICT\\b"_s;
    QTest::newRow("full-text search") << u"\\bUSING\\s+FTS"_s;
    QTest::newRow("JSON") << u"\\bJSON_[A-Z]+\\s*\\("_s;
}

void TestStoreDialect::usesNothingNewerThan315()
{
    QFETCH(QString, pattern);
    const QRegularExpression forbidden(pattern, QRegularExpression::CaseInsensitiveOption);
    // The literals of one statement stand in a row, with nothing but blanks between them.
    static const QRegularExpression statement(
        u"\"\\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|WITH|REPLACE|PRAGMA)\\b"
        "(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")*"_s);
    int statements = 0;
    QDirIterator files(QStringLiteral(BURSAR_SOURCE_DIR "/app"), {u"*.cpp"_s, u"*.h"_s},
        QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = statement.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext()) {
            ++statements;
            QString sql = found.next().captured();
            static const QRegularExpression seam(u"\"\\s*\""_s);
            sql.replace(seam, u" "_s);
            QVERIFY2(!forbidden.match(sql).hasMatch(), qPrintable(file.fileName() + u": "_s + sql));
        }
    }
    QVERIFY2(statements > 10, "the scan finds no SQL: it looks in the wrong place");
}

QTEST_GUILESS_MAIN(TestStoreDialect)
#include "tst_store_dialect.moc"
