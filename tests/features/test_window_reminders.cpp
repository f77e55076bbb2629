#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "tests/support/wired_window.h"
#include "ui/widgets/promise_details.h"

#include <QLabel>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::WiredWindow;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;

QString idOf(PromiseId promise) {
    return QStringLiteral("promise/%1").arg(promise.value());
}

/// Somebody else, at another desk, does that.
void elsewhere(WiredWindow& desk, PromiseId promise, const EventDetail& detail) {
    desk.open.run([&](storage::Database& database, services::Changes& changes) {
        services::Ledger(database, {desk.mara, desk.open.now}, changes).record(promise, detail);
    });
}

} // namespace

/// Reminders from outside of the window, which is hidden in the tray or minimised. It is Monday, 11:00 in Berlin.
class TestWindowReminders : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void thePressOfAButtonKeepsThePromiseAndIsToldOutside() {
        WiredWindow desk;
        const PromiseId id = toldWhileHidden(desk);
        emit desk.notifier.actionChosen(idOf(id), QStringLiteral("kept"));
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        QTRY_VERIFY(desk.notifier.shown.contains(QStringLiteral("news")));
        const services::Notification news = desk.notifier.shown[QStringLiteral("news")];
        QVERIFY2(news.title.contains(QStringLiteral("kept")), qPrintable(news.title));
        QCOMPARE(news.actions.size(), std::size_t(1));
        QTRY_VERIFY(!desk.notifier.shown.contains(idOf(id)));
        QVERIFY(desk.window.isHidden());
        emit desk.notifier.actionChosen(QStringLiteral("news"), news.actions.front().key);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Open);
    }

    void whatChangedMeanwhileIsAskedAboutInFront() {
        WiredWindow desk;
        const PromiseId id = toldWhileHidden(desk);
        const services::Notification asked = desk.notifier.shown[idOf(id)];
        elsewhere(desk, id, Broken{QStringLiteral("she bought it elsewhere")});
        emit desk.notifier.actionChosen(asked.id, QStringLiteral("kept"));
        QTRY_VERIFY(desk.dialog() || desk.notifier.shown.contains(QStringLiteral("news")));
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Broken); // nothing was overrun
    }

    void renegotiatingBringsTheWindowAndItsForm() {
        WiredWindow desk;
        const PromiseId id = toldWhileHidden(desk);
        emit desk.notifier.actionChosen(idOf(id), QStringLiteral("renegotiate"));
        QTRY_VERIFY(desk.window.isVisible());
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("renegotiateDialog"));
    }

    void openingShowsThePromiseInFront() {
        WiredWindow desk;
        const PromiseId id = toldWhileHidden(desk);
        emit desk.notifier.activated(idOf(id));
        QTRY_VERIFY(desk.window.isVisible());
        QVERIFY(desk.window.currentPage() == PageId::MyPromises);
        QTRY_VERIFY(desk.page().details().isVisible());
    }

    void snoozingLeavesTheDeadline() {
        WiredWindow desk;
        const PromiseId id = toldWhileHidden(desk);
        const Deadline before = desk.row(1).due;
        emit desk.notifier.actionChosen(idOf(id), QStringLiteral("snooze"));
        QTRY_COMPARE(desk.row(1).remindsAt, std::optional(desk.open.now + 10min));
        QCOMPARE(desk.row(1).due, before);
        QTRY_COMPARE(desk.alarm.at, std::optional(desk.open.now + 10min));
        QVERIFY(desk.window.isHidden());
    }

    void newsThatNobodyWaitsForStayInTheWindow() {
        WiredWindow desk;
        desk.window.hide();
        desk.window.messages().say({.happened = QStringLiteral("You are here.")});
        QVERIFY(!desk.notifier.shown.contains(QStringLiteral("news")));
        desk.window.messages().say({.kind = ui::MessageKind::Error, .happened = QStringLiteral("The book is gone.")});
        QVERIFY(desk.notifier.shown.contains(QStringLiteral("news")));
    }

    void itsEndTakesWhatItToldFromTheDesktop() {
        WiredWindow desk;
        const PromiseId id = toldWhileHidden(desk);
        QVERIFY(desk.notifier.shown.contains(idOf(id)));
        desk.desk.reset();
        QVERIFY(desk.notifier.shown.empty());
    }

    void theDigestOpensItsPage() {
        WiredWindow desk(QStringLiteral("Mara Lind"), [](WiredWindow& before) {
            before.open.run([&](storage::Database& database, services::Changes& changes) {
                services::setReminderWishes(database, {before.mara, before.open.now}, changes, {});
            });
            before.open.promise(before.mara, QStringLiteral("Send the invoice"), monday + 2h);
        });
        QTRY_VERIFY(desk.notifier.shown.contains(QStringLiteral("digest/own")));
        QTRY_VERIFY(desk.named<QLabel>("messageHappened").text().contains(QStringLiteral("1 due today")));
        desk.window.enterPage(PageId::Charts);
        desk.window.hide();
        emit desk.notifier.activated(QStringLiteral("digest/own"));
        QTRY_VERIFY(desk.window.isVisible());
        QVERIFY(desk.window.currentPage() == PageId::MyPromises);
        QVERIFY(!desk.notifier.shown.contains(QStringLiteral("news"))); // the desktop was told already
    }

    void whoCoversKeepsItForWhoIsAway() {
        WiredWindow desk(QStringLiteral("Mara Lind"), [](WiredWindow& before) {
            before.open.promise(before.tariq, QStringLiteral("Send the offer"), monday + 2h);
            before.open.run([&](storage::Database& database, services::Changes& changes) {
                services::addAbsences(
                    database, {before.tariq, before.open.now}, changes, before.tariq,
                    {{.first = QDate(2026, 11, 23), .last = QDate(2026, 11, 24), .cover = before.mara}});
            });
        });
        QTRY_COMPARE(desk.alarm.at, std::optional(monday + 1h));
        desk.window.hide();
        desk.open.now = monday + 1h;
        desk.alarm.ring();
        QTRY_VERIFY(desk.notifier.shown.contains(QStringLiteral("promise/1")));
        QVERIFY(desk.notifier.shown[QStringLiteral("promise/1")].body.contains(QStringLiteral("Tariq Aziz")));
        emit desk.notifier.actionChosen(QStringLiteral("promise/1"), QStringLiteral("kept"));
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        QCOMPARE(desk.row(1).holderId, desk.tariq); // it stays his
    }

private:
    /// A promise of Mara's of which she is reminded while her window is hidden.
    static PromiseId toldWhileHidden(WiredWindow& desk) {
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        [&] {
            QTRY_COMPARE(desk.alarm.at, std::optional(monday + 4h));
            desk.window.hide();
            desk.open.now = monday + 4h;
            desk.alarm.ring();
            QTRY_VERIFY(desk.notifier.shown.contains(idOf(id)));
        }();
        return id;
    }
};

QTEST_MAIN(TestWindowReminders)
#include "test_window_reminders.moc"
