#include "domain/errors.h"
#include "services/authority.h"
#include "services/logins.h"
#include "services/people.h"
#include "services/private_notes.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/login_store.h"
#include "tests/support/shared_book.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using tests::SharedBook;

/// What each role may do in a team's book, and what the server keeps them from: through Kept, and with psql.
class TestServerRights : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void theServerSaysWhoActs();
    void whoHoldsAPromiseChangesIt_data();
    void whoHoldsAPromiseChangesIt();
    void whoReceivesAPromiseTakesItOver();
    void nobodyActsAsSomebodyElse_data();
    void nobodyActsAsSomebodyElse();
    void psqlIsRefused_data();
    void psqlIsRefused();
    void privateNotesReachAuthorAndPersonOnly();
    void whoLeavesHasNoRightsLeft();
    void whoBecomesLeadLeadsAtOnce();
    void onlyOwnersGiveLogins();
    void anOwnerOfTheBookGetsNoOtherRoleOfTheServer();
    void anOwnerSaysOfNobodyThatTheyRunTheServer_data();
    void anOwnerSaysOfNobodyThatTheyRunTheServer();
    void whoeverKeepsTheBookSaysThatTheyAreOfTheTeam();
    void aLoginThatBecameMoreGetsNoPasswordHere();
    void aLoginThatWasTakenAwayComesBackWithANewPassword();
    void ownersAndKeepersRepair_data();
    void ownersAndKeepersRepair();
    void aPasswordIsNeverSentAsItIs();
    void theHistoryIsSoundAfterAllThat();

private:
    /// Of all that matters.
    [[nodiscard]] QString fingerprint() const;

    std::unique_ptr<SharedBook> m_book;
};

namespace {

EventDetail note() {
    return Note{QStringLiteral("She called again")};
}

} // namespace

void TestServerRights::initTestCase() {
    m_book = std::make_unique<SharedBook>(tests::PostgresServer::shared());
}

void TestServerRights::theServerSaysWhoActs() {
    auto ann = m_book->openAs(QStringLiteral("ann"));
    const services::Identity identity = services::identityOf(*ann.database);
    QVERIFY(identity.byServer);
    QCOMPARE(identity.person, std::optional(m_book->ann.id));
}

void TestServerRights::whoHoldsAPromiseChangesIt_data() {
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("whose");
    QTest::addColumn<bool>("may");
    QTest::newRow("one's own") << "ann"
                               << "ann" << true;
    QTest::newRow("a colleague's of the same department") << "ann"
                                                          << "bo" << false;
    QTest::newRow("a colleague's of another department") << "tariq"
                                                         << "ann" << false;
    QTest::newRow("the lead's") << "ann"
                                << "lena" << false;
    QTest::newRow("lead, of their department") << "lena"
                                               << "ann" << true;
    QTest::newRow("lead, of another department") << "lena"
                                                 << "tariq" << false;
    QTest::newRow("owner, of any department") << "mara"
                                              << "tariq" << true;
}

void TestServerRights::whoHoldsAPromiseChangesIt() {
    QFETCH(QString, login);
    QFETCH(QString, whose);
    QFETCH(bool, may);
    const QHash<QString, SharedBook::Member> members = {{"mara", m_book->mara},
                                                        {"lena", m_book->lena},
                                                        {"ann", m_book->ann},
                                                        {"bo", m_book->bo},
                                                        {"tariq", m_book->tariq}};
    auto opened = m_book->openAs(login);
    services::Changes changes;
    services::Ledger ledger(*opened.database, {members[login].id, SharedBook::now()}, changes);
    for (const EventDetail& detail :
         {note(), EventDetail(Renegotiated{.due = {SharedBook::now() + std::chrono::hours(3), false},
                  .told = {},
                  .reason = QStringLiteral("later")})}) {
        if (may)
            QVERIFY(ledger.record(members[whose].promise, detail).value() > 0);
        else
            QVERIFY_EXCEPTION_THROWN(ledger.record(members[whose].promise, detail), NotAllowed);
    }
}

