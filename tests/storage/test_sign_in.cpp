#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/people.h"
#include "services/private_notes.h"
#include "services/redaction.h"
#include "services/saved_views.h"
#include "services/sign_in.h"
#include "storage/database.h"
#include "storage/file_header.h"
#include "storage/sign_in_store.h"
#include "storage/sqlite_dialect.h"
#include "storage/transaction.h"
#include "tests/support/password_desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::Session;
using services::SignInAnswer;
using tests::BookDesk;
using tests::marasPassword;
using tests::quickly;
using tests::secret;
using tests::tariqsPassword;
using Desk = tests::PasswordDesk;
using Kind = SignInAnswer::Kind;

class TestSignIn : public QObject {
    Q_OBJECT

private slots:
    void nobodyActsAsSomebodyWithAPasswordBeforeItIsGiven() {
        Desk desk;
        QVERIFY(!desk.acts(desk.mara));
        QCOMPARE(desk.signIn(desk.mara, "another password"), Kind::Wrong);
        QVERIFY(!desk.acts(desk.mara));
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        QVERIFY(desk.acts(desk.mara));
        QVERIFY(desk.shown(desk.mara).signedIn);
    }

    void whoSignedInIsForgottenWithTheConnection() {
        Desk desk;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        desk.openAnew();
        QVERIFY(!desk.acts(desk.mara));
        QVERIFY(!desk.shown(desk.mara).signedIn);
    }

    void whoSignsOutHasToSignInAgain() {
        Desk desk;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        services::signOut(desk.database(), desk.changes, desk.mara);
        QVERIFY(!desk.acts(desk.mara));
    }

    void oneConnectionOpensNothingForAnother() {
        Desk desk;
        const auto other = storage::openBook(desk.path(), storage::OpenMode::Existing, desk.now);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        QVERIFY_EXCEPTION_THROWN(services::requireSignedIn(*other.database, desk.as(desk.mara)), NotAllowed);
    }

    void whereNobodyHasAPasswordEverybodyActsAsBefore() {
        BookDesk plain;
        services::requireSignedIn(plain.database(), {plain.mara, plain.now});
        services::requireSignedIn(plain.database(), {std::nullopt, plain.now});
        QVERIFY_EXCEPTION_THROWN((void)services::signIn(plain.database(), plain.changes, plain.mara,
                                                        secret("whatever it is"), plain.now, quickly),
                                 NotAllowed);
    }

    void colleaguesWithoutAPasswordActAsBefore() {
        Desk desk;
        QVERIFY(desk.acts(desk.tariq));
        QVERIFY(desk.acts(desk.tariq));
    }

    void nobodyInParticularWritesNothingOnceSomebodyHasAPassword() {
        Desk desk;
        QVERIFY(!desk.acts(std::nullopt));
    }

    void everyWayToActAsAnotherIsClosed_data() {
        QTest::addColumn<int>("way");
        for (const char* name : {"promise", "keep", "undo", "own view", "private note", "read private notes",
                                 "read own views", "rename", "leave", "forget", "password", "reset", "everyone"})
            QTest::newRow(name) << static_cast<int>(m_ways++);
    }
    void everyWayToActAsAnotherIsClosed() {
        QFETCH(int, way);
        Desk desk;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        const PromiseId promise = desk.promise(desk.now + 5h);
        desk.openAnew();
        auto& database = desk.database();
        const Session mara = desk.as(desk.mara);
        const std::vector<std::function<void()>> ways = {
            [&] { (void)desk.promise(desk.now + 5h); },
            [&] { desk.ledger(desk.mara).record(promise, Kept{}); },
            [&] { desk.ledger(desk.mara).undoLast(promise); },
            [&] { services::saveView(database, mara, QStringLiteral("Mine"), {}, false); },
            [&] {
                services::writePrivateNote(database, mara, desk.changes, desk.tariq, QStringLiteral("Slower, please"));
            },
            [&] { (void)services::privateNotes(database, mara); },
            [&] { (void)services::savedViews(database, desk.mara); },
            [&] {
                services::changePerson(database, mara, desk.changes, desk.shown(desk.tariq), QStringLiteral("Tom"), {},
                                       services::Role::Owner);
            },
            [&] { services::leave(database, mara, desk.changes, desk.tariq); },
            [&] { (void)services::redactName(database, mara, desk.changes, desk.tariq); },
            [&] { desk.set(desk.mara, "a password of mine"); },
            [&] { desk.reset(desk.mara, desk.tariq, "k7fp-2mxq-9wtb"); },
            [&] { services::setEveryoneSignsIn(database, mara, desk.changes, true); },
        };
        QVERIFY_EXCEPTION_THROWN(ways.at(static_cast<std::size_t>(way))(), NotAllowed);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        QCOMPARE(desk.problems(), QStringList());
    }

