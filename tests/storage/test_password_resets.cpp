#include "services/people.h"
#include "services/redaction.h"
#include "services/sign_in.h"
#include "tests/support/password_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using tests::BookDesk;
using tests::marasPassword;
using tests::quickly;
using tests::secret;
using tests::tariqsPassword;
using Desk = tests::PasswordDesk;
using Kind = services::SignInAnswer::Kind;

/// What owners may do with the passwords of others, and what becomes of them when people leave.
class TestPasswordResets : public QObject {
    Q_OBJECT

private slots:
    void anOwnerGivesATemporaryPasswordThatOpensNothingButTheChoiceOfAnother() {
        Desk desk;
        desk.set(desk.tariq, tariqsPassword);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        const QString temporary = services::makeTemporaryPassword();
        desk.reset(desk.mara, desk.tariq, qPrintable(temporary));
        QCOMPARE(desk.shown(desk.tariq).password, services::Password::Temporary);
        QCOMPARE(desk.signIn(desk.tariq, tariqsPassword), Kind::Wrong);
        QCOMPARE(desk.signIn(desk.tariq, qPrintable(temporary)), Kind::Temporary);
        QVERIFY(!desk.acts(desk.tariq));
        QCOMPARE(desk.change(desk.tariq, qPrintable(temporary), "Tariq's own again"), Kind::Welcome);
        QVERIFY(desk.acts(desk.tariq));
        QCOMPARE(desk.shown(desk.tariq).password, services::Password::Own);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aResetEndsWhatThePasswordOpenedElsewhere() {
        Desk desk;
        desk.set(desk.tariq, tariqsPassword);
        QVERIFY(desk.acts(desk.tariq));
        auto elsewhere = storage::openBook(desk.path(), storage::OpenMode::Existing, desk.now);
        services::Changes changes;
        (void)services::signIn(*elsewhere.database, changes, desk.mara, secret(marasPassword), desk.now, quickly);
        services::resetPassword(*elsewhere.database, desk.as(desk.mara), changes, desk.tariq, secret("k7fp-2mxq-9wtb"),
                                quickly);
        QVERIFY(!desk.acts(desk.tariq));
    }

    void onlyOwnersWhoSignedInResetPasswords() {
        Desk desk;
        desk.set(desk.tariq, tariqsPassword);
        QVERIFY_EXCEPTION_THROWN(desk.reset(desk.tariq, desk.mara, "k7fp-2mxq-9wtb"), NotAllowed); // staff
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        QVERIFY_EXCEPTION_THROWN(desk.reset(desk.mara, desk.mara, "k7fp-2mxq-9wtb"), NotAllowed); // themselves
    }

    void anOwnerWithoutAPasswordCouldBeAnybodyAndResetsNone() {
        BookDesk desk;
        services::setPassword(desk.database(), {desk.tariq, desk.now}, desk.changes, secret(tariqsPassword), quickly);
        QVERIFY_EXCEPTION_THROWN(services::resetPassword(desk.database(), {desk.mara, desk.now}, desk.changes,
                                                         desk.tariq, secret("k7fp-2mxq-9wtb"), quickly),
                                 NotAllowed);
        QVERIFY_EXCEPTION_THROWN(
            services::setEveryoneSignsIn(desk.database(), {desk.mara, desk.now}, desk.changes, true), NotAllowed);
    }

    void whereEverybodySignsInWhoHasNoPasswordSetsOneFirst() {
        Desk desk;
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        services::setEveryoneSignsIn(desk.database(), desk.as(desk.mara), desk.changes, true);
        QVERIFY(!desk.acts(desk.tariq));
        QVERIFY(services::needsPassword(desk.shown(desk.tariq), true));
        desk.set(desk.tariq, tariqsPassword);
        QVERIFY(desk.acts(desk.tariq));
        QVERIFY_EXCEPTION_THROWN((void)services::removePassword(desk.database(), desk.as(desk.tariq), desk.changes,
                                                                secret(tariqsPassword), quickly),
                                 NotAllowed);
        services::setEveryoneSignsIn(desk.database(), desk.as(desk.mara), desk.changes, false);
        QVERIFY(!services::everyoneSignsIn(desk.database()));
    }

    void whoLeftDoesNotSignInAndIsBackWithTheOldPassword() {
        Desk desk;
        desk.set(desk.tariq, tariqsPassword);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        services::leave(desk.database(), desk.as(desk.mara), desk.changes, desk.tariq);
        QVERIFY_EXCEPTION_THROWN((void)desk.signIn(desk.tariq, tariqsPassword), NotAllowed);
        QVERIFY_EXCEPTION_THROWN(desk.reset(desk.mara, desk.tariq, "k7fp-2mxq-9wtb"), NotAllowed);
        services::comeBack(desk.database(), desk.as(desk.mara), desk.changes, desk.tariq);
        QCOMPARE(desk.signIn(desk.tariq, tariqsPassword), Kind::Welcome);
    }

    void whoLeftAndIsForgottenHasNoPasswordAnyMore() {
        Desk desk;
        desk.set(desk.tariq, tariqsPassword);
        QCOMPARE(desk.signIn(desk.mara, marasPassword), Kind::Welcome);
        services::leave(desk.database(), desk.as(desk.mara), desk.changes, desk.tariq);
        (void)services::redactName(desk.database(), desk.as(desk.mara), desk.changes, desk.tariq);
        QVERIFY(!storage::SignInStore(desk.database()).find(desk.tariq));
        QCOMPARE(desk.problems(), QStringList());
    }

    void temporaryPasswordsAreLongAndDiffer() {
        const QString one = services::makeTemporaryPassword();
        QCOMPARE(one.size(), 19);
        QVERIFY(one != services::makeTemporaryPassword());
    }
};

QTEST_GUILESS_MAIN(TestPasswordResets)
#include "test_password_resets.moc"
