#pragma once

#include <QString>
#include <QStringList>

namespace kept::storage {

enum class OpenMode {
    Create,   ///< a new book; refused where the file exists
    Existing, ///< a book that exists; brought to this version where it is older
    ReadOnly, ///< a book that exists, to look at: never written to
};

/// How opening a book ended well. The bad ends are thrown: TooNew, CorruptBook, InvalidInput, StorageFailure.
enum class OpenOutcome {
    Created,
    Current,
    Upgraded,
    ReadOnly, ///< asked for, or the file or its folder can't be written
};

/// What the person should know about a book that was just opened.
struct OpenReport {
    QString path; ///< absolute
    OpenOutcome outcome = OpenOutcome::Current;
    QStringList warnings; ///< whole sentences
    QString backup;       ///< the one made before an upgrade; empty otherwise
};

} // namespace kept::storage