void TestServerRights::whoReceivesAPromiseTakesItOver() {
    auto asBo = m_book->openAs(QStringLiteral("bo"));
    auto asTariq = m_book->openAs(QStringLiteral("tariq"));
    services::Changes changes;
    services::Ledger bo(*asBo.database, {m_book->bo.id, SharedBook::now()}, changes);
    services::Ledger tariq(*asTariq.database, {m_book->tariq.id, SharedBook::now()}, changes);
    QVERIFY_EXCEPTION_THROWN(tariq.record(m_book->bo.promise, Accepted{}), Error);
    bo.record(m_book->bo.promise, HandedOver{m_book->tariq.id});
    tariq.record(m_book->bo.promise, Accepted{});
    tariq.record(m_book->bo.promise, Kept{});
    QVERIFY_EXCEPTION_THROWN(bo.record(m_book->bo.promise, Reopened{QStringLiteral("not at all")}), NotAllowed);
}

void TestServerRights::nobodyActsAsSomebodyElse_data() {
    QTest::addColumn<QString>("login");
    QTest::newRow("staff") << "ann";
    QTest::newRow("lead") << "lena";
    QTest::newRow("owner") << "mara";
}

void TestServerRights::nobodyActsAsSomebodyElse() {
    QFETCH(QString, login);
    auto opened = m_book->openAs(login);
    services::Changes changes;
    services::Ledger forged(*opened.database, {m_book->tariq.id, SharedBook::now()}, changes);
    QVERIFY_EXCEPTION_THROWN(forged.record(m_book->tariq.promise, note()), NotAllowed);
}

