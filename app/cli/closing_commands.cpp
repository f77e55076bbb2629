#include "cli/book_session.h"
#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/claim.h"

namespace kept::cli {

using namespace domain;

namespace {

class KeepCommand : public EventCommand {
public:
    KeepCommand() : EventCommand("keep", Cli::tr("Says that promises were kept.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--at", m_at, Cli::tr("When they were kept, where that was earlier"));
    }
    void prepare(BookSession& session) override { m_claim = claimFrom(m_at, session.info().zone); }
    std::optional<Moment> happenedAt(PromiseId promise, storage::Database& database, Moment now) const override {
        return services::claimedMoment(m_claim, database, promise, now);
    }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Kept{}; }

private:
    QString m_at;
    services::Claim m_claim;
};

class PartlyCommand : public EventCommand {
public:
    PartlyCommand() : EventCommand("partly", Cli::tr("Says that a promise was kept in part.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--missing", m_missing, Cli::tr("What is missing"), Need::Required);
        options.text("--at", m_at, Cli::tr("When that was, where it was earlier"));
    }
    void prepare(BookSession& session) override { m_claim = claimFrom(m_at, session.info().zone); }
    std::optional<Moment> happenedAt(PromiseId promise, storage::Database& database, Moment now) const override {
        return services::claimedMoment(m_claim, database, promise, now);
    }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override {
        return PartlyKept{.missing = m_missing};
    }

private:
    QString m_missing;
    QString m_at;
    services::Claim m_claim;
};

class BreakCommand : public EventCommand {
public:
    BreakCommand() : EventCommand("break", Cli::tr("Says that a promise was broken.")) {}

protected:
    void defineOwn(Options& options) override { options.text("--reason", m_reason, Cli::tr("Why"), Need::Required); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Broken{m_reason}; }

private:
    QString m_reason;
};

class ReleaseCommand : public EventCommand {
public:
    ReleaseCommand() : EventCommand("release", Cli::tr("Says that the promisee released you from a promise.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--released-by", m_releasedBy, Cli::tr("Who released you from it"), Need::Required);
        options.text("--how", m_how, Cli::tr("How they said so"), Need::Required);
    }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override {
        return Released{.releasedBy = m_releasedBy, .how = m_how};
    }

private:
    QString m_releasedBy;
    QString m_how;
};

class ReopenCommand : public EventCommand {
public:
    ReopenCommand() : EventCommand("reopen", Cli::tr("Opens a promise again that was closed.")) {}

protected:
    void defineOwn(Options& options) override { options.text("--reason", m_reason, Cli::tr("Why"), Need::Required); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Reopened{m_reason}; }

private:
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> makeKeep() {
    return std::make_unique<KeepCommand>();
}

std::unique_ptr<Command> makePartly() {
    return std::make_unique<PartlyCommand>();
}

std::unique_ptr<Command> makeBreak() {
    return std::make_unique<BreakCommand>();
}

std::unique_ptr<Command> makeRelease() {
    return std::make_unique<ReleaseCommand>();
}

std::unique_ptr<Command> makeReopen() {
    return std::make_unique<ReopenCommand>();
}

} // namespace kept::cli
