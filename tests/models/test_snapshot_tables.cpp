#include "models/backups_model.h"
#include "models/bad_rows_model.h"
#include "models/holidays_model.h"
#include "models/people_model.h"
#include "models/series_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using models::PeopleModel;
using services::PersonRow;

namespace {

PersonRow person(std::int64_t id, const char* name, bool left = false) {
    PersonRow row;
    row.id = domain::PersonId(id);
    row.name = QString::fromUtf8(name);
    row.left = left;
    return row;
}

QStringList namesIn(const PeopleModel& model) {
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, PeopleModel::Name).data().toString();
    return names;
}

} // namespace

class TestSnapshotTables : public QObject {
    Q_OBJECT

private slots:
    void thoseWhoLeftComeLast();
    void aNewSnapshotKeepsTheChosenRow();
    void aTooltipHoldsNoMarkup();
    void nothingInACellTurnsTheDirection();
    void holidaysTellTheirDay();
    void aBackupTellsItsAge_data();
    void aBackupTellsItsAge();
    void badRowsTellTheirLine();
    void aSeriesTellsWhenItIsNextAndHowItIsKept();
};

void TestSnapshotTables::thoseWhoLeftComeLast() {
    PeopleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople({person(1, "Zoe"), person(2, "Anna", true), person(3, "Mara")}, domain::PersonId(3));
    QCOMPARE(namesIn(model), (QStringList{"Mara (you)", "Zoe", "Anna"}));
    QCOMPARE(model.index(2, PeopleModel::RoleColumn).data().toString(), QStringLiteral("Left the team"));
}

void TestSnapshotTables::aNewSnapshotKeepsTheChosenRow() {
    PeopleModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPeople({person(1, "Anna"), person(2, "Ben"), person(3, "Carl"), person(4, "Dora")}, {});
    const QPersistentModelIndex chosen(model.index(2, 0));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setPeople({person(4, "Aaron"), person(3, "Carl"), person(5, "Berta"), person(1, "Anna", true)}, {});
    QCOMPARE(namesIn(model), (QStringList{"Aaron", "Berta", "Carl", "Anna"}));
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data().toString(), QStringLiteral("Carl"));
    QCOMPARE(resets.count(), 0);
    model.setPeople({}, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!chosen.isValid());
}

void TestSnapshotTables::aTooltipHoldsNoMarkup() {
    PeopleModel model;
    model.setPeople({person(1, "<img src=/etc/passwd>")}, {});
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("<img")));
}

void TestSnapshotTables::nothingInACellTurnsTheDirection() {
    PeopleModel model;
    model.setPeople({person(1, "Anna\u202Etxet\nLind")}, {});
    const QModelIndex cell = model.index(0, PeopleModel::Name);
    QCOMPARE(cell.data().toString(), QStringLiteral("Anna\uFFFDtxet Lind"));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QChar(0x202E)));
}

void TestSnapshotTables::holidaysTellTheirDay() {
    models::HolidaysModel model(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{QDate(2026, 12, 25), QStringLiteral("Christmas")}});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Fri 25/12/2026"));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Christmas"));
}

void TestSnapshotTables::aBackupTellsItsAge_data() {
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("seconds") << 0 << "just now";
    QTest::newRow("minutes") << 59 << "59 min ago";
    QTest::newRow("hours") << 60 << "1 h ago";
    QTest::newRow("almost a day") << 1'439 << "23 h ago";
    QTest::newRow("days") << 2'880 << "2 day(s) ago";
}

void TestSnapshotTables::aBackupTellsItsAge() {
    QFETCH(int, minutes);
    QFETCH(QString, words);
    models::BackupsModel model(QTimeZone::utc(), QLocale::c());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const domain::Moment made = domain::fromMicroseconds(1'800'000'000'000'000);
    model.setBackups({{QStringLiteral("a.kept"), made, 2'048}}, made + std::chrono::minutes(minutes));
    QCOMPARE(model.index(0, models::BackupsModel::Age).data().toString(), words);
    QCOMPARE(model.index(0, models::BackupsModel::Size).data().toString(), QStringLiteral("2.0 kB"));
}

void TestSnapshotTables::badRowsTellTheirLine() {
    models::BadRowsModel model(QLocale(QLocale::English));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({{1'234, QStringLiteral("TARGET_DT"), QStringLiteral("It has no deadline.")}});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("1,234"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("It has no deadline."));
}

void TestSnapshotTables::aSeriesTellsWhenItIsNextAndHowItIsKept() {
    using models::SeriesModel;
    SeriesModel model(QTimeZone::utc(), QLocale::c());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    services::SeriesRow row;
    row.history.id = domain::SeriesId(1);
    row.history.terms.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO");
    row.history.terms.from = QDate(2026, 11, 30);
    row.history.terms.time = QTime(9, 0);
    row.what = QStringLiteral("<b>Send the figures");
    row.unmade = {QDate(2026, 12, 7)};
    services::SeriesRow ended = row;
    ended.history.id = domain::SeriesId(2);
    ended.state = services::SeriesState::Ended;
    ended.unmade.clear();
    ended.tally.add(domain::Outcome::Kept, 3);
    ended.tally.add(domain::Outcome::Late);
    const domain::Moment at = domain::fromMicroseconds(1'795'428'000'000'000);
    model.setSeries({row, ended}, at);
    const auto cell = [&](int line, int column) { return model.index(line, column).data().toString(); };
    QCOMPARE(cell(0, SeriesModel::When), QStringLiteral("every Monday 09:00"));
    QVERIFY(cell(0, SeriesModel::Next).contains(QStringLiteral("7 Dec")));
    QCOMPARE(cell(0, SeriesModel::Rate), QStringLiteral("nothing judged yet"));
    QCOMPARE(cell(1, SeriesModel::Next), QStringLiteral("ended"));
    QVERIFY(cell(1, SeriesModel::Rate).contains(QStringLiteral("3 of 4")));
    QVERIFY(!model.index(0, SeriesModel::What).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    model.setSeries({ended}, at);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestSnapshotTables)
#include "test_snapshot_tables.moc"
