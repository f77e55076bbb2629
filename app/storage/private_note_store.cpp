#include "storage/private_note_store.h"

#include "storage/database.h"

namespace kept::storage {

using namespace domain;

namespace {

Query selectNotes(Database& database, const char* rest) {
    return database.prepare(QStringLiteral("SELECT id, author_id, person_id, written_at, content, holds_removed_name"
                                           " FROM private_notes %1 ORDER BY written_at DESC, id DESC")
                                .arg(QLatin1String(rest)));
}

std::vector<PrivateNoteRow> readNotes(Query& query) {
    query.exec();
    std::vector<PrivateNoteRow> notes;
    while (query.next())
        notes.push_back({.id = query.int64(0),
                         .author = query.id<PersonId>(1),
                         .person = query.id<PersonId>(2),
                         .writtenAt = query.moment(3),
                         .content = query.text(4),
                         .holdsRemovedName = query.boolean(5)});
    return notes;
}

} // namespace

std::vector<PrivateNoteRow> PrivateNoteStore::seenBy(PersonId person) {
    auto query = selectNotes(m_database, "WHERE author_id = :person OR person_id = :person");
    query.bind(":person", person);
    return readNotes(query);
}

std::vector<PrivateNoteRow> PrivateNoteStore::all() {
    auto query = selectNotes(m_database, "");
    return readNotes(query);
}

void PrivateNoteStore::markAsHoldingRemovedName(std::int64_t id) {
    m_database.prepare(QStringLiteral("UPDATE private_notes SET holds_removed_name = 1 WHERE id = :id"))
        .bind(":id", id)
        .execOnce();
}

void PrivateNoteStore::add(const PrivateNoteRow& note) {
    m_database
        .prepare(QStringLiteral("INSERT INTO private_notes (author_id, person_id, written_at, content)"
                                " VALUES (:author, :person, :written, :content)"))
        .bind(":author", note.author)
        .bind(":person", note.person)
        .bind(":written", note.writtenAt)
        .bind(":content", note.content)
        .execOnce();
}

bool PrivateNoteStore::remove(std::int64_t id, PersonId author) {
    return m_database.prepare(QStringLiteral("DELETE FROM private_notes WHERE id = :id AND author_id = :author"))
               .bind(":id", id)
               .bind(":author", author)
               .execOnce() > 0;
}

} // namespace kept::storage
