#include "storage/opening.h"
#include "storage/saved_view_store.h"
#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

Terminal team() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.kept({"people", "add", "Jo Qvist", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Tariq Aziz");
    terminal.kept({"add", "Call Anna #phone", "--due", "2026-11-24", "--size", "small"});
    terminal.kept({"add", "Write to Anna #email", "--due", "2026-12-24"});
    terminal.kept({"add", "Call Ben #phone", "--due", "2026-11-25", "--by", "Mara Lind"});
    return terminal;
}

QStringList names(Terminal& terminal, const QString& who = "Tariq Aziz") {
    QStringList found;
    for (const QJsonValue& view : terminal.kept({"views", "list", "--format", "json", "--as", who}).json())
        found.append(view["name"].toString());
    return found;
}

} // namespace

/// Filters under a name.
class TestViews : public QObject {
    Q_OBJECT

private slots:
    void aViewShowsWhatItsFilterShows_data() {
        QTest::addColumn<QStringList>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("everything") << QStringList{} << 3;
        QTest::newRow("whose") << QStringList{"--by", "Tariq Aziz"} << 2;
        QTest::newRow("department") << QStringList{"--department", "Service"} << 1;
        QTest::newRow("search") << QStringList{"--search", "anna"} << 2;
        QTest::newRow("short search") << QStringList{"--search", "be"} << 1;
        QTest::newRow("channel") << QStringList{"--channel", "phone"} << 2;
        QTest::newRow("size") << QStringList{"--size", "small"} << 1;
        QTest::newRow("period") << QStringList{"--from", "2026-11-25", "--to", "2026-12-31"} << 2;
        QTest::newRow("outcome") << QStringList{"--outcome", "kept,late"} << 0;
        QTest::newRow("all together") << QStringList{"--by",      "Tariq Aziz", "--search",  "anna",
                                                     "--to",      "2026-11-30", "--channel", "phone",
                                                     "--outcome", "open",       "--size",    "small"}
                                      << 1;
    }
    void aViewShowsWhatItsFilterShows() {
        QFETCH(QStringList, filter);
        QFETCH(int, rows);
        Terminal terminal = team();
        const auto saved = terminal.kept(QStringList{"views", "save", "Mine"} + filter);
        QVERIFY2(saved.status == 0, qPrintable(saved.err));
        const auto shown = terminal.kept({"list", "--view", "mine", "--format", "json"});
        QCOMPARE(shown.json().size(), rows);
        QCOMPARE(shown.out, terminal.kept(QStringList{"list", "--format", "json"} + filter).out);
    }

    void whatElseIsSaidNarrowsAView() {
        Terminal terminal = team();
        terminal.kept({"views", "save", "Phone", "--channel", "phone"});
        const auto shown = terminal.kept({"list", "--view", "Phone", "--by", "Mara Lind", "--format", "json"});
        QCOMPARE(shown.json().size(), 1);
    }

    void aPrivateViewIsItsAuthorsAndASharedOneTheTeams() {
        Terminal terminal = team();
        terminal.kept({"views", "save", "Mine"});
        terminal.kept({"views", "save", "Ours", "--shared"});
        QCOMPARE(names(terminal), QStringList({"Mine", "Ours"}));
        QCOMPARE(names(terminal, "Jo Qvist"), QStringList({"Ours"}));
        QCOMPARE(terminal.kept({"list", "--view", "Mine", "--as", "Jo Qvist"}).status, 1);
        QCOMPARE(terminal.kept({"list", "--view", "Ours", "--as", "Jo Qvist"}).status, 0);
        QCOMPARE(terminal.kept({"views", "remove", "Ours", "--as", "Jo Qvist"}).status, 1);
        QCOMPARE(terminal.kept({"views", "remove", "Ours", "--as", "Mara Lind"}).status, 0);
        QCOMPARE(names(terminal), QStringList({"Mine"}));
    }

