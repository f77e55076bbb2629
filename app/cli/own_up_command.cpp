#include "cli/book_session.h"
#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/typed_deadline.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "services/channel_words.h"
#include "services/contact_cautions.h"
#include "services/named_channel.h"
#include "services/own_up_proposal.h"
#include "services/reading.h"

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

class OwnUpCommand : public EventCommand {
public:
    OwnUpCommand() : EventCommand("own-up", Cli::tr("Says what the promisee of a missed promise was told.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--said", m_said, Cli::tr("What you said"));
        options.text("--channel", m_channel, Cli::tr("How you said it"));
        options.text("--corrective", m_corrective, Cli::tr("What you do so that it does not happen again"));
        options.text("--corrective-due", m_dueText, Cli::tr("By when, which makes that a promise of yours"));
        options.flag("--draft", m_draft, Cli::tr("Only proposes what to say, and records nothing"));
        options.choice("--language", m_language, services::ownUpLanguages(), Cli::tr("Of the draft"));
        options.text("--next", m_next, Cli::tr("What happens now, for the draft"));
    }

    int runOn(BookSession& session) override {
        if (!m_draft)
            return EventCommand::runOn(session);
        readDue(session);
        bool first = true;
        for (const PromiseId id : promises()) {
            const MessageTemplate message = draft(session, id);
            std::ostream& out = session.context().out;
            out << (first ? "" : "\n") << Cli::tr("Subject: %1").arg(shown(message.subject)).toStdString() << "\n\n";
            for (const QString& line : message.body.split(u'\n'))
                out << shown(line).toStdString() << '\n';
            tellWish(session, id);
            first = false;
        }
        return exitDone;
    }

    void prepare(BookSession& session) override {
        if (m_said.isNull() || m_channel.isNull())
            throw UsageError(
                Cli::tr("Say what you told them with --said and how with --channel, or ask for a --draft."));
        if (!m_language.isNull() || !m_next.isNull())
            throw UsageError(Cli::tr("--language and --next go with --draft, and only with it."));
        readDue(session);
    }
    QString channelUsed() const override { return m_channel; }
    EventDetail detailFor(PromiseId, storage::Database& database, Moment) const override { return wordsOf(database); }
    void apply(PromiseId promise, services::Ledger& ledger, storage::Database&) override {
        const services::Ledger::Reader<OwnedUp> words = [this](storage::Database& within) { return wordsOf(within); };
        ledger.ownUp(promise, words, m_due);
        m_due.reset(); // what changes is promised once, for the first
    }

private:
    void readDue(BookSession& session) {
        if (m_dueText.isNull())
            return;
        if (m_corrective.trimmed().isEmpty())
            throw UsageError(Cli::tr("A --corrective-due goes with --corrective, the words of what you promise."));
        m_due = deadlineTyped(m_dueText, session);
    }

    [[nodiscard]] MessageTemplate draft(BookSession& session, PromiseId id) const {
        const QString language = m_language.isNull() ? services::ownUpLanguageFor(QLocale()) : m_language;
        const auto actor = session.actor();
        const auto proposals =
            session.read([&, now = session.readingMoment(), by = actor ? actor->name : QString()](auto& database) {
                return services::proposeOwnUp(database, id, services::readingMoment(database, now), by);
            });
        const auto wanted =
            std::ranges::find(proposals, language, [](const auto& proposal) { return proposal.language; });
        return wanted->with({m_next, m_corrective, m_due});
    }

    /// By which channel the promisee wants to hear of it.
    static void tellWish(BookSession& session, PromiseId id) {
        const auto reach =
            session.read([id](storage::Database& database) { return services::reachOfPromisee(database, id); });
        if (reach && !reach->wishes.preferred.isEmpty())
            session.context().err << shown(Cli::tr("%1 prefers %2.", "who, which channel")
                                               .arg(reach->who, services::channelWord(reach->wishes.preferred)))
                                         .toStdString()
                                  << '\n';
    }

    [[nodiscard]] OwnedUp wordsOf(storage::Database& database) const {
        return {
            .said = m_said, .channel = services::channelNamed(database, m_channel), .correctiveAction = m_corrective};
    }

    QString m_said;
    QString m_channel;
    QString m_corrective;
    QString m_dueText;
    QString m_language;
    QString m_next;
    bool m_draft = false;
    std::optional<Deadline> m_due;
};

} // namespace

std::unique_ptr<Command> makeOwnUp() {
    return std::make_unique<OwnUpCommand>();
}

} // namespace kept::cli
