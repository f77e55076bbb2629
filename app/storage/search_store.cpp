#include "storage/search_store.h"

#include "domain/folding.h"
#include "storage/database.h"
#include "storage/dialect.h"

#include <algorithm>

namespace kept::storage {

namespace {

constexpr qsizetype lettersInGroup = 3;

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
    const Entry entry = entryFor(words);
    m_database.prepare(QStringLiteral("INSERT INTO promise_search (rowid, folded) VALUES (:id, :words)"))
        .bind(":id", promise)
        .bind(":words", entry.folded)
        .execOnce();
    m_database.prepare(QStringLiteral("INSERT INTO promise_first_letters (rowid, letters) VALUES (:id, :letters)"))
        .bind(":id", promise)
        .bind(":letters", entry.letters)
        .execOnce();
}

SearchStore::Entry SearchStore::entryFor(const QString& words) {
    const QString folded = domain::folded(words);
    return {folded, domain::firstLetters(folded)};
}

std::map<domain::PromiseId, SearchStore::Entry> SearchStore::between(domain::PromiseId first, domain::PromiseId last) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT s.rowid, s.folded, f.letters FROM promise_search AS s JOIN promise_first_letters AS f"
                       " ON f.rowid = s.rowid WHERE s.rowid BETWEEN :first AND :last"));
    rows.bind(":first", first).bind(":last", last).exec();
    std::map<domain::PromiseId, Entry> entries;
    while (rows.next())
        entries[rows.id<domain::PromiseId>(0)] = {rows.text(1), rows.text(2)};
    return entries;
}

std::vector<SearchCondition> SearchStore::conditionsFor(const Dialect& dialect, const QString& text,
                                                        const SearchScope& scope) {
    const Wanted wanted = wantedBy(text);
    return dialect.search().conditionsFor(wanted.groups, wanted.heads, scope);
}

bool SearchStore::finds(const QString& text, const QString& words) {
    const Wanted wanted = wantedBy(text);
    const QString in = domain::folded(words);
    const QStringList letters = wanted.heads.isEmpty() ? QStringList() : domain::firstLetters(in).split(u' ');
    return std::ranges::all_of(wanted.groups, [&](const QString& word) { return in.contains(word); }) &&
           std::ranges::all_of(wanted.heads, [&](const QString& word) { return letters.contains(word); });
}

QStringList SearchStore::faults() {
    return m_database.dialect().search().faults(m_database);
}

void SearchStore::rebuild() {
    m_database.dialect().search().rebuild(m_database);
}

} // namespace kept::storage