void TestServerRights::psqlIsRefused_data() {
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* what, const char* sql) { QTest::newRow(what) << QString::fromLatin1(sql); };
    row("an event is changed", "UPDATE events SET recorded_at = 0");
    row("an event is removed", "DELETE FROM events");
    row("all events are removed", "TRUNCATE events CASCADE");
    row("an event is replaced", "INSERT INTO events SELECT * FROM events WHERE number = 1"
                                " ON CONFLICT (number) DO UPDATE SET recorded_at = 0");
    row("an event of one's own with a number left out",
        "INSERT INTO events SELECT number + 2, promise_id, kind, happened_at, recorded_at, acting_person(), NULL,"
        " payload, hash FROM events ORDER BY number DESC LIMIT 1");
    row("an event in another's name",
        "INSERT INTO events SELECT number + 1, promise_id, 'note', happened_at, recorded_at,"
        " (SELECT id FROM people WHERE name = 'Mara Lind'), NULL, '{}', hash FROM events ORDER BY number DESC LIMIT 1");
    row("an event that does not fit the chain",
        "INSERT INTO events SELECT number + 1, (SELECT id FROM promises WHERE holder_id = acting_person() LIMIT 1),"
        " 'note', recorded_at, recorded_at, acting_person(), NULL, '{}', hash FROM events ORDER BY number DESC LIMIT "
        "1");
    row("an event recorded in the future",
        "INSERT INTO events SELECT number + 1, (SELECT id FROM promises WHERE holder_id = acting_person() LIMIT 1),"
        " 'note', recorded_at, recorded_at + 3600000000, acting_person(), NULL, '{}', hash FROM events"
        " ORDER BY number DESC LIMIT 1");
    row("a text is changed", "UPDATE event_texts SET content = 'nothing', salt = NULL");
    row("a text is removed", "UPDATE event_texts SET content = NULL, salt = NULL");
    row("a text row is removed", "DELETE FROM event_texts");
    row("a text is added to an event of before",
        "INSERT INTO event_texts SELECT number, 'zzz', sha256('x'), '', 'x' FROM events WHERE number = 1");
    row("a colleague's promise is kept by hand",
        "UPDATE promises SET closed_outcome = 'kept' WHERE holder_id <> acting_person()");
    row("one's own miss is hidden by hand",
        "UPDATE promises SET closed_outcome = 'kept', resolved_at = 1 WHERE holder_id = acting_person()");
    row("a promise without a history",
        "INSERT INTO promises SELECT id + 1000, version, source_id, reference, what, promiser_id, holder_id,"
        " hand_over_to_id, offered_by_id, department_id, contact_id, colleague_id, channel_id, service_id, series_id,"
        " size, made_at, first_due_at, first_day_only, due_at, due_day_only, judged_due_at, judged_day_only,"
        " resolved_at, resolution_recorded_at, closed_outcome, forgiven, owes_own_up, void_awaits, counted_person_id,"
        " counted_department_id, verdict, imported_events, last_counted_at, last_event FROM promises LIMIT 1");
    row("a promise is removed", "DELETE FROM promises");
    row("one's own role is raised", "UPDATE people SET role = 'owner' WHERE id = acting_person()");
    row("a colleague's login is taken", "UPDATE people SET login = session_user WHERE name = 'Mara Lind'");
    row("somebody is added", "INSERT INTO people (name, role) VALUES ('Eve', 'owner')");
    row("a login is made", "SELECT make_login('eve', 'SCRAM-SHA-256$4096:x$y:z')");
    row("a group is joined", "SET ROLE shared1_owner");
    row("the keeper is become", "SET ROLE shared1_keeper");
    row("somebody else is become", "SET SESSION AUTHORIZATION admin");
    row("a trigger is switched off", "ALTER TABLE events DISABLE TRIGGER ALL");
    row("triggers are passed by", "SET session_replication_role = replica");
    row("row-level security is switched off", "ALTER TABLE private_notes DISABLE ROW LEVEL SECURITY");
    row("a policy is dropped", "DROP POLICY author_and_person ON private_notes");
    row("a function is replaced",
        "CREATE OR REPLACE FUNCTION kept.acting_rank() RETURNS integer LANGUAGE sql AS 'SELECT 4'");
    row("something is put before Kept's own",
        "CREATE FUNCTION kept.acting_person(text) RETURNS bigint LANGUAGE sql AS 'SELECT 1'");
    row("settings are changed", "INSERT INTO settings VALUES ('time_zone', 'UTC')");
    row("working hours are changed", "INSERT INTO working_ranges VALUES (7, 1, 2)");
    row("a private note in another's name",
        "INSERT INTO private_notes (author_id, person_id, written_at, content)"
        " SELECT (SELECT id FROM people WHERE name = 'Lena Vogt'), acting_person(), 1, 'x'");
    row("a department is moved to", "INSERT INTO memberships SELECT acting_person(), 1, 1, 1");
}

void TestServerRights::psqlIsRefused() {
    QFETCH(QString, sql);
    const QString before = fingerprint();
    const QString answer = m_book->psql(QStringLiteral("ann"), sql);
    const bool foundNothing = answer.endsWith(QLatin1String(" 0")); // rows that are not theirs to change
    QVERIFY2(foundNothing || answer.contains(QLatin1String("ERROR")), qPrintable(answer));
    QCOMPARE(fingerprint(), before);
}

QString TestServerRights::fingerprint() const {
    return m_book->psql(
        QStringLiteral("mara"),
        QStringLiteral("SELECT (SELECT md5(string_agg(e::text, '' ORDER BY number)) FROM events AS e),"
                       " (SELECT md5(string_agg(t::text, '' ORDER BY event_number, field)) FROM event_texts AS t),"
                       " (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM promises AS p),"
                       " (SELECT md5(string_agg(w::text, '' ORDER BY id)) FROM people AS w)"));
}

