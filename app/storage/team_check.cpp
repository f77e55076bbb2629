#include "storage/team_check.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/sign_in_store.h"
#include "storage/team_history.h"

#include <QCoreApplication>

#include <map>
#include <vector>

namespace kept::storage {

using namespace domain;

namespace {

/// A person, a department or a customer, as the book shows it or as the history has it.
struct Row {
    std::optional<QString> name; ///< nothing where the history's was removed on request
    /// When the person left, in microseconds, or into which customer this one was merged.
    std::optional<std::int64_t> fate;
};
using Rows = std::map<std::int64_t, Row>;

/// The kinds of rows that have their names in the chain, with how they are spoken of.
struct Kind {
    const char* table;
    const char* fate; ///< the column that tells it; NULL where there is none
    QString unknown;
    QString missing;
    QString renamed;
    QString otherFate;
};

Kind people() {
    return {.table = "people",
            .fate = "left_at",
            .unknown = QCoreApplication::translate("storage", "Person %1 is in the book, but no event brought them."),
            .missing = QCoreApplication::translate("storage", "Person %1 is missing."),
            .renamed = QCoreApplication::translate("storage", "Person %1 is called “%2”, but “%3” in the history."),
            .otherFate = QCoreApplication::translate("storage",
                                                     "Whether and when person %1 left is not what the history says.")};
}

Kind departments() {
    return {.table = "departments",
            .fate = "NULL",
            .unknown = QCoreApplication::translate("storage", "Department %1 is in the book, but no event brought it."),
            .missing = QCoreApplication::translate("storage", "Department %1 is missing."),
            .renamed = QCoreApplication::translate("storage", "Department %1 is called “%2”, but “%3” in the history."),
            .otherFate = {}};
}

Kind contacts() {
    return {.table = "contacts",
            .fate = "merged_into_id",
            .unknown = QCoreApplication::translate("storage", "Customer %1 is in the book, but no event brought them."),
            .missing = QCoreApplication::translate("storage", "Customer %1 is missing."),
            .renamed = QCoreApplication::translate("storage", "Customer %1 is called “%2”, but “%3” in the history."),
            .otherFate = QCoreApplication::translate("storage",
                                                     "Into whom customer %1 was merged is not what the history says.")};
}

Rows shown(Database& database, const Kind& kind) {
    auto query = database.prepare(
        QStringLiteral("SELECT id, name, %2 FROM %1").arg(QLatin1String(kind.table), QLatin1String(kind.fate)));
    query.exec();
    Rows rows;
    while (query.next())
        rows.emplace(query.int64(0), Row{query.text(1), query.optionalInt64(2)});
    return rows;
}

Rows recordedPeople(const TeamHistory& history) {
    Rows rows;
    for (const auto& [id, member] : history.people)
        rows.emplace(id.value(),
                     Row{member.name, member.leftAt ? std::optional(toMicroseconds(*member.leftAt)) : std::nullopt});
    return rows;
}

Rows recordedDepartments(const TeamHistory& history) {
    Rows rows;
    for (const auto& [id, name] : history.departments)
        rows.emplace(id.value(), Row{name, std::nullopt});
    return rows;
}

Rows recordedContacts(const TeamHistory& history) {
    Rows rows;
    for (const auto& [id, name] : history.contacts) {
        const auto into = history.mergedInto.find(id);
        rows.emplace(id.value(),
                     Row{name, into == history.mergedInto.end() ? std::nullopt : std::optional(into->second.value())});
    }
    return rows;
}

/// What the rows of one kind are held against.
struct Comparison {
    Kind kind;
    Rows recorded;
};

std::vector<Comparison> comparisonsWith(const TeamHistory& history) {
    std::vector<Comparison> comparisons = {{people(), recordedPeople(history)},
                                           {departments(), recordedDepartments(history)}};
    if (!history.contacts.empty())
        comparisons.push_back({contacts(), recordedContacts(history)});
    return comparisons;
}

bool isNamedAlike(const Row& shown, const Row& recorded) {
    return !recorded.name || shown.name == recorded.name;
}

QStringList problemsOf(Database& database, const Comparison& comparison) {
    const auto& [kind, recordedRows] = comparison;
    const Rows shownRows = shown(database, kind);
    QStringList problems;
    for (const auto& [id, wanted] : recordedRows) {
        const auto row = shownRows.find(id);
        if (row == shownRows.end()) {
            problems.append(kind.missing.arg(id));
            continue;
        }
        if (!isNamedAlike(row->second, wanted))
            problems.append(kind.renamed.arg(QString::number(id), *row->second.name, *wanted.name));
        if (row->second.fate != wanted.fate)
            problems.append(kind.otherFate.arg(id));
    }
    for (const auto& [id, row] : shownRows) {
        if (!recordedRows.contains(id))
            problems.append(kind.unknown.arg(id));
    }
    return problems;
}

void setName(Database& database, const Kind& kind, std::int64_t id, const QString& name) {
    database
        .prepare(QStringLiteral("INSERT INTO %1 (id, name) VALUES (:id, :name)"
                                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = %1.version + 1")
                     .arg(QLatin1String(kind.table)))
        .bind(":id", id)
        .bind(":name", name)
        .execOnce();
}

/// Out of the way of those who own their names; nobody is called like that.
QString parked(std::int64_t id) {
    return QStringLiteral("\u0001%1").arg(id);
}

void setFate(Database& database, const Kind& kind, std::int64_t id, std::optional<std::int64_t> fate) {
    if (kind.otherFate.isEmpty())
        return;
    database
        .prepare(QStringLiteral("UPDATE %1 SET %2 = :fate WHERE id = :id")
                     .arg(QLatin1String(kind.table), QLatin1String(kind.fate)))
        .bind(":fate", fate)
        .bind(":id", id)
        .execOnce();
}

int restore(Database& database, const Comparison& comparison) {
    const auto& [kind, recordedRows] = comparison;
    const Rows shownRows = shown(database, kind);
    int mended = 0;
    for (const auto& [id, row] : shownRows) {
        if (recordedRows.contains(id))
            continue;
        setName(database, kind, id, parked(id));
        ++mended;
    }
    Rows wrong;
    for (const auto& [id, wanted] : recordedRows) {
        const auto row = shownRows.find(id);
        const bool isThere = row != shownRows.end();
        if (!isThere || !isNamedAlike(row->second, wanted) || row->second.fate != wanted.fate)
            wrong.emplace(id, Row{wanted.name ? wanted.name : isThere ? row->second.name : std::nullopt, wanted.fate});
    }
    // Names are unique: two that were exchanged can only change places by way of others.
    for (const auto& [id, wanted] : wrong)
        setName(database, kind, id, parked(id));
    for (const auto& [id, wanted] : wrong) {
        setName(database, kind, id, wanted.name.value_or(QStringLiteral("?%1").arg(id)));
        setFate(database, kind, id, wanted.fate);
        ++mended;
    }
    return mended;
}

/// Passwords that came into the book, or went, in another way than by Kept. They can't be put back: an owner gives new
/// ones.
QStringList passwordProblems(Database& database, const TeamHistory& history) {
    if (database.dialect().isServer())
        return {}; // it signs people in itself: passwords of a file that moved there are of no use
    const std::map<PersonId, SignIn> found = SignInStore(database).all();
    QStringList problems;
    for (const auto& [person, signIn] : found) {
        const auto member = history.people.find(person);
        if (member == history.people.end() || member->second.password != digestOfPassword(signIn.hash))
            problems.append(
                QCoreApplication::translate("storage", "The password of person %1 is not the one that was set in Kept.")
                    .arg(person.value()));
    }
    for (const auto& [person, member] : history.people) {
        if (member.password && !found.contains(person))
            problems.append(
                QCoreApplication::translate("storage", "The password of person %1 was removed, but not by Kept.")
                    .arg(person.value()));
    }
    return problems;
}

} // namespace

QStringList teamProblems(Database& database) {
    const TeamHistory history = teamHistory(database);
    QStringList problems;
    if (!history.rehearsal)
        problems.append(
            QCoreApplication::translate("storage", "The history does not begin with the opening of the book."));
    for (const Comparison& comparison : comparisonsWith(history))
        problems += problemsOf(database, comparison);
    return problems + passwordProblems(database, history);
}

void removeStrangers(Database& database) {
    for (const auto& [kind, recordedRows] : comparisonsWith(teamHistory(database))) {
        for (const auto& [id, row] : shown(database, kind)) {
            if (recordedRows.contains(id))
                continue;
            database.prepare(QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(QLatin1String(kind.table)))
                .bind(":id", id)
                .execOnce();
        }
    }
}

int restoreTeam(Database& database) {
    int mended = 0;
    for (const Comparison& comparison : comparisonsWith(teamHistory(database)))
        mended += restore(database, comparison);
    return mended;
}

} // namespace kept::storage
