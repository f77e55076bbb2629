#include "services/state_change.h"

#include "domain/outcome.h"
#include "domain/size_words.h"
#include "services/channel_words.h"
#include "services/moment_words.h"
#include "services/timeline.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace kept::services {

using namespace domain;

namespace {

QString promiseeOf(const PromiseState& state, const TimelineNames& names) {
    if (const auto* contact = std::get_if<ContactId>(&state.promisee))
        return names.contacts.value(*contact);
    const auto* colleague = std::get_if<PersonId>(&state.promisee);
    return colleague ? names.people.value(*colleague) : QString();
}

/// How what may change is written, for scripts or for people.
struct Writing {
    std::function<QString(Outcome)> outcome;
    std::function<QString(const Deadline&)> deadline;
    std::function<QString(const QString&)> channel;
};

std::vector<StateChange> differences(const std::optional<PromiseState>& before, const PromiseState& after, Moment at,
                                     const TimelineNames& names, const Writing& write) {
    std::vector<StateChange> changes;
    const auto add = [&](const char* what, auto value) {
        const QString was = before ? value(*before) : QString();
        if (const QString is = value(after); is != was)
            changes.push_back({QString::fromLatin1(what), was, is});
    };
    add("outcome", [&](const PromiseState& state) { return write.outcome(state.outcomeAt(at)); });
    add("what", [](const PromiseState& state) { return state.what; });
    add("holder", [&](const PromiseState& state) { return names.people.value(state.holder.value_or(PersonId())); });
    add("promisee", [&](const PromiseState& state) { return promiseeOf(state, names); });
    add("channel", [&](const PromiseState& state) {
        return write.channel(names.channels.value(state.channel.value_or(ChannelId())));
    });
    add("size", [](const PromiseState& state) { return domain::keyOf(state.size); });
    add("due_at", [&](const PromiseState& state) { return write.deadline(state.due); });
    add("judged_due_at", [&](const PromiseState& state) { return write.deadline(state.judgedDue); });
    return changes;
}

/// Whether the entry of that event says in its own words what became of this.
bool saysItself(const Event& event, const StateChange& change) {
    return event.as<Made>() || event.as<Corrected>() || change.what == QLatin1String("judged_due_at") ||
           (event.as<Renegotiated>() && change.what == QLatin1String("due_at"));
}

} // namespace

std::vector<StateChange> changesFor(const std::optional<PromiseState>& before, const PromiseState& after,
                                    const Event& event, const TimelineNames& names) {
    const Writing forScripts{.outcome = [](Outcome outcome) { return domain::keyOf(outcome); },
                             .deadline = [](const Deadline& due) { return toIso(due.at); },
                             .channel = [](const QString& name) { return name; }};
    return differences(before, after, event.countsFrom(), names, forScripts);
}

QString changeWords(const std::optional<PromiseState>& before, const PromiseState& after, const Event& event,
                    const TimelineNames& names, const QTimeZone& zone, const QLocale& locale) {
    const Writing forPeople{
        .outcome = [](Outcome outcome) { return wordFor(outcome); },
        .deadline = [&](const Deadline& due) { return deadlineWords(due, event.happenedAt, zone, locale); },
        .channel = [](const QString& name) { return channelWord(name); }};
    const QString nothing = QStringLiteral("–");
    QStringList words;
    for (const StateChange& change : differences(before, after, event.countsFrom(), names, forPeople)) {
        if (!saysItself(event, change))
            words.append(QCoreApplication::translate("Timeline", "%1 → %2", "before and after")
                             .arg(change.before.isEmpty() ? nothing : change.before,
                                  change.after.isEmpty() ? nothing : change.after));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace kept::services
