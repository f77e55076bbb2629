#include "storage/vague_word_store.h"

#include "storage/database.h"

namespace kept::storage {

using domain::Proposal;

std::map<QString, std::optional<Proposal>> VagueWordStore::all() {
    auto query = m_database.prepare(QStringLiteral("SELECT words, proposal FROM vague_words ORDER BY words"));
    query.exec();
    std::map<QString, std::optional<Proposal>> words;
    while (query.next())
        words.emplace(query.text(0), domain::proposalFromKey(query.text(1)));
    return words;
}

void VagueWordStore::put(const QString& words, std::optional<Proposal> proposal) {
    m_database
        .prepare(QStringLiteral("INSERT INTO vague_words (words, proposal) VALUES (:words, :proposal)"
                                " ON CONFLICT (words) DO UPDATE SET proposal = excluded.proposal"))
        .bind(":words", words)
        .bind(":proposal", proposal ? std::optional(domain::keyOf(*proposal)) : std::nullopt)
        .execOnce();
}

void VagueWordStore::forget(const QString& words) {
    m_database.prepare(QStringLiteral("DELETE FROM vague_words WHERE words = :words")).bind(":words", words).execOnce();
}

} // namespace kept::storage
