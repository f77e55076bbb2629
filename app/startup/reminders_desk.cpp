#include "startup/reminders_desk.h"

#include "services/moment_words.h"
#include "ui/main_window/bring_to_front.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/promise_commander.h"
#include "ui/main_window/reminder_controller.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/reminder_banner.h"

#include <QLocale>

namespace kept::startup {

using namespace domain;

RemindersDesk::RemindersDesk(const Desk::Surroundings& around, ui::PromiseCommander& commander, const QTimeZone& zone,
                             QObject* parent)
    : QObject(parent), m_window(around.window), m_clock(around.clock), m_zone(zone),
      m_reminders(around.book, around.clock, around.alarm), m_news(around.window, around.notifier, this) {
    const QLocale locale;
    m_banner = new ui::ReminderBanner(m_clock, locale);
    around.window.setReminders(m_banner);
    m_controller =
        new ui::ReminderController(around.book, m_reminders, around.notifier, *m_banner, m_clock, locale, this);
    connect(m_controller, &ui::ReminderController::asked, &commander, &ui::PromiseCommander::perform);
    connect(m_controller, &ui::ReminderController::snoozed, this, [this, &commander](PromiseId promise, Moment until) {
        commander.remember(promise);
        m_window.messages().say(
            {.happened = tr("You are reminded again %1.", "a moment")
                             .arg(services::deadlineWords({until, false}, m_clock(), m_zone, QLocale()))});
    });
    connect(m_controller, &ui::ReminderController::failed, this, &RemindersDesk::failed);
    connect(m_controller, &ui::ReminderController::openWanted, this, [this](PromiseId promise, bool raise) {
        if (raise)
            ui::bringToFront(m_window);
        emit openWanted(promise);
    });
    connect(m_controller, &ui::ReminderController::windowWanted, this, [this] { ui::bringToFront(m_window); });
    connect(m_controller, &ui::ReminderController::digestWanted, this, [this](services::DigestKind kind) {
        ui::bringToFront(m_window);
        m_window.enterPage(kind == services::DigestKind::Own ? ui::PageId::MyPromises : ui::PageId::TeamBoard);
    });
    connect(m_controller, &ui::ReminderController::digestsTold, this, &RemindersDesk::sayDigests);
    connect(&m_reminders, &services::Reminders::nextChanged, this, &RemindersDesk::tellNext);
}

void RemindersDesk::sayDigests(const std::vector<services::Digest>& digests) {
    QStringList words;
    for (const services::Digest& digest : digests)
        words << tr("%1: %2", "your day, what there is")
                     .arg(services::digestTitle(digest), services::digestWords(digest));
    m_news.leaveOutNext();
    m_window.messages().say({.happened = words.takeFirst(), .whatToDo = words.join(u' ')});
}

void RemindersDesk::setPerson(std::optional<PersonId> person) {
    m_controller->setPerson(person);
}

void RemindersDesk::setSnoozePresets(const QStringList& presets) {
    m_banner->setSnoozePresets(presets);
}

void RemindersDesk::tellNext(std::optional<Moment> next) {
    m_remark = next ? tr("next reminder %1").arg(services::deadlineWords({*next, false}, m_clock(), m_zone, QLocale()))
                    : tr("no reminder to come");
    emit remarkChanged();
}

} // namespace kept::startup
