#include "services/timeline.h"

#include "domain/size_words.h"
#include "domain/succession.h"
#include "services/channel_words.h"
#include "services/moment_words.h"
#include "services/state_change.h"
#include "storage/event_codec.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace kept::services {

using namespace domain;
using Kind = TimelineEntry::Kind;

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString wordFor(CorrectedField field) {
    switch (field) {
    case CorrectedField::What:
        return TimelineText::tr("the words");
    case CorrectedField::Promisee:
        return TimelineText::tr("to whom");
    case CorrectedField::Channel:
        return TimelineText::tr("the channel");
    case CorrectedField::Size:
        return TimelineText::tr("the size");
    }
    Q_UNREACHABLE();
}

QString titleOf(const Event& event) {
    struct Title {
        QString operator()(const Made&) const { return TimelineText::tr("Promised"); }
        QString operator()(const Renegotiated&) const { return TimelineText::tr("Renegotiated"); }
        QString operator()(const Kept&) const { return TimelineText::tr("Kept"); }
        QString operator()(const PartlyKept&) const { return TimelineText::tr("Partly kept"); }
        QString operator()(const Broken&) const { return TimelineText::tr("Broken"); }
        QString operator()(const Released&) const { return TimelineText::tr("Released"); }
        QString operator()(const Reopened&) const { return TimelineText::tr("Reopened"); }
        QString operator()(const HandedOver&) const { return TimelineText::tr("Handed over"); }
        QString operator()(const Accepted&) const { return TimelineText::tr("Accepted"); }
        QString operator()(const OwnedUp&) const { return TimelineText::tr("Owned up"); }
        QString operator()(const Verdict&) const { return TimelineText::tr("Verdict"); }
        QString operator()(const Note&) const { return TimelineText::tr("Note"); }
        QString operator()(const FollowUpSet&) const { return TimelineText::tr("Follow-up"); }
        QString operator()(const Corrected&) const { return TimelineText::tr("Corrected"); }
        QString operator()(const Undone&) const { return TimelineText::tr("Taken back"); }
        QString operator()(const Voided&) const { return TimelineText::tr("Voided"); }
        QString operator()(const VoidConfirmed&) const { return TimelineText::tr("Void confirmed"); }
        QString operator()(const Redacted&) const { return TimelineText::tr("Text removed"); }
        QString operator()(const Declined&) const { return TimelineText::tr("Declined"); }
        QString operator()(const VoidRefused&) const { return TimelineText::tr("Void refused"); }
        QString operator()(const Claimed&) const { return TimelineText::tr("Claimed"); }
        QString operator()(const WaitsOn&) const { return TimelineText::tr("Waits"); }
        QString operator()(const WaitsNoMore&) const { return TimelineText::tr("Waits no more"); }
    };
    return std::visit(Title{}, event.detail);
}

/// Fills in one entry; `before` is what was so when the event came.
class Teller {
public:
    Teller(const Event& event, const std::optional<PromiseState>& before, const History& history,
           const std::vector<TimelineEntry>& told, const TimelineNames& names, const QTimeZone& zone,
           const QLocale& locale)
        : m_event(event), m_before(before), m_history(history), m_told(told), m_names(names), m_zone(zone),
          m_locale(locale) {}

    [[nodiscard]] TimelineEntry tell() {
        m_entry.number = m_event.number;
        m_entry.when = m_event.happenedAt;
        m_entry.title = titleOf(m_event);
        m_entry.actor = m_event.source ? m_names.sources.value(*m_event.source)
                                       : m_names.people.value(m_event.actor.value_or(PersonId()));
        std::visit([this](const auto& detail) { (*this)(detail); }, m_event.detail);
        addRemovals();
        if (!m_remark.isEmpty())
            m_entry.words += m_entry.words.isEmpty() ? m_remark : u'\n' + m_remark;
        return m_entry;
    }

