#include "cli/book_session.h"
#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/lookup.h"
#include "cli/words.h"
#include "domain/history.h"
#include "services/reading.h"

namespace kept::cli {

using namespace domain;

namespace {

class UndoCommand : public EventCommand {
public:
    UndoCommand() : EventCommand("undo", Cli::tr("Takes back what you last did to a promise, within 10 minutes.")) {}

protected:
    void defineOwn(Options&) override {}
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Undone{}; }
    void apply(PromiseId promise, services::Ledger& ledger, storage::Database&) const override {
        ledger.undoLast(promise);
    }
};

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

class NoteCommand : public EventCommand {
public:
    NoteCommand() : EventCommand("note", Cli::tr("Adds a note to a promise.")) {}

protected:
    void defineOwn(Options& options) override { options.text("TEXT", m_text, Cli::tr("The note"), Need::Required); }
    bool takesOne() const override { return true; }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Note{m_text}; }

private:
    QString m_text;
};

class CorrectCommand : public EventCommand {
public:
    CorrectCommand() : EventCommand("correct", Cli::tr("Mends the words of a promise.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--what", m_what, Cli::tr("What is promised, in the right words"), Need::Required);
    }
    EventDetail detailFor(PromiseId promise, storage::Database& database, Moment) const override {
        return Corrected{.field = CorrectedField::What,
                         .before = services::historyOf(database, promise).latest().what,
                         .after = m_what,
                         .promisee = {},
                         .channel = {}};
    }

private:
    QString m_what;
};

class VoidCommand : public EventCommand {
public:
    VoidCommand() : EventCommand("void", Cli::tr("Says that this never was a promise.")) {}

protected:
    void defineOwn(Options& options) override { options.text("--reason", m_reason, Cli::tr("Why"), Need::Required); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Voided{.reason = m_reason}; }

private:
    QString m_reason;
};

class ConfirmVoidCommand : public EventCommand {
public:
    ConfirmVoidCommand() : EventCommand("confirm-void", Cli::tr("Confirms that this never was a promise.")) {}

protected:
    void defineOwn(Options&) override {}
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return VoidConfirmed{}; }
};

} // namespace

std::unique_ptr<Command> makeUndo() {
    return std::make_unique<UndoCommand>();
}

std::unique_ptr<Command> makeHandOver() {
    return std::make_unique<HandOverCommand>();
}

std::unique_ptr<Command> makeAccept() {
    return std::make_unique<AcceptCommand>();
}

std::unique_ptr<Command> makeNote() {
    return std::make_unique<NoteCommand>();
}

std::unique_ptr<Command> makeCorrect() {
    return std::make_unique<CorrectCommand>();
}

std::unique_ptr<Command> makeVoid() {
    return std::make_unique<VoidCommand>();
}

std::unique_ptr<Command> makeConfirmVoid() {
    return std::make_unique<ConfirmVoidCommand>();
}

} // namespace kept::cli
