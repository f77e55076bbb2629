#pragma once

#include "storage/text_store.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

using storage::TextPlace;

/// A place where a name stands that Kept does not remove by itself.
struct NameTrace {
    QString where;
    QString remedy; ///< the command that removes it, or what to do in its place
};

/// Private notes of one author that hold a name: how many, and nothing of what they say.
struct NoteTrace {
    QString author;
    int notes = 0;
};

/// Saved views that said a name.
struct ClearedViews {
    int removed = 0; ///< they searched for it: without that they would show something else
    int renamed = 0; ///< only their name said it
};

/// Where names still stand once whoever had them was forgotten.
struct NameTraces {
    std::vector<TextPlace> texts; ///< of promises
    std::vector<NameTrace> elsewhere;
    std::vector<NoteTrace> notes;
};

/// What forgetting a name did beside, and what it leaves to be done: only whoever wrote a text, or an owner of the
/// book, removes that, one by one.
struct Forgotten {
    bool isClean = false; ///< of the file: see redact()
    NameTraces traces;
    ClearedViews views;
};

/// Texts in which one of the names stands somewhere, whatever its case and accents. Within a transaction: private notes
/// that hold one are marked for their authors, who alone can remove them.
[[nodiscard]] NameTraces traceNames(storage::Database& database, const QStringList& names);

/// Takes the names out of everybody's saved views. Within a transaction.
ClearedViews clearViews(storage::Database& database, const QStringList& names);

} // namespace kept::services
