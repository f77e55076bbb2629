#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::at;
using test::Terminal;

namespace {

/// A team of two in Berlin with a customer; Mara sits at this desktop.
Terminal teamWithAnna() {
    Terminal terminal;
    terminal.kept(QStringList{"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"add", "Call back tomorrow 15:00 #phone", "--to", "Anna Keller"});
    return terminal;
}

QJsonObject shownAs(Terminal& terminal, const QString& name) {
    return terminal.kept({"customers", "show", name, "--format", "json"}).json().at(0).toObject();
}

QStringList names(Terminal& terminal) {
    QStringList list;
    const QJsonArray rows = terminal.kept({"customers", "list", "--format", "json"}).json();
    for (const auto& row : rows)
        list << row.toObject()[QStringLiteral("name")].toString();
    return list;
}

const QByteArray twoCards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Bo Berg\r\nEMAIL:bo@berg.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Anna Keller\r\nTEL:+49 30 123456\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:3.0\r\nNOTE:nobody\r\nEND:VCARD\r\n";

} // namespace

/// `kept customers`, and the remarks before an unwanted channel is used.
class TestCustomers : public QObject {
    Q_OBJECT

private slots:
    void whatIsKnownOfACustomerIsSetShownAndCleared() {
        Terminal terminal = teamWithAnna();
        const auto set =
            terminal.kept({"customers",     "set",        "anna keller",         "--preferred", "e-mail",
                           "--unwanted",    "phone",      "--unwanted",          "SMS",         "--zone",
                           "Asia/Tokyo",    "--quiet",    "Mon-Fri 22:00-07:00", "--mail",      "anna@keller.example",
                           "--phone",       "+81 3 1234", "--organisation",      "Keller KG",   "--note",
                           "Likes it short"});
        QVERIFY2(set.status == 0, qPrintable(set.err));
        QJsonObject anna = shownAs(terminal, "Anna Keller");
        QCOMPARE(anna["preferred"].toString(), "e-mail");
        QCOMPARE(anna["unwanted"].toArray(), QJsonArray({"phone", "SMS"}));
        QCOMPARE(anna["zone"].toString(), "Asia/Tokyo");
        QCOMPARE(anna["quiet"].toString(), "Mon-Fri 22:00-07:00");
        QCOMPARE(anna["mails"].toArray(), QJsonArray({"anna@keller.example"}));
        QCOMPARE(anna["promises"].toArray().size(), 1);
        QCOMPARE(terminal
                     .kept({"customers", "set", "Anna Keller", "--unwanted", "", "--preferred", "", "--name",
                            "Anna Keller-Wolf"})
                     .status,
                 0);
        anna = shownAs(terminal, "Anna Keller-Wolf");
        QVERIFY(anna["unwanted"].toArray().isEmpty());
        QVERIFY(anna["preferred"].isNull());
        QCOMPARE(anna["zone"].toString(), "Asia/Tokyo");
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aMovedPromiseShowsTheDeadlineThatWasPromisedFirst() {
        Terminal terminal = teamWithAnna();
        terminal.kept({"renegotiate", "1", "--due", "2026-12-24T12:00", "--not-told", "--reason", "The part is late."});
        const QJsonObject promise = shownAs(terminal, "Anna Keller")["promises"].toArray().at(0).toObject();
        const QJsonObject listed = terminal.kept({"list", "--format", "json"}).json().at(0).toObject();
        for (const char* key : {"first_due_at", "due_at", "judged_due_at"})
            QCOMPARE(promise[key], listed[key]);
        QVERIFY(promise["first_due_at"] != promise["due_at"]);
        const QString table = terminal.kept({"customers", "show", "Anna Keller"}).out;
        QVERIFY2(table.contains(", first "), qPrintable(table));
    }

    void aColleagueIsNoCustomer() {
        Terminal terminal = teamWithAnna();
        const QString why = QStringLiteral("Mara Lind is on the team: colleagues are no customers.");
        for (const QStringList& typed :
             {QStringList{"add", "mara  lind"}, QStringList{"set", "Anna Keller", "--name", "Mara Lind"}}) {
            const auto refused = terminal.kept(QStringList{"customers"} + typed);
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.err.contains(why), qPrintable(refused.err));
        }
        const QString file = terminal.write("in.vcf", "BEGIN:VCARD\nFN:Mara Lind\nEMAIL:mara@kept.example\nEND:VCARD\n"
                                                      "BEGIN:VCARD\nFN:Bo\nEND:VCARD\n");
        const auto imported = terminal.kept({"customers", "import", file});
        QVERIFY2(imported.err.contains(why) || imported.out.contains(why), qPrintable(imported.err + imported.out));
        QCOMPARE(names(terminal), QStringList({"Anna Keller", "Bo"}));
    }

    void whatCanNotBeIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("zone") << QStringList{"set", "Anna Keller", "--zone", "Mars/Base"};
        QTest::newRow("quiet") << QStringList{"set", "Anna Keller", "--quiet", "at night"};
        QTest::newRow("mail") << QStringList{"set", "Anna Keller", "--mail", "anna"};
        QTest::newRow("both") << QStringList{"set", "Anna Keller", "--preferred", "phone", "--unwanted", "phone"};
        QTest::newRow("nobody") << QStringList{"set", "Nobody", "--note", "x"};
        QTest::newRow("again") << QStringList{"add", "Anna Keller"};
        QTest::newRow("itself") << QStringList{"merge", "Anna Keller", "--into", "Anna Keller"};
        QTest::newRow("not merged") << QStringList{"part", "Anna Keller"};
    }

    void whatCanNotBeIsRefused() {
        QFETCH(QStringList, arguments);
        Terminal terminal = teamWithAnna();
        const auto answer = terminal.kept(QStringList{"customers"} + arguments);
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.err.count('\n'), 1);
    }

