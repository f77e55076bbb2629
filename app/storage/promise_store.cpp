#include "storage/promise_store.h"

#include "storage/database.h"

#include <QHash>
#include <QStringList>

#include <concepts>

namespace kept::storage {

using namespace domain;

namespace {

/// Every column that the events decide, in one place: the writer and the comparison can't drift apart.
const QStringList derivedColumns = {
    QStringLiteral("source_id"),       QStringLiteral("reference"),         QStringLiteral("what"),
    QStringLiteral("promiser_id"),     QStringLiteral("holder_id"),         QStringLiteral("hand_over_to_id"),
    QStringLiteral("department_id"),   QStringLiteral("contact_id"),        QStringLiteral("colleague_id"),
    QStringLiteral("channel_id"),      QStringLiteral("service_id"),        QStringLiteral("size"),
    QStringLiteral("made_at"),         QStringLiteral("first_due_at"),      QStringLiteral("first_day_only"),
    QStringLiteral("due_at"),          QStringLiteral("due_day_only"),      QStringLiteral("judged_due_at"),
    QStringLiteral("judged_day_only"), QStringLiteral("resolved_at"),       QStringLiteral("resolution_recorded_at"),
    QStringLiteral("closed_outcome"),  QStringLiteral("forgiven"),          QStringLiteral("owes_own_up"),
    QStringLiteral("void_awaits"),     QStringLiteral("counted_person_id"), QStringLiteral("counted_department_id"),
    QStringLiteral("imported_events"), QStringLiteral("last_counted_at"),   QStringLiteral("last_event"),
    QStringLiteral("verdict"),         QStringLiteral("series_id"),         QStringLiteral("offered_by_id")};

template <class IdType> std::optional<IdType> promiseeAs(const Promisee& promisee) {
    const auto* id = std::get_if<IdType>(&promisee);
    return id ? std::optional(*id) : std::nullopt;
}

std::optional<Outcome> closedOutcome(const PromiseState& state) {
    if (!state.voided && !state.resolution)
        return std::nullopt;
    return state.outcomeAt(state.resolution ? state.resolution->recordedAt : state.lastCounted);
}

std::optional<QString> closedKey(const PromiseState& state) {
    const auto closed = closedOutcome(state);
    return closed ? std::optional(domain::keyOf(*closed)) : std::nullopt;
}

/// `query` binds values by the names of their columns.
template <class Binding> void bindRecord(Binding& query, const PromiseRecord& record) {
    const PromiseState& state = record.state;
    const auto text = [](const QString& value) { return value.isEmpty() ? std::nullopt : std::optional(value); };
    query.bind(":id", state.id)
        .bind(":source_id", state.source)
        .bind(":reference", text(state.reference))
        .bind(":what", state.what)
        .bind(":promiser_id", state.promiser)
        .bind(":holder_id", state.holder)
        .bind(":hand_over_to_id", state.handOverTo)
        .bind(":department_id", state.department)
        .bind(":contact_id", promiseeAs<ContactId>(state.promisee))
        .bind(":colleague_id", promiseeAs<PersonId>(state.promisee))
        .bind(":channel_id", state.channel)
        .bind(":service_id", state.service)
        .bind(":size", static_cast<int>(state.size))
        .bind(":made_at", state.madeAt)
        .bind(":first_due_at", state.firstDue.at)
        .bind(":first_day_only", state.firstDue.dayOnly)
        .bind(":due_at", state.due.at)
        .bind(":due_day_only", state.due.dayOnly)
        .bind(":judged_due_at", state.judgedDue.at)
        .bind(":judged_day_only", state.judgedDue.dayOnly)
        .bind(":resolved_at", state.resolution ? std::optional(state.resolution->decidedAt) : std::nullopt)
        .bind(":resolution_recorded_at", state.resolution ? std::optional(state.resolution->recordedAt) : std::nullopt)
        .bind(":closed_outcome", closedKey(state))
        .bind(":forgiven", state.isForgiven())
        .bind(":owes_own_up", state.owesOwnUp())
        .bind(":void_awaits", state.voidAwaits)
        .bind(":counted_person_id", record.counted.person)
        .bind(":counted_department_id", record.counted.department)
        .bind(":imported_events", state.imported)
        .bind(":last_counted_at", state.lastCounted)
        .bind(":last_event", record.lastEvent)
        .bind(":verdict", state.verdict ? std::optional(state.verdict->kept) : std::nullopt)
        .bind(":series_id", state.series)
        .bind(":offered_by_id", state.offeredBy);
}

/// Values as the database would give them back in words.
class Texts {
public:
    template <class Value> Texts& bind(const char* name, const Value& value) {
        m_texts.insert(QLatin1String(name + 1), textOf(value));
        return *this;
    }
    [[nodiscard]] std::optional<QString> of(const QString& column) const { return m_texts.value(column); }

private:
    using Text = std::optional<QString>;
    template <std::integral Integer> static Text textOf(Integer value) {
        return QString::number(static_cast<qlonglong>(value));
    }
    template <class Tag> static Text textOf(Id<Tag> id) { return textOf(id.value()); }
    static Text textOf(Moment moment) { return textOf(toMicroseconds(moment)); }
    static Text textOf(const QString& text) { return text.isNull() ? QLatin1String("") : text; }
    template <class Value> static Text textOf(const std::optional<Value>& value) {
        return value ? textOf(*value) : std::nullopt;
    }

