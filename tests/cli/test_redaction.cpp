#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

#include <array>

using namespace kept;
using test::Terminal;

namespace {

/// Words that stand nowhere else.
const QString secret = QStringLiteral("Tell Anna Keller that her zyxthyroid operation is paid");

Terminal teamOfThree() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.kept({"people", "add", "Jo Qvist", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Tariq Aziz");
    terminal.kept({"add", secret, "--to", "Anna Keller", "--due", "2026-11-24"});
    return terminal;
}

constexpr std::array tracesOfCustomer = {"wyxkeller", "wyxkelers", "wyx-haus", "wyxmail", "0815-4711", "wyxnote"};

/// The same, with a customer of whom a lot is known, the same one under another name, and a promise to them.
Terminal teamWithCustomer() {
    Terminal terminal = teamOfThree();
    terminal.kept({"add", "Send the keys", "--to", "Anna Wyxkeller", "--due", "2026-11-24"});
    terminal.kept({"customers", "set", "Anna Wyxkeller", "--organisation", "Wyx-Haus", "--mail", "anna@wyxmail.example",
                   "--phone", "0815-4711", "--note", "wyxnote: rings twice", "--preferred", "e-mail", "--unwanted",
                   "fax"});
    terminal.kept({"customers", "add", "Anna Wyxkelers", "--mail", "a@wyxmail.example"});
    terminal.kept({"customers", "merge", "Anna Wyxkelers", "--into", "Anna Wyxkeller"});
    return terminal;
}

int textsOfMaking(Terminal& terminal) {
    return static_cast<int>(terminal.kept({"redact", "1", "--format", "json"}).json().size());
}

QString numberOfMaking(Terminal& terminal) {
    const QJsonObject first = terminal.kept({"redact", "1", "--format", "json"}).json().at(0).toObject();
    return QString::number(first["event"].toInteger());
}

} // namespace

/// A person asks that words about them be forgotten.
class TestRedaction : public QObject {
    Q_OBJECT

private slots:
    void aRemovedTextStandsNowhereAnyMore() {
        Terminal terminal = teamOfThree();
        terminal.kept({"note", "1", "She called again about zyxthyroid"});
        terminal.kept({"note", "1", "A harmless word"});
        QVERIFY(standsInTheFile(terminal, "zyxthyroid"));
        const auto removed =
            terminal.kept({"redact", "1", "--event", numberOfMaking(terminal), "--reason", "she asked"});
        QVERIFY2(removed.status == 0, qPrintable(removed.err));
        QVERIFY(removed.err.contains("Backups"));
        terminal.kept({"redact", "1", "--event", numberOfMaking(terminal)});
        QVERIFY(!standsInTheFile(terminal, "zyxthyroid"));
        QVERIFY(!standsInTheFile(terminal, "zyxth")); // no piece of it in the index either
        QVERIFY(standsInTheFile(terminal, "A harmless word"));
        QCOMPARE(terminal.kept({"list", "--search", "zyxthyroid", "--format", "json"}).json().size(), 0);
        QCOMPARE(terminal.kept({"list", "--search", "harmless", "--format", "json"}).json().size(), 1);
    }

    void itIsInNoExportAndInNoBackupFromThenOn() {
        Terminal terminal = teamOfThree();
        terminal.kept({"redact", "1", "--event", numberOfMaking(terminal)});
        for (const QString& format : QStringList{"table", "csv", "json"})
            for (const QStringList& command : {QStringList{"list"}, QStringList{"history", "1"}}) {
                const auto told = terminal.kept(command + QStringList{"--format", format});
                QCOMPARE(told.status, 0);
                QVERIFY(!told.out.contains("zyxthyroid"));
            }
        for (const QString& suffix : QStringList{".pdf", ".csv", ".html"}) {
            const QString path = terminal.path("summary" + suffix);
            QCOMPARE(terminal.kept({"report", "--month", "2026-11", "--output", path}).status, 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("zyxthyroid"));
        }
        QCOMPARE(terminal.kept({"backup", terminal.path("a.kept.copy")}).status, 0);
        QVERIFY(!standsInTheFile(terminal, "zyxthyroid"));
    }

