#include "domain/succession.h"

#include "domain/admission.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::domain {

namespace {

template <class... Visitors> struct Overloaded : Visitors... { using Visitors::operator()...; };
template <class... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

QString say(const char* text) {
    return QCoreApplication::translate("domain", text);
}

bool isClosed(const PromiseState& state) {
    return state.resolution && state.resolution->kind != Resolution::Kind::PartlyKept;
}

/// An import knows only what its own source knows.
bool isForeign(const PromiseState& state, const Event& event) {
    return event.isImported() && (event.source != state.source || event.happenedAt < state.madeAt);
}

std::optional<QString> refuseWhen(bool refused, const char* why) {
    return refused ? std::optional(say(why)) : std::nullopt;
}

std::optional<QString> refuseClosed(const PromiseState& state) {
    return refuseWhen(isClosed(state), QT_TRANSLATE_NOOP("domain", "The promise is closed already; reopen it first."));
}

/// A telling decides in good faith if it came, and was recorded, by the judged deadline.
bool isInGoodFaith(const PromiseState& state, const Event& event, const Renegotiated& move) {
    return move.told && move.told->at <= state.judgedDue.at && event.countsFrom() <= state.judgedDue.at;
}

void resolve(PromiseState& state, Resolution::Kind kind, const Event& event, bool claimed) {
    const Moment decided =
        event.isImported() || (claimed && event.happenedAt >= state.reopenedAt) ? event.happenedAt : event.recordedAt;
    state.resolution =
        Resolution{.kind = kind, .decidedAt = decided, .recordedAt = event.countsFrom(), .event = event.number};
    state.handOverTo.reset();
}

void correct(PromiseState& state, const Corrected& correction) {
    switch (correction.field) {
    case CorrectedField::What:
        state.what = correction.after;
        break;
    case CorrectedField::Promisee:
        state.promisee = correction.promisee;
        break;
    case CorrectedField::Channel:
        state.channel = correction.channel;
        break;
    case CorrectedField::Size:
        state.size = correction.size;
        break;
    }
}

} // namespace

bool voidsAtOnce(const PromiseState& state, const Event& event, const Voided& voided) {
    return voided.alone || (!state.madeByRule && event.recordedAt <= state.madeAt + undoLimit &&
                            event.recordedAt <= state.judgedDue.at);
}

PromiseState begin(const Event& event) {
    const Made& made = *event.as<Made>();
    PromiseState state;
    state.id = event.promise;
    state.what = made.what;
    state.promisee = made.promisee;
    state.channel = made.channel;
    state.service = made.service;
    state.series = made.series;
    state.size = made.size;
    state.reference = made.reference;
    state.source = event.source;
    state.promiser = made.promiser;
    state.holder = made.promiser;
    state.department = made.department;
    state.madeByRule = made.series && !event.actor && !event.isImported();
    state.madeAt = state.madeByRule ? event.happenedAt : event.countsFrom();
    state.reopenedAt = state.madeAt;
    state.firstDue = state.due = state.judgedDue = made.due;
    state.lastCounted = event.countsFrom();
    state.imported = event.isImported() ? 1 : 0;
    state.holders.emplace_back(state.madeAt, made.promiser);
    return state;
}

