#pragma once

#include "domain/working_calendar.h"
#include "services/notifier.h"
#include "services/reminders.h"
#include "services/snooze.h"
#include "ui/widgets/promise_actions.h"

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {
class Book;
struct Changes;
} // namespace kept::services

namespace kept::ui {

class ReminderBanner;

/// Brings reminders that are due to the banner and to the desktop, and takes them away once they are dealt with,
/// wherever that was. Snoozing is written here; what else is asked for is told.
class ReminderController final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    ReminderController(services::Book& book, services::Reminders& reminders, services::Notifier& notifier,
                       ReminderBanner& banner, Clock clock, const QLocale& locale, QObject* parent = nullptr);
    /// Takes what it told from the desktop: nobody answers it there any more.
    ~ReminderController() override;
    ReminderController(const ReminderController&) = delete;
    ReminderController& operator=(const ReminderController&) = delete;

    /// Whose reminders, from now on: what came before is gathered as missed.
    void setPerson(std::optional<domain::PersonId> person);

signals:
    void asked(kept::ui::PromiseAct act, const std::vector<kept::domain::PromiseId>& promises,
               const kept::domain::SeenEvents& seen);
    /// The window is wanted in front: what was asked for from outside asks something there.
    void windowWanted();
    /// A promise is wanted in front; the window too where `raise`.
    void openWanted(kept::domain::PromiseId promise, bool raise);
    void snoozed(kept::domain::PromiseId promise, kept::domain::Moment until);
    /// The digest of that kind is wanted in front, and the window with it.
    void digestWanted(kept::services::DigestKind kind);
    void digestsTold(const std::vector<kept::services::Digest>& digests);
    void failed(const QString& message);

private:
    void showAlso(const std::vector<services::Reminder>& reminders);
    void tell(const std::vector<services::Reminder>& due);
    void notify(const std::vector<services::Reminder>& due);
    void tellDigests(const std::vector<services::Digest>& digests);
    [[nodiscard]] services::Notification notificationFor(const services::Reminder& reminder) const;
    void lookWhatStands(const services::Changes& changes);
    void loadCalendar();
    void snooze(domain::PromiseId promise, domain::Moment until);
    void answer(domain::PromiseId promise);
    void dismiss(domain::PromiseId promise);
    void dismissAll();
    /// From the banner and from the desktop.
    void clear();
    void writePutAway(const std::vector<domain::PromiseId>& promises);
    [[nodiscard]] domain::SeenEvents seenOf(domain::PromiseId promise) const;
    void notificationChosen(const QString& id);
    void buttonPressed(const QString& id, const QString& key);
    void show();

    services::Book& m_book;
    services::Reminders& m_reminders;
    services::Notifier& m_notifier;
    ReminderBanner& m_banner;
    Clock m_clock;
    QLocale m_locale;
    domain::WorkingCalendar m_calendar;
    std::optional<domain::PersonId> m_person;
    domain::Moment m_openSince;
    bool m_started = false;   ///< the reminders of that person are told
    bool m_hasDigest = false; ///< one of the person's own was told with what comes now
    std::vector<services::Reminder> m_shown;
};

} // namespace kept::ui
