#include "storage/search_store.h"

#include "domain/errors.h"
#include "domain/folding.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kept::storage {

namespace {

constexpr std::array tables = {"promise_search", "promise_first_letters"};
constexpr qsizetype lettersInGroup = 3;

QString quoted(QString word) {
    return QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

/// The words of a search: those long enough for a group of letters are found anywhere, shorter ones begin a word.
struct Wanted {
    QStringList groups;
    QStringList heads;
};

Wanted wantedBy(const QString& text) {
    Wanted wanted;
    for (const QString& word : domain::folded(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        (word.toUcs4().size() < lettersInGroup ? wanted.heads : wanted.groups).append(word);
    return wanted;
}

/// One of FTS5's own commands, which are said by an insertion.
void command(Database& database, const char* table, const char* words) {
    database.prepare(QStringLiteral("INSERT INTO %1 (%1) VALUES (:command)").arg(QLatin1String(table)))
        .bind(":command", words)
        .execOnce();
}

} // namespace

void SearchStore::put(domain::PromiseId promise, const QString& words, bool isNew) {
    if (!isNew) {
        m_database.prepare(QStringLiteral("DELETE FROM promise_search WHERE rowid = :id"))
            .bind(":id", promise)
            .execOnce();
        m_database.prepare(QStringLiteral("DELETE FROM promise_first_letters WHERE rowid = :id"))
            .bind(":id", promise)
            .execOnce();
    }
    const QString folded = domain::folded(words);
    m_database.prepare(QStringLiteral("INSERT INTO promise_search (rowid, folded) VALUES (:id, :words)"))
        .bind(":id", promise)
        .bind(":words", folded)
        .execOnce();
    m_database.prepare(QStringLiteral("INSERT INTO promise_first_letters (rowid, letters) VALUES (:id, :letters)"))
        .bind(":id", promise)
        .bind(":letters", domain::firstLetters(folded))
        .execOnce();
}

bool SearchStore::holds(domain::PromiseId promise, const QString& words) {
    const QString folded = domain::folded(words);
    auto query = m_database.prepare(
        QStringLiteral("SELECT 1 FROM promise_search AS s JOIN promise_first_letters AS f ON f.rowid = s.rowid"
                       " WHERE s.rowid = :id AND s.folded = :words AND f.letters = :letters"));
    return query.bind(":id", promise)
        .bind(":words", folded)
        .bind(":letters", domain::firstLetters(folded))
        .execForRow();
}

std::vector<SearchStore::Condition> SearchStore::conditionsFor(const QString& text) {
    const Wanted wanted = wantedBy(text);
    const auto allQuoted = [](const QStringList& words) {
        QStringList each;
        for (const QString& word : words)
            each.append(quoted(word));
        return each;
    };
    const QStringList groups = allQuoted(wanted.groups);
    const QStringList heads = allQuoted(wanted.heads);
    std::vector<Condition> conditions;
    const QString both = QStringLiteral(" AND ");
    if (!groups.isEmpty())
        conditions.push_back(
            {QStringLiteral("p.id IN (SELECT rowid FROM promise_search WHERE promise_search MATCH :search)"), ":search",
             groups.join(both)});
    if (!heads.isEmpty())
        conditions.push_back({QStringLiteral("p.id IN (SELECT rowid FROM promise_first_letters"
                                             " WHERE promise_first_letters MATCH :search_heads)"),
                              ":search_heads", heads.join(both)});
    return conditions;
}

bool SearchStore::finds(const QString& text, const QString& words) {
    const Wanted wanted = wantedBy(text);
    const QString in = domain::folded(words);
    const QStringList letters = wanted.heads.isEmpty() ? QStringList() : domain::firstLetters(in).split(u' ');
    return std::ranges::all_of(wanted.groups, [&](const QString& word) { return in.contains(word); }) &&
           std::ranges::all_of(wanted.heads, [&](const QString& word) { return letters.contains(word); });
}

QStringList SearchStore::faults() {
    QStringList found;
    for (const char* table : tables) {
        try {
            command(m_database, table, "integrity-check");
        } catch (const domain::CorruptBook&) {
            found.append(
                QCoreApplication::translate("storage", "The search does not fit the words that it was made of."));
        }
    }
    found.removeDuplicates();
    return found;
}

void SearchStore::rebuild() {
    for (const char* table : tables)
        command(m_database, table, "rebuild");
}

} // namespace kept::storage
