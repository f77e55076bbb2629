#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

/// Mara leads Service with Tariq in it, Jo leads Logistics, and Ida owns the book; Mara wrote a note about Tariq.
Terminal afterANote() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Service"});
    terminal.kept({"people", "add", "Jo Qvist", "--department", "Logistics", "--role", "lead"});
    terminal.kept({"people", "add", "Ida Holm", "--department", "Logistics", "--role", "owner"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"private-notes", "add", "Tariq Aziz", "Take the invoices slower"});
    return terminal;
}

QJsonArray notesSeenBy(Terminal& terminal, const QString& who, const QStringList& more = {}) {
    return terminal.kept(QStringList{"private-notes", "list", "--format", "json", "--as", who} + more).json();
}

} // namespace

/// What a lead writes to one person stays between the two.
class TestPrivateNotes : public QObject {
    Q_OBJECT

private slots:
    void onlyItsAuthorAndThePersonSeeANote_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("seen");
        QTest::newRow("its author") << "Mara Lind" << 1;
        QTest::newRow("the person") << "Tariq Aziz" << 1;
        QTest::newRow("another lead") << "Jo Qvist" << 0;
        QTest::newRow("an owner") << "Ida Holm" << 0;
    }
    void onlyItsAuthorAndThePersonSeeANote() {
        QFETCH(QString, who);
        QFETCH(int, seen);
        Terminal terminal = afterANote();
        QCOMPARE(notesSeenBy(terminal, who).size(), seen);
        for (const QStringList& command : {QStringList{"private-notes"}, QStringList{"private-notes", "list"},
                                           QStringList{"private-notes", "list", "Tariq Aziz"}}) {
            const auto told = terminal.kept(command + QStringList{"--as", who});
            QCOMPARE(told.status, 0);
            QCOMPARE(told.out.contains("invoices"), seen == 1);
        }
    }

    void aNoteSaysByWhomAboutWhomAndWhen() {
        Terminal terminal = afterANote();
        const QJsonObject note = notesSeenBy(terminal, "Tariq Aziz").at(0).toObject();
        QCOMPARE(note["by"].toString(), "Mara Lind");
        QCOMPARE(note["about"].toString(), "Tariq Aziz");
        QCOMPARE(note["at"].toString(), "2026-11-23T09:00:00Z");
        QCOMPARE(note["words"].toString(), "Take the invoices slower");
        terminal.kept({"private-notes", "add", "Jo Qvist", "Lunch?"});
        QCOMPARE(notesSeenBy(terminal, "Mara Lind").size(), 2);
        QCOMPARE(notesSeenBy(terminal, "Mara Lind", {"Jo Qvist"}).size(), 1);
    }

    void onlyItsAuthorRemovesANote_data() {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("status");
        QTest::newRow("its author") << "Mara Lind" << 0;
        QTest::newRow("the person") << "Tariq Aziz" << 1;
        QTest::newRow("an owner") << "Ida Holm" << 1;
    }
    void onlyItsAuthorRemovesANote() {
        QFETCH(QString, who);
        QFETCH(int, status);
        Terminal terminal = afterANote();
        QCOMPARE(terminal.kept({"private-notes", "remove", "1", "--as", who}).status, status);
        QCOMPARE(notesSeenBy(terminal, "Mara Lind").size(), status);
    }

    void whatIsNoPrivateNoteIsRefused_data() {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("status");
        QTest::newRow("by staff") << QStringList{"add", "Mara Lind", "Hello", "--as", "Tariq Aziz"} << 1;
        QTest::newRow("to oneself") << QStringList{"add", "Mara Lind", "Hello"} << 1;
        QTest::newRow("to nobody") << QStringList{"add", "Carla", "Hello"} << 1;
        QTest::newRow("no words") << QStringList{"add", "Tariq Aziz", " "} << 1;
        QTest::newRow("an override") << QStringList{"add", "Tariq Aziz", QStringLiteral("pay \u202Eexe.txt")} << 1;
        QTest::newRow("a control character") << QStringList{"add", "Tariq Aziz", QStringLiteral("\u0007")} << 1;
        QTest::newRow("too long") << QStringList{"add", "Tariq Aziz", QString(100'001, 'x')} << 1;
        QTest::newRow("no such note") << QStringList{"remove", "7"} << 1;
        QTest::newRow("no number") << QStringList{"remove", "seven"} << 2;
    }
    void whatIsNoPrivateNoteIsRefused() {
        QFETCH(QStringList, command);
        Terminal terminal = afterANote();
        QTEST(terminal.kept(QStringList{"private-notes"} + command).status, "status");
        QCOMPARE(notesSeenBy(terminal, "Mara Lind").size(), 1);
    }

    void nobodyIsNoReader() {
        Terminal terminal = afterANote();
        terminal.preferences.setValue(services::Preference::Me, {});
        const auto told = terminal.kept({"private-notes"});
        QCOMPARE(told.status, 1);
        QVERIFY(!told.out.contains("invoices"));
    }
};

QTEST_MAIN(TestPrivateNotes)
#include "test_private_notes.moc"
