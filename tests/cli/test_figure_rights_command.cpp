#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

/// Olga owns the book, Lea leads Service, Mara is of Service and Tariq of Logistics; each has broken a promise.
Terminal teamOfFour() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    const auto add = [&](const char* name, const char* department, const char* role) {
        terminal.kept({"people", "add", name, "--department", department, "--role", role, "--as", "Olga Berg"});
    };
    terminal.kept({"people", "add", "Olga Berg", "--department", "Office", "--role", "owner"});
    add("Lea Braun", "Service", "lead");
    add("Mara Lind", "Service", "staff");
    add("Tariq Aziz", "Logistics", "staff");
    int id = 0;
    for (const char* name : {"Olga Berg", "Lea Braun", "Mara Lind", "Tariq Aziz"}) {
        terminal.kept(
            {"add", "Call back", "--by", name, "--to", "Anna Keller", "--due", "2026-11-27T12:00", "--as", name});
        terminal.kept({"break", QString::number(++id), "--reason", "forgot", "--as", name});
    }
    return terminal;
}

QStringList peopleIn(const QJsonArray& rows) {
    QStringList names;
    for (const QJsonValue& row : rows)
        names << row["key"].toString();
    return names;
}

} // namespace

/// `kept stats` tells of people what whoever acts may see.
class TestFigureRightsCommand : public QObject {
    Q_OBJECT

private slots:
    void figuresByPersonAreOfThoseOneMayLookAt_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("seen");
        const QStringList all{"Lea Braun", "Mara Lind", "Olga Berg", "Tariq Aziz"};
        QTest::newRow("nobody named") << QStringList() << all;
        QTest::newRow("an owner") << QStringList{"--as", "Olga Berg"} << all;
        QTest::newRow("a lead") << QStringList{"--as", "Lea Braun"} << QStringList{"Lea Braun", "Mara Lind"};
        QTest::newRow("staff") << QStringList{"--as", "Mara Lind"} << QStringList{"Mara Lind"};
        QTest::newRow("staff of another department") << QStringList{"--as", "Tariq Aziz"} << QStringList{"Tariq Aziz"};
    }
    void figuresByPersonAreOfThoseOneMayLookAt() {
        QFETCH(QStringList, options);
        Terminal terminal = teamOfFour();
        for (const char* by : {"person", "cause"}) {
            const auto answer = terminal.kept(QStringList{"stats", "--by", by, "--format", "json"} + options);
            QCOMPARE(answer.status, 0);
            QTEST(peopleIn(answer.json()), "seen");
        }
        const auto departments =
            terminal.kept(QStringList{"stats", "--by", "department", "--format", "json"} + options);
        QCOMPARE(departments.json().size(), 3);
    }

    void aSummaryNamesNobodyElse() {
        Terminal terminal = teamOfFour();
        const auto written = [&terminal](const QString& actor) {
            const QString path = terminal.path(QStringLiteral("summary.html"));
            terminal.kept({"report", "--month", "2026-11", "--output", path, "--as", actor});
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString words = "People whose figures you may look at";
        const QString staff = written("Mara Lind");
        QVERIFY(staff.contains(words) && staff.contains("Mara Lind"));
        const QString people = staff.section(words, 1).section("</table>", 0, 0);
        QVERIFY(!people.contains("Tariq Aziz") && !people.contains("Lea Braun"));
        const QString owner = written("Olga Berg");
        QVERIFY(owner.contains("Tariq Aziz") && !owner.contains(words));
    }

    void itIsSaidThatOthersAreLeftOut() {
        Terminal terminal = teamOfFour();
        const QString words = "left out";
        QVERIFY(terminal.kept({"stats", "--by", "person", "--as", "Mara Lind"}).err.contains(words));
        QVERIFY(!terminal.kept({"stats", "--by", "person", "--as", "Olga Berg"}).err.contains(words));
        QVERIFY(!terminal.kept({"stats", "--by", "channel", "--as", "Mara Lind"}).err.contains(words));
    }
};

QTEST_MAIN(TestFigureRightsCommand) // a summary draws its charts
#include "test_figure_rights_command.moc"
