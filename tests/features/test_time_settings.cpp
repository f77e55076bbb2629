#include "services/vague_words.h"
#include "services/working_time.h"
#include "tests/support/settings_stage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>

using namespace kept;
using namespace kept::test;
using Stage = SettingsStage;

namespace {

services::PersonTime timeOf(Stage& stage, const QString& name) {
    return stage.book
        ->run([name](storage::Database& database) {
            return services::workingTimeOf(database, services::personNamed(database, name).id);
        })
        .result();
}

bool hasWord(Stage& stage, const QString& words) {
    for (const domain::VagueWord& word : stage.book->run(services::vagueWords).result())
        if (word.words == words)
            return true;
    return false;
}

int rowsOf(Stage& stage, const char* table) {
    return stage.find<QTableView>(table)->model()->rowCount();
}

} // namespace

/// The working time of one person, and the words that the team finds vague, as they are set.
class TestTimeSettings : public QObject {
    Q_OBJECT

private slots:
    void ownHoursAreTypedAndAnEmptyDayIsAsForEverybody() {
        Stage stage;
        stage.addTeam();
        stage.open();
        stage.openSubject(HoursOfPerson);
        QTRY_COMPARE(stage.find<QComboBox>("ownHoursPerson")->currentText(), QStringLiteral("Olga Owner"));
        QCOMPARE(stage.find<QLineEdit>("ownHours_1")->placeholderText(), QStringLiteral("09:00–17:00"));
        QCOMPARE(stage.find<QLineEdit>("ownHours_7")->placeholderText(), QStringLiteral("off"));
        stage.type("ownHours_3", QStringLiteral("off"));
        stage.type("ownHours_5", QStringLiteral("9-12"));
        stage.press("saveOwnHours");
        QTRY_VERIFY(timeOf(stage, QStringLiteral("Olga Owner")).hours[2].has_value());
        const domain::OwnHours hours = timeOf(stage, QStringLiteral("Olga Owner")).hours;
        QVERIFY(hours[2]->empty());
        QVERIFY(hours[4] == std::vector<domain::WorkingRange>({{QTime(9, 0), QTime(12, 0)}}));
        QVERIFY(!hours[0].has_value());
        QTRY_VERIFY(!stage.find<QPushButton>("saveOwnHours")->isEnabled());
    }

    void hoursThatLeaveNoneAreRefusedWhereTheyAreTyped() {
        Stage stage;
        stage.addTeam();
        stage.open();
        stage.openSubject(HoursOfPerson);
        for (const char* day : {"ownHours_1", "ownHours_2", "ownHours_3", "ownHours_4"})
            stage.type(day, QStringLiteral("off"));
        QVERIFY(stage.find<QPushButton>("saveOwnHours")->isEnabled());
        stage.type("ownHours_5", QStringLiteral("off"));
        QVERIFY(!stage.find<QPushButton>("saveOwnHours")->isEnabled());
        QVERIFY(!stage.find<QLabel>("ownHoursRemark")->text().isEmpty());
    }

    void anAbsenceIsAddedAndRemovedByKeyboard() {
        Stage stage;
        stage.addTeam();
        stage.open();
        stage.openSubject(Absences);
        stage.press("addAbsence");
        stage.find<QDateEdit>("absenceFirst")->setDate(QDate(2026, 12, 1));
        QCOMPARE(stage.find<QDateEdit>("absenceLast")->date(), QDate(2026, 12, 1)); // not before the first
        stage.type("absenceHours", QStringLiteral("17-13"));
        QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
        stage.type("absenceHours", QStringLiteral("13-17"));
        QTest::keyClick(stage.find<QLineEdit>("absenceHours"), Qt::Key_Return);
        QTRY_COMPARE(rowsOf(stage, "absencesTable"), 1);
        QTRY_VERIFY(!stage.dialog("absenceDialog"));
        auto* table = stage.find<QTableView>("absencesTable");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(rowsOf(stage, "absencesTable"), 0);
        QVERIFY(timeOf(stage, QStringLiteral("Olga Owner")).absences.empty());
    }

