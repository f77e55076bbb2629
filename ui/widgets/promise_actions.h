#pragma once

#include "domain/ids.h"
#include "domain/overtaking.h"
#include "services/acting_rights.h"
#include "services/answers.h"
#include "services/summary.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QAction;
class QWidget;

namespace kept::ui {

/// What can be done to a promise.
enum class PromiseAct {
    Accept, ///< the offer, the promise that nobody has, or the request to void it
    Decline,
    Keep,
    KeepEarlier, ///< at a moment that has passed
    PartlyKeep,
    Renegotiate,
    Snooze,
    Break,
    Release,
    OwnUp,
    Note,
    HandOver,
    Wait,
    CorrectWords,
    FollowUp, ///< a reminder with words of its own
    Verdict,
    Reopen,
    Void,
    SaveCalendar, ///< as a file that other calendars take
    RemoveText,
    Undo,
};

/// The actions on promises with their keys, and what is asked with them: a kind and the promises. Which ones make sense
/// follows from the promises that are selected; the key of one that does not is answered with the reason.
class PromiseActions final : public QObject {
    Q_OBJECT

public:
    using Selection = std::function<std::vector<domain::PromiseId>()>;

    explicit PromiseActions(Selection selection, QObject* parent = nullptr);

    [[nodiscard]] QAction& action(PromiseAct act) const { return *m_actions.at(act); }
    /// In the order of the menu.
    [[nodiscard]] std::vector<QAction*> all() const;
    /// The keys work while the focus is in there.
    void attachTo(QWidget& widget);
    /// Enables what can follow on one of those that are selected; of a row that is not read yet, on its outcome.
    /// `selected` is how many there are: one row may stand for many that are alike.
    void follow(const std::vector<services::PromiseRow>& rows, std::size_t selected);
    void follow(const std::vector<services::PromiseRow>& rows) { follow(rows, rows.size()); }
    /// To whom what is selected could be handed over; forgotten with the next that is followed.
    void propose(domain::PersonId to) { m_proposed = to; }
    void setReadOnly(bool readOnly);
    /// Who acts: what waits for an answer waits for somebody.
    void setPerson(std::optional<domain::PersonId> person);
    /// What whoever acts may do to which promise.
    void setRights(const services::ActingRights& rights);
    [[nodiscard]] const services::ActingRights& rights() const { return m_rights; }
    /// As the action does, for a text of that entry of the timeline.
    void removeTextOf(domain::EventNumber entry);

signals:
    /// `seen` is how the promises were shown, as far as they were.
    void asked(kept::ui::PromiseAct act, const std::vector<kept::domain::PromiseId>& promises,
               const kept::domain::SeenEvents& seen);
    /// In place of that for handing over, where somebody is proposed.
    void handOverAsked(const std::vector<kept::domain::PromiseId>& promises, const kept::domain::SeenEvents& seen,
                       kept::domain::PersonId to);
    /// These are to be saved as a file for other calendars; changes nothing.
    void calendarWanted(const std::vector<kept::domain::PromiseId>& promises);
    /// A text of that entry is to be removed.
    void removalAsked(kept::domain::PromiseId promise, kept::domain::EventNumber entry);
    /// The key of an action that can't be done now: one sentence that says why.
    void refused(const QString& why);

private:
    struct Command {
        PromiseAct act;
        const char* name;
        QString text; ///< on a button
        QString does; ///< in a list of commands
        const char* key;
    };
    void add(const Command& command);
    void addRefusal(PromiseAct act);
    [[nodiscard]] QString whyNot(PromiseAct act) const;
    [[nodiscard]] bool canFollow(PromiseAct act, const services::PromiseRow& row) const;
    [[nodiscard]] bool isAllowed(PromiseAct act, const services::PromiseRow& row) const;
    void nameAnswers(const std::vector<services::PromiseRow>& rows);
    void rename(PromiseAct act, const QString& text);

    Selection m_selection;
    std::map<PromiseAct, QAction*> m_actions;
    std::map<PromiseAct, QAction*> m_refusals; ///< have the key while the action itself can't be done
    std::vector<services::PromiseRow> m_rows;  ///< of the promises that are selected
    domain::SeenEvents m_seen;                 ///< of the same
    std::size_t m_selected = 0;
    domain::PersonId m_proposed;
    std::optional<domain::PersonId> m_person;
    services::ActingRights m_rights;
    bool m_readOnly = false;
};

} // namespace kept::ui