    void theHistorySaysThatItWasRemovedByWhomAndWhenAndStillVerifies() {
        Terminal terminal = teamOfThree();
        const QString seal = terminal.kept({"verify"}).out.section("Seal: ", 1).section('\n', 0, 0);
        terminal.kept({"redact", "1", "--event", numberOfMaking(terminal), "--reason", "she asked us to"});
        const QString told = terminal.kept({"history", "1"}).out;
        QVERIFY2(told.contains("Text removed") && told.contains("Tariq Aziz") && told.contains("she asked us to"),
                 qPrintable(told));
        const auto verified = terminal.kept({"verify", "--seal", seal});
        QVERIFY2(verified.status == 0, qPrintable(verified.err));
        QVERIFY(verified.out.contains("The seal stands"));
        QVERIFY(verified.out.contains("Texts removed on request: 1."));
        QCOMPARE(terminal.kept({"verify", "--repair"}).status, 0);
        QVERIFY(!standsInTheFile(terminal, "zyxthyroid"));
    }

    void correctedWordsGoFromBothPlaces() {
        Terminal terminal = teamOfThree();
        terminal.kept({"correct", "1", "--what", "Call her back"});
        const auto once = terminal.kept({"redact", "1", "--event", numberOfMaking(terminal)});
        QVERIFY2(once.out.contains("1 other place"), qPrintable(once.out));
        QVERIFY(standsInTheFile(terminal, "zyxthyroid"));
        const QString correction = numberOfMaking(terminal);
        QVERIFY(terminal.kept({"redact", "1", "--event", correction}).err.contains("after, before"));
        QCOMPARE(terminal.kept({"redact", "1", "--event", correction, "--field", "before"}).status, 0);
        QVERIFY(!standsInTheFile(terminal, "zyxthyroid"));
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().at(0)["what"].toString(), "Call her back");
    }

    void everywhereTakesAllPlacesAtOnce() {
        Terminal terminal = teamOfThree();
        terminal.kept({"correct", "1", "--what", "Call her back"});
        const QString event = numberOfMaking(terminal);
        QVERIFY(terminal.kept({"redact", "1", "--event", event, "--everywhere"}).out.contains("2 text"));
        QVERIFY(!standsInTheFile(terminal, "zyxthyroid"));
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void onlyItsAuthorOrAnOwnerRemovesAText_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("status");
        QTest::newRow("its author") << "Tariq Aziz" << 0;
        QTest::newRow("an owner") << "Mara Lind" << 0;
        QTest::newRow("a colleague") << "Jo Qvist" << 1;
    }
    void onlyItsAuthorOrAnOwnerRemovesAText() {
        QFETCH(QString, who);
        QFETCH(int, status);
        Terminal terminal = teamOfThree();
        QCOMPARE(terminal.kept({"redact", "1", "--event", numberOfMaking(terminal), "--as", who}).status, status);
        QCOMPARE(textsOfMaking(terminal), status);
        QCOMPARE(standsInTheFile(terminal, "zyxthyroid"), status == 1);
    }

    void whatIsNotThereIsRefused_data() {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no such entry") << QStringList{"--event", "99"};
        QTest::newRow("no such text") << QStringList{"--event", "9", "--field", "reason"};
        QTest::newRow("no such promise") << QStringList{};
    }
    void whatIsNotThereIsRefused() {
        QFETCH(QStringList, more);
        Terminal terminal = teamOfThree();
        const QString id = more.isEmpty() ? "7" : "1";
        const auto refused = terminal.kept(QStringList{"redact", id} + more);
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(textsOfMaking(terminal), 1);
    }

