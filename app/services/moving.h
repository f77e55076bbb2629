#pragma once

#include "domain/moment.h"
#include "services/verification.h"

#include <QString>

namespace kept::services {

/// Where a book moves.
struct Destination {
    QString address; ///< of a database on a server, without a password
    QString password;
};

/// Copies the book in a file into a database on a server, all of it in one transaction, and holds the copy against the
/// file before it counts: rows, chain, and the seal, which is the same on both sides. The file is only read. Makes the
/// book on the server where there is none yet; throws InvalidInput where there is one with promises in it. `copied` is
/// told how many rows are there, `checked` how much of the copy was checked, each of how many.
[[nodiscard]] Verification moveBook(const QString& file, const Destination& to, domain::Moment now,
                                    const Progress& copied, const Progress& checked);

} // namespace kept::services