std::optional<QString> refusalOf(const PromiseState& state, const Event& event) {
    if (state.voided && !event.as<Note>() && !event.as<Redacted>())
        return say(QT_TRANSLATE_NOOP("domain", "The promise is void."));
    if (isForeign(state, event))
        return say(
            QT_TRANSLATE_NOOP("domain", "An import can only add to promises that it brought, after their making."));
    const auto allowed = [] { return std::optional<QString>(); };
    return std::visit(
        Overloaded{
            [](const Made&) { return refuseWhen(true, QT_TRANSLATE_NOOP("domain", "The promise was made already.")); },
            [&](const Renegotiated&) { return refuseClosed(state); },
            [&](const Kept&) { return refuseClosed(state); },
            [&](const PartlyKept&) { return refuseClosed(state); },
            [&](const Broken&) { return refuseClosed(state); },
            [&](const Released&) { return refuseClosed(state); },
            [&](const Reopened&) {
                return refuseWhen(!state.resolution,
                                  QT_TRANSLATE_NOOP("domain", "The promise is not closed, so it can't be reopened."));
            },
            [&](const HandedOver& handOver) {
                if (auto closed = refuseClosed(state))
                    return closed;
                return refuseWhen(state.holder == handOver.to,
                                  QT_TRANSLATE_NOOP("domain", "This person holds the promise already."));
            },
            [&](const Accepted&) {
                if (!state.handOverTo)
                    return refuseWhen(true, QT_TRANSLATE_NOOP("domain", "The promise was not offered to anybody."));
                return refuseWhen(event.actor != state.handOverTo,
                                  QT_TRANSLATE_NOOP("domain", "Only the person it was handed to can accept it."));
            },
            [&](const OwnedUp&) {
                return refuseWhen(!isMissed(state.outcomeAt(event.countsFrom())),
                                  QT_TRANSLATE_NOOP("domain", "The promise was not missed: nothing to own up to."));
            },
            [&](const Verdict&) {
                return refuseWhen(state.outcomeAt(event.countsFrom()) == Outcome::Open,
                                  QT_TRANSLATE_NOOP("domain", "The promise is still open: no verdict yet."));
            },
            [&](const Voided&) {
                return refuseWhen(state.voidAwaits.has_value(),
                                  QT_TRANSLATE_NOOP("domain", "Voiding it waits for somebody's confirmation already."));
            },
            [&](const VoidConfirmed&) {
                if (!state.voidAwaits)
                    return refuseWhen(true, QT_TRANSLATE_NOOP("domain", "Nobody asked to void the promise."));
                return refuseWhen(event.actor == state.voidAskedBy,
                                  QT_TRANSLATE_NOOP("domain", "Somebody else has to confirm that it is void."));
            },
            [&](const Declined&) {
                if (!state.handOverTo)
                    return refuseWhen(true, QT_TRANSLATE_NOOP("domain", "The promise was not offered to anybody."));
                return refuseWhen(event.actor != state.handOverTo && event.actor != state.holder,
                                  QT_TRANSLATE_NOOP("domain", "Only who was offered the promise, or who offers it, can "
                                                              "decline."));
            },
            [&](const VoidRefused&) {
                return refuseWhen(!state.voidAwaits, QT_TRANSLATE_NOOP("domain", "Nobody asked to void the promise."));
            },
            [&](const Claimed&) {
                if (auto closed = refuseClosed(state))
                    return closed;
                return refuseWhen(state.holder.has_value() || !event.actor,
                                  QT_TRANSLATE_NOOP("domain", "Somebody holds this promise already."));
            },
            [&](const WaitsOn& waiting) {
                if (auto closed = refuseClosed(state))
                    return closed;
                if (waiting.on == state.id)
                    return refuseWhen(true, QT_TRANSLATE_NOOP("domain", "A promise can't wait on itself."));
                return refuseWhen(state.waitsOn.contains(waiting.on),
                                  QT_TRANSLATE_NOOP("domain", "The promise waits on that one already."));
            },
            [&](const WaitsNoMore& waiting) {
                return refuseWhen(!state.waitsOn.contains(waiting.on),
                                  QT_TRANSLATE_NOOP("domain", "The promise does not wait on that one."));
            },
            [&](const Note&) { return allowed(); },
            [&](const FollowUpSet&) { return allowed(); },
            [&](const Corrected&) { return allowed(); },
            [&](const Undone&) { return allowed(); },
            [&](const Redacted&) { return allowed(); },
        },
        event.detail);
}

