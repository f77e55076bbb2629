#pragma once

#include "domain/moment.h"
#include "storage/database.h"
#include "storage/open_outcome.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace kept::storage {

struct Opened {
    std::unique_ptr<Database> database;
    OpenReport report;
};

/// Opens or makes the book at `place`, with the steps in `migrations` (the shipped ones by default). `now` names the
/// backup that the upgrade of a file is preceded by. Throws
/// - InvalidInput: there is no such book; it is no Kept book (left untouched); or, for Create, there is one already;
/// - TooNew: made by a newer Kept; the file is left as it is, to the byte;
/// - CorruptBook: damaged, with the newest good backup where there is one;
/// - StorageFailure: everything else, such as an upgrade that failed (the book keeps its version).
[[nodiscard]] Opened openBook(const BookPlace& place, OpenMode mode, domain::Moment now,
                              const QString& migrations = QString());

/// SQLite's own quick look over one table and its indexes: one line per fault, none where it found nothing (which is no
/// proof: the event hashes are; and none of a server, which looks after its own). Takes about as long as reading the
/// table. Asks `shouldStop` now and then, and throws Interrupted once told so.
[[nodiscard]] QStringList quickCheck(Database& database, const QString& table,
                                     const std::function<bool()>& shouldStop = {});
/// The thorough look, which holds the entries of every index against their rows; for backups, and where a history is
/// verified: what an index leaves out or makes up is left out or made up by all that reads by it.
[[nodiscard]] QStringList integrityCheck(Database& database);
/// The same for one table, as quickCheck().
[[nodiscard]] QStringList integrityCheck(Database& database, const QString& table,
                                         const std::function<bool()>& shouldStop);
/// Makes every index anew from its rows.
void rebuildIndexes(Database& database);

/// Throws InvalidInput where another book left a journal behind under that name: it would be played into a new one.
void refuseRemains(const QString& path);

} // namespace kept::storage
