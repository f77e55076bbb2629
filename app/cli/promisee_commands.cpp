#include "cli/book_session.h"
#include "cli/commands.h"
#include "cli/event_command.h"
#include "cli/typed_deadline.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/named_channel.h"
#include "services/reading.h"
#include "services/working_time.h"

namespace kept::cli {

using namespace domain;

namespace {

class RenegotiateCommand : public EventCommand {
public:
    RenegotiateCommand() : EventCommand("renegotiate", Cli::tr("Sets another deadline.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--due", m_dueText, Cli::tr("The new deadline"), Need::Required);
        options.flag("--told", m_told, Cli::tr("The promisee was told of it"));
        options.flag("--not-told", m_notTold, Cli::tr("The promisee was not told"));
        options.text("--told-at", m_toldAtText, Cli::tr("When they were told, where that was earlier"));
        options.text("--channel", m_channel, Cli::tr("How they were told"));
        options.text("--reason", m_reason, Cli::tr("Why"), Need::Required);
    }

    void prepare(BookSession& session) override {
        if (m_told == m_notTold)
            throw UsageError(Cli::tr("Say one of both: --told with its --channel, or --not-told."));
        if (m_told == m_channel.trimmed().isEmpty())
            throw UsageError(Cli::tr("A --channel goes with --told, and only with it."));
        if (!m_told && !m_toldAtText.isNull())
            throw UsageError(Cli::tr("A --told-at goes with --told, and only with it."));
        m_toldAt = momentFrom(m_toldAtText, session.info().zone);
        (void)deadlineTyped(m_dueText, session); // what is none is refused once, not for each promise
    }

    QString channelUsed() const override { return m_channel; }

    EventDetail detailFor(PromiseId promise, storage::Database& database, Moment now) const override {
        const auto holder = services::historyOf(database, promise).latest().holder;
        Renegotiated move{.due = deadlineFrom(m_dueText, services::calendarOf(database, holder), now),
                          .told = {},
                          .reason = m_reason};
        if (m_told)
            move.told = Telling{.at = m_toldAt.value_or(now), .channel = services::channelNamed(database, m_channel)};
        return move;
    }

private:
    QString m_dueText;
    bool m_told = false;
    bool m_notTold = false;
    QString m_toldAtText;
    std::optional<Moment> m_toldAt;
    QString m_channel;
    QString m_reason;
};

class VerdictCommand : public EventCommand {
public:
    VerdictCommand() : EventCommand("verdict", Cli::tr("Notes what the promisee says of it.")) {}

protected:
    void defineOwn(Options& options) override {
        options.choice("--kept", m_kept, {QStringLiteral("yes"), QStringLiteral("no")},
                       Cli::tr("Whether they say that it was kept"), Need::Required);
        options.choice(
            "--rating", m_rating,
            {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")},
            Cli::tr("How well, from 1 to 5"));
        options.text("--words", m_words, Cli::tr("What they said"));
    }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override {
        return Verdict{.kept = m_kept == QLatin1String("yes"),
                       .rating = m_rating.isNull() ? std::nullopt : std::optional(m_rating.toInt()),
                       .words = m_words};
    }

private:
    QString m_kept;
    QString m_rating;
    QString m_words;
};

} // namespace

std::unique_ptr<Command> makeRenegotiate() {
    return std::make_unique<RenegotiateCommand>();
}

std::unique_ptr<Command> makeVerdict() {
    return std::make_unique<VerdictCommand>();
}

} // namespace kept::cli
