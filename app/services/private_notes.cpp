#include "services/private_notes.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/sign_in.h"
#include "storage/database.h"
#include "storage/name_trace_store.h"
#include "storage/names.h"
#include "storage/private_note_store.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

struct PrivateNotesText {
    Q_DECLARE_TR_FUNCTIONS(PrivateNotes)
};

PersonId author(const Session& session) {
    if (!session.actor)
        throw NotAllowed(PrivateNotesText::tr("Say first who you are: a private note has an author."));
    return *session.actor;
}

} // namespace

std::vector<PrivateNote> privateNotes(storage::Database& database, const Session& session) {
    std::vector<PrivateNote> notes;
    if (!session.actor)
        return notes;
    requireSignedIn(database, session);
    storage::Names names(database);
    for (storage::PrivateNoteRow& row : storage::PrivateNoteStore(database).seenBy(*session.actor))
        notes.push_back({.id = row.id,
                         .author = names.of(row.author),
                         .person = names.of(row.person),
                         .writtenAt = row.writtenAt,
                         .words = std::move(row.content),
                         .isMine = row.author == *session.actor,
                         .holdsRemovedName = row.holdsRemovedName});
    return notes;
}

void writePrivateNote(storage::Database& database, const Session& session, Changes& changes, PersonId person,
                      const QString& words) {
    const PersonId by = author(session);
    requireAuthority(database, session, Authority::Team);
    if (by == person)
        throw NotAllowed(PrivateNotesText::tr("A private note is for somebody else."));
    checkIsOnTeam(database, person);
    const QString checked = checkedText(words, PrivateNotesText::tr("What the note says"));
    ActingTransaction transaction(database, session);
    storage::PrivateNoteStore(database).add(
        {.id = 0, .author = by, .person = person, .writtenAt = session.now, .content = checked});
    transaction.commit();
    changes.add(person);
}

void removePrivateNote(storage::Database& database, const Session& session, Changes& changes, std::int64_t id) {
    const PersonId by = author(session);
    const storage::WipingDeletes wiping(database);
    ActingTransaction transaction(database, session);
    if (!storage::PrivateNoteStore(database).remove(id, by))
        throw NotAllowed(PrivateNotesText::tr("There is no such note of yours."));
    transaction.commit();
    changes.add(by);
}

} // namespace kept::services