    void theSameLettersAreTheSamePasswordOnEveryKeyboard() {
        Desk desk;
        desk.set(desk.tariq, "Grüße an die ﬁgur");
        desk.openAnew();
        QCOMPARE(desk.signIn(desk.tariq, "Gru\u0308ße an die figur"), Kind::Welcome);
    }

    void passwordsAreNeitherTooShortNorTooLong() {
        Desk desk;
        QVERIFY_EXCEPTION_THROWN(desk.set(desk.tariq, "nine char"), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(desk.set(desk.tariq, QByteArray(201, 'x').constData()), InvalidInput);
        desk.set(desk.tariq, "äöüäöüäöüß"); // ten characters, twenty bytes
        QVERIFY(desk.acts(desk.tariq));
    }

    void wrongPasswordsSlowTheNextOneDown() {
        Desk desk;
        QCOMPARE(desk.answer(desk.mara, "wrong at first").wait, Duration::zero());
        QCOMPARE(desk.answer(desk.mara, "wrong once more").wait, Duration::zero());
        QCOMPARE(desk.answer(desk.mara, "wrong again").wait, Duration(5s));
        const SignInAnswer soon = desk.answer(desk.mara, marasPassword);
        QCOMPARE(soon.kind, Kind::TooSoon);
        QCOMPARE(soon.wait, Duration(5s));
        QVERIFY(services::wordsOf(soon).contains("Wait 5 second"));
        desk.now += 5s;
        const SignInAnswer welcome = desk.answer(desk.mara, marasPassword);
        QCOMPARE(welcome.kind, Kind::Welcome);
        QCOMPARE(welcome.before.count, 3);
        QVERIFY(services::wordsOf(welcome).contains("3 time"));
        QCOMPARE(desk.answer(desk.mara, marasPassword).before.count, 0);
    }

    void theWaitOutlastsTheProgramAndAClockThatIsSetBack() {
        Desk desk;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(desk.signIn(desk.mara, "wrong password"), Kind::Wrong);
            desk.now += services::signIn(desk.database(), desk.changes, desk.mara, secret("asking for the wait"),
                                         desk.now, quickly)
                            .wait;
        }
        desk.signIn(desk.mara, "wrong password");
        desk.openAnew();
        desk.now -= 48h;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::TooSoon);
        desk.now += 1s;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::TooSoon);
        desk.now += longestSignInWait;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
    }

    void aFailureCountsBeforeThePasswordIsLookedAt() {
        Desk desk;
        storage::SignInStore(desk.database()).setFailed(desk.mara, {.count = 2, .last = desk.now});
        // Unreadable: as if the program was stopped while it tried.
        desk.database().exec(QStringLiteral("UPDATE sign_ins SET hash = '$argon2id$nothing'"));
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Wrong);
        QCOMPARE(desk.row(desk.mara).failed.count, 3);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::TooSoon);
    }

    void otherPeoplesFailuresCostNothing() {
        Desk desk;
        desk.set(desk.tariq, tariqsPassword);
        for (int i = 0; i < 4; ++i)
            desk.signIn(desk.tariq, "wrong password");
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
    }

    void aHashOfAnotherCostIsMadeAnew() {
        Desk desk;
        const QString before = desk.row(desk.mara).hash;
        constexpr services::PasswordCost dearer{2, 16384};
        (void)services::signIn(desk.database(), desk.changes, desk.mara, secret(marasPassword), desk.now, dearer);
        const QString after = desk.row(desk.mara).hash;
        QVERIFY(before != after);
        QVERIFY(!services::isOutdated(after, dearer));
        QVERIFY(desk.acts(desk.mara));
        QCOMPARE(desk.problems(), QStringList());
        (void)services::signIn(desk.database(), desk.changes, desk.mara, secret(marasPassword), desk.now, dearer);
        QCOMPARE(desk.row(desk.mara).hash, after);
    }

    void theUsualCostIsWhatTheHashNames() {
        BookDesk desk;
        services::setPassword(desk.database(), {desk.mara, desk.now}, desk.changes, secret(marasPassword));
        const QString hash = storage::SignInStore(desk.database()).find(desk.mara)->hash;
        QVERIFY2(hash.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"), qPrintable(hash));
        QCOMPARE(services::signIn(desk.database(), desk.changes, desk.mara, secret(marasPassword), desk.now).kind,
                 Kind::Welcome);
    }

    void changingTakesTheOldPassword() {
        Desk desk;
        QCOMPARE(desk.change(desk.mara, "not the old one", "a new password"), Kind::Wrong);
        QCOMPARE(desk.row(desk.mara).failed.count, 1);
        QCOMPARE(desk.signIn(desk.mara, "a new password"), Kind::Wrong);
        QVERIFY_EXCEPTION_THROWN((void)desk.change(desk.mara, marasPassword, marasPassword), InvalidInput);
        QVERIFY_EXCEPTION_THROWN((void)desk.change(desk.mara, marasPassword, "short"), InvalidInput);
        desk.now += 1h;
        QCOMPARE(desk.change(desk.mara, marasPassword, "a new password"), Kind::Welcome);
        desk.openAnew();
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Wrong);
        QCOMPARE(desk.signIn(desk.mara, "a new password"), Kind::Welcome);
    }

    void removingTakesTheOldPassword() {
        Desk desk;
        const auto remove = [&](const char* old) {
            return services::removePassword(desk.database(), desk.as(desk.mara), desk.changes, secret(old), quickly)
                .kind;
        };
        QCOMPARE(remove("not the old one"), Kind::Wrong);
        QCOMPARE(remove(marasPassword), Kind::Welcome);
        QCOMPARE(desk.shown(desk.mara).password, services::Password::None);
        QVERIFY(desk.acts(desk.mara));
        QVERIFY(desk.acts(std::nullopt));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aPasswordStaysWithThePersonWhateverTheyAreCalled() {
        Desk desk;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        services::changePerson(desk.database(), desk.as(desk.mara), desk.changes, desk.shown(desk.mara),
                               QStringLiteral("Mara Berg"), {}, services::Role::Owner);
        services::changePerson(desk.database(), desk.as(desk.mara), desk.changes, desk.shown(desk.tariq),
                               QStringLiteral("Mara Lind"), {}, services::Role::Staff);
        desk.openAnew();
        QVERIFY(!desk.acts(desk.mara));
        QVERIFY_EXCEPTION_THROWN((void)desk.signIn(desk.tariq, marasPassword), NotAllowed);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
    }

    void aBookThatCanOnlyBeReadIsReadByWhoSignsIn() {
        Desk desk;
        desk.openAnew(storage::OpenMode::ReadOnly);
        QCOMPARE(desk.signIn(desk.mara, "wrong password"), Kind::Wrong);
        QVERIFY_EXCEPTION_THROWN((void)services::privateNotes(desk.database(), desk.as(desk.mara)), NotAllowed);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        QVERIFY(services::privateNotes(desk.database(), desk.as(desk.mara)).empty());
    }

    void aPasswordThatWasPutIntoTheFileOrTakenOutIsSeen() {
        Desk desk;
        QCOMPARE(desk.problems(), QStringList());
        const QString hash = services::hashOf(secret("what I made up"), quickly);
        auto replaced = desk.database().prepare(QStringLiteral("UPDATE sign_ins SET hash = :hash"));
        replaced.bind(":hash", hash).execOnce();
        QCOMPARE(desk.problems().size(), 1);
        desk.database().exec(QStringLiteral("DELETE FROM sign_ins"));
        QCOMPARE(desk.problems().size(), 1);
        QVERIFY2(desk.problems().at(0).contains("removed"), qPrintable(desk.problems().at(0)));
        desk.set(desk.mara, marasPassword);
        QCOMPARE(desk.problems(), QStringList());
    }

    void noPasswordStandsInTheFile() {
        Desk desk;
        QCOMPARE(desk.change(desk.mara, marasPassword, "bathysphere-9"), Kind::Welcome);
        desk.opened = {};
        for (const QFileInfo& file : QDir(desk.folder.path()).entryInfoList(QDir::Files)) {
            QFile book(file.filePath());
            QVERIFY(book.open(QIODevice::ReadOnly));
            QVERIFY(!book.readAll().contains("bathysphere-9"));
        }
    }

    void theRehearsalsClockIsNotMovedByPasswords() {
        QTemporaryDir folder;
        const auto opened = storage::openBook(folder.filePath("r.kept"), storage::OpenMode::Create, tests::monday);
        services::setUpBook(*opened.database, {.zone = QTimeZone("Europe/Berlin"), .rehearsal = true});
        services::Changes changes;
        const PersonId mara = services::addPerson(*opened.database, {{}, Moment()}, changes, QStringLiteral("Mara"), {},
                                                  services::Role::Owner);
        services::setPassword(*opened.database, {mara, tests::monday}, changes, secret(marasPassword), quickly);
        QCOMPARE(services::bookInfo(*opened.database).newest, Moment());
    }

    void aLargeImportSignsNobodyOut() {
        Desk desk;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        storage::Transaction(desk.database(), storage::Writing::Much).commit();
        QVERIFY(desk.acts(desk.mara));
        QVERIFY(desk.shown(desk.mara).signedIn);
    }

    void aBookOfVersionThreeIsBackedUpAndLearnsToSignIn() {
        BookDesk desk;
        (void)desk.promise(desk.now + 5h);
        // All that came with the versions since.
        desk.database().exec(QStringLiteral("DROP TABLE sign_ins"));
        desk.database().exec(QStringLiteral("DROP INDEX promises_closed_of"));
        for (const char* former :
             {"DROP INDEX absences_of_cover", "ALTER TABLE absences DROP COLUMN cover_id",
              "ALTER TABLE follow_ups RENAME COLUMN done_at TO shown_at", "DROP TABLE reminder_tellings",
              "DROP TABLE digests_told", "DROP TABLE person_settings", "DROP TABLE tallies", "DROP TABLE tallies_built",
              "DROP INDEX promises_made_in", "DROP INDEX promises_owed", "DROP INDEX promises_of_contact",
              "CREATE INDEX promises_of_contact ON promises (contact_id, judged_due_at) WHERE contact_id IS NOT NULL"})
            desk.database().exec(QString::fromLatin1(former));
        storage::sqliteDialect().setVersion(desk.database(), 3);
        desk.opened = {};
        desk.opened = storage::openBook(desk.path(), storage::OpenMode::Existing, desk.now);
        QCOMPARE(desk.opened.report.outcome, storage::OpenOutcome::Upgraded);
        QCOMPARE(storage::readFileHeader(desk.opened.report.backup)->userVersion, 3);
        QCOMPARE(desk.problems(), QStringList());
        QCOMPARE(desk.row(PromiseId(1)).what, QStringLiteral("Call Anna Keller back"));
        services::setPassword(desk.database(), {desk.mara, desk.now}, desk.changes, secret(marasPassword), quickly);
        QCOMPARE(
            services::signIn(desk.database(), desk.changes, desk.mara, secret(marasPassword), desk.now, quickly).kind,
            Kind::Welcome);
    }

private:
    std::size_t m_ways = 0;
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "test_sign_in.moc"