    void operator()(const Made& made) {
        const QString to = promisee(made.promisee);
        const QString by = channel(made.channel);
        m_entry.text = to.isEmpty()   ? by
                       : by.isEmpty() ? TimelineText::tr("to %1").arg(to)
                                      : TimelineText::tr("to %1 %2", "whom, by which channel").arg(to, by);
        const QString due = deadlineWords(made.due, m_event.happenedAt, m_zone, m_locale);
        m_entry.text = m_entry.text.isEmpty()
                           ? TimelineText::tr("due %1").arg(due)
                           : TimelineText::tr("%1, due %2", "to whom, and when").arg(m_entry.text, due);
        if (made.service && made.serviceVersion)
            add(TimelineText::tr("under the standard “%1”, version %2")
                    .arg(m_names.services.value(*made.service))
                    .arg(*made.serviceVersion));
        if (made.series) {
            m_entry.series = made.series;
            m_entry.seriesWords = m_names.series.value(*made.series);
            add(TimelineText::tr("one of: %1", "a promise that recurs").arg(m_entry.seriesWords));
        }
        if (made.series && !m_event.actor && m_event.recordedAt - m_event.happenedAt >= std::chrono::minutes(1))
            add(TimelineText::tr("written down %1 later").arg(spanWords(m_event.recordedAt - m_event.happenedAt)));
        if (made.makesGood)
            link(*made.makesGood, TimelineText::tr("to make good promise %1"));
        set(Kind::Made);
    }
    void operator()(const Renegotiated& move) {
        const QString from = m_before ? deadlineWords(m_before->due, m_event.happenedAt, m_zone, m_locale) : QString();
        const QString to = deadlineWords(move.due, m_event.happenedAt, m_zone, m_locale);
        const Moment judged = m_before ? m_before->judgedDue.at : move.due.at;
        if (!move.told) {
            m_entry.title = TimelineText::tr("Moved without telling");
            m_entry.text = TimelineText::tr("%1 → %2: repairs nothing").arg(from, to);
            return set(Kind::MovedSilently, move.reason);
        }
        const QString by = channel(move.told->channel);
        if (move.told->at <= judged && m_event.countsFrom() <= judged) {
            m_entry.text =
                TimelineText::tr("%1 → %2, told %3 before the deadline", "by which channel").arg(from, to, by);
            return set(Kind::Moved, move.reason);
        }
        m_entry.title = TimelineText::tr("Moved late");
        m_entry.text =
            (move.told->at <= judged
                 ? TimelineText::tr("%1 → %2, told %3 but entered after the deadline: repairs nothing",
                                    "by which channel")
                 : TimelineText::tr("%1 → %2, told %3 after the deadline: repairs nothing", "by which channel"))
                .arg(from, to, by);
        set(Kind::MovedSilently, move.reason);
    }
    void operator()(const Kept& kept) {
        m_entry.text = closing(kept.claimed);
        set(Kind::Kept);
    }
    void operator()(const PartlyKept& partly) {
        m_entry.text = closing(partly.claimed);
        set(Kind::PartlyKept,
            partly.missing.isEmpty() ? QString() : TimelineText::tr("Missing: %1").arg(partly.missing));
    }
    void operator()(const Broken& broken) { set(Kind::Broken, broken.reason); }
    void operator()(const Released& released) {
        const bool inTime = !m_before || m_event.countsFrom() <= m_before->judgedDue.at;
        const QString& by = released.releasedBy; // an import may not know
        if (inTime)
            m_entry.text = by.isEmpty() ? QString() : TimelineText::tr("by %1").arg(by);
        else
            m_entry.text = by.isEmpty()
                               ? TimelineText::tr("after the deadline: forgiven, and still counted")
                               : TimelineText::tr("by %1 after the deadline: forgiven, and still counted").arg(by);
        set(Kind::Released, released.how);
    }
    void operator()(const Reopened& reopened) { set(Kind::Made, reopened.reason); }
    void operator()(const HandedOver& hand) {
        m_entry.text = TimelineText::tr("to %1, who has yet to accept").arg(person(hand.to));
        set(Kind::Handed);
    }
    void operator()(const Accepted&) {
        m_entry.text = m_entry.actor.isEmpty() ? QString() : TimelineText::tr("by %1").arg(m_entry.actor);
        set(Kind::Handed);
    }
    void operator()(const OwnedUp& own) {
        m_entry.text = channel(own.channel);
        set(Kind::Message, own.correctiveAction.isEmpty()
                               ? own.said
                               : TimelineText::tr("%1\nWhat changes: %2").arg(own.said, own.correctiveAction));
        if (own.corrective)
            link(*own.corrective, TimelineText::tr("to be made good by promise %1"));
    }
    void operator()(const Verdict& verdict) {
        const QString kept =
            verdict.kept ? TimelineText::tr("says it was kept") : TimelineText::tr("says it was not kept");
        m_entry.text =
            verdict.rating ? TimelineText::tr("%1, %2 of 5").arg(kept, m_locale.toString(*verdict.rating)) : kept;
        set(Kind::Message, verdict.words);
    }
    void operator()(const Note& note) { set(Kind::Message, note.text); }
    void operator()(const FollowUpSet& followUp) {
        m_entry.text =
            TimelineText::tr("at %1").arg(deadlineWords({followUp.at, false}, m_event.happenedAt, m_zone, m_locale));
        set(Kind::FollowUp, followUp.about);
    }
    void operator()(const Corrected& corrected) {
        const auto shown = [&](const QString& words) {
            const auto size = corrected.field == CorrectedField::Size ? sizeFromKey(words) : std::nullopt;
            return size ? wordFor(*size) : words;
        };
        m_entry.text = TimelineText::tr("%1: “%2” → “%3”")
                           .arg(wordFor(corrected.field), shown(corrected.before), shown(corrected.after));
        set(Kind::Mended);
    }
    void operator()(const Undone& undone) {
        if (const QString title = titleTold(undone.event); !title.isEmpty())
            m_entry.text = TimelineText::tr("“%1”").arg(title);
        set(Kind::Mended);
    }
    void operator()(const Voided& voided) {
        const bool holds = !m_before || voidsAtOnce(*m_before, m_event, voided);
        if (voided.alone && !m_event.isImported()) // an import has it from its source
            m_entry.text = TimelineText::tr("confirmed by nobody: there is no one else in the book");
        else if (!holds)
            m_entry.text = TimelineText::tr("counts until somebody else confirms it");
        set(Kind::Released, voided.reason);
    }
    void operator()(const VoidConfirmed&) {
        m_entry.text = m_entry.actor.isEmpty() ? QString() : TimelineText::tr("by %1").arg(m_entry.actor);
        set(Kind::Released);
    }
    void operator()(const Redacted& redacted) {
        const QString title = titleTold(redacted.event);
        m_entry.text =
            title.isEmpty()
                ? TimelineText::tr("of entry %1, as somebody asked").arg(redacted.event.value())
                : TimelineText::tr("of “%1”, entry %2, as somebody asked").arg(title).arg(redacted.event.value());
        set(Kind::Mended);
    }
    void operator()(const Declined& declined) {
        if (m_before && m_before->handOverTo != m_event.actor)
            m_entry.title = TimelineText::tr("Withdrawn");
        m_entry.text = m_entry.actor.isEmpty() ? QString() : TimelineText::tr("by %1").arg(m_entry.actor);
        set(Kind::Handed, declined.reason);
    }
    void operator()(const VoidRefused& refused) {
        m_entry.text = m_entry.actor.isEmpty() ? QString() : TimelineText::tr("by %1").arg(m_entry.actor);
        set(Kind::Mended, refused.reason);
    }
    void operator()(const Claimed&) {
        m_entry.text = m_entry.actor.isEmpty() ? QString() : TimelineText::tr("by %1").arg(m_entry.actor);
        set(Kind::Handed);
    }
    void operator()(const WaitsOn& waiting) {
        link(waiting.on, TimelineText::tr("on promise %1", "waits"));
        set(Kind::Mended);
    }
    void operator()(const WaitsNoMore& waiting) {
        link(waiting.on, TimelineText::tr("on promise %1", "waits"));
        set(Kind::Mended);
    }

private:
    void set(Kind kind, const QString& words = {}) {
        m_entry.kind = kind;
        m_entry.words = words;
    }
    [[nodiscard]] QString titleTold(EventNumber number) const {
        const auto entry = std::ranges::find(m_told, number, &TimelineEntry::number);
        return entry == m_told.end() ? QString() : entry->title;
    }
    /// Where words are missing, the entry says why.
    void addRemovals() {
        for (const Event& event : m_history.events()) {
            const auto* redacted = event.as<Redacted>();
            if (!redacted || redacted->event != m_event.number)
                continue;
            const QString removed = TimelineText::tr("[text removed on request]");
            m_entry.words += m_entry.words.isEmpty() ? removed : u'\n' + removed;
        }
    }
    void add(const QString& fact) {
        m_entry.text = m_entry.text.isEmpty() ? fact : TimelineText::tr("%1, %2", "two facts").arg(m_entry.text, fact);
    }
    void link(PromiseId promise, const QString& words) {
        add(words.arg(promise.value()));
        m_entry.linked = promise;
        m_entry.linkedWhat = m_names.promises.value(promise);
    }
    [[nodiscard]] QString person(PersonId id) const { return m_names.people.value(id); }
    /// "by phone"
    [[nodiscard]] QString channel(std::optional<ChannelId> id) const {
        return id ? channelPhrase(m_names.channels.value(*id)) : QString();
    }
    [[nodiscard]] QString promisee(const Promisee& to) const {
        if (const auto* contact = std::get_if<ContactId>(&to))
            return m_names.contacts.value(*contact);
        if (const auto* colleague = std::get_if<PersonId>(&to))
            return person(*colleague);
        return {};
    }
    /// By how much it was late, and how long afterwards it was entered.
    [[nodiscard]] QString closing(bool claimed) {
        m_entry.claimedLater = claimed;
        const Moment decided = claimed || m_event.isImported() ? m_event.happenedAt : m_event.recordedAt;
        if (decided != m_event.happenedAt) {
            // Said to have been earlier, but too late to count: shown as what it is.
            m_entry.when = decided;
            m_remark = TimelineText::tr("said to have been %1, which came too late to count")
                           .arg(exactWords(m_event.happenedAt, m_zone, m_locale));
        }
        const bool late = m_before && decided > m_before->judgedDue.at;
        const QString lateness = late ? spanWords(decided - m_before->judgedDue.at) : QString();
        const QString entered = claimed ? spanWords(m_event.recordedAt - m_event.happenedAt) : QString();
        if (late && claimed)
            return TimelineText::tr("%1 after the deadline, entered %2 later").arg(lateness, entered);
        if (late)
            return TimelineText::tr("%1 after the deadline").arg(lateness);
        return claimed ? TimelineText::tr("in time, entered %1 later").arg(entered) : TimelineText::tr("in time");
    }

    const Event& m_event;
    const std::optional<PromiseState>& m_before;
    const History& m_history;
    const std::vector<TimelineEntry>& m_told; ///< what is before this one
    const TimelineNames& m_names;
    const QTimeZone& m_zone;
    const QLocale& m_locale;
    TimelineEntry m_entry;
    QString m_remark; ///< on a claim that does not count
};

} // namespace

std::vector<TimelineEntry> timelineOf(const History& history, const TimelineNames& names, const QTimeZone& zone,
                                      const QLocale& locale) {
    std::vector<TimelineEntry> entries;
    const std::set<EventNumber> undone = history.undoneAt(Moment::max());
    std::optional<PromiseState> before;
    history.forEachState([&](const Event& event, const PromiseState& after) {
        TimelineEntry entry = Teller(event, before, history, entries, names, zone, locale).tell();
        entry.undone = undone.contains(event.number);
        entry.hasTexts = !storage::encode(event.detail).texts.empty();
        entry.change = changeWords(before, after, event, names, zone, locale);
        entries.push_back(std::move(entry));
        before = after;
    });
    return entries;
}

} // namespace kept::services
