#include "services/own_up_proposal.h"

#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/moment_words.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/names.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

struct OwnUpProposalText {
    Q_DECLARE_TR_FUNCTIONS(OwnUpProposal)
};

QString key(const char* name) {
    return QString::fromLatin1(name);
}

Miss missOf(const PromiseState& state, Moment at) {
    switch (state.outcomeAt(at)) {
    case Outcome::Overdue:
        return Miss::Overdue;
    case Outcome::Late:
        return Miss::Late;
    case Outcome::PartlyKept:
        return Miss::PartlyKept;
    case Outcome::Broken:
        return Miss::Broken;
    default:
        throw NotAllowed(OwnUpProposalText::tr("This promise was not missed: there is nothing to own up to."));
    }
}

/// Why it was broken, or what is missing of it.
void addReasons(const History& history, const PromiseState& state, PlaceholderValues& values) {
    const Event* closing = state.resolution ? history.find(state.resolution->event) : nullptr;
    if (!closing)
        return;
    if (const auto* broken = closing->as<Broken>())
        values[key("reason")] = broken->reason;
    if (const auto* partly = closing->as<PartlyKept>())
        values[key("missing")] = partly->missing;
}

/// A moment in words of the message's language, which need not be the person's.
QLocale localeOf(const QString& language) {
    const QLocale own;
    return own.name().startsWith(language) ? own : QLocale(language);
}

} // namespace

MessageTemplate OwnUpProposal::with(const OwnUpAdditions& additions) const {
    PlaceholderValues values = known;
    values[key("next")] = additions.next;
    values[key("change")] = additions.change;
    if (additions.until && !additions.change.trimmed().isEmpty())
        values[key("until")] = letterWords(*additions.until, zone, localeOf(language));
    return filled(text, values);
}

std::vector<OwnUpProposal> proposeOwnUp(storage::Database& database, PromiseId promise, Moment at,
                                        const QString& promiser) {
    const History history = historyOf(database, promise);
    const PromiseState state = history.latest();
    const Miss miss = missOf(state, at);
    const QTimeZone zone = bookInfo(database).zone;
    storage::Names names(database);
    PlaceholderValues values = {
        {key("promisee"), names.of(state.promisee)}, {key("what"), state.what}, {key("promiser"), promiser}};
    addReasons(history, state, values);
    std::vector<OwnUpProposal> proposals;
    for (const OwnUpTemplate& text : ownUpTemplates(database)) {
        if (text.miss != miss)
            continue;
        const QLocale locale = localeOf(text.language);
        values[key("due")] = letterWords(state.judgedDue, zone, locale);
        if (state.resolution)
            values[key("done")] = letterWords({state.resolution->decidedAt, false}, zone, locale);
        proposals.push_back({text.language, text.text, values, zone});
    }
    return proposals;
}

OwnUpProposal sampleOwnUp(const OwnUpTemplate& text, Moment now, const QTimeZone& zone) {
    const QLocale locale = localeOf(text.language);
    const PlaceholderValues values = {
        {key("promisee"), OwnUpProposalText::tr("Anna Keller")},
        {key("what"), OwnUpProposalText::tr("Send the corrected invoice")},
        {key("due"), letterWords({now - std::chrono::hours(24), false}, zone, locale)},
        {key("done"), letterWords({now - std::chrono::hours(3), false}, zone, locale)},
        {key("reason"), OwnUpProposalText::tr("The address was wrong in our files.")},
        {key("missing"), OwnUpProposalText::tr("The second page")},
        {key("promiser"), OwnUpProposalText::tr("Mara Lind")},
    };
    return {text.language, text.text, values, zone};
}

} // namespace kept::services
