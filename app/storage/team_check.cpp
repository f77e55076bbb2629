#include "storage/team_check.h"

#include "storage/database.h"
#include "storage/team_history.h"

#include <QCoreApplication>

#include <map>

namespace kept::storage {

using namespace domain;

namespace {

/// A person or a department, as the book shows it or as the history has it.
struct Row {
    std::optional<QString> name; ///< nothing where the history's was removed on request
    std::optional<Moment> leftAt;
};
using Rows = std::map<std::int64_t, Row>;

/// The two kinds of rows that have their names in the chain, with how they are spoken of.
struct Kind {
    const char* table;
    QString unknown;
    QString missing;
    QString renamed;
    bool leaves;
};

Kind people() {
    return {.table = "people",
            .unknown = QCoreApplication::translate("storage", "Person %1 is in the book, but no event brought them."),
            .missing = QCoreApplication::translate("storage", "Person %1 is missing."),
            .renamed = QCoreApplication::translate("storage", "Person %1 is called “%2”, but “%3” in the history."),
            .leaves = true};
}

Kind departments() {
    return {.table = "departments",
            .unknown = QCoreApplication::translate("storage", "Department %1 is in the book, but no event brought it."),
            .missing = QCoreApplication::translate("storage", "Department %1 is missing."),
            .renamed = QCoreApplication::translate("storage", "Department %1 is called “%2”, but “%3” in the history."),
            .leaves = false};
}

QString leftOtherwise() {
    return QCoreApplication::translate("storage", "Whether and when person %1 left is not what the history says.");
}

Rows shown(Database& database, const Kind& kind) {
    auto query = database.prepare(QStringLiteral("SELECT id, name, %2 FROM %1")
                                      .arg(QLatin1String(kind.table), QLatin1String(kind.leaves ? "left_at" : "NULL")));
    query.exec();
    Rows rows;
    while (query.next())
        rows.emplace(query.int64(0), Row{query.text(1), query.optionalMoment(2)});
    return rows;
}

Rows recorded(const TeamHistory& history, const Kind& kind) {
    Rows rows;
    if (!kind.leaves) {
        for (const auto& [id, name] : history.departments)
            rows.emplace(id.value(), Row{name, std::nullopt});
        return rows;
    }
    for (const auto& [id, member] : history.people)
        rows.emplace(id.value(), Row{member.name, member.leftAt});
    return rows;
}

bool isNamedAlike(const Row& shown, const Row& recorded) {
    return !recorded.name || shown.name == recorded.name;
}

QStringList problemsOf(Database& database, const TeamHistory& history, const Kind& kind) {
    const Rows recordedRows = recorded(history, kind);
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
        if (row->second.leftAt != wanted.leftAt)
            problems.append(leftOtherwise().arg(id));
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
                                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = version + 1")
                     .arg(QLatin1String(kind.table)))
        .bind(":id", id)
        .bind(":name", name)
        .execOnce();
}

/// Out of the way of those who own their names; nobody is called like that.
QString parked(std::int64_t id) {
    return QStringLiteral("\u0001%1").arg(id);
}

int restore(Database& database, const TeamHistory& history, const Kind& kind) {
    const Rows recordedRows = recorded(history, kind);
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
        if (!isThere || !isNamedAlike(row->second, wanted) || row->second.leftAt != wanted.leftAt)
            wrong.emplace(id, Row{wanted.name ? wanted.name
                                  : isThere   ? row->second.name
                                              : std::nullopt,
                                  wanted.leftAt});
    }
    // Names are unique: two that were exchanged can only change places by way of others.
    for (const auto& [id, wanted] : wrong)
        setName(database, kind, id, parked(id));
    for (const auto& [id, wanted] : wrong) {
        setName(database, kind, id, wanted.name.value_or(QStringLiteral("?%1").arg(id)));
        if (kind.leaves)
            database.prepare(QStringLiteral("UPDATE people SET left_at = :left WHERE id = :id"))
                .bind(":left", wanted.leftAt)
                .bind(":id", id)
                .execOnce();
        ++mended;
    }
    return mended;
}

} // namespace

QStringList teamProblems(Database& database) {
    const TeamHistory history = teamHistory(database);
    QStringList problems;
    if (!history.rehearsal)
        problems.append(
            QCoreApplication::translate("storage", "The history does not begin with the opening of the book."));
    return problems + problemsOf(database, history, people()) + problemsOf(database, history, departments());
}

void removeStrangers(Database& database) {
    const TeamHistory history = teamHistory(database);
    for (const Kind& kind : {people(), departments()}) {
        const Rows recordedRows = recorded(history, kind);
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
    const TeamHistory history = teamHistory(database);
    return restore(database, history, people()) + restore(database, history, departments());
}

} // namespace kept::storage