    void aViewOfChartsIsListedAsOne() {
        Terminal terminal = team();
        terminal.kept({"views", "save", "Mine"});
        {
            const auto opened = storage::openBook(terminal.path("a.kept"), storage::OpenMode::Existing, terminal.now);
            storage::SavedViewStore(*opened.database)
                .add({.author = domain::PersonId(2),
                      .name = "Trend",
                      .filter = {},
                      .shared = true,
                      .charts = "period=this-year&compare=before"});
        }
        const auto listed = terminal.kept({"views", "list", "--format", "json"}).json();
        QCOMPARE(listed[0]["shows"].toString(), QString("promises"));
        QCOMPARE(listed[1]["shows"].toString(), QString("charts"));
        QVERIFY(terminal.kept({"views", "list"}).out.contains("charts"));
    }

    void aViewOfChartsListsThePromisesOfItsPeriod_data() {
        QTest::addColumn<QString>("charts");
        QTest::addColumn<int>("count");
        QTest::newRow("this week") << "period=this-week" << 2;
        QTest::newRow("this month") << "period=this-month&compare=before" << 2;
        QTest::newRow("last month") << "compare=before&period=last-month" << 0;
        QTest::newRow("this quarter") << "period=this-quarter" << 3;
        QTest::newRow("last year") << "period=last-year" << 0;
        QTest::newRow("all time") << "period=all-time" << 3;
        QTest::newRow("days") << "period=2026-11-25..2026-12-31" << 2;
    }
    void aViewOfChartsListsThePromisesOfItsPeriod() {
        QFETCH(QString, charts);
        QFETCH(int, count);
        Terminal terminal = team();
        {
            const auto opened = storage::openBook(terminal.path("a.kept"), storage::OpenMode::Existing, terminal.now);
            storage::SavedViewStore(*opened.database)
                .add({.author = domain::PersonId(2), .name = "Trend", .filter = {}, .shared = true, .charts = charts});
        }
        QCOMPARE(terminal.kept({"list", "--view", "Trend", "--format", "json"}).json().size(), count);
    }

    void viewsAreReplacedRenamedMovedAndRemoved() {
        Terminal terminal = team();
        for (const QString& name : QStringList{"One", "Two", "Three"})
            terminal.kept({"views", "save", name});
        QCOMPARE(terminal.kept({"views", "save", "two", "--search", "anna"}).status, 0);
        QCOMPARE(names(terminal), QStringList({"One", "two", "Three"}));
        QCOMPARE(terminal.kept({"views", "move", "Three", "--to", "1"}).status, 0);
        QCOMPARE(names(terminal), QStringList({"Three", "One", "two"}));
        QCOMPARE(terminal.kept({"views", "rename", "One", "--to", "Uno"}).status, 0);
        QCOMPARE(terminal.kept({"views", "rename", "Uno", "--to", "TWO"}).status, 1);
        QCOMPARE(terminal.kept({"views", "remove", "Three"}).status, 0);
        QCOMPARE(names(terminal), QStringList({"Uno", "two"}));
    }

    void whatIsNoNameOrNoViewIsRefused_data() {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<int>("status");
        QTest::newRow("empty") << QStringList{"views", "save", "  "} << 1;
        QTest::newRow("too long") << QStringList{"views", "save", QString(81, 'a')} << 1;
        QTest::newRow("control character") << QStringList{"views", "save", QString("a\u0007b")} << 1;
        QTest::newRow("unknown") << QStringList{"list", "--view", "Nope"} << 1;
        QTest::newRow("unknown to remove") << QStringList{"views", "remove", "Nope"} << 1;
        QTest::newRow("unknown person") << QStringList{"views", "save", "a", "--by", "Nobody"} << 1;
        QTest::newRow("no place") << QStringList{"views", "move", "a", "--to", "0"} << 2;
    }
    void whatIsNoNameOrNoViewIsRefused() {
        QFETCH(QStringList, asked);
        QFETCH(int, status);
        Terminal terminal = team();
        const auto refused = terminal.kept(asked);
        QCOMPARE(refused.status, status);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(names(terminal), QStringList());
    }
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
