#pragma once

#include "services/book.h"
#include "services/notifier.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/book_desk.h"
#include "tests/support/fake_alarm.h"
#include "ui/main_window/reminder_controller.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/reminder_banner.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace kept::test {

using namespace std::chrono_literals;
using domain::Moment;
using domain::PromiseId;
using tests::monday;
using ui::PromiseAct;

/// Shows nothing, and keeps what it was told.
class FakeNotifier final : public services::Notifier {
public:
    std::map<QString, services::Notification> shown;

    void notify(const services::Notification& notification) override { shown[notification.id] = notification; }
    void withdraw(const QString& id) override { shown.erase(id); }
};

/// A window with a line to type into and the banner, on a real book.
struct ReminderStage {
    tests::BookDesk desk;
    QWidget window;
    QLineEdit* line = new QLineEdit;
    ui::ReminderBanner* banner = nullptr;
    FakeNotifier notifier;
    services::Book book{[this] { return desk.now; }};
    test::FakeAlarm alarm;
    services::Reminders reminders{book, [this] { return desk.now; }, alarm};
    std::unique_ptr<ui::ReminderController> controller;
    std::vector<std::pair<PromiseAct, PromiseId>> asked;
    std::vector<std::pair<PromiseId, bool>> opened;
    QStringList failures;

    ReminderStage() {
        const auto clock = [this] { return desk.now; };
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        banner = new ui::ReminderBanner(clock, british);
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(line);
        layout->addWidget(banner);
        controller = std::make_unique<ui::ReminderController>(book, reminders, notifier, *banner, clock, british);
        QObject::connect(
            controller.get(), &ui::ReminderController::asked, &window,
            [this](PromiseAct act, const std::vector<PromiseId>& ids) { asked.emplace_back(act, ids.at(0)); });
        QObject::connect(controller.get(), &ui::ReminderController::openWanted, &window,
                         [this](PromiseId id, bool raise) { opened.emplace_back(id, raise); });
        QObject::connect(controller.get(), &ui::ReminderController::failed, &window,
                         [this](const QString& message) { failures << message; });
        window.resize(1096, 400);
        services::ReminderWishes wishes;
        wishes.digest = false;
        services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes);
    }
    void start() {
        book.open(desk.path()).waitForFinished();
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        line->setFocus();
        controller->setPerson(desk.mara);
    }
    void passTo(Moment now) {
        desk.now = now;
        reminders.look();
    }
    void record(PromiseId promise, const domain::EventDetail& detail) {
        book.save([this, promise, detail](storage::Database& database, services::Changes& changes) {
            services::Ledger(database, {desk.mara, desk.now}, changes).record(promise, detail);
        });
    }
    template <class Widget> Widget& find(const char* name) const {
        return *banner->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString what() const { return find<ui::ElidedLabel>("reminderWhat").fullText(); }
    QString rest() const { return find<ui::ElidedLabel>("reminderRest").fullText(); }
    QString heading() const { return find<QLabel>("reminderHeading").text(); }
    QString position() const { return find<QLabel>("reminderPosition").text(); }
    void click(const char* name) const { find<QAbstractButton>(name).click(); }
};

inline PromiseId promise(tests::BookDesk& desk, const QString& what, Moment due) {
    services::NewPromise made;
    made.what = what;
    made.promiser = desk.mara;
    made.contact = QStringLiteral("Anna Keller");
    made.channel = QStringLiteral("phone");
    made.due = {due, false};
    return desk.ledger(desk.mara).make(made);
}

} // namespace kept::test