void follow(PromiseState& state, const Event& event) {
    state.lastCounted = std::max(state.lastCounted, event.countsFrom());
    state.imported += event.isImported() ? 1 : 0;
    if (refusalOf(state, event))
        return;
    std::visit(
        Overloaded{
            [&](const Renegotiated& move) {
                state.due = move.due;
                if (isInGoodFaith(state, event, move)) {
                    state.judgedDue = move.due;
                    ++state.goodFaithMoves;
                } else {
                    ++state.silentMoves;
                }
            },
            [&](const Kept& kept) { resolve(state, Resolution::Kind::Kept, event, kept.claimed); },
            [&](const PartlyKept& partly) { resolve(state, Resolution::Kind::PartlyKept, event, partly.claimed); },
            [&](const Broken&) { resolve(state, Resolution::Kind::Broken, event, false); },
            [&](const Released&) { resolve(state, Resolution::Kind::Released, event, false); },
            [&](const Reopened&) {
                state.resolution.reset();
                state.reopenedAt = event.countsFrom();
                state.ownedUp = false;
                state.verdict.reset(); // it was about how the promise was closed before
            },
            [&](const HandedOver& handOver) { state.handOverTo = handOver.to; },
            [&](const Accepted&) {
                state.holder = state.handOverTo;
                state.handOverTo.reset();
                state.holders.emplace_back(event.countsFrom(), state.holder);
            },
            [&](const Declined&) { state.handOverTo.reset(); },
            [&](const VoidRefused&) {
                state.voidAwaits.reset();
                state.voidAskedBy.reset();
            },
            [&](const Claimed&) {
                state.holder = event.actor;
                state.handOverTo.reset();
                state.holders.emplace_back(event.countsFrom(), state.holder);
            },
            [&](const WaitsOn& waiting) { state.waitsOn.insert(waiting.on); },
            [&](const WaitsNoMore& waiting) { state.waitsOn.erase(waiting.on); },
            [&](const OwnedUp&) { state.ownedUp = true; },
            [&](const Verdict& verdict) { state.verdict = verdict; },
            [&](const Corrected& correction) { correct(state, correction); },
            [&](const Voided& voided) {
                if (voidsAtOnce(state, event, voided)) {
                    state.voided = true;
                } else {
                    state.voidAwaits = event.number;
                    state.voidAskedBy = event.actor;
                }
            },
            [&](const VoidConfirmed&) {
                state.voided = true;
                state.voidAwaits.reset();
                state.voidAskedBy.reset();
            },
            [](const auto&) {},
        },
        event.detail);
}

std::optional<QString> refusalOf(const Undoing& undoing, const Event& undo) {
    const Event& target = undoing.target;
    if (target.as<Made>() || target.as<Undone>() || target.as<Redacted>())
        return say(QT_TRANSLATE_NOOP("domain", "This can't be undone."));
    if (target.isImported() || target.actor != undo.actor)
        return say(QT_TRANSLATE_NOOP("domain", "Only the person who did it can undo it."));
    if (undo.recordedAt > target.recordedAt + undoLimit)
        return say(QT_TRANSLATE_NOOP("domain", "It can be undone for 10 minutes only; the record stands."));
    if (undoing.later)
        return say(QT_TRANSLATE_NOOP("domain", "Something else happened to the promise since; undo that first."));
    const auto crossed = [&](Moment deadline) { return target.recordedAt <= deadline && deadline < undo.recordedAt; };
    if (crossed(undoing.judgedWith) || crossed(undoing.judgedWithout))
        return say(QT_TRANSLATE_NOOP("domain", "The deadline has passed in between, so it can't be undone any more."));
    return std::nullopt;
}

bool laterChanges(const std::vector<const Event*>& events, const Event& target, const std::set<EventNumber>& undone) {
    const auto changes = [](const Event& event) {
        return !event.as<Note>() && !event.as<Verdict>() && !event.as<OwnedUp>() && !event.as<FollowUpSet>() &&
               !event.as<Corrected>() && !event.as<Redacted>() && !event.as<Undone>() && !event.as<WaitsOn>() &&
               !event.as<WaitsNoMore>();
    };
    const auto self = std::find(events.begin(), events.end(), &target);
    return std::any_of(self, events.end(), [&](const Event* event) {
        return event != &target && changes(*event) && !undone.contains(event->number);
    });
}

} // namespace kept::domain
