#include "domain/admission.h"

#include "domain/characters.h"
#include "domain/errors.h"
#include "domain/history.h"
#include "domain/say.h"
#include "domain/succession.h"
#include "domain/working_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::domain {

namespace {

[[noreturn]] void reject(const char* why) {
    throw InvalidInput(say(why));
}

/// Overrides turn what is read around; embeddings and isolates belong to some languages.
bool isUnfit(QChar character) {
    return isControl(character) || character == QChar(0x202D) || character == QChar(0x202E);
}

/// What leaves no trace on a screen: a text of nothing else is empty.
bool isBlank(QChar character) {
    return character.isSpace() || character.category() == QChar::Other_Format;
}

/// One of the two halves of a character beyond the first 65,536, without the other: no file can hold it.
bool isHalf(const QString& text, qsizetype at) {
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

bool isLong(const QString& text) {
    return text.size() > longestText && text.toUcs4().size() > longestText;
}

/// Every text has to be fit to be written, those too that may be left out.
void checkRemark(const QString& text, const char* name) {
    if (!text.trimmed().isEmpty())
        (void)checkedText(text, say(name));
}

/// The years that a calendar names; a form that could hold others is a slip.
constexpr Moment endOfYears = fromMicroseconds(253'402'300'800'000'000); ///< 10000-01-01T00:00Z

void checkDeadline(Moment due, Moment madeAt) {
    if (due < madeAt)
        reject(QT_TRANSLATE_NOOP("domain", "The deadline lies before the promise was made."));
    if (due >= endOfYears)
        reject(QT_TRANSLATE_NOOP("domain", "The deadline lies beyond the year 9999."));
}

/// Whether the moment that a Kept or PartlyKept claims decides instead of the one when it was recorded.
bool mayClaim(const PromiseState& state, const Event& event, const WorkingCalendar& calendar) {
    return event.happenedAt < event.recordedAt && event.happenedAt >= state.reopenedAt &&
           event.recordedAt <= calendar.oneWorkingDayAfter(state.judgedDue.at);
}

/// Why it happened, which an import need not know.
void settleReason(Event& event) {
    if (event.isImported())
        return;
    const auto check = [](QString& reason) {
        reason = checkedText(reason, say(QT_TRANSLATE_NOOP("domain", "The reason")));
    };
    if (auto* broken = std::get_if<Broken>(&event.detail))
        check(broken->reason);
    if (auto* move = std::get_if<Renegotiated>(&event.detail))
        check(move->reason);
    if (auto* reopened = std::get_if<Reopened>(&event.detail))
        check(reopened->reason);
    if (auto* declined = std::get_if<Declined>(&event.detail))
        check(declined->reason);
    if (auto* refused = std::get_if<VoidRefused>(&event.detail))
        check(refused->reason);
    if (auto* voided = std::get_if<Voided>(&event.detail))
        check(voided->reason);
}

void settleFollowUp(FollowUpSet& followUp, const PromiseState& state, Moment now) {
    if (followUp.at <= now)
        reject(QT_TRANSLATE_NOOP("domain", "The reminder has to lie in the future."));
    if (state.isClosed() && followUp.about.trimmed().isEmpty())
        reject(QT_TRANSLATE_NOOP("domain", "The promise is closed: say what you want to be reminded of."));
    followUp.about = followUp.about.trimmed().isEmpty()
                         ? QString()
                         : checkedText(followUp.about, say(QT_TRANSLATE_NOOP("domain", "What the reminder is about")));
}

void settle(Event& event, const PromiseState& state, const Circumstances& circumstances) {
    settleReason(event);
    if (auto* followUp = std::get_if<FollowUpSet>(&event.detail))
        settleFollowUp(*followUp, state, event.recordedAt);
    if (auto* kept = std::get_if<Kept>(&event.detail))
        kept->claimed = mayClaim(state, event, circumstances.calendar);
    if (auto* partly = std::get_if<PartlyKept>(&event.detail)) {
        partly->missing = checkedText(partly->missing, say(QT_TRANSLATE_NOOP("domain", "What is missing")));
        partly->claimed = mayClaim(state, event, circumstances.calendar);
    }
    if (auto* released = std::get_if<Released>(&event.detail); released && !event.isImported()) {
        // Withdrawing without the promisee's consent is breaking.
        released->releasedBy =
            checkedText(released->releasedBy, say(QT_TRANSLATE_NOOP("domain", "Who released you from it")));
        released->how = checkedText(released->how, say(QT_TRANSLATE_NOOP("domain", "How you were released from it")));
    }
    if (auto* voided = std::get_if<Voided>(&event.detail))
        voided->alone = circumstances.alone;
}

/// Whoever takes a promise on must not be the one it was given to: that would be a promise to oneself.
void checkTaker(const PromiseState& state, const Event& event) {
    const auto isPromisee = [&](std::optional<PersonId> person) {
        return person && state.promisee == Promisee(*person);
    };
    const auto* handOver = event.as<HandedOver>();
    const bool takes = event.as<Claimed>() || event.as<Accepted>(); // whom it is for may be another than when offered
    if ((handOver && isPromisee(handOver->to)) || (takes && isPromisee(event.actor)))
        reject(QT_TRANSLATE_NOOP("domain", "It was promised to this person: a promise to oneself is a plan."));
    const auto* corrected = event.as<Corrected>();
    const auto* colleague = corrected && corrected->field == CorrectedField::Promisee
                                ? std::get_if<PersonId>(&corrected->promisee)
                                : nullptr;
    if (colleague && (state.holder == *colleague || state.promiser == *colleague))
        reject(QT_TRANSLATE_NOOP("domain", "A promise to oneself is a plan: name who is promised something."));
}

/// Books from before hold offers that were made twice: those still count, so this is no rule of what may follow.
void checkOffer(const PromiseState& state, const Event& event) {
    if (const auto* handOver = event.as<HandedOver>(); handOver && state.handOverTo == handOver->to)
        throw NotAllowed(say(QT_TRANSLATE_NOOP("domain", "The promise is offered to this person already.")));
}

void checkRating(int rating) {
    if (rating < 1 || rating > 5)
        reject(QT_TRANSLATE_NOOP("domain", "A rating goes from 1 to 5."));
}

void checkMove(const Renegotiated& move, const PromiseState& state, Moment now) {
    checkDeadline(move.due.at, state.madeAt);
    if (move.due.at <= now)
        reject(QT_TRANSLATE_NOOP("domain", "The new deadline has to lie in the future."));
    if (move.told && (move.told->at < state.madeAt || move.told->at > now))
        reject(QT_TRANSLATE_NOOP("domain", "The promisee can only have been told between then and now."));
}

QString wordsFor(const TextFault& fault, const QString& name) {
    switch (fault.kind) {
    case TextFault::Kind::Empty:
        return QCoreApplication::translate("domain", "%1 is empty.").arg(name);
    case TextFault::Kind::TooLong:
        return QCoreApplication::translate("domain", "%1 is longer than %L2 characters.").arg(name).arg(longestText);
    case TextFault::Kind::Control:
        return QCoreApplication::translate("domain", "%1 has a control character at position %L2.")
            .arg(name)
            .arg(fault.at + 1);
    case TextFault::Kind::HalfCharacter:
        return QCoreApplication::translate("domain", "%1 has half a character at position %L2.")
            .arg(name)
            .arg(fault.at + 1);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<TextFault> faultIn(const QString& text) {
    if (std::all_of(text.cbegin(), text.cend(), isBlank))
        return TextFault{TextFault::Kind::Empty};
    if (isLong(text))
        return TextFault{TextFault::Kind::TooLong};
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isUnfit(text[at]))
            return TextFault{TextFault::Kind::Control, at};
        if (isHalf(text, at))
            return TextFault{TextFault::Kind::HalfCharacter, at};
    }
    return std::nullopt;
}

void checkMade(const Made& made, Moment madeAt) {
    (void)checkedText(made.what, say(QT_TRANSLATE_NOOP("domain", "What is promised")));
    if (!made.promiser && !made.department)
        reject(QT_TRANSLATE_NOOP("domain", "Nobody gives this promise: name a person or a department."));
    if (const auto* colleague = std::get_if<PersonId>(&made.promisee); colleague && made.promiser == *colleague)
        reject(QT_TRANSLATE_NOOP("domain", "A promise to oneself is a plan: name who is promised something."));
    checkDeadline(made.due.at, madeAt);
}

Event admit(const History& history, Event proposed, const Circumstances& circumstances) {
    if (proposed.happenedAt > proposed.recordedAt)
        reject(QT_TRANSLATE_NOOP("domain", "This can't have happened in the future."));
    const PromiseState state = history.latest();
    if (const auto* undone = proposed.as<Undone>()) {
        const auto undoing = history.undoing(undone->event);
        if (!undoing)
            throw NotAllowed(say(QT_TRANSLATE_NOOP("domain", "There is nothing to undo.")));
        if (const auto refusal = refusalOf(*undoing, proposed))
            throw NotAllowed(*refusal);
        return proposed;
    }
    if (circumstances.left && state.voidAwaits && (proposed.as<VoidConfirmed>() || proposed.as<Voided>()) &&
        proposed.actor == state.voidAskedBy)
        throw NotAllowed(say(QT_TRANSLATE_NOOP(
            "domain", "Somebody else has to confirm that it is void, and nobody else is in the book now: until "
                      "somebody joins and confirms it, the promise counts.")));
    if (const auto refusal = refusalOf(state, proposed))
        throw NotAllowed(*refusal);
    checkOffer(state, proposed);
    if (const auto* move = proposed.as<Renegotiated>(); move && !proposed.isImported())
        checkMove(*move, state, proposed.recordedAt);
    if (!proposed.isImported())
        checkTaker(state, proposed);
    if (const auto* verdict = proposed.as<Verdict>(); verdict && verdict->rating)
        checkRating(*verdict->rating);
    if (const auto* verdict = proposed.as<Verdict>())
        checkRemark(verdict->words, QT_TRANSLATE_NOOP("domain", "What they say"));
    if (const auto* ownUp = proposed.as<OwnedUp>())
        checkRemark(ownUp->correctiveAction, QT_TRANSLATE_NOOP("domain", "What changes"));
    if (const auto* corrected = proposed.as<Corrected>(); corrected && corrected->field == CorrectedField::What)
        (void)checkedText(corrected->after, say(QT_TRANSLATE_NOOP("domain", "What is promised")));
    if (const auto* ownUp = proposed.as<OwnedUp>())
        (void)checkedText(ownUp->said, say(QT_TRANSLATE_NOOP("domain", "What was said")));
    if (const auto* note = proposed.as<Note>())
        (void)checkedText(note->text, say(QT_TRANSLATE_NOOP("domain", "The note")));
    settle(proposed, state, circumstances);
    return proposed;
}

QString checkedText(const QString& text, const QString& name) {
    QString trimmed = text.trimmed();
    if (const auto fault = faultIn(trimmed))
        throw InvalidInput(wordsFor(*fault, name));
    return trimmed;
}

} // namespace kept::domain
