#pragma once

#include "domain/moment.h"

#include <QFuture>
#include <QString>

namespace kept::services {

class Book;

/// Closes the book, puts a backup in the place of the file `path` and opens that; everybody is told that everything
/// changed. Gives where the file that was there is kept. Where the backup is not good the file is opened as it was, and
/// the future throws.
QFuture<QString> restoreAndReopen(Book& book, const QString& path, const QString& backup, domain::Moment now);

} // namespace kept::services
