#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/typed_deadline.h"
#include "cli/words.h"

namespace kept::cli {

using namespace domain;

namespace {

class FollowUpCommand : public EventCommand {
public:
    FollowUpCommand()
        : EventCommand("follow-up", Cli::tr("Sets a reminder of your own, before or after the promise is closed.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--at", m_atText, Cli::tr("When to be reminded"), Need::Required);
        options.text("--about", m_about,
                     Cli::tr("Of what, such as \"ask whether it works\"; without it the promise's own "
                             "reminder moves there, as snoozing does"));
    }
    void prepare(BookSession& session) override { m_at = reminderTyped(m_atText, session); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return FollowUpSet{m_at, m_about}; }

private:
    QString m_atText;
    QString m_about;
    Moment m_at;
};

} // namespace

std::unique_ptr<Command> makeFollowUp() {
    return std::make_unique<FollowUpCommand>();
}

} // namespace kept::cli
