#include "domain/errors.h"
#include "services/login_names.h"
#include "services/logins.h"
#include "services/server_access.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using services::checkedLogin;
using services::LoginNames;

/// What a login is proposed to be called, and what it may be.
class TestLoginNames : public QObject {
    Q_OBJECT

private slots:
    void aLoginComesFromTheName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("proposed");
        const auto row = [](const char* title, const char* name, const QStringList& taken, const char* proposed) {
            QTest::newRow(title) << QString::fromUtf8(name) << taken << QString::fromUtf8(proposed);
        };
        row("the first name", "Jo Berg", {}, "jo");
        row("both, where that is taken", "Jo Berg", {"jo"}, "jo.berg");
        row("counted, where both are", "Jo Berg", {"jo", "jo.berg", "jo.berg2"}, "jo.berg3");
        row("without accents", "José Álvarez", {}, "jose");
        row("sharp s", "Strauß", {}, "strauss");
        row("without signs", "O'Neill-Smith, Pat", {"oneillsmith"}, "oneillsmith.pat");
        row("letters of any script", "王小明", {}, "王小明");
        row("one name only, taken", "Jo", {"jo"}, "jo2");
        row("reserved", "Public Works", {}, "public.works");
        row("nothing to go by", "!?", {}, "");
    }
    void aLoginComesFromTheName() {
        QFETCH(QString, name);
        QFETCH(QStringList, taken);
        QFETCH(QString, proposed);
        QHash<QString, services::ServerRole> known;
        for (const QString& one : taken)
            known.insert(one, {});
        QCOMPARE(services::loginAfter(name, known), proposed);
    }

    void aProposalIsNeverTooLong() {
        QVERIFY(services::loginAfter(QString(200, u'j'), {}).isEmpty());
        QCOMPARE(services::loginAfter(QStringLiteral("Jo ") + QString(200, u'j'), {}), QStringLiteral("jo"));
    }

    void anOwnLoginMayGetANewPassword() {
        const LoginNames names{.person = QStringLiteral("Jo Berg"),
                               .present = QStringLiteral("jo"),
                               .proposed = {},
                               .ofOthers = {{QStringLiteral("ann"), QStringLiteral("Ann Berg")}},
                               .onServer = {{QStringLiteral("jo"), {}}, {QStringLiteral("ann"), {}}}};
        QCOMPARE(checkedLogin(names, QStringLiteral(" jo "), true), QStringLiteral("jo"));
        QCOMPARE(checkedLogin(names, QStringLiteral("jo.berg"), true), QStringLiteral("jo.berg"));
        QVERIFY_EXCEPTION_THROWN((void)checkedLogin(names, QStringLiteral("ann"), true), Conflict);
        QVERIFY_EXCEPTION_THROWN((void)checkedLogin(names, QStringLiteral("a\x01"), true), InvalidInput);
        QVERIFY_EXCEPTION_THROWN((void)checkedLogin(names, QStringLiteral("none"), true), InvalidInput);
    }

    void whatALoginMayBe_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("withPassword");
        QTest::addColumn<bool>("byKeeper");
        QTest::addColumn<QString>("why");
        const auto row = [](const char* title, const char* typed, bool withPassword, bool byKeeper, const char* why) {
            QTest::newRow(title) << QString::fromUtf8(typed) << withPassword << byKeeper << QString::fromLatin1(why);
        };
        row("new", "jo.berg", true, false, "");
        row("new, with blanks around it", " jo.berg ", true, false, "");
        row("as in an e-mail", "jo@example.com", true, false, "");
        row("any script", "王小明", true, false, "");
        row("made here and nobody's", "former", true, false, "");
        row("made here, with the password it had", "former", false, false, "");
        row("made elsewhere, with a password", "payroll", true, false, "was not made here");
        row("made elsewhere, as it is", "payroll", false, false, "");
        row("of who runs the server", "admin", false, false, "only whoever keeps the book");
        row("of who runs the server, with a password", "admin", true, false, "only whoever keeps the book");
        row("of who runs the server, as the keeper says", "admin", false, true, "");
        row("a group", "crowd", true, false, "it is a group");
        row("a blank inside", "jo berg", true, false, "no spaces");
        row("a line break inside", "jo\nberg", true, false, "no spaces");
        row("a quote", "jo\"berg", true, false, "quotes");
        row("an apostrophe", "jo'berg", true, false, "quotes");
        row("a backslash", "jo\\berg", true, false, "backslashes");
        row("what turns the direction of writing", "jo\u202egreb", true, false, "control character");
        row("what can't be seen", "jo\u200bberg", true, false, "no spaces");
    }
    void whatALoginMayBe() {
        QFETCH(QString, typed);
        QFETCH(bool, withPassword);
        QFETCH(bool, byKeeper);
        QFETCH(QString, why);
        const LoginNames names{.person = QStringLiteral("Jo Berg"),
                               .present = {},
                               .proposed = {},
                               .ofOthers = {},
                               .onServer = {{QStringLiteral("former"), {.isMadeHere = true}},
                                            {QStringLiteral("payroll"), {}},
                                            {QStringLiteral("admin"), {.runsServer = true}},
                                            {QStringLiteral("crowd"), {.canSignIn = false}}},
                               .byKeeper = byKeeper};
        QString refusal;
        try {
            QCOMPARE(checkedLogin(names, typed, withPassword), typed.trimmed());
        } catch (const Error& error) {
            refusal = error.message();
        }
        QVERIFY2(why.isEmpty() ? refusal.isEmpty() : refusal.contains(why), qPrintable(refusal));
    }

    void freshPasswordsDifferAndAreLongEnough() {
        const QString one = services::freshPassword();
        QVERIFY(one != services::freshPassword());
        QVERIFY(one.size() >= 25);
    }

    void anAddressForSomebodyElseHoldsTheirLoginAndNoFilesOfMine() {
        QCOMPARE(services::addressAs(
                     QStringLiteral("postgresql://mara@db.example/promises?sslcert=/home/mara/c.pem&sslkey=/home/mara/k"
                                    "&sslmode=verify-full"),
                     QStringLiteral("jo")),
                 QStringLiteral("postgresql://jo@db.example/promises?sslmode=verify-full"));
    }
};

QTEST_GUILESS_MAIN(TestLoginNames)
#include "test_login_names.moc"
