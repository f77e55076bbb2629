#include "tests/cli/team_of_two.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace kept;
using test::at;
using test::teamOfTwo;
using test::Terminal;

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("no file");
}

/// What a line of the calendar says, all entries one behind the other.
QStringList linesOf(const QString& calendar, const QString& property) {
    QString unfolded = calendar;
    unfolded.remove("\r\n ");
    QStringList found;
    for (const QString& line : unfolded.split("\r\n")) {
        if (line.startsWith(property + ':') || line.startsWith(property + ';'))
            found << line.mid(property.size() + 1);
    }
    return found;
}

} // namespace

/// kept calendar: open promises as a file that other calendars follow.
class TestCalendarCommand : public QObject {
    Q_OBJECT

private slots:
    void openPromisesOfWhoeverActsAreWritten() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        terminal.kept({"add", "Call Anna Keller back on Friday"});
        terminal.kept({"add", "Pack the parts tomorrow 15:00", "--by", "Tariq Aziz"});
        terminal.kept({"keep", "1"});
        const QString file = terminal.path("mara.ics");
        const auto done = terminal.kept({"calendar", file});
        QCOMPARE(done.status, 0);
        QVERIFY(done.out.isEmpty());
        QVERIFY2(done.err.contains("mara.ics: 1 promise"), qPrintable(done.err));
        const QString calendar = contentOf(file);
        QCOMPARE(linesOf(calendar, "NAME"), QStringList("Promises of Mara Lind"));
        QCOMPARE(linesOf(calendar, "DTSTART"), QStringList("VALUE=DATE:20261127"));
        QVERIFY(calendar.contains("BEGIN:VEVENT"));
        terminal.kept({"calendar", file, "--by", "tariq aziz"});
        QCOMPARE(linesOf(contentOf(file), "SUMMARY"), QStringList("Pack the parts"));
    }

    void theStandardOutputTakesItToo() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        const auto done = terminal.kept({"calendar", "-", "--tasks"});
        QCOMPARE(done.status, 0);
        QVERIFY(done.err.isEmpty());
        QVERIFY(done.out.startsWith("BEGIN:VCALENDAR\r\n"));
        QCOMPARE(linesOf(done.out, "DUE"), QStringList("20261124T140000Z"));
        QVERIFY(!done.out.contains("VEVENT"));
    }

    void remindersToComeAreAlarms() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        QCOMPARE(linesOf(terminal.kept({"calendar", "-"}).out, "TRIGGER"),
                 QStringList({"VALUE=DATE-TIME:20261124T130000Z", "VALUE=DATE-TIME:20261124T140000Z"}));
        terminal.now = at("2026-11-24T14:30:00+01:00");
        QCOMPARE(linesOf(terminal.kept({"calendar", "-"}).out, "TRIGGER"),
                 QStringList("VALUE=DATE-TIME:20261124T140000Z"));
    }

    void anEntryStaysItselfAndItsSequenceGrows() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        const QString before = terminal.kept({"calendar", "-"}).out;
        terminal.now += std::chrono::minutes(5);
        QCOMPARE(linesOf(terminal.kept({"calendar", "-"}).out, "DTSTAMP"), linesOf(before, "DTSTAMP"));
        terminal.kept(
            {"renegotiate", "1", "--due", "2026-11-25T10:00", "--told", "--channel", "phone", "--reason", "…"});
        const QString after = terminal.kept({"calendar", "-"}).out;
        QCOMPARE(linesOf(after, "UID"), linesOf(before, "UID"));
        QCOMPARE(linesOf(after, "DTEND"), QStringList("20261125T090000Z"));
        QVERIFY(linesOf(after, "SEQUENCE").at(0).toInt() > linesOf(before, "SEQUENCE").at(0).toInt());
        QVERIFY(linesOf(after, "DTSTAMP") != linesOf(before, "DTSTAMP"));
        QVERIFY(linesOf(after, "DESCRIPTION").at(0).contains("First due Tue 24 Nov 2026 15:00"));
        const QString copy = terminal.path("copy.kept");
        terminal.kept({"backup", copy});
        QCOMPARE(linesOf(terminal.kept({"calendar", "-", "--book", copy}).out, "UID"), linesOf(before, "UID"));
    }

    void whatIsOverdueStaysAndWhatIsKeptGoes() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer today 15:00"});
        terminal.now = at("2026-11-25T10:00:00+01:00");
        const QString overdue = terminal.kept({"calendar", "-"}).out;
        QCOMPARE(linesOf(overdue, "SUMMARY"), QStringList("Overdue: Send the offer"));
        QVERIFY(!overdue.contains("VALARM"));
        terminal.kept({"keep", "1"});
        QVERIFY(!terminal.kept({"calendar", "-"}).out.contains("VEVENT"));
    }

    void aFileThatSaysTheSameIsLeftAlone() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        const QString file = terminal.path("mara.ics");
        terminal.kept({"calendar", file});
        QFile present(file);
        QVERIFY(present.open(QIODevice::ReadOnly)); // another file would have another identity
        const QDateTime written = QFileInfo(file).lastModified().addDays(-1);
        QVERIFY(present.setFileTime(written, QFileDevice::FileModificationTime));
        QCOMPARE(terminal.kept({"calendar", file}).status, 0);
        QCOMPARE(QFileInfo(file).lastModified(), written);
        terminal.kept({"add", "Another one tomorrow 16:00"});
        terminal.kept({"calendar", file});
        QVERIFY(QFileInfo(file).lastModified() > written);
        QCOMPARE(linesOf(contentOf(file), "UID").size(), 2);
    }

    void onePromiseIsWrittenWhateverBecameOfIt() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        terminal.kept({"add", "Call back on Friday"});
        terminal.kept({"keep", "1"});
        const QString one = terminal.kept({"calendar", "--promise", "1", "-", "--tasks"}).out;
        QCOMPARE(linesOf(one, "SUMMARY"), QStringList("Send the offer"));
        QCOMPARE(linesOf(one, "STATUS"), QStringList("COMPLETED"));
        QVERIFY(linesOf(one, "NAME").isEmpty());
    }

    void whatCanNotBeWrittenIsRefusedInOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* name, const QStringList& arguments, int status, const char* why) {
            QTest::newRow(name) << arguments << status << QString(why);
        };
        row("no file", {}, 2, "FILE");
        row("another ending", {"notes.txt"}, 1, "has to end in .ics");
        row("the book", {"FOLDER/a.kept"}, 1, "has to end in .ics");
        row("no name", {""}, 1, "needs a name");
        row("no folder", {"FOLDER/none/mara.ics"}, 1, "was not written");
        row("a folder", {"FOLDER/folder.ics"}, 1, "was not written");
        row("a book under such a name", {"FOLDER/book.ics"}, 1, "is a database");
        row("nobody of that name", {"-", "--by", "Nobody"}, 1, "Nobody");
        row("no such promise", {"-", "--promise", "99"}, 1, "There is no promise 99");
        row("no number", {"-", "--promise", "x"}, 2, "x");
        row("both", {"-", "--promise", "1", "--by", "Mara Lind"}, 2, "leave --by out");
    }
    void whatCanNotBeWrittenIsRefusedInOneLine() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, why);
        Terminal terminal = teamOfTwo();
        QDir(terminal.path("")).mkdir("folder.ics");
        terminal.kept({"backup", terminal.path("book.ics")});
        for (QString& argument : arguments)
            argument.replace("FOLDER", QFileInfo(terminal.path("x")).absolutePath());
        const auto refused = terminal.kept(QStringList("calendar") + arguments);
        QCOMPARE(refused.status, status);
        QVERIFY2(refused.err.contains(why), qPrintable(refused.err));
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(QFileInfo(terminal.path("a.kept")).size() > 0);
    }

    void nobodyInParticularHasToBeNamed() {
        Terminal terminal = teamOfTwo();
        terminal.preferences.setValue(services::Preference::Me, "");
        const auto refused = terminal.kept({"calendar", "-"});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("--by NAME"));
        QCOMPARE(terminal.kept({"calendar", "-", "--as", "Tariq Aziz"}).status, 0);
    }

    void aRehearsalIsMarked() {
        Terminal terminal = teamOfTwo({"--rehearsal"});
        terminal.kept({"add", "Send the offer tomorrow 15:00"});
        const QString calendar = terminal.kept({"calendar", "-"}).out;
        QCOMPARE(linesOf(calendar, "NAME"), QStringList("Promises of Mara Lind (rehearsal)"));
        QVERIFY(linesOf(calendar, "DESCRIPTION").at(0).endsWith("Rehearsal: not a record of real promises"));
    }
};

QTEST_GUILESS_MAIN(TestCalendarCommand)
#include "test_calendar_command.moc"
