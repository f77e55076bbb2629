#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

constexpr int longest = 100'000;

Terminal teamOfTwo() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"add", "Call Anna", "--to", "Anna Keller", "--due", "2026-11-24"});
    terminal.kept({"add", "Call Ben", "--due", "2026-11-24"});
    terminal.kept({"keep", "2"});
    return terminal;
}

/// How many events there are, and the hash of the last.
QString sealOf(Terminal& terminal) {
    return terminal.kept({"verify"}).out.section("Seal: ", 1).section('\n', 0, 0);
}

/// Anna Keller and Ben, to begin with.
qsizetype customersOf(Terminal& terminal) {
    return terminal.kept({"customers", "list", "--format", "json"}).json().size();
}

QStringList with(QStringList arguments, const QString& words) {
    return arguments.replaceInStrings("WORDS", words);
}

} // namespace

/// What nobody should type, wherever words are typed: one sentence says why, and nothing is written.
class TestBadInput : public QObject {
    Q_OBJECT

private slots:
    void wordsThatAreNoneAreRefused_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("words");
        const QList<std::pair<const char*, QString>> bad = {
            {"empty", QString("")},
            {"blank", QStringLiteral(" \t\n ")},
            {"override", QStringLiteral("pay \u202Eexe.txt now")},
            {"left-to-right override", QStringLiteral("pay \u202Dexe now")},
            {"bell", QStringLiteral("ring \u0007 twice")},
            {"escape", QStringLiteral("\u001B[2Jgone")},
            {"delete", QStringLiteral("a\u007Fb")},
            {"a control of the second set", QStringLiteral("a\u0086b")},
            {"nothing that is seen", QStringLiteral("\u200B \u2060")},
            {"nothing but a control", QStringLiteral("\u0001")},
            {"too long", QString(longest + 1, 'x')},
        };
        const QList<QStringList> commands = {
            {"add", "WORDS", "--due", "2026-11-24"},
            {"add", "Call", "--to", "WORDS", "--due", "2026-11-24"},
            {"partly", "1", "--missing", "WORDS"},
            {"break", "1", "--reason", "WORDS"},
            {"release", "1", "--released-by", "WORDS", "--how", "on the phone"},
            {"release", "1", "--released-by", "Anna Keller", "--how", "WORDS"},
            {"renegotiate", "1", "--due", "2026-11-25", "--not-told", "--reason", "WORDS"},
            {"reopen", "2", "--reason", "WORDS"},
            {"own-up", "1", "--said", "WORDS", "--channel", "phone"},
            {"note", "1", "WORDS"},
            {"correct", "1", "--what", "WORDS"},
            {"void", "1", "--reason", "WORDS"},
            {"people", "add", "WORDS", "--department", "Service"},
            {"people", "add", "Jo Qvist", "--department", "WORDS"},
            {"views", "save", "WORDS"},
            {"follow-up", "2", "--at", "2026-12-01", "--about", "WORDS"},
            {"private-notes", "add", "Tariq Aziz", "WORDS"},
            {"standards", "define", "WORDS", "--limit", "8 working hours", "--words", "called back"},
            {"standards", "define", "Call back", "--limit", "8 working hours", "--words", "WORDS"},
            {"customers", "add", "WORDS"},
            {"customers", "set", "Anna Keller", "--name", "WORDS"},
            {"words", "add", "WORDS"},
        };
        for (const QStringList& command : commands)
            for (const auto& [name, words] : bad)
                QTest::addRow("%s: %s", qPrintable(command.join(' ')), name) << command << words;
    }
    void wordsThatAreNoneAreRefused() {
        QFETCH(QStringList, command);
        QFETCH(QString, words);
        static Terminal terminal = teamOfTwo(); // nothing is written, so one book serves all
        static const QString before = sealOf(terminal);
        const auto refused = terminal.kept(with(command, words));
        QVERIFY2(refused.status == 1, qPrintable(refused.out + refused.err));
        QVERIFY(refused.err.startsWith("kept: ") && refused.err.count('\n') == 1 && refused.err.size() < 400);
        QVERIFY(!refused.err.contains(QChar(0x202E)) && !refused.err.contains(QChar(0x1B)));
        QCOMPARE(sealOf(terminal), before);
    }

    void theLongestTextIsTakenWhole_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("letters") << QString(longest, 'x');
        QTest::newRow("words") << QString("word ").repeated(longest / 5 - 1) + "worde";
        QTest::newRow("signs of two code units") << QString(QStringLiteral("🎂")).repeated(longest);
        QTest::newRow("Chinese") << QString(longest, QChar(0x660E));
    }
    void theLongestTextIsTakenWhole() {
        QFETCH(QString, words);
        Terminal terminal = teamOfTwo();
        for (const QStringList& command :
             {QStringList{"note", "1", "WORDS"}, QStringList{"correct", "1", "--what", "WORDS"},
              QStringList{"add", "WORDS", "--due", "2026-11-24"}}) {
            const auto taken = terminal.kept(with(command, words));
            QVERIFY2(taken.status == 0, qPrintable(taken.err.left(300)));
        }
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().at(0)["what"].toString(), words);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aDeadlineThatIsNoneIsRefused_data() {
        QTest::addColumn<QString>("due");
        for (const char* due : {"0000-01-01", "0000-01-01T10:00:00Z", "10000-01-01", "10000-01-01T10:00:00Z",
                                "2026-02-30", "2026-11-22", "2026-11-23T08:00:00Z", "1970-01-01", "-0001-01-01",
                                "soonish", "", "  ", "99999999999999999999", "2026-13-01T10:00", "2026-11-24T25:00"})
            QTest::newRow(due) << QString(due);
    }
    void aDeadlineThatIsNoneIsRefused() {
        QFETCH(QString, due);
        Terminal terminal = teamOfTwo();
        const QString before = sealOf(terminal);
        for (const QStringList& command :
             {QStringList{"add", "Call Cem", "--due", due},
              QStringList{"renegotiate", "1", "--not-told", "--reason", "ill", "--due", due}}) {
            const auto refused = terminal.kept(command);
            QVERIFY2(refused.status == 1 || refused.status == 2, qPrintable(refused.out));
            QCOMPARE(refused.err.count('\n'), 1);
        }
        QCOMPARE(sealOf(terminal), before);
    }

    void aMomentThatIsNoneIsRefused_data() {
        QTest::addColumn<QStringList>("command");
        const QList<QStringList> commands = {
            {"follow-up", "1", "--about", "Ask", "--at", "WHEN"},
            {"own-up", "3", "--said", "Sorry", "--channel", "phone", "--corrective", "A list", "--corrective-due",
             "WHEN"},
            {"people", "absence", "Tariq Aziz", "--from", "WHEN"},
            {"keep", "1", "--at", "WHEN"},
            {"list", "--from", "WHEN"},
            {"list", "--as-of", "WHEN"},
        };
        for (const QStringList& command : commands)
            for (const char* when : {"0000-01-01", "10000-01-01", "2026-02-30", "-0001-01-01", "soonish", ""})
                QTest::addRow("%s: %s", qPrintable(command.join(' ')), when)
                    << QStringList(command).replaceInStrings("WHEN", when);
    }
    void aMomentThatIsNoneIsRefused() {
        QFETCH(QStringList, command);
        static Terminal terminal = [] {
            Terminal made = teamOfTwo();
            made.kept({"add", "Call Cem", "--due", "2026-11-24"});
            made.kept({"break", "3", "--reason", "forgot"});
            return made;
        }();
        const QString before = sealOf(terminal);
        const auto refused = terminal.kept(command);
        QVERIFY2(refused.status == 1 || refused.status == 2, qPrintable(refused.out));
        QCOMPARE(refused.err.count('\n'), 1);
        QCOMPARE(sealOf(terminal), before);
    }

    void aFileThatIsNoneIsRefusedWhole_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QByteArray>("content");
        const QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben Busch\r\n";
        const QByteArray leave = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:2026";
        const QStringList cards{"customers", "import", "FILE"};
        const QStringList absences{"people", "absence", "Tariq Aziz", "--ics", "FILE"};
        const QByteArray binary = QByteArray::fromHex("7f454c46020101000000ff00fe").repeated(500);
        QTest::newRow("cards: binary") << cards << binary;
        QTest::newRow("cards: nothing") << cards << QByteArray();
        QTest::newRow("cards: huge") << cards << card.repeated(400'000);
        QTest::newRow("absences: binary") << absences << binary;
        QTest::newRow("absences: nothing") << absences << QByteArray();
        QTest::newRow("absences: cut off") << absences << leave;
        QTest::newRow("absences: huge") << absences << QByteArray(20'000'000, 'x');
    }
    void aFileThatIsNoneIsRefusedWhole() {
        QFETCH(QStringList, command);
        QFETCH(QByteArray, content);
        static Terminal terminal = teamOfTwo();
        const QString before = sealOf(terminal);
        const QString file = terminal.write("bad.file", content);
        const auto refused = terminal.kept(command.replaceInStrings("FILE", file));
        QVERIFY2(refused.status == 1, qPrintable(refused.out.left(300)));
        QVERIFY(refused.err.count('\n') == 1 && refused.err.size() < 400);
        QCOMPARE(sealOf(terminal), before);
        QCOMPARE(customersOf(terminal), 2);
        QCOMPARE(terminal.kept({"people", "absence", "Tariq Aziz", "--format", "json"}).json().size(), 0);
    }

    void aCardThatIsCutOffIsToldAndTheOthersComeIn() {
        Terminal terminal = teamOfTwo();
        const QString file = terminal.write("cut.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ben Busch\r\nEND:VCARD\r\n"
                                                       "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Cem C");
        const auto told = terminal.kept({"customers", "import", file});
        QVERIFY2(told.out.startsWith("1 added, 0 updated, 0 known, 1 bad"), qPrintable(told.out + told.err));
        QCOMPARE(customersOf(terminal), 3);
    }

    void theLastDeadlineThereIsIsTaken() {
        Terminal terminal = teamOfTwo();
        QCOMPARE(terminal.kept({"add", "Call Cem", "--due", "9999-12-30"}).status, 0);
        QCOMPARE(terminal.kept({"list"}).status, 0);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aPromiseToOneselfIsRefused() {
        Terminal terminal = teamOfTwo();
        const QString before = sealOf(terminal);
        for (const QString& who : QStringList{"Mara Lind", "mara lind", " Mara Lind "}) {
            const auto refused = terminal.kept({"add", "Call Cem", "--to", who, "--due", "2026-11-24"});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains("oneself"), qPrintable(refused.err));
        }
        QCOMPARE(sealOf(terminal), before);
    }

    void whatTurnsTextWithoutOverridingIsShownAndNotObeyed() {
        Terminal terminal = teamOfTwo();
        const QString turned = QStringLiteral("Call \u2067Ben\u2069 \u200Fback");
        QCOMPARE(terminal.kept({"note", "1", turned}).status, 0);
        const QString told = terminal.kept({"history", "1"}).out;
        QVERIFY(!told.contains(QChar(0x2067)) && !told.contains(QChar(0x200F)));
        QVERIFY(told.contains("Ben"));
    }
};

QTEST_MAIN(TestBadInput)
#include "test_bad_input.moc"
