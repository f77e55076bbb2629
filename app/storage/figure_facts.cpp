#include "storage/figure_facts.h"

#include "storage/query.h"
#include "storage/working_time_store.h"

namespace kept::storage {

using namespace domain;

namespace {

template <class IdType> std::int64_t numberOf(const std::optional<IdType>& id) {
    return id ? id->value() : 0;
}

} // namespace

FigureFacts factsOf(const PromiseState& state, const Attribution& counted, std::optional<Outcome> closed) {
    const auto* contact = std::get_if<ContactId>(&state.promisee);
    return {.person = counted.person,
            .department = counted.department,
            .channel = state.channel,
            .service = state.service,
            .contact = contact ? std::optional(*contact) : std::nullopt,
            .size = state.size,
            .internal = std::holds_alternative<PersonId>(state.promisee),
            .madeAt = state.madeAt,
            .judgedDue = state.judgedDue.at,
            .decidedAt = state.resolution ? std::optional(state.resolution->decidedAt) : std::nullopt,
            .closed = closed,
            .imported = state.imported};
}

QString factColumns() {
    return QStringLiteral("p.counted_person_id, p.counted_department_id, p.channel_id, p.service_id, p.contact_id,"
                          " p.size, p.colleague_id IS NOT NULL, p.made_at, p.judged_due_at, p.resolved_at,"
                          " p.closed_outcome, p.imported_events");
}

FigureFacts factsIn(const Query& row) {
    FigureFacts facts;
    facts.person = row.optionalId<PersonId>(0);
    facts.department = row.optionalId<DepartmentId>(1);
    facts.channel = row.optionalId<ChannelId>(2);
    facts.service = row.optionalId<ServiceId>(3);
    facts.contact = row.optionalId<ContactId>(4);
    facts.size = static_cast<Size>(row.integer(5));
    facts.internal = row.boolean(6);
    facts.madeAt = row.moment(7);
    facts.judgedDue = row.moment(8);
    facts.decidedAt = row.optionalMoment(9);
    facts.closed = row.isNull(10) ? std::nullopt : outcomeFromKey(row.text(10));
    facts.imported = row.int64(11);
    return facts;
}

std::int64_t FigureGroups::groupOf(Grouping grouping, const FigureFacts& facts, Outcome outcome) {
    switch (grouping) {
    case Grouping::Person:
    case Grouping::Cause:
        return numberOf(facts.person);
    case Grouping::Department:
        return numberOf(facts.department);
    case Grouping::Channel:
        return numberOf(facts.channel);
    case Grouping::Size:
        return static_cast<std::int64_t>(facts.size);
    case Grouping::Service:
        return numberOf(facts.service);
    case Grouping::Customer:
        return numberOf(facts.contact);
    case Grouping::Promisee:
        return facts.internal ? 1 : 0;
    case Grouping::Month:
        return monthOf(facts.judgedDue);
    case Grouping::Week: {
        const QDate day = m_clock.at(facts.judgedDue).day;
        return day.toJulianDay() - (day.dayOfWeek() - 1);
    }
    case Grouping::Margin:
        return static_cast<std::int64_t>(marginOf(outcome, facts.decidedAt, facts.judgedDue));
    case Grouping::DueHour:
        return hourOf(facts.judgedDue);
    }
    Q_UNREACHABLE();
}

MonthNumber FigureGroups::monthOf(Moment moment) {
    return monthNumberOf(m_clock.at(moment).day);
}

Margin FigureGroups::marginOf(Outcome outcome, std::optional<Moment> decidedAt, Moment judgedDue) {
    if (!decidedAt)
        return Margin::NotKept;
    if (!m_calendar)
        m_calendar = WorkingTimeStore(m_database).calendarOf({});
    return domain::marginOf(outcome, *decidedAt, judgedDue, *m_calendar);
}

int FigureGroups::hourOf(Moment judgedDue) {
    return hourOfWeek(m_clock.at(judgedDue));
}

} // namespace kept::storage