    void anUnwantedChannelIsRemarkedAndNeverABlock() {
        Terminal terminal = teamWithAnna();
        terminal.kept({"customers", "set", "Anna Keller", "--preferred", "e-mail", "--unwanted", "phone"});
        const auto added = terminal.kept({"add", "Call Anna Keller back tomorrow 16:00 #phone"});
        QCOMPARE(added.status, 0);
        QCOMPARE(added.out, "2\n");
        QCOMPARE(added.err, "Anna Keller does not want to be reached by phone; e-mail is preferred.\n");
        QVERIFY(terminal.kept({"add", "Write to Anna Keller tomorrow 16:00 #e-mail"}).err.isEmpty());
        const auto moved = terminal.kept(
            {"renegotiate", "1", "--due", "2026-12-01", "--told", "--channel", "phone", "--reason", "Parts are late"});
        QCOMPARE(moved.status, 0);
        QVERIFY2(moved.err.contains("does not want"), qPrintable(moved.err));
        QVERIFY(
            terminal.kept({"renegotiate", "1", "--due", "2026-12-02", "--not-told", "--reason", "x"}).err.isEmpty());
        terminal.kept({"break", "2", "--reason", "Forgot"});
        QVERIFY(terminal.kept({"own-up", "2", "--said", "Sorry", "--channel", "phone"}).err.contains("does not want"));
    }

    void colleaguesHaveUnwantedChannelsToo() {
        Terminal terminal = teamWithAnna();
        QCOMPARE(terminal
                     .kept({"people", "set", "Tariq Aziz", "--unwanted", "chat", "--preferred", "phone", "--as",
                            "Tariq Aziz"})
                     .status,
                 0);
        const auto added = terminal.kept({"add", "Send the list tomorrow 15:00 #chat", "--to", "Tariq Aziz"});
        QCOMPARE(added.status, 0);
        QVERIFY2(added.err.contains("Tariq Aziz does not want"), qPrintable(added.err));
    }

    void quietTimeThereIsRemarked() {
        Terminal terminal = teamWithAnna();
        terminal.kept({"customers", "set", "Anna Keller", "--zone", "Asia/Tokyo", "--quiet", "17-24"});
        const auto added = terminal.kept({"add", "Call Anna Keller tomorrow 9:00 #phone"}); // 18:00 in Tokyo
        QCOMPARE(added.status, 0);
        QVERIFY2(added.err.contains("quiet"), qPrintable(added.err));
        QVERIFY(added.err.contains("18:00") || added.err.contains("6:00"));
    }

