#include "services/reading.h"
#include "services/redaction.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlite_dialect.h"
#include "tests/support/series_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace kept::tests;

/// What the book keeps of promises that recur: checked, mended, and added to books of before.
class TestSeriesRecord : public QObject {
    Q_OBJECT

private slots:
    void aTamperedSeriesIsSeenAndMended_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("grows never") << QByteArray("UPDATE series SET grows_at = NULL") << "made next";
        QTest::newRow("grows later") << QByteArray("UPDATE series SET grows_at = grows_at + 1") << "made next";
        QTest::newRow("gone") << QByteArray("PRAGMA foreign_keys = off; DELETE FROM series") << "missing";
        QTest::newRow("a stranger") << QByteArray("INSERT INTO series (id) VALUES (9)") << "no event";
        QTest::newRow("an occurrence taken out") << QByteArray("UPDATE promises SET series_id = NULL") << "is shown";
        QTest::newRow("one put in") << QByteArray("UPDATE promises SET series_id = 1 WHERE id = 1") << "is shown";
    }
    void aTamperedSeriesIsSeenAndMended() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, says);
        SeriesDesk desk;
        desk.grow("2026-12-01T10:00:00Z");
        desk.around(sql.constData());
        QVERIFY2(desk.problems().join(u' ').contains(says), qPrintable(desk.problems().join(u' ')));
        QVERIFY(services::repair(desk.database()).all() > 0);
        QCOMPARE(desk.problems(), QStringList());
        QCOMPARE(desk.grow("2026-12-08T10:00:00Z"), 1);
    }

    void aTextIsRemovedThoughAnotherSeriesIsMissing() {
        SeriesDesk desk;
        const auto second = services::startSeries(desk.database(), {desk.mara, desk.now}, desk.changes,
                                                  desk.figures(QStringLiteral("FREQ=WEEKLY;BYDAY=TU"), QTime(9, 0)));
        desk.around("PRAGMA foreign_keys = off; DELETE FROM series WHERE id = 1");
        const auto texts = services::textsOf(desk.database(), second.series);
        services::redact(desk.database(), {desk.mara, desk.now}, desk.changes, texts, {});
        QVERIFY(services::textsOf(desk.database(), second.series).empty());
    }

    void aSkipWrittenInBehindTheBackBreaksTheChain() {
        SeriesDesk desk;
        desk.skip(QDate(2026, 12, 7));
        desk.withoutTriggers("UPDATE events SET payload = replace(payload, '2026-12-07', '2026-12-14')"
                             " WHERE kind = 'series_skipped'");
        QVERIFY(desk.problems().join(u' ').contains("is not what was recorded"));
    }

    void lookingWhatGrowsUsesAnIndex() {
        SeriesDesk desk;
        auto plan = desk.database().prepare(
            QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM series WHERE grows_at <= 5 ORDER BY grows_at, id"));
        QVERIFY(plan.execForRow());
        QVERIFY2(plan.text(3).contains("series_to_grow"), qPrintable(plan.text(3)));
    }

    void aBookOfVersionOneTakesPromisesThatRecur();
};

/// The rows of a book of today, in a file as version 1 had it.
void TestSeriesRecord::aBookOfVersionOneTakesPromisesThatRecur() {
    TamperedBook today;
    const QString old = today.folder.filePath(QStringLiteral("old.kept"));
    {
        auto steps = storage::migrationsIn(storage::sqliteDialect().migrationsFolder());
        steps.resize(1);
        storage::Database book(old, storage::Database::Access::ReadWrite, storage::sqliteDialect());
        storage::migrate(book, steps);
        book.exec(QStringLiteral("ATTACH '%1' AS today").arg(today.path()));
        for (const char* table : {"settings", "departments", "people", "channels", "contacts", "working_ranges",
                                  "events", "event_texts", "memberships", "promises"}) {
            QStringList columns;
            auto names = book.prepare(
                QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(QLatin1String(table)));
            names.exec();
            while (names.next())
                columns.append(names.text(0));
            book.exec(QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2) SELECT %2 FROM today.%1")
                          .arg(QLatin1String(table), columns.join(QStringLiteral(", "))));
        }
        book.exec(QStringLiteral("DETACH today"));
    }
    storage::Opened opened = storage::openBook(old, storage::OpenMode::Existing, today.now);
    services::Changes changes;
    services::NewSeries typed{.promise = {}, .rule = QStringLiteral("FREQ=DAILY"), .from = {}, .time = QTime(9, 0)};
    typed.promise.what = QStringLiteral("Send Anna the figures");
    typed.promise.promiser = today.mara;
    (void)services::startSeries(*opened.database, {today.mara, today.now}, changes, typed);
    QCOMPARE(services::growSeries(*opened.database, today.now + std::chrono::days(3), changes), 3);
    (void)services::repair(*opened.database); // search was never filled
    QCOMPARE(services::verify(*opened.database, {}).problems, QStringList());
    QCOMPARE(services::promiseRows(*opened.database, {today.first}, today.now).front().what,
             QString("Call Anna Keller back"));
}

QTEST_GUILESS_MAIN(TestSeriesRecord)
#include "test_series_record.moc"
