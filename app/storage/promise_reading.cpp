#include "storage/promise_reading.h"

#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/people_store.h"
#include "storage/query.h"

#include <QCoreApplication>

namespace kept::storage {

using namespace domain;

const QString& recordColumns() {
    static const QString columns = QStringLiteral(
        "p.id, p.version, p.source_id, p.reference, p.what, p.promiser_id, p.holder_id, p.hand_over_to_id,"
        " p.department_id, p.contact_id, p.colleague_id, p.channel_id, p.service_id, p.size, p.made_at,"
        " p.first_due_at, p.first_day_only, p.due_at, p.due_day_only, p.judged_due_at, p.judged_day_only,"
        " p.resolved_at, p.resolution_recorded_at, p.closed_outcome, p.forgiven, p.owes_own_up,"
        " p.counted_person_id, p.counted_department_id, p.imported_events, p.last_counted_at,"
        " (SELECT actor_id FROM events WHERE number = p.void_awaits), p.series_id, p.offered_by_id,"
        " p.last_event");
    return columns;
}

namespace {

/// The closing that leads to this outcome again when asked.
void restoreResolution(PromiseState& state, const Query& row) {
    const auto outcome = row.isNull(23) ? std::nullopt : outcomeFromKey(row.text(23));
    state.voided = outcome == Outcome::Void;
    state.goodFaithMoves = outcome == Outcome::KeptAsRenegotiated ? 1 : 0;
    if (!outcome || row.isNull(21))
        return;
    Resolution resolution{
        .kind = Resolution::Kind::Kept, .decidedAt = row.moment(21), .recordedAt = row.moment(22), .event = {}};
    if (*outcome == Outcome::PartlyKept)
        resolution.kind = Resolution::Kind::PartlyKept;
    if (*outcome == Outcome::Broken)
        resolution.kind = row.boolean(24) ? Resolution::Kind::Released : Resolution::Kind::Broken;
    if (*outcome == Outcome::Released)
        resolution.kind = Resolution::Kind::Released;
    state.resolution = resolution;
}

} // namespace

const QString& keyColumns() {
    static const QString columns =
        QStringLiteral("p.id, p.judged_due_at, p.judged_day_only, p.first_due_at, p.closed_outcome, p.imported_events");
    return columns;
}

PromiseKey keyOf(const Query& row, Moment at) {
    PromiseKey key{.id = row.id<PromiseId>(0), .due = row.moment(1)};
    key.dayOnly = row.boolean(2);
    key.moved = row.moment(3) != key.due;
    key.outcome = row.isNull(4) ? (at <= key.due ? Outcome::Open : Outcome::Overdue)
                                : outcomeFromKey(row.text(4)).value_or(Outcome::Void);
    key.importedEvents = static_cast<std::int32_t>(row.int64(5));
    return key;
}

DerivedRecord recordOf(const Query& row) {
    DerivedRecord record;
    PromiseState& state = record.state;
    state.id = row.id<PromiseId>(0);
    record.version = row.int64(1);
    state.source = row.optionalId<SourceId>(2);
    state.reference = row.text(3);
    state.what = row.text(4);
    state.promiser = row.optionalId<PersonId>(5);
    state.holder = row.optionalId<PersonId>(6);
    state.handOverTo = row.optionalId<PersonId>(7);
    state.department = row.optionalId<DepartmentId>(8);
    if (!row.isNull(9))
        state.promisee = row.id<ContactId>(9);
    else if (!row.isNull(10))
        state.promisee = row.id<PersonId>(10);
    state.channel = row.optionalId<ChannelId>(11);
    state.service = row.optionalId<ServiceId>(12);
    state.size = static_cast<Size>(row.integer(13));
    state.madeAt = row.moment(14);
    state.firstDue = {row.moment(15), row.boolean(16)};
    state.due = {row.moment(17), row.boolean(18)};
    state.judgedDue = {row.moment(19), row.boolean(20)};
    restoreResolution(state, row);
    state.ownedUp = !row.boolean(25);
    record.counted = {row.optionalId<PersonId>(26), row.optionalId<DepartmentId>(27)};
    state.imported = row.integer(28);
    state.lastCounted = row.moment(29);
    state.voidAskedBy = row.optionalId<PersonId>(30);
    state.series = row.optionalId<SeriesId>(31);
    state.offeredBy = row.optionalId<PersonId>(32);
    record.newestEvent = row.id<EventNumber>(33);
    return record;
}

std::optional<DerivedRecord> recordAt(Database& database, PromiseId id, Moment at) {
    auto query = database.prepare(QStringLiteral("SELECT %1 FROM promises AS p WHERE p.id = :id").arg(recordColumns()));
    if (!query.bind(":id", id).execForRow())
        return std::nullopt;
    const DerivedRecord record = recordOf(query);
    query.finish();
    if (record.state.lastCounted <= at)
        return record;
    const auto state = History(EventStore(database).eventsOf(id)).stateAt(at);
    if (!state)
        return std::nullopt;
    return DerivedRecord{*state, attributionOf(*state, PeopleStore(database).memberships()), 0};
}

PromiseRow rowOf(const DerivedRecord& record, Moment at, Names& names) {
    const PromiseState& state = record.state;
    PromiseRow row;
    row.id = state.id;
    row.version = record.version;
    row.newestEvent = record.newestEvent;
    row.what = state.what.isEmpty() ? QCoreApplication::translate("storage", "[words removed on request]") : state.what;
    row.holderId = state.holder.value_or(PersonId());
    row.departmentId = record.counted.department.value_or(DepartmentId());
    row.countedPersonId = record.counted.person.value_or(PersonId());
    row.promiserId = state.promiser.value_or(PersonId());
    row.promiser = names.of(state.promiser);
    row.holder = names.of(state.holder);
    row.department = names.of(record.counted.department);
    if (const auto* contact = std::get_if<ContactId>(&state.promisee)) {
        row.promisee = names.of(*contact);
        row.contactId = names.shownAs(*contact);
        row.preferred = names.preferredChannelOf(*contact);
    }
    if (const auto* colleague = std::get_if<PersonId>(&state.promisee)) {
        row.promisee = names.of(*colleague);
        row.preferred = names.preferredChannelOf(*colleague);
        row.internal = true;
        row.colleagueId = *colleague;
    }
    row.channel = names.of(state.channel);
    row.service = names.of(state.service);
    row.size = state.size;
    row.seriesId = state.series.value_or(SeriesId());
    row.madeAt = state.madeAt;
    row.firstDue = state.firstDue;
    row.due = state.due;
    row.judgedDue = state.judgedDue;
    if (state.resolution) {
        row.resolvedAt = state.resolution->decidedAt;
        row.resolutionRecordedAt = state.resolution->recordedAt;
    }
    row.outcome = state.outcomeAt(at);
    row.owesOwnUp = state.owesOwnUp();
    row.forgiven = state.isForgiven();
    row.importedEvents = state.imported;
    row.handOverToId = state.handOverTo.value_or(PersonId());
    row.handOverTo = names.of(state.handOverTo);
    row.offeredById = state.offeredBy.value_or(PersonId());
    row.voidAskedById = state.voidAskedBy.value_or(PersonId());
    row.voidAskedBy = names.of(state.voidAskedBy);
    return row;
}

} // namespace kept::storage