    void theDaysOfAnAbsenceAreReadWholeHoweverNarrow() {
        Stage stage;
        stage.addTeam();
        stage.save([](auto& database, const auto& session, auto& changes) {
            const auto cover =
                services::addPerson(database, session, changes, QStringLiteral("Maximiliane von Hohenfels-Oberndorff"),
                                    QStringLiteral("Office"), Role::Staff);
            const domain::PersonId olga = services::personNamed(database, QStringLiteral("Olga Owner")).id;
            const domain::WorkingRange afternoon{QTime(13, 0), QTime(17, 0)};
            const QString why = QStringLiteral("Training for the new ticket system, with the whole department");
            services::addAbsences(database, {olga, session.now}, changes, olga,
                                  {{QDate(2026, 12, 7), QDate(2026, 12, 11), afternoon, why, cover},
                                   {QDate(2026, 12, 21), QDate(2026, 12, 21)}});
        });
        stage.open();
        stage.page->resize(716, 540); // what the smallest window leaves to it
        stage.openSubject(Absences);
        QTRY_COMPARE(rowsOf(stage, "absencesTable"), 2);
        auto* table = stage.find<QTableView>("absencesTable");
        const QString when = table->model()->index(0, 0).data().toString();
        QCOMPARE(when, QStringLiteral("Mon 07/12/2026 – Fri 11/12/2026, 13:00–17:00"));
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Mon 21/12/2026"));
        QTRY_VERIFY(table->columnWidth(0) > table->fontMetrics().horizontalAdvance(when));
        for (const int other : {1, 2})
            QVERIFY2(table->columnWidth(other) >= 60, qPrintable(QString::number(table->columnWidth(other))));
        QVERIFY(table->columnWidth(0) + table->columnWidth(1) + table->columnWidth(2) <= table->viewport()->width());
    }

    void absencesComeFromACalendarFile() {
        Stage stage;
        stage.addTeam();
        stage.open();
        stage.openSubject(Absences);
        QFile file(stage.folder.filePath(QStringLiteral("leave.ics")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20261124\r\n"
                   "DTEND;VALUE=DATE:20261128\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        file.close();
        stage.questions.toOpen = file.fileName();
        stage.find<QComboBox>("absencesPerson")->setCurrentText(QStringLiteral("Sam Staff"));
        stage.press("importAbsences");
        QTRY_COMPARE(rowsOf(stage, "absencesTable"), 1);
        QCOMPARE(timeOf(stage, QStringLiteral("Sam Staff")).absences.at(0).absence.last, QDate(2026, 11, 27));
    }

    void staffSetTheirOwnTimeAndNobodyElses() {
        Stage stage(QStringLiteral("Sam Staff"));
        stage.addTeam();
        stage.open();
        stage.openSubject(Absences);
        QTRY_COMPARE(stage.find<QComboBox>("absencesPerson")->currentText(), QStringLiteral("Sam Staff"));
        QVERIFY(stage.find<QPushButton>("addAbsence")->isEnabled());
        stage.find<QComboBox>("absencesPerson")->setCurrentText(QStringLiteral("Leo Lead"));
        QVERIFY(!stage.find<QPushButton>("addAbsence")->isEnabled());
        stage.openSubject(HoursOfPerson);
        QVERIFY(!stage.find<QLineEdit>("ownHours_1")->isReadOnly());
        stage.find<QComboBox>("ownHoursPerson")->setCurrentText(QStringLiteral("Leo Lead"));
        QVERIFY(stage.find<QLineEdit>("ownHours_1")->isReadOnly());
    }

    void theTeamEditsItsVagueWords() {
        Stage stage;
        stage.addTeam();
        stage.open();
        stage.openSubject(VagueWords);
        stage.press("addVagueWords");
        stage.type("vagueWords", QStringLiteral("in a jiffy"));
        QTest::keyClick(stage.find<QLineEdit>("vagueWords"), Qt::Key_Return);
        QTRY_VERIFY(hasWord(stage, QStringLiteral("in a jiffy")));
        QTRY_VERIFY(!stage.dialog("vagueWordsDialog"));
        const int count = static_cast<int>(stage.book->run(services::vagueWords).result().size());
        QTRY_COMPARE(rowsOf(stage, "vagueWordsTable"), count);
        auto* table = stage.find<QTableView>("vagueWordsTable");
        const auto found =
            table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("in a jiffy"), 1);
        QCOMPARE(found.size(), 1);
        table->setFocus();
        table->setCurrentIndex(found.front());
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_VERIFY(!hasWord(stage, QStringLiteral("in a jiffy")));
    }
};

QTEST_MAIN(TestTimeSettings)

#include "test_time_settings.moc"