    void aReasonThatRepeatsTheWordsIsRefused() {
        Terminal terminal = teamOfThree();
        const auto refused =
            terminal.kept({"redact", "1", "--event", numberOfMaking(terminal), "--reason", "no more: " + secret});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.err.contains("repeats"));
        QCOMPARE(textsOfMaking(terminal), 1);
    }

    void aForgottenCustomerStandsNowhereAnyMore() {
        Terminal terminal = teamWithCustomer();
        for (const char* trace : tracesOfCustomer)
            QVERIFY2(standsInTheFile(terminal, trace), trace);
        const QString seal = terminal.kept({"verify"}).out.section("Seal: ", 1).section('\n', 0, 0);
        const auto gone = terminal.kept({"customers", "forget", "anna wyxkelers", "--as", "Mara Lind"});
        QVERIFY2(gone.status == 0, qPrintable(gone.err));
        QVERIFY(gone.err.contains("Backups"));
        QCOMPARE(terminal.kept({"backup", terminal.path("a.kept.copy")}).status, 0);
        for (const char* trace : tracesOfCustomer)
            QVERIFY2(!standsInTheFile(terminal, trace), trace);
        QCOMPARE(terminal.kept({"list", "--search", "wyxkeller", "--format", "json"}).json().size(), 0);
        const auto verified = terminal.kept({"verify", "--seal", seal});
        QVERIFY2(verified.status == 0, qPrintable(verified.err));
        QVERIFY2(verified.out.contains("Texts removed on request: 2."), qPrintable(verified.out));
        QVERIFY2(verified.out.contains("Name removed on request: customer 2, Mon 23 Nov 2026 10:00, by Mara Lind."),
                 qPrintable(verified.out));
        QCOMPARE(terminal.kept({"verify", "--repair"}).status, 0);
        for (const char* trace : tracesOfCustomer)
            QVERIFY2(!standsInTheFile(terminal, trace), trace);
    }

    void theFilesWrittenFromThenOnHoldNothingOfAForgottenCustomer() {
        Terminal terminal = teamWithCustomer();
        terminal.kept({"customers", "forget", "Anna Wyxkeller", "--as", "Mara Lind"});
        QByteArray all;
        for (const QString& format : QStringList{"table", "csv", "json"})
            for (const QStringList& command :
                 {QStringList{"list"}, QStringList{"history", "2"}, QStringList{"customers", "list"}})
                all += terminal.kept(command + QStringList{"--format", format}).out.toUtf8();
        for (const QString& suffix : QStringList{".pdf", ".csv", ".html"}) {
            const QString path = terminal.path("summary" + suffix);
            QCOMPARE(terminal.kept({"report", "--month", "2026-11", "--output", path}).status, 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        QCOMPARE(terminal.kept({"customers", "export", terminal.path("all.vcf")}).status, 0);
        QFile cards(terminal.path("all.vcf"));
        QVERIFY(cards.open(QIODevice::ReadOnly));
        all += cards.readAll();
        QVERIFY(all.contains("Send the keys"));
        for (const char* trace : tracesOfCustomer)
            QVERIFY2(!all.toLower().contains(trace), trace);
    }

    void promisesThatHoldTheNameOfAForgottenCustomerInTheirWordsAreListed() {
        Terminal terminal = teamWithCustomer();
        terminal.kept({"add", "Ask ANNA WYXKELLER for the key", "--to", "Bo Berg", "--due", "2026-11-24"});
        const QString told = terminal.kept({"customers", "forget", "2", "--as", "Mara Lind"}).out;
        const QString command = told.section("kept ", 1).section("   ", 0, 0);
        QVERIFY2(told.contains("1 text") && command.startsWith("redact 3 --event"), qPrintable(told));
        QVERIFY(standsInTheFile(terminal, "wyxkeller"));
        QCOMPARE(terminal.kept(command.split(' ')).status, 0);
        QVERIFY(!standsInTheFile(terminal, "wyxk"));
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aCustomerIsNotForgottenByEverybodyNorTwice_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("whom");
        QTest::addColumn<QString>("why");
        QTest::newRow("staff") << "Tariq Aziz"
                               << "Anna Wyxkeller"
                               << "Only an owner";
        QTest::newRow("nobody of that name") << "Mara Lind"
                                             << "Carla"
                                             << "Carla";
        QTest::newRow("no such number") << "Mara Lind"
                                        << "99"
                                        << "99";
        QTest::newRow("forgotten already") << "Mara Lind"
                                           << "4"
                                           << "already";
    }
    void aCustomerIsNotForgottenByEverybodyNorTwice() {
        QFETCH(QString, who);
        QFETCH(QString, whom);
        QFETCH(QString, why);
        Terminal terminal = teamWithCustomer();
        terminal.kept({"customers", "add", "Gone Already"});
        QCOMPARE(terminal.kept({"customers", "forget", "Gone Already", "--as", "Mara Lind"}).status, 0);
        const auto refused = terminal.kept({"customers", "forget", whom, "--as", who});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(why), qPrintable(refused.err));
        QVERIFY(standsInTheFile(terminal, "wyxkeller"));
    }

    void aRemovedNameStandsNowhereAnyMoreButItsPromisesStay() {
        Terminal terminal = teamOfThree();
        terminal.kept({"add", "Send the keys", "--by", "Jo Qvist", "--due", "2026-11-24", "--as", "Mara Lind"});
        QVERIFY(terminal.kept({"people", "forget", "Jo Qvist", "--as", "Tariq Aziz"}).status == 1);
        const auto gone = terminal.kept({"people", "forget", "Jo Qvist", "--as", "Mara Lind"});
        QVERIFY2(gone.status == 0, qPrintable(gone.err));
        QVERIFY(!standsInTheFile(terminal, "qvist"));
        QVERIFY(terminal.kept({"verify"}).out.contains("Name removed on request: person 3,"));
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 2);
        QCOMPARE(terminal.kept({"list", "--search", "qvist", "--format", "json"}).json().size(), 0);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
        QCOMPARE(terminal.kept({"verify", "--repair"}).status, 0);
    }
};

QTEST_MAIN(TestRedaction)
#include "test_redaction.moc"
