#include "tests/support/story.h"

#include "domain/admission.h"
#include "domain/errors.h"

#include <QHash>
#include <QStringList>

#include <stdexcept>

using namespace kept::domain;

namespace kept::test {

namespace {

constexpr SourceId source{1};

[[noreturn]] void misread(const QString& text) {
    throw std::logic_error("can't read the story at: " + text.toStdString());
}

/// One event as it is told: a verb, then words with their values.
struct Telling {
    explicit Telling(const QString& text) : sentence(text) {
        QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
        refused = parts.value(0) == QLatin1String("!");
        parts.remove(0, refused);
        imported = parts.value(0) == QLatin1String("imported");
        parts.remove(0, imported);
        verb = parts.takeFirst();
        if (verb == QLatin1String("undone") && parts.size() % 2 == 1)
            target = parts.takeFirst().toInt();
        if (parts.size() % 2 != 0)
            misread(text);
        for (qsizetype i = 0; i < parts.size(); i += 2)
            words.insert(parts[i], parts[i + 1]);
    }

    [[nodiscard]] Moment moment(const char* word) const { return relative(words.value(QLatin1String(word))); }
    [[nodiscard]] bool has(const char* word) const { return words.contains(QLatin1String(word)); }
    [[nodiscard]] PersonId person(const char* word) const {
        const QString name = words.value(QLatin1String(word), QStringLiteral("ann"));
        return name == QLatin1String("ben") ? ben : name == QLatin1String("ann") ? ann : PersonId(name.toLongLong());
    }

