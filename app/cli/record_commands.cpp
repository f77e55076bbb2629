#include "cli/book_session.h"
#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/size_words.h"
#include "services/corrections.h"

namespace kept::cli {

using namespace domain;

namespace {

class UndoCommand : public EventCommand {
public:
    UndoCommand() : EventCommand("undo", Cli::tr("Takes back what you last did to a promise, within 10 minutes.")) {}

protected:
    void defineOwn(Options&) override {}
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Undone{}; }
    void apply(PromiseId promise, services::Ledger& ledger, storage::Database&) override { ledger.undoLast(promise); }
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
        options.text("--what", m_what, Cli::tr("What is promised, in the right words"));
        options.text("--to", m_to, Cli::tr("The colleague or customer that it is promised to"));
        options.text("--channel", m_channel, Cli::tr("How they want to hear"));
        options.choice("--size", m_size, sizeKeys(), Cli::tr("How much it is"));
    }
    void prepare(BookSession&) override {
        const auto typed = [](const QString& text) { return text.isNull() ? std::nullopt : std::optional(text); };
        m_correction = {.what = typed(m_what), .promisee = typed(m_to), .channel = typed(m_channel), .size = {}};
        if (!m_size.isNull())
            m_correction.size = *sizeFromKey(m_size);
        if (m_what.isNull() && m_to.isNull() && m_channel.isNull() && m_size.isNull())
            throw UsageError(Cli::tr("Say what to correct: --what, --to, --channel or --size."));
    }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return Corrected{}; }
    void apply(PromiseId promise, services::Ledger& ledger, storage::Database&) override {
        ledger.correct(promise, m_correction);
    }

private:
    QString m_what;
    QString m_to;
    QString m_channel;
    QString m_size;
    services::Correction m_correction;
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

class RefuseVoidCommand : public EventCommand {
public:
    RefuseVoidCommand() : EventCommand("refuse-void", Cli::tr("Says that this was a promise after all.")) {}

protected:
    void defineOwn(Options& options) override { options.text("--reason", m_reason, Cli::tr("Why"), Need::Required); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override { return VoidRefused{m_reason}; }

private:
    QString m_reason;
};

} // namespace

std::unique_ptr<Command> makeUndo() {
    return std::make_unique<UndoCommand>();
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

std::unique_ptr<Command> makeRefuseVoid() {
    return std::make_unique<RefuseVoidCommand>();
}

} // namespace kept::cli