    void mergingKeepsHistoryAndCanBeTakenBack() {
        Terminal terminal = teamWithAnna();
        terminal.kept({"add", "Send the plan tomorrow", "--to", "Anna Keler"});
        terminal.kept({"customers", "set", "Anna Keler", "--mail", "anna@keller.example"});
        const auto proposed = terminal.kept({"customers", "duplicates", "--format", "json"}).json();
        QCOMPARE(proposed.size(), 1);
        QCOMPARE(proposed.at(0)["reason"].toString(), "name");
        QVERIFY(terminal.kept({"customers", "merge", "Anna Keler", "--into", "Anna Keller", "--dry-run"})
                    .out.contains("1"));
        QCOMPARE(names(terminal).size(), 2);
        QCOMPARE(terminal.kept({"customers", "merge", "Anna Keler", "--into", "Anna Keller"}).status, 0);
        QCOMPARE(names(terminal), QStringList("Anna Keller"));
        const QJsonObject anna = shownAs(terminal, "Anna Keler");
        QCOMPARE(anna["name"].toString(), "Anna Keller");
        QCOMPARE(anna["merged"].toArray(), QJsonArray({"Anna Keler"}));
        QCOMPARE(anna["mails"].toArray(), QJsonArray({"anna@keller.example"}));
        QCOMPARE(anna["promises"].toArray().size(), 2);
        QVERIFY(terminal.kept({"customers", "show", "Anna Keller"}).out.contains("by Mara Lind"));
        QCOMPARE(terminal.kept({"list", "--search", "keler", "--format", "json"}).json().size(), 1);
        QCOMPARE(terminal.kept({"list", "--search", "keller", "--format", "json"}).json().size(), 2);
        QVERIFY(terminal.kept({"history", "2"}).out.contains("Anna Keler"));
        QCOMPARE(terminal.kept({"verify"}).status, 0);
        QCOMPARE(terminal.kept({"customers", "part", "Anna Keler"}).status, 0);
        QCOMPARE(names(terminal).size(), 2);
        QCOMPARE(shownAs(terminal, "Anna Keller")["promises"].toArray().size(), 1);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void cardsComeInOnceAndGoOut() {
        Terminal terminal = teamWithAnna();
        const QString file = terminal.write("in.vcf", twoCards);
        const auto dry = terminal.kept({"customers", "import", file, "--dry-run"});
        QVERIFY2(dry.out.startsWith("Would be: 1 added, 1 updated, 0 known, 1 bad"), qPrintable(dry.out));
        QCOMPARE(names(terminal).size(), 1);
        const auto first = terminal.kept({"customers", "import", file});
        QCOMPARE(first.status, 0);
        QVERIFY(first.out.startsWith("1 added, 1 updated, 0 known, 1 bad"));
        QVERIFY2(first.out.contains("line 12: It names nobody."), qPrintable(first.out));
        QVERIFY(terminal.kept({"customers", "import", file}).out.startsWith("0 added, 0 updated, 2 known, 1 bad"));
        QCOMPARE(terminal.kept({"customers", "export", terminal.path("out.vcf"), "--vcard", "3.0"}).status, 0);
        QVERIFY(terminal.kept({"customers", "import", terminal.path("out.vcf")})
                    .out.startsWith("0 added, 0 updated, 2 known"));
        QCOMPARE(terminal.kept({"customers", "import", terminal.path("none.vcf")}).status, 1);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aSharedAddressOfOneFileIsSeveralPeople() {
        Terminal terminal = teamWithAnna();
        const QString file = terminal.write("in.vcf", "BEGIN:VCARD\nFN:Bo\nEMAIL:info@hotel.example\nEND:VCARD\n"
                                                      "BEGIN:VCARD\nFN:Cy\nEMAIL:info@hotel.example\nEND:VCARD\n");
        QVERIFY(terminal.kept({"customers", "import", file}).out.startsWith("2 added"));
        QVERIFY(terminal.kept({"customers", "import", file}).out.startsWith("0 added, 0 updated, 2 known"));
    }

    void customersAreAtRiskAfterAMissUntilItIsMended() {
        Terminal terminal = teamWithAnna();
        const auto atRisk = [&] { return terminal.kept({"customers", "at-risk", "--format", "json"}).json(); };
        QCOMPARE(atRisk().size(), 0);
        terminal.now = at("2026-11-25T10:00:00+01:00");
        QCOMPARE(atRisk().size(), 1);
        QCOMPARE(atRisk().at(0)["overdue"].toInt(), 1);
        terminal.kept({"keep", "1"});
        QCOMPARE(atRisk().at(0)["owed_own_ups"].toInt(), 1);
        terminal.kept({"own-up", "1", "--said", "Sorry", "--channel", "phone"});
        QCOMPARE(atRisk().size(), 0);
        terminal.kept({"verdict", "1", "--kept", "yes", "--rating", "2"});
        QCOMPARE(atRisk().at(0)["rating"].toInt(), 2);
        terminal.now = at("2026-11-25T10:05:00+01:00");
        terminal.kept({"verdict", "1", "--kept", "yes", "--rating", "4"});
        QCOMPARE(atRisk().size(), 0);
        const auto figures = terminal.kept({"stats", "--by", "customer", "--format", "json"}).json();
        QCOMPARE(figures.at(0)["key"].toString(), "Anna Keller");
        QCOMPARE(figures.at(0)["late"].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCustomers)
#include "test_customers.moc"
