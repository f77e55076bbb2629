#include "services/importing/import_book.h"

#include "services/derivation.h"
#include "services/follow_up_plan.h"
#include "services/importing/imported_events.h"
#include "storage/contact_record.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/settings_store.h"
#include "storage/team_record.h"
#include "storage/text_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// Ids of names that come again and again.
template <class IdType> class KnownNames {
public:
    using Find = std::function<std::optional<IdType>(const QString&)>;
    using FindOrAdd = std::function<IdType(const QString&)>;

    KnownNames(Find find, FindOrAdd findOrAdd) : m_find(std::move(find)), m_findOrAdd(std::move(findOrAdd)) {}
    KnownNames(storage::NameStore<IdType> store, FindOrAdd findOrAdd)
        : KnownNames([store](const QString& name) mutable { return store.find(name); }, std::move(findOrAdd)) {}
    explicit KnownNames(storage::NameStore<IdType> store)
        : KnownNames(store, [store](const QString& name) mutable { return store.findOrAdd(name); }) {}

    /// Adds the name where the book does not know it.
    std::optional<IdType> idOf(const QString& name) {
        if (name.isEmpty())
            return std::nullopt;
        const auto known = m_ids.constFind(name);
        return known != m_ids.cend() ? *known : *m_ids.insert(name, m_findOrAdd(name));
    }
    /// An id that names nothing where the book does not know the name.
    std::optional<IdType> knownIdOf(const QString& name) {
        if (name.isEmpty())
            return std::nullopt;
        const auto known = m_ids.constFind(name);
        if (known != m_ids.cend())
            return *known;
        const std::optional<IdType> found = m_find(name);
        return found ? *m_ids.insert(name, *found) : IdType();
    }

private:
    Find m_find;
    FindOrAdd m_findOrAdd;
    QHash<QString, IdType> m_ids;
};

} // namespace

/// The rows of one transaction.
class BookImport::Batch {
public:
    Batch(storage::Database& database, const QString& source, Moment now)
        : m_database(database), m_transaction(database, storage::Writing::Much), m_events(database),
          m_promises(database), m_people(database), m_record(database, m_events, now, std::nullopt),
          m_departments(storage::departments(database),
                        [this](const QString& name) { return m_record.findOrAddDepartment(name); }),
          m_customers(database, m_events, now, std::nullopt),
          m_contacts(storage::contacts(database), [this](const QString& name) { return m_customers.findOrAdd(name); }),
          m_channels(storage::channels(database)), m_services(storage::serviceNames(database)),
          m_source(storage::sources(database).findOrAdd(source)), m_now(std::max(now, m_events.head().recordedAt)),
          m_memberships(m_people.memberships()), m_derivation(database, m_memberships, Indexing::Together),
          m_nextId(m_promises.nextId()) {
        for (const storage::Person& person : m_people.all())
            m_team.insert(person.name.toCaseFolded(), person.id);
    }

    void add(const ImportRow& row, ImportReport& report) {
        const auto known = row.reference.isEmpty() ? std::nullopt : m_promises.byReference(m_source, row.reference);
        if (known)
            compare(row, *known, report);
        else
            make(row, report);
    }

    void commit() {
        m_derivation.finish();
        m_transaction.commit();
    }

private:
    /// Names that the book does not know yet are added.
    RowIds idsOf(const ImportRow& row) {
        RowIds ids{.promiser = {},
                   .department = m_departments.idOf(row.department),
                   .colleague = colleagueOf(row),
                   .contact = {},
                   .channel = m_channels.idOf(row.channel),
                   .service = m_services.idOf(row.service)};
        if (!ids.colleague)
            ids.contact = m_contacts.idOf(row.promisee);
        if (!row.promiser.isEmpty())
            ids.promiser = personOf(row, ids.department);
        return ids;
    }

    /// Adds nothing: what the book does not know has an id that names nothing.
    RowIds knownIdsOf(const ImportRow& row) {
        RowIds ids{.promiser = {},
                   .department = m_departments.knownIdOf(row.department),
                   .colleague = colleagueOf(row),
                   .contact = {},
                   .channel = m_channels.knownIdOf(row.channel),
                   .service = m_services.knownIdOf(row.service)};
        if (!ids.colleague)
            ids.contact = m_contacts.knownIdOf(row.promisee);
        if (!row.promiser.isEmpty())
            ids.promiser = knownPerson(row.promiser).value_or(PersonId());
        return ids;
    }

    /// A promisee who is on the team, and no customer of that very name.
    std::optional<PersonId> colleagueOf(const ImportRow& row) {
        if (row.promisee.isEmpty() || m_contacts.knownIdOf(row.promisee)->isValid())
            return std::nullopt;
        return knownPerson(row.promisee);
    }

    std::optional<PersonId> knownPerson(const QString& name) {
        const auto known = m_team.constFind(name.toCaseFolded());
        return known == m_team.cend() ? std::nullopt : std::optional(*known);
    }

    PersonId personOf(const ImportRow& row, std::optional<DepartmentId> department) {
        if (const auto known = knownPerson(row.promiser))
            return *known;
        const PersonId id = m_record.addPerson(row.promiser, storage::Role::Staff, row.madeAt);
        if (department) {
            m_record.belong(id, *department, row.madeAt);
            m_memberships.add(id, row.madeAt, *department);
        }
        return *m_team.insert(row.promiser.toCaseFolded(), id);
    }

    /// It goes into the book with the row of its promise: see derive().
    Event chain(PromiseId promise, Moment happenedAt, EventDetail detail) {
        return m_chained
            .emplace_back(m_events.chain(Event{.number = {},
                                               .promise = promise,
                                               .happenedAt = happenedAt,
                                               .recordedAt = m_now,
                                               .actor = std::nullopt,
                                               .source = m_source,
                                               .detail = std::move(detail)}))
            .event;
    }

