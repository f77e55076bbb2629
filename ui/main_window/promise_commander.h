#pragma once

#include "services/answers.h"
#include "services/batch.h"
#include "services/ledger.h"
#include "services/nobody.h"
#include "ui/dialogs/wait_dialog.h"
#include "ui/main_window/act_run.h"
#include "ui/main_window/promise_facts.h"
#include "ui/widgets/promise_actions.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace kept::domain {
class Error;
}

namespace kept::services {
class Book;
struct EntryKnowledge;
} // namespace kept::services

namespace kept::ui {

class MessageBar;
class TextRemoval;

/// Carries out what the keys on promises ask for: at once, or after the dialog that asks what it needs. Says what was
/// written down, and offers to take it back or, after a miss, to own up.
class PromiseCommander final : public QObject {
    Q_OBJECT

public:
    struct Needs {
        services::Book& book;
        MessageBar& messages;
        std::function<domain::Moment()> clock;
        QTimeZone zone;
        QLocale locale;
        QWidget* window;
        Outgoing& outgoing;
    };

    explicit PromiseCommander(Needs needs, QObject* parent = nullptr);

    void setPerson(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why) { m_nobody = why; }

    /// One's own ways to snooze.
    void setSnoozePresets(const QStringList& presets) { m_presets = presets; }

    /// Something was done to that promise elsewhere, its making included: Undo takes it back.
    void remember(domain::PromiseId promise) { m_done.push_back({{promise}, {}}); }

public slots:
    /// `seen` is how they were shown, as far as they were: what changed since is asked about, not overrun.
    void perform(kept::ui::PromiseAct act, const std::vector<kept::domain::PromiseId>& promises,
                 const kept::domain::SeenEvents& seen);
    /// Asks to whom, that colleague proposed.
    void handOver(const std::vector<kept::domain::PromiseId>& promises, const kept::domain::SeenEvents& seen,
                  kept::domain::PersonId to);
    /// Asks which text goes, and looks first at that of an entry.
    void removeText(kept::domain::PromiseId promise, std::optional<kept::domain::EventNumber> entry);

private:
    /// One act, as Undo takes it back.
    struct Done {
        std::vector<domain::PromiseId> promises;
        domain::SeenEvents seen; ///< as the act left them
    };

    void undo();
    [[nodiscard]] ActRun* newRun(const std::vector<domain::PromiseId>& promises, const domain::SeenEvents& seen);
    /// Without a form.
    void carryOut(PromiseAct act, ActRun* run, const ActRun::Work& work,
                  const std::function<void(const domain::Error&)>& fail);
    void save(PromiseAct act, PromiseDialog& dialog, const PromiseFacts& facts,
              const std::vector<domain::PromiseId>& promises);
    /// Reads what the form needs to know, and asks.
    void readAndAsk(PromiseAct act, const std::vector<domain::PromiseId>& promises, domain::PersonId to);
    void ask(PromiseAct act, const std::vector<domain::PromiseId>& promises, const PromiseFacts& facts,
             domain::PersonId to);
    /// Looks for promises that this one may wait on.
    [[nodiscard]] WaitDialog::Search searchAround(domain::PromiseId promise) const;
    /// What declining them means for who acts; Nothing where it means several things.
    [[nodiscard]] services::No noTo(const std::vector<domain::PromiseRow>& rows) const;
    [[nodiscard]] ActRun::Work workOf(PromiseAct act, const PromiseAnswer& answer) const;
    void tell(PromiseAct act, const services::Written& written);
    void tellFailure(const QString& why);
    void offerOwnUp(const std::vector<domain::PromiseId>& promises);

    Needs m_needs;
    TextRemoval* m_removal;
    std::optional<domain::PersonId> m_person;
    services::Nobody m_nobody = services::Nobody::Unnamed;
    QStringList m_presets;
    std::vector<Done> m_done; ///< Undo goes back through them
    ActRun::OwnEvents m_own = std::make_shared<std::set<domain::EventNumber>>();
    std::function<void()> m_offer; ///< what the message's button does
};

} // namespace kept::ui