void TestServerRights::privateNotesReachAuthorAndPersonOnly() {
    auto lead = m_book->openAs(QStringLiteral("lena"));
    services::Changes changes;
    services::writePrivateNote(*lead.database, {m_book->lena.id, SharedBook::now()}, changes, m_book->ann.id,
                               QStringLiteral("You handled that well"));
    const QString count = QStringLiteral("SELECT count(*) FROM private_notes");
    const auto seenBy = [&](const char* login) {
        return m_book->psql(QString::fromLatin1(login), count).section(QLatin1Char('\n'), -1);
    };
    QCOMPARE(seenBy("lena"), QStringLiteral("1"));
    QCOMPARE(seenBy("ann"), QStringLiteral("1"));
    for (const char* other : {"bo", "tariq", "mara"})
        QCOMPARE(seenBy(other), QStringLiteral("0"));
}

void TestServerRights::whoLeavesHasNoRightsLeft() {
    auto owner = m_book->openAs(QStringLiteral("mara"));
    auto bo = m_book->openAs(QStringLiteral("bo"));
    services::Changes changes;
    services::leave(*owner.database, {m_book->mara.id, SharedBook::now()}, changes, m_book->bo.id);
    services::Ledger ledger(*bo.database, {m_book->bo.id, SharedBook::now()}, changes);
    QVERIFY_EXCEPTION_THROWN(ledger.record(m_book->bo.promise, note()), Error);
    QVERIFY_EXCEPTION_THROWN(m_book->openAs(QStringLiteral("bo")), Error);
}

void TestServerRights::whoBecomesLeadLeadsAtOnce() {
    auto owner = m_book->openAs(QStringLiteral("mara"));
    auto tariq = m_book->openAs(QStringLiteral("tariq"));
    services::Changes changes;
    services::Ledger ledger(*tariq.database, {m_book->tariq.id, SharedBook::now()}, changes);
    QVERIFY_EXCEPTION_THROWN(ledger.record(m_book->ann.promise, note()), NotAllowed);
    const auto person = services::personNamed(*owner.database, QStringLiteral("Tariq Aziz"));
    services::changePerson(*owner.database, {m_book->mara.id, SharedBook::now()}, changes, person, person.name,
                           QStringLiteral("Service"), services::Role::Lead);
    ledger.record(m_book->ann.promise, note());
}

void TestServerRights::anOwnerOfTheBookGetsNoOtherRoleOfTheServer() {
    const auto byAdmin = [](const char* sql) {
        return tests::PostgresServer::shared().psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                                                    QString::fromLatin1(sql));
    };
    const char* known = "SELECT rolpassword FROM pg_authid WHERE rolname = 'payroll'";
    (void)byAdmin("CREATE ROLE payroll LOGIN PASSWORD 'its own'");
    const QString before = byAdmin(known);
    QVERIFY2(before.startsWith(QLatin1String("SCRAM-SHA-256$")), qPrintable(before));
    const QString owner = QStringLiteral("mara");
    const QString name = QStringLiteral(" WHERE name = 'Bo Lund'");
    const QString login =
        m_book->psql(owner, QStringLiteral("SELECT login FROM people") + name).section(QLatin1Char('\n'), -1);
    const auto setLogin = [&](const QString& other) {
        (void)m_book->psql(owner, QStringLiteral("UPDATE people SET login = '%1'").arg(other) + name);
    };
    setLogin(QStringLiteral("payroll"));
    const QString answer =
        m_book->psql(owner, QStringLiteral("SELECT make_login('payroll', 'SCRAM-SHA-256$4096:x$y:z')"));
    setLogin(login);
    QVERIFY2(answer.contains(QLatin1String("not of this book")), qPrintable(answer));
    QCOMPARE(byAdmin(known), before);
}

