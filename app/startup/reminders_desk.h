#pragma once

#include "services/reminders.h"
#include "startup/desk.h"
#include "startup/outside_news.h"

#include <QObject>
#include <QTimeZone>

#include <optional>

namespace kept::ui {
class ReminderBanner;
class ReminderController;
} // namespace kept::ui

namespace kept::startup {

/// The reminders of whoever sits here: in the window, on the desktop, and what leads from them.
class RemindersDesk final : public QObject {
    Q_OBJECT

public:
    RemindersDesk(const Desk::Surroundings& around, ui::PromiseCommander& commander, const QTimeZone& zone,
                  QObject* parent);

    void setPerson(std::optional<domain::PersonId> person);
    /// One's own ways to snooze.
    void setSnoozePresets(const QStringList& presets);
    /// When the next one comes, for the state of the book.
    [[nodiscard]] const QString& remark() const { return m_remark; }

signals:
    /// This promise is to be shown; the window is in front by then.
    void openWanted(kept::domain::PromiseId promise);
    void remarkChanged();
    void failed(const QString& why);

private:
    void sayDigests(const std::vector<services::Digest>& digests);
    void tellNext(std::optional<domain::Moment> next);

    ui::MainWindow& m_window;
    std::function<domain::Moment()> m_clock;
    QTimeZone m_zone;
    services::Reminders m_reminders;
    OutsideNews m_news;
    ui::ReminderBanner* m_banner;
    ui::ReminderController* m_controller;
    QString m_remark;
};

} // namespace kept::startup
