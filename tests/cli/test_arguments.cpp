#include "startup/arguments.h"

#include <QDir>
#include <QTest>

using namespace kept::startup;

/// What was typed behind the program's name.
class TestArguments : public QObject {
    Q_OBJECT

private slots:
    void textInUtf8IsTakenAsItIs() {
        const char* const argv[] = {"kept", "add",
                                    "K\xc3\xbc"
                                    "che \xe2\x80\xaa",
                                    ""};
        const TypedArguments typed = argumentsOf(4, argv);
        QVERIFY(!typed.unreadable);
        QCOMPARE(typed.texts, (QStringList{"add", QStringLiteral("K\u00fcche \u202a"), ""}));
    }

    void whatIsNotUtf8IsNamedByItsPosition_data() {
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("Latin-1") << QByteArray("K\xfc"
                                               "che");
        QTest::newRow("cut off") << QByteArray("K\xc3");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf");
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80");
    }
    void whatIsNotUtf8IsNamedByItsPosition() {
        QFETCH(QByteArray, argument);
        const char* const argv[] = {"kept", "add", argument.constData(), "--by"};
        const TypedArguments typed = argumentsOf(4, argv);
        QCOMPARE(typed.unreadable, std::optional(2));
        QVERIFY(complaintOfUnreadable(2).contains(QStringLiteral("Argument 2")));
    }

    void theDialogIsTheWindowsAndAddWithoutItIsNot_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("entry");
        QTest::newRow("alone") << QStringList{"add", "--dialog"} << true;
        QTest::newRow("with words") << QStringList{"add", "--dialog", "Call Anna"} << true;
        QTest::newRow("words first") << QStringList{"add", "Call Anna", "--dialog"} << true;
        QTest::newRow("with a book") << QStringList{"--book", "a.kept", "add", "--dialog"} << true;
        QTest::newRow("with a book, glued") << QStringList{"--book=a.kept", "add", "--dialog"} << true;
        QTest::newRow("without") << QStringList{"add", "Call Anna"} << false;
        QTest::newRow("promised words") << QStringList{"add", "--", "--dialog"} << false;
        QTest::newRow("a book of that name") << QStringList{"--book", "add", "list", "--dialog"} << false;
        QTest::newRow("nothing") << QStringList{} << false;
    }
    void theDialogIsTheWindowsAndAddWithoutItIsNot() {
        QFETCH(QStringList, arguments);
        QFETCH(bool, entry);
        QCOMPARE(asksForEntry(arguments), entry);
    }

    void whatIsWantedIsReadFromTheArguments() {
        qunsetenv("KEPT_BOOK");
        const StartRequest entry =
            windowArguments({"--book", "team.kept", "add", "--dialog", "Call", "Anna  tomorrow"}).request;
        QCOMPARE(entry.book, QDir::current().absoluteFilePath(QStringLiteral("team.kept")));
        QVERIFY(entry.entry && !entry.hidden);
        QCOMPARE(entry.words, QStringLiteral("Call Anna tomorrow"));
        QVERIFY(windowArguments({"--hidden"}).request.hidden);
        QVERIFY(windowArguments({"--hidden"}).wrongUsage.isEmpty());
        QCOMPARE(windowArguments({}).request, StartRequest());
        QVERIFY(!windowArguments({"add", "--dialog", "--size", "small"}).wrongUsage.isEmpty());
        QVERIFY(!windowArguments({"nonsense"}).wrongUsage.isEmpty());
        const WindowArguments charts = windowArguments({"kept:charts?period=last-week"});
        QCOMPARE(charts.request.address, QStringLiteral("kept:charts?period=last-week"));
        QVERIFY(charts.wrongUsage.isEmpty());
        QVERIFY(!windowArguments({"kept:charts", "nonsense"}).wrongUsage.isEmpty());
    }

    void theRightToRaiseAWindowIsHandedOn() {
        qputenv("DESKTOP_STARTUP_ID", "old");
        QCOMPARE(windowArguments({}).request.token, QStringLiteral("old"));
        qputenv("XDG_ACTIVATION_TOKEN", "new");
        QCOMPARE(windowArguments({}).request.token, QStringLiteral("new"));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        qunsetenv("DESKTOP_STARTUP_ID");
    }

    void whatIsWantedSurvivesTheWayToAnotherProcess() {
        const StartRequest wanted{.book = QStringLiteral("/a b/\u00e4.kept"),
                                  .hidden = true,
                                  .entry = true,
                                  .words = QStringLiteral("Call \"Anna\"\n"),
                                  .address = QStringLiteral("kept:charts?by=week"),
                                  .token = QStringLiteral("t")};
        QCOMPARE(fromMessage(toMessage(wanted)), std::optional(wanted));
        QCOMPARE(fromMessage(toMessage({})), std::optional(StartRequest()));
        QCOMPARE(fromMessage("{\"kept\":2,\"more\":1}"), std::optional(StartRequest()));
        QVERIFY(!fromMessage("garbage"));
        QVERIFY(!fromMessage({}));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
