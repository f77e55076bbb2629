#include "cli/book_session.h"
#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/lookup.h"
#include "cli/words.h"

namespace kept::cli {

using namespace domain;

namespace {

class HandOverCommand : public EventCommand {
public:
    HandOverCommand() : EventCommand("hand-over", Cli::tr("Offers a promise to a colleague.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--to", m_to, Cli::tr("Who shall take it"), Need::Required);
    }
    EventDetail detailFor(PromiseId, storage::Database& database, Moment) const override {
        return HandedOver{*personNamed(database, m_to)};
    }

private:
    QString m_to;
};

class AcceptCommand : public EventCommand {
public:
    AcceptCommand() : EventCommand("accept", Cli::tr("Accepts a promise that was handed over to you.")) {}

protected:
    void defineOwn(Options&) override {}
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Accepted{}; }
};

class DeclineCommand : public EventCommand {
public:
    DeclineCommand()
        : EventCommand("decline", Cli::tr("Declines a promise that was handed over, or withdraws the offer.")) {}

protected:
    void defineOwn(Options& options) override { options.text("--reason", m_reason, Cli::tr("Why"), Need::Required); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Declined{m_reason}; }

private:
    QString m_reason;
};

class ClaimCommand : public EventCommand {
public:
    ClaimCommand() : EventCommand("claim", Cli::tr("Takes on a promise that a department gave.")) {}

protected:
    void defineOwn(Options&) override {}
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Claimed{}; }
};

} // namespace

std::unique_ptr<Command> makeHandOver() {
    return std::make_unique<HandOverCommand>();
}

std::unique_ptr<Command> makeAccept() {
    return std::make_unique<AcceptCommand>();
}

std::unique_ptr<Command> makeDecline() {
    return std::make_unique<DeclineCommand>();
}

std::unique_ptr<Command> makeClaim() {
    return std::make_unique<ClaimCommand>();
}

} // namespace kept::cli