    QHash<QString, Text> m_texts;
};

QString joined(const QString& pattern, const QString& separator) {
    QStringList parts;
    for (const QString& column : derivedColumns)
        parts.append(QString(pattern).replace(QLatin1Char('%'), column));
    return parts.join(separator);
}

} // namespace

PromiseId PromiseStore::nextId() {
    auto query = m_database.prepare(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM promises"));
    query.execForRow();
    return query.id<PromiseId>(0);
}

void PromiseStore::put(const PromiseRecord& record, bool isNew) {
    static const QString insertion =
        QStringLiteral("INSERT INTO promises (id, version, %1) VALUES (:id, 1, %2)")
            .arg(derivedColumns.join(QStringLiteral(", ")), joined(QStringLiteral(":%"), QStringLiteral(", ")));
    static const QString upsert = insertion +
                                  QStringLiteral(" ON CONFLICT (id) DO UPDATE SET version = promises.version + 1, ") +
                                  joined(QStringLiteral("% = excluded.%"), QStringLiteral(", "));
    auto query = m_database.prepare(isNew ? insertion : upsert);
    bindRecord(query, record);
    query.execOnce();
}

std::optional<FigureFacts> PromiseStore::facts(PromiseId id) {
    auto row = m_database.prepare(QStringLiteral("SELECT %1 FROM promises AS p WHERE p.id = :id").arg(factColumns()));
    return row.bind(":id", id).execForRow() ? std::optional(factsIn(row)) : std::nullopt;
}

FigureFacts PromiseStore::factsOf(const PromiseRecord& record) {
    return storage::factsOf(record.state, record.counted, closedOutcome(record.state));
}

std::optional<std::int64_t> PromiseStore::version(PromiseId id) {
    auto query = m_database.prepare(QStringLiteral("SELECT version FROM promises WHERE id = :id"));
    query.bind(":id", id);
    return query.execForRow() ? std::optional(query.int64(0)) : std::nullopt;
}

std::optional<PromiseId> PromiseStore::byReference(SourceId source, const QString& reference) {
    auto query = m_database.prepare(
        QStringLiteral("SELECT id FROM promises WHERE source_id = :source AND reference = :reference"));
    query.bind(":source", source).bind(":reference", reference);
    return query.execForRow() ? std::optional(query.id<PromiseId>(0)) : std::nullopt;
}

std::vector<PromiseId> PromiseStore::byReference(const QString& reference) {
    // Source by source, as the index has it: there are few.
    auto query = m_database.prepare(QStringLiteral("SELECT p.id FROM sources AS s JOIN promises AS p"
                                                   " ON p.source_id = s.id AND p.reference = :reference LIMIT 2"));
    query.bind(":reference", reference).exec();
    std::vector<PromiseId> ids;
    while (query.next())
        ids.push_back(query.id<PromiseId>(0));
    return ids;
}

std::vector<PromiseId> PromiseStore::attributedAfter(PersonId person, Moment since) {
    auto query = m_database.prepare(
        QStringLiteral("SELECT id FROM promises WHERE (counted_person_id = :person OR holder_id = :person)"
                       " AND judged_due_at >= :since"));
    query.bind(":person", person).bind(":since", since).exec();
    std::vector<PromiseId> ids;
    while (query.next())
        ids.push_back(query.id<PromiseId>(0));
    return ids;
}

std::vector<PromiseId> PromiseStore::naming(PersonId person) {
    return where("promiser_id = :id OR holder_id = :id OR colleague_id = :id", person.value());
}

std::vector<PromiseId> PromiseStore::naming(ContactId contact) {
    return where("contact_id = :id", contact.value());
}

std::vector<PromiseId> PromiseStore::naming(DepartmentId department) {
    return where("counted_department_id = :id", department.value());
}

std::vector<PromiseId> PromiseStore::where(const char* condition, std::int64_t id) {
    auto query = m_database.prepare(QStringLiteral("SELECT id FROM promises WHERE %1").arg(QLatin1String(condition)));
    query.bind(":id", id).exec();
    std::vector<PromiseId> ids;
    while (query.next())
        ids.push_back(query.id<PromiseId>(0));
    return ids;
}

PromiseStore::Values PromiseStore::valuesOf(const PromiseRecord& record) {
    Texts texts;
    bindRecord(texts, record);
    Values values;
    for (const QString& column : derivedColumns)
        values.push_back(texts.of(column));
    return values;
}

std::map<PromiseId, PromiseStore::Values> PromiseStore::valuesBetween(PromiseId first, PromiseId last) {
    auto rows = m_database.prepare(QStringLiteral("SELECT id, %1 FROM promises WHERE id BETWEEN :first AND :last")
                                       .arg(derivedColumns.join(QStringLiteral(", "))));
    rows.bind(":first", first).bind(":last", last).exec();
    std::map<PromiseId, Values> found;
    while (rows.next()) {
        Values& values = found[rows.id<PromiseId>(0)];
        for (int i = 1; i <= derivedColumns.size(); ++i)
            values.push_back(rows.optionalText(i));
    }
    return found;
}

std::int64_t PromiseStore::count() {
    auto query = m_database.prepare(QStringLiteral("SELECT count(*) FROM promises"));
    query.execForRow();
    return query.int64(0);
}

} // namespace kept::storage
