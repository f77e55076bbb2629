#pragma once

#include "domain/working_calendar.h"
#include "services/reminders.h"
#include "ui/widgets/promise_actions.h"

#include <QFrame>
#include <QLocale>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace kept::ui {

class ElidedLabel;
class IconLabel;
class KeyButton;
class MenuButton;

/// What a person is reminded of, one promise at a time, over the page and there as long as something is due. It never
/// takes the focus by itself; Esc puts the one that is shown away.
class ReminderBanner final : public QFrame {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    ReminderBanner(Clock clock, const QLocale& locale, QWidget* parent = nullptr);

    /// What a snooze can be, and the zone in which times are shown. Until it is said: nine to five, UTC.
    void setCalendar(domain::WorkingCalendar calendar);
    /// One's own ways to snooze, behind the usual ones.
    void setSnoozePresets(const QStringList& presets) { m_presets = presets; }
    /// Those that stand, the earliest first; none hides the banner. The one that is shown stays, so that no press of a
    /// button meets another. Those from before `openSince` are told as missed.
    void setReminders(std::vector<services::Reminder> reminders, domain::Moment openSince);

signals:
    /// The one that is shown needs no more: what it asked was asked.
    void answered(kept::domain::PromiseId promise);
    void asked(kept::ui::PromiseAct act, kept::domain::PromiseId promise);
    void snoozed(kept::domain::PromiseId promise, kept::domain::Moment until);
    void openWanted(kept::domain::PromiseId promise);
    void dismissed(kept::domain::PromiseId promise);
    void allDismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    void buildHeading(QBoxLayout& column);
    void buildButtons(QBoxLayout& row);
    void fillSnoozeMenu();
    void go(int steps);
    void showCurrent();
    void showWords();
    [[nodiscard]] bool isOpen() const;
    /// What the first two buttons do with the one that is shown.
    void nameButtons();
    [[nodiscard]] const services::Reminder& current() const { return m_reminders[m_index]; }

    Clock m_clock;
    domain::WorkingCalendar m_calendar;
    QLocale m_locale;
    QStringList m_presets;
    std::vector<services::Reminder> m_reminders;
    std::size_t m_index = 0;
    domain::Moment m_openSince;
    QTimer m_wordsChange;
    QWidget* m_headingRow;
    QLabel* m_heading;
    QLabel* m_position;
    QToolButton* m_previous;
    QToolButton* m_next;
    QBoxLayout* m_row;
    IconLabel* m_icon;
    ElidedLabel* m_what;
    ElidedLabel* m_rest;
    KeyButton* m_answer; ///< of one that asks of itself
    KeyButton* m_kept;   ///< asks for the verdict instead once the promise is closed
    KeyButton* m_renegotiate;
    MenuButton* m_snooze;
    QMenu* m_snoozeMenu;
};

} // namespace kept::ui