    void close(const ImportRow& row, PromiseId promise, std::vector<Event>& events) {
        const Moment when = row.resolvedAt.value_or(row.madeAt);
        for (EventDetail& detail : closingOf(row))
            events.push_back(chain(promise, when, std::move(detail)));
    }

    void writeEvents() {
        for (const storage::ChainedEvent& chained : m_chained)
            m_events.write(chained);
        m_chained.clear();
    }

    void derive(std::vector<Event> events, bool isNew) {
        const History history(std::move(events));
        // A server lets a promise in behind its events only. In a file it goes before them: while the promise of an
        // event is missing, each further one is asked for all that may hang on it.
        if (m_database.dialect().isServer())
            writeEvents();
        const PromiseState state = m_derivation.derive(history, isNew);
        writeEvents();
        const bool reminds = !state.isClosed() && state.due.at > m_now;
        if (reminds || !isNew)
            planFollowUps(m_database, history, state, isNew);
    }

    void make(const ImportRow& row, ImportReport& report) {
        const PromiseId id = m_nextId;
        m_nextId = PromiseId(id.value() + 1);
        std::vector<Event> events;
        events.push_back(chain(id, row.madeAt, madeOf(row, idsOf(row))));
        close(row, id, events);
        derive(std::move(events), true);
        ++report.added;
    }

    /// The same reference again: nothing new, the event that closes it, or a contradiction.
    void compare(const ImportRow& row, PromiseId promise, ImportReport& report) {
        std::vector<Event> events = m_events.eventsOf(promise);
        const Made& was = *events.front().as<Made>();
        const Made is = madeOf(row, knownIdsOf(row));
        const auto differs = [&](const QString& what) {
            report.bad.push_back(
                {row.line,
                 {},
                 QCoreApplication::translate("BookImport", "“%1” is in the book already, with another %2.")
                     .arg(row.reference, what)});
        };
        if (!was.what.isEmpty() && was.what != is.what) // empty once it was removed on request
            return differs(QCoreApplication::translate("BookImport", "wording"));
        if (was.due.at != is.due.at)
            return differs(QCoreApplication::translate("BookImport", "deadline"));
        if (events.front().happenedAt != row.madeAt)
            return differs(QCoreApplication::translate("BookImport", "moment when it was made"));
        if (!isSame(was.promiser, is.promiser) || was.department != is.department)
            return differs(QCoreApplication::translate("BookImport", "promiser"));
        if (!isSame(was.promisee, is.promisee) || was.channel != is.channel || was.service != is.service ||
            was.size != is.size)
            return differs(QCoreApplication::translate("BookImport", "promisee, channel, service or size"));
        switch (newsIn(row, History(events), m_source)) {
        case RowNews::None:
            ++report.known;
            break;
        case RowNews::Contradiction:
            differs(QCoreApplication::translate("BookImport", "outcome, or moment when it was closed"));
            break;
        case RowNews::Closing:
            close(row, promise, events);
            derive(std::move(events), false);
            ++report.resolved;
        }
    }

    bool isSame(std::optional<PersonId> was, std::optional<PersonId> is) {
        return was == is || (was && is == PersonId() && forgotten().people.contains(*was));
    }
    bool isSame(const Promisee& was, const Promisee& is) {
        const auto* contact = std::get_if<ContactId>(&was);
        return was == is || (contact && is == Promisee(ContactId()) && forgotten().contacts.contains(*contact));
    }

    /// Whose names were removed on request: a file may still have them, and must not bring them back.
    struct Forgotten {
        QSet<PersonId> people;
        QSet<ContactId> contacts;
    };
    const Forgotten& forgotten() {
        if (m_forgotten)
            return *m_forgotten;
        m_forgotten.emplace();
        for (const storage::RemovedName& removed : storage::TextStore(m_database).removedNames()) {
            if (removed.person)
                m_forgotten->people.insert(*removed.person);
            if (removed.contact)
                m_forgotten->contacts.insert(*removed.contact);
        }
        return *m_forgotten;
    }

    storage::Database& m_database;
    storage::Transaction m_transaction;
    storage::EventStore m_events;
    storage::PromiseStore m_promises;
    storage::PeopleStore m_people;
    storage::TeamRecord m_record;
    KnownNames<DepartmentId> m_departments;
    storage::ContactRecord m_customers;
    KnownNames<ContactId> m_contacts;
    KnownNames<ChannelId> m_channels;
    KnownNames<ServiceId> m_services;
    QHash<QString, PersonId> m_team; ///< by name, whatever its case; whoever left among them
    std::optional<Forgotten> m_forgotten;
    SourceId m_source;
    Moment m_now;
    Memberships m_memberships;
    Derivation m_derivation;
    std::vector<storage::ChainedEvent> m_chained; ///< of the promise that is being put in
    PromiseId m_nextId;
};

BookImport::BookImport(storage::Database& database, const QString& source, Moment now)
    : m_database(database), m_source(source), m_now(now) {}

BookImport::~BookImport() = default;

void BookImport::begin() {
    m_batch = std::make_unique<Batch>(m_database, m_source, m_now);
}

void BookImport::add(const ReadRow& row) {
    ++m_report.rows;
    if (const auto* bad = std::get_if<BadRow>(&row))
        m_report.bad.push_back(*bad);
    else
        m_batch->add(std::get<ImportRow>(row), m_report);
}

void BookImport::commit(Changes& changes) {
    m_batch->commit();
    m_batch.reset();
    changes.everything = true;
}

void BookImport::rollBack() {
    m_batch.reset();
}

const ImportReport& BookImport::report() const {
    return m_report;
}

} // namespace kept::services