    QString sentence;
    QString verb;
    QHash<QString, QString> words;
    int target = 0;
    bool imported = false;
    bool refused = false;
};

Made makingOf(const Telling& telling) {
    Made made;
    made.what = QStringLiteral("Call back");
    if (telling.has("for"))
        made.department = desk;
    else
        made.promiser = telling.person(telling.has("promiser") ? "promiser" : "by");
    made.due = {.at = deadline(), .dayOnly = false};
    return made;
}

EventDetail detailOf(const Telling& telling, int previous) {
    const QString text = QStringLiteral("because");
    const QString& verb = telling.verb;
    if (verb == QLatin1String("made"))
        return makingOf(telling);
    if (verb == QLatin1String("moved")) {
        Renegotiated move{.due = {.at = telling.moment("to"), .dayOnly = false}, .told = std::nullopt, .reason = text};
        if (telling.has("told"))
            move.told = kept::domain::Telling{.at = telling.moment("told"), .channel = ChannelId(1)};
        return move;
    }
    if (verb == QLatin1String("offered"))
        return HandedOver{telling.person("to")};
    if (verb == QLatin1String("waits"))
        return WaitsOn{PromiseId(telling.words.value(QStringLiteral("on")).toInt())};
    if (verb == QLatin1String("unwaits"))
        return WaitsNoMore{PromiseId(telling.words.value(QStringLiteral("on")).toInt())};
    if (verb == QLatin1String("undone"))
        return Undone{EventNumber(telling.target ? telling.target : previous)};
    static const QHash<QString, EventDetail> plain = {
        {QStringLiteral("kept"), Kept()},
        {QStringLiteral("partly"), PartlyKept{.missing = text}},
        {QStringLiteral("broken"), Broken{text}},
        {QStringLiteral("released"), Released{.releasedBy = text, .how = text}},
        {QStringLiteral("reopened"), Reopened{text}},
        {QStringLiteral("accepted"), Accepted()},
        {QStringLiteral("declined"), Declined{text}},
        {QStringLiteral("claimed"), Claimed()},
        {QStringLiteral("denied"), VoidRefused{text}},
        {QStringLiteral("voided"), Voided{.reason = text}},
        {QStringLiteral("confirmed"), VoidConfirmed()},
        {QStringLiteral("noted"), Note{text}},
        {QStringLiteral("ownedup"), OwnedUp{.said = text, .channel = std::nullopt, .correctiveAction = {}}},
        {QStringLiteral("verdict"), Verdict{.kept = true, .rating = 5, .words = {}}},
    };
    if (!plain.contains(verb))
        misread(telling.sentence);
    return plain.value(verb);
}

Event eventOf(const Telling& telling, int number) {
    Event event;
    event.number = EventNumber(number);
    event.promise = PromiseId(1);
    event.recordedAt = event.happenedAt = telling.moment("at");
    event.actor = telling.person("by");
    if (telling.has("claiming"))
        event.happenedAt = telling.moment("claiming");
    if (telling.imported) {
        event.actor.reset();
        event.source = telling.has("from") ? SourceId(telling.words.value(QStringLiteral("from")).toInt()) : source;
        event.recordedAt += std::chrono::days(365);
    }
    event.detail = detailOf(telling, number - 1);
    return event;
}

bool admitInto(std::vector<Event>& events, const Event& event, bool alone) {
    try {
        events.push_back(admit(History(events), event, {.calendar = storyCalendar(), .alone = alone}));
        return true;
    } catch (const NotAllowed&) {
        return false;
    } catch (const InvalidInput&) {
        return false;
    }
}

History tell(const QString& text, bool alone) {
    QStringList sentences = text.split(u';', Qt::SkipEmptyParts);
    if (!text.startsWith(QLatin1String("made")) && !text.startsWith(QLatin1String("imported made")))
        sentences.prepend(QStringLiteral("made at -2d"));
    std::vector<Event> events;
    for (const QString& sentence : sentences) {
        const Telling telling(sentence);
        const Event event = eventOf(telling, static_cast<int>(events.size()) + 1);
        if (events.empty())
            events.push_back(event);
        else if (admitInto(events, event, alone) == telling.refused)
            throw std::logic_error((telling.refused ? "allowed: " : "refused: ") + sentence.toStdString());
    }
    return History(std::move(events));
}

} // namespace

Moment deadline() {
    return std::chrono::sys_days(std::chrono::year(2026) / 1 / 14) + std::chrono::hours(12);
}

Moment relative(const QString& text) {
    static const QHash<QString, Duration> units = {{QStringLiteral("us"), Duration(1)},
                                                   {QStringLiteral("s"), std::chrono::seconds(1)},
                                                   {QStringLiteral("m"), std::chrono::minutes(1)},
                                                   {QStringLiteral("h"), std::chrono::hours(1)},
                                                   {QStringLiteral("d"), std::chrono::days(1)}};
    Duration sum{};
    const qsizetype signs = text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0;
    for (qsizetype i = signs; i < text.size();) {
        qsizetype unit = i;
        while (unit < text.size() && text[unit].isDigit())
            ++unit;
        qsizetype next = unit;
        while (next < text.size() && text[next].isLetter())
            ++next;
        const int count = text.sliced(i, unit - i).toInt();
        if (next == i || (count != 0 && !units.contains(text.sliced(unit, next - unit))))
            misread(text);
        sum += count * units.value(text.sliced(unit, next - unit), Duration(0));
        i = next;
    }
    if (text.isEmpty())
        misread(text);
    return text.startsWith(u'-') ? deadline() - sum : deadline() + sum;
}

const WorkingCalendar& storyCalendar() {
    static const WorkingCalendar calendar(defaultWorkingWeek(), QTimeZone::utc());
    return calendar;
}

Story::Story(const QString& text, bool alone) : m_history(tell(text, alone)) {}

QString Story::outcomeAt(const QString& moment) const {
    const auto state = m_history.stateAt(relative(moment));
    return state ? keyOf(state->outcomeAt(relative(moment))) : QStringLiteral("none");
}

Event madeAt(Moment moment) {
    Event made = eventOf(Telling(QStringLiteral("made at 0")), 1);
    made.happenedAt = made.recordedAt = moment;
    return made;
}

} // namespace kept::test
