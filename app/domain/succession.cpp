#include "domain/succession.h"

#include "domain/admission.h"
#include "domain/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::domain {

namespace {

/// An import knows only what its own source knows.
bool isForeign(const PromiseState& state, const Event& event) {
    return event.isImported() && (event.source != state.source || event.happenedAt < state.madeAt);
}

/// A telling decides in good faith if it came, and was recorded, by the judged deadline.
bool isInGoodFaith(const PromiseState& state, const Event& event, const Renegotiated& move) {
    return move.told && move.told->at <= state.judgedDue.at && event.countsFrom() <= state.judgedDue.at;
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
    const bool isOwn = event.actor && (event.actor == state.madeBy || event.actor == state.promiser);
    return voided.alone || (isOwn && !state.madeByRule && event.recordedAt <= state.madeAt + undoLimit &&
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
    state.madeBy = event.actor;
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

namespace {

/// Why an event may not follow what is so, by its kind; nothing where it may.
class Refusal {
public:
    Refusal(const PromiseState& state, const Event& event) : m_state(state), m_event(event) {}

    std::optional<QString> operator()(const Made&) const {
        return refuse(QT_TRANSLATE_NOOP("domain", "The promise was made already."));
    }
    std::optional<QString> operator()(const Renegotiated&) const { return unlessOpen(); }
    std::optional<QString> operator()(const Kept&) const { return unlessOpen(); }
    std::optional<QString> operator()(const PartlyKept&) const { return unlessOpen(); }
    std::optional<QString> operator()(const Broken&) const { return unlessOpen(); }
    std::optional<QString> operator()(const Released&) const { return unlessOpen(); }
    std::optional<QString> operator()(const Reopened&) const {
        return refuseWhen(!m_state.resolution,
                          QT_TRANSLATE_NOOP("domain", "The promise is not closed, so it can't be reopened."));
    }
    std::optional<QString> operator()(const HandedOver& handOver) const {
        if (auto closed = unlessOpen())
            return closed;
        return refuseWhen(m_state.holder == handOver.to,
                          QT_TRANSLATE_NOOP("domain", "This person holds the promise already."));
    }
    std::optional<QString> operator()(const Accepted&) const {
        if (!m_state.handOverTo)
            return refuse(QT_TRANSLATE_NOOP("domain", "The promise was not offered to anybody."));
        return refuseWhen(m_event.actor != m_state.handOverTo,
                          QT_TRANSLATE_NOOP("domain", "Only the person it was handed to can accept it."));
    }
    std::optional<QString> operator()(const Declined&) const {
        if (!m_state.handOverTo)
            return refuse(QT_TRANSLATE_NOOP("domain", "The promise was not offered to anybody."));
        const bool concerned = m_event.actor == m_state.handOverTo || m_event.actor == m_state.holder ||
                               m_event.actor == m_state.offeredBy;
        return refuseWhen(!concerned,
                          QT_TRANSLATE_NOOP("domain", "Only who was offered the promise can decline, and "
                                                      "only who offers or holds it can withdraw the offer."));
    }
    std::optional<QString> operator()(const Claimed&) const {
        if (auto closed = unlessOpen())
            return closed;
        return refuseWhen(m_state.holder.has_value() || !m_event.actor,
                          QT_TRANSLATE_NOOP("domain", "Somebody holds this promise already."));
    }
    std::optional<QString> operator()(const OwnedUp&) const {
        return refuseWhen(!isMissed(outcome()),
                          QT_TRANSLATE_NOOP("domain", "The promise was not missed: nothing to own up to."));
    }
    std::optional<QString> operator()(const Verdict&) const {
        return refuseWhen(outcome() == Outcome::Open,
                          QT_TRANSLATE_NOOP("domain", "The promise is still open: no verdict yet."));
    }
    std::optional<QString> operator()(const Voided&) const {
        return refuseWhen(m_state.voidAwaits.has_value(),
                          QT_TRANSLATE_NOOP("domain", "Voiding it waits for somebody's confirmation already."));
    }
    std::optional<QString> operator()(const VoidConfirmed&) const {
        if (!m_state.voidAwaits)
            return refuse(QT_TRANSLATE_NOOP("domain", "Nobody asked to void the promise."));
        return refuseWhen(m_event.actor == m_state.voidAskedBy,
                          QT_TRANSLATE_NOOP("domain", "Somebody else has to confirm that it is void."));
    }
    std::optional<QString> operator()(const VoidRefused&) const {
        return refuseWhen(!m_state.voidAwaits, QT_TRANSLATE_NOOP("domain", "Nobody asked to void the promise."));
    }
    std::optional<QString> operator()(const WaitsOn& waiting) const {
        if (auto closed = unlessOpen())
            return closed;
        if (waiting.on == m_state.id)
            return refuse(QT_TRANSLATE_NOOP("domain", "A promise can't wait on itself."));
        return refuseWhen(m_state.waitsOn.contains(waiting.on),
                          QT_TRANSLATE_NOOP("domain", "The promise waits on that one already."));
    }
    std::optional<QString> operator()(const WaitsNoMore& waiting) const {
        return refuseWhen(!m_state.waitsOn.contains(waiting.on),
                          QT_TRANSLATE_NOOP("domain", "The promise does not wait on that one."));
    }
    std::optional<QString> operator()(const Note&) const { return {}; }
    std::optional<QString> operator()(const FollowUpSet&) const { return {}; }
    std::optional<QString> operator()(const Corrected&) const { return {}; }
    std::optional<QString> operator()(const Undone&) const { return {}; }
    std::optional<QString> operator()(const Redacted&) const { return {}; }

private:
    static std::optional<QString> refuse(const char* why) { return say(why); }
    static std::optional<QString> refuseWhen(bool refused, const char* why) {
        return refused ? refuse(why) : std::nullopt;
    }
    [[nodiscard]] std::optional<QString> unlessOpen() const {
        return refuseWhen(m_state.isClosed(),
                          QT_TRANSLATE_NOOP("domain", "The promise is closed already; reopen it first."));
    }
    [[nodiscard]] Outcome outcome() const { return m_state.outcomeAt(m_event.countsFrom()); }

    const PromiseState& m_state;
    const Event& m_event;
};

/// What an event that may follow changes, by its kind.
class Effect {
public:
    Effect(PromiseState& state, const Event& event) : m_state(state), m_event(event) {}

    void operator()(const Renegotiated& move) {
        m_state.due = move.due;
        if (isInGoodFaith(m_state, m_event, move)) {
            m_state.judgedDue = move.due;
            ++m_state.goodFaithMoves;
        } else {
            ++m_state.silentMoves;
        }
    }
    void operator()(const Kept& kept) { resolve(Resolution::Kind::Kept, kept.claimed); }
    void operator()(const PartlyKept& partly) { resolve(Resolution::Kind::PartlyKept, partly.claimed); }
    void operator()(const Broken&) { resolve(Resolution::Kind::Broken, false); }
    void operator()(const Released&) { resolve(Resolution::Kind::Released, false); }
    void operator()(const Reopened&) {
        m_state.resolution.reset();
        m_state.reopenedAt = m_event.countsFrom();
        m_state.ownedUp = false;
        m_state.verdict.reset(); // it was about how the promise was closed before
    }
    void operator()(const HandedOver& handOver) {
        m_state.handOverTo = handOver.to;
        m_state.offeredBy = m_event.actor;
    }
    void operator()(const Accepted&) { giveTo(m_state.handOverTo); }
    void operator()(const Declined&) { dropOffer(); }
    void operator()(const Claimed&) { giveTo(m_event.actor); }
    void operator()(const OwnedUp&) { m_state.ownedUp = true; }
    void operator()(const Verdict& verdict) { m_state.verdict = verdict; }
    void operator()(const Corrected& correction) { correct(m_state, correction); }
    void operator()(const Voided& voided) {
        if (voidsAtOnce(m_state, m_event, voided)) {
            m_state.voided = true;
        } else {
            m_state.voidAwaits = m_event.number;
            m_state.voidAskedBy = m_event.actor;
        }
    }
    void operator()(const VoidConfirmed&) {
        m_state.voided = true;
        forgetRequest();
    }
    void operator()(const VoidRefused&) { forgetRequest(); }
    void operator()(const WaitsOn& waiting) { m_state.waitsOn.insert(waiting.on); }
    void operator()(const WaitsNoMore& waiting) { m_state.waitsOn.erase(waiting.on); }
    void operator()(const auto&) {} // says something and changes nothing

private:
    void resolve(Resolution::Kind kind, bool claimed) {
        const bool asSaid = m_event.isImported() || (claimed && m_event.happenedAt >= m_state.reopenedAt);
        m_state.resolution = Resolution{.kind = kind,
                                        .decidedAt = asSaid ? m_event.happenedAt : m_event.recordedAt,
                                        .recordedAt = m_event.countsFrom(),
                                        .event = m_event.number};
        dropOffer();
    }
    void dropOffer() {
        m_state.handOverTo.reset();
        m_state.offeredBy.reset();
    }
    void giveTo(std::optional<PersonId> holder) {
        m_state.holder = holder;
        dropOffer();
        m_state.holders.emplace_back(m_event.countsFrom(), holder);
    }
    void forgetRequest() {
        m_state.voidAwaits.reset();
        m_state.voidAskedBy.reset();
    }

    PromiseState& m_state;
    const Event& m_event;
};

} // namespace

std::optional<QString> refusalOf(const PromiseState& state, const Event& event) {
    if (state.voided && !event.as<Note>() && !event.as<Redacted>())
        return say(QT_TRANSLATE_NOOP("domain", "The promise is void."));
    if (isForeign(state, event))
        return say(
            QT_TRANSLATE_NOOP("domain", "An import can only add to promises that it brought, after their making."));
    return std::visit(Refusal(state, event), event.detail);
}

void follow(PromiseState& state, const Event& event) {
    state.lastCounted = std::max(state.lastCounted, event.countsFrom());
    state.imported += event.isImported() ? 1 : 0;
    if (!refusalOf(state, event))
        std::visit(Effect(state, event), event.detail);
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