void TestServerRights::anOwnerSaysOfNobodyThatTheyRunTheServer_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("made");
    const auto row = [](const char* what, const char* role, const char* made) {
        QTest::newRow(what) << QString::fromLatin1(role) << QString::fromLatin1(made);
    };
    row("a superuser", "admin", "");
    row("who makes roles", "makes_roles", "CREATE ROLE makes_roles LOGIN CREATEROLE");
    row("who passes row-level security by", "sees_all", "CREATE ROLE sees_all LOGIN BYPASSRLS");
    row("who copies the server", "copies", "CREATE ROLE copies LOGIN REPLICATION");
    row("who keeps the book", "keeps", "CREATE ROLE keeps LOGIN IN ROLE %1_keeper");
    row("who can become one that may", "becomes", "CREATE ROLE becomes LOGIN IN ROLE makes_roles");
    row("who reads all tables", "reads", "CREATE ROLE reads LOGIN IN ROLE pg_read_all_data");
    row("who owns the database", "owns", "CREATE ROLE owns LOGIN; ALTER DATABASE %1 OWNER TO owns");
    row("a group of the book", "%1_lead", "");
    row("a group", "crowd", "CREATE ROLE crowd");
}

void TestServerRights::anOwnerSaysOfNobodyThatTheyRunTheServer() {
    QFETCH(QString, role);
    QFETCH(QString, made);
    const auto ofBook = [this](const QString& text) { return text.contains(u'%') ? text.arg(m_book->name()) : text; };
    if (!made.isEmpty())
        (void)m_book->server().psql(m_book->name(), QStringLiteral("admin"), ofBook(made));
    role = ofBook(role);
    const QString before = fingerprint();
    for (const char* sql : {"UPDATE people SET login = '%1' WHERE name = 'Bo Lund'",
                            "UPDATE people SET login = '%1' WHERE name = 'Mara Lind'",
                            "INSERT INTO people (name, role, login) VALUES ('Eve', 'staff', '%1')"}) {
        const QString answer = m_book->psql(QStringLiteral("mara"), QString::fromLatin1(sql).arg(role));
        QVERIFY2(answer.contains(QLatin1String("only whoever keeps the book says whose login")), qPrintable(answer));
    }
    auto owner = m_book->openAs(QStringLiteral("mara"));
    services::Changes changes;
    QVERIFY_EXCEPTION_THROWN(services::giveLogin(*owner.database, {m_book->mara.id, SharedBook::now()}, changes,
                                                 m_book->bo.id, role, std::nullopt),
                             Error);
    QCOMPARE(fingerprint(), before);
}

void TestServerRights::whoeverKeepsTheBookSaysThatTheyAreOfTheTeam() {
    auto keeper =
        storage::openBook(m_book->server().address(m_book->name()), storage::OpenMode::Existing, SharedBook::now());
    services::Changes changes;
    const auto jo = services::addPerson(*keeper.database, {{}, SharedBook::now()}, changes, QStringLiteral("Jo Berg"),
                                        QStringLiteral("Service"), services::Role::Owner);
    services::giveLogin(*keeper.database, {{}, SharedBook::now()}, changes, jo, QStringLiteral("admin"), std::nullopt);
    QCOMPARE(services::identityOf(*keeper.database).person, std::optional(jo));
    auto owner = m_book->openAs(QStringLiteral("mara"));
    // Nor do they stop it: an owner who untied whoever runs the server could not tie them again.
    QVERIFY_EXCEPTION_THROWN(services::takeLogin(*owner.database, {m_book->mara.id, SharedBook::now()}, changes, jo),
                             NotAllowed);
    services::takeLogin(*keeper.database, {jo, SharedBook::now()}, changes, jo);
    QVERIFY(!services::identityOf(*keeper.database).person);
    services::leave(*owner.database, {m_book->mara.id, SharedBook::now()}, changes, jo);
}

