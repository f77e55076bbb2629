#include "domain/errors.h"
#include "services/coming_reminders.h"
#include "services/digest.h"
#include "services/reminder_rules.h"
#include "services/reminders.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "tests/support/shared_book.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::DigestKind;
using tests::SharedBook;

/// Reminders of whoever signs in at the server of their team's book: what each may write there, and what not.
class TestSharedReminders : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_book = std::make_unique<SharedBook>(tests::PostgresServer::shared());
        m_ann = m_book->openAs(QStringLiteral("ann"));
        m_bo = m_book->openAs(QStringLiteral("bo"));
    }

    void staffAreToldOnceInWhicheverWindow() {
        auto second = m_book->openAs(QStringLiteral("ann"));
        const auto coming = services::comingReminders(*m_ann.database, m_book->ann.id, SharedBook::now());
        QVERIFY(!coming.empty());
        const storage::ReminderTelling now{SharedBook::now(), 1, SharedBook::now() + 30min};
        QVERIFY(storage::TellingStore(*m_ann.database).claim(m_book->ann.id, coming.front().key, {}, now));
        QVERIFY(!storage::TellingStore(*second.database).claim(m_book->ann.id, coming.front().key, {}, now));
        const QDate today = dayOf(SharedBook::now(), QTimeZone("Europe/Berlin"));
        QVERIFY(storage::TellingStore(*m_ann.database)
                    .claimDigest(m_book->ann.id, DigestKind::Own, today, SharedBook::now()));
        QVERIFY(!storage::TellingStore(*second.database)
                     .claimDigest(m_book->ann.id, DigestKind::Own, today, SharedBook::now()));
    }

    void howOneIsRemindedIsNobodyElsesBusiness() {
        services::ReminderWishes wishes;
        wishes.againMinutes = 10;
        services::setReminderWishes(*m_ann.database, {m_book->ann.id, SharedBook::now()}, m_changes, wishes);
        QCOMPARE(services::reminderWishesOf(*m_ann.database, m_book->ann.id).againMinutes, 10);
        QCOMPARE(services::reminderWishesOf(*m_bo.database, m_book->ann.id).againMinutes, 30); // he sees none
        QCOMPARE(m_book->psql(QStringLiteral("bo"), QStringLiteral("SELECT count(*) FROM person_settings WHERE"
                                                                   " person_id = %1")
                                                        .arg(m_book->ann.id.value())),
                 QStringLiteral("SET\n0"));
        QVERIFY_THROWS_EXCEPTION(Error,
                                 storage::TellingStore(*m_bo.database)
                                     .claim(m_book->ann.id, {m_book->ann.promise, ReminderKind::At, SharedBook::now()},
                                            {}, {SharedBook::now()}));
        QVERIFY_THROWS_EXCEPTION(
            Error, services::setReminderWishes(*m_bo.database, {m_book->ann.id, SharedBook::now()}, m_changes, wishes));
    }

    void rulesAreForLeads() {
        QVERIFY_THROWS_EXCEPTION(
            Error, services::setEscalation(*m_ann.database, {m_book->ann.id, SharedBook::now()}, m_changes, 60));
        auto lena = m_book->openAs(QStringLiteral("lena"));
        services::setEscalation(*lena.database, {m_book->lena.id, SharedBook::now()}, m_changes, 60);
        QCOMPARE(services::reminderRules(*m_ann.database).escalateAfterMinutes, std::optional(60));
        const auto coming = services::comingReminders(*lena.database, m_book->lena.id, SharedBook::now());
        QVERIFY(std::ranges::any_of(
            coming, [](const services::ComingReminder& each) { return each.key.kind == ReminderKind::Escalation; }));
    }

    void whoCoversIsToldAndMayKeepIt() {
        const QDate today = dayOf(SharedBook::now(), QTimeZone("Europe/Berlin"));
        QVERIFY_THROWS_EXCEPTION(Error, keep(m_bo, m_book->bo.id, m_book->ann.promise));
        services::addAbsences(*m_ann.database, {m_book->ann.id, SharedBook::now()}, m_changes, m_book->ann.id,
                              {{.first = today.addDays(-1), .last = today.addDays(1), .cover = m_book->bo.id}});
        const auto coming = services::comingReminders(*m_bo.database, m_book->bo.id, SharedBook::now());
        QVERIFY(std::ranges::any_of(coming, [this](const services::ComingReminder& each) {
            return each.away == m_book->ann.id && each.key.promise == m_book->ann.promise;
        }));
        auto tariq = m_book->openAs(QStringLiteral("tariq"));
        QVERIFY_THROWS_EXCEPTION(Error, keep(tariq, m_book->tariq.id, m_book->ann.promise)); // he covers for nobody
        keep(m_bo, m_book->bo.id, m_book->ann.promise);
        QVERIFY(storage::FollowUpStore(*m_ann.database).pendingOf(m_book->ann.promise).empty());
    }

    void whatAsksOfItselfIsAnsweredByItsHolder() {
        services::Ledger(*m_ann.database, {m_book->ann.id, SharedBook::now()}, m_changes)
            .record(m_book->ann.promise, FollowUpSet{SharedBook::now() + 1h, QStringLiteral("Does it work?")});
        const auto pending = storage::FollowUpStore(*m_ann.database).pendingOf(m_book->ann.promise);
        const auto own =
            std::ranges::find_if(pending, [](const storage::FollowUp& followUp) { return followUp.setBy.has_value(); });
        QVERIFY(own != pending.end());
        storage::FollowUpStore(*m_bo.database).answer(own->id, SharedBook::now()); // not his: nothing happens
        QCOMPARE(storage::FollowUpStore(*m_ann.database).pendingOf(m_book->ann.promise).size(), pending.size());
        services::Reminder told;
        told.promise.id = m_book->ann.promise;
        told.followUp = own->id;
        told.planned = own->at;
        services::answerReminder(*m_ann.database, {m_book->ann.id, SharedBook::now()}, m_changes, told);
        QCOMPARE(storage::FollowUpStore(*m_ann.database).pendingOf(m_book->ann.promise).size(), pending.size() - 1);
    }

private:
    void keep(storage::Opened& opened, PersonId actor, PromiseId promise) {
        services::Ledger(*opened.database, {actor, SharedBook::now()}, m_changes).record(promise, Kept{});
    }

    std::unique_ptr<SharedBook> m_book;
    storage::Opened m_ann;
    storage::Opened m_bo;
    services::Changes m_changes;
};

QTEST_GUILESS_MAIN(TestSharedReminders)
#include "test_shared_reminders.moc"