void TestServerRights::aLoginThatBecameMoreGetsNoPasswordHere() {
    const QString login = m_book->name() + QStringLiteral("_tariq");
    const auto byAdmin = [&](const QString& sql) {
        return m_book->server().psql(m_book->name(), QStringLiteral("admin"), sql.arg(login));
    };
    const QString give = QStringLiteral("SELECT make_login('%1', 'SCRAM-SHA-256$4096:x$y:z')").arg(login);
    const QString known = QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1'");
    const QString before = byAdmin(known);
    (void)byAdmin(QStringLiteral("ALTER ROLE %1 BYPASSRLS"));
    const QString answer = m_book->psql(QStringLiteral("mara"), give);
    (void)byAdmin(QStringLiteral("ALTER ROLE %1 NOBYPASSRLS"));
    QVERIFY2(answer.contains(QLatin1String("not of this book")), qPrintable(answer));
    QCOMPARE(byAdmin(known), before);
}

void TestServerRights::aLoginThatWasTakenAwayComesBackWithANewPassword() {
    auto owner = m_book->openAs(QStringLiteral("mara"));
    const services::Session acting{m_book->mara.id, SharedBook::now()};
    const QString login = m_book->name() + QStringLiteral("_tariq");
    services::Changes changes;
    services::takeLogin(*owner.database, acting, changes, m_book->tariq.id);
    QVERIFY_EXCEPTION_THROWN(services::takeLogin(*owner.database, acting, changes, m_book->tariq.id), NotAllowed);
    services::giveLogin(*owner.database, acting, changes, m_book->tariq.id, login, QStringLiteral("another secret"));
    QCOMPARE(services::identityOf(*m_book->openAs(QStringLiteral("tariq")).database).person,
             std::optional(m_book->tariq.id));
}

void TestServerRights::ownersAndKeepersRepair_data() {
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    QTest::newRow("staff") << QStringLiteral("ann") << false;
    QTest::newRow("lead") << QStringLiteral("lena") << false;
    QTest::newRow("owner") << QStringLiteral("mara") << true;
}

void TestServerRights::ownersAndKeepersRepair() {
    QFETCH(QString, login);
    QFETCH(bool, may);
    auto opened = m_book->openAs(login);
    QString refusal;
    try {
        (void)services::repair(*opened.database);
    } catch (const NotAllowed& error) {
        refusal = error.message();
    }
    QVERIFY2(may ? refusal.isEmpty() : refusal.startsWith(QLatin1String("Only an owner of the book")),
             qPrintable(refusal));
}

void TestServerRights::onlyOwnersGiveLogins() {
    auto lead = m_book->openAs(QStringLiteral("lena"));
    services::Changes changes;
    QVERIFY_EXCEPTION_THROWN(services::giveLogin(*lead.database, {m_book->lena.id, SharedBook::now()}, changes,
                                                 m_book->lena.id, QStringLiteral("boss"), QStringLiteral("a secret")),
                             NotAllowed);
    auto owner = m_book->openAs(QStringLiteral("mara"));
    QVERIFY_EXCEPTION_THROWN(services::giveLogin(*owner.database, {m_book->mara.id, SharedBook::now()}, changes,
                                                 m_book->ann.id, QStringLiteral("admin"), QStringLiteral("a secret")),
                             NotAllowed);
    const QString answer =
        m_book->psql(QStringLiteral("mara"), QStringLiteral("SELECT make_login('admin', 'SCRAM-SHA-256$4096:a')"));
    QVERIFY2(answer.contains(QLatin1String("which is not of this book")), qPrintable(answer));
}

void TestServerRights::aPasswordIsNeverSentAsItIs() {
    const QString stored = m_book->server().psql(
        m_book->name(), QStringLiteral("admin"),
        QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1_ann'").arg(m_book->name()));
    QVERIFY2(stored.startsWith(QLatin1String("SCRAM-SHA-256$")), qPrintable(stored));
    QVERIFY(!m_book->server().log().contains("secret of"));
}

void TestServerRights::theHistoryIsSoundAfterAllThat() {
    auto owner = m_book->openAs(QStringLiteral("mara"));
    QCOMPARE(services::verify(*owner.database, std::nullopt).problems, QStringList());
}

QTEST_GUILESS_MAIN(TestServerRights)
#include "test_server_rights.moc"
