#pragma once

#include "domain/moment.h"

#include <QFuture>
#include <QString>

namespace kept::services {

class Book;

/// Closes the book, puts a backup in its place and opens that; everybody is told that everything changed. Gives where
/// the book that was there is kept. Where the backup is not good the book is opened as it was, and the future throws.
QFuture<QString> restoreAndReopen(Book& book, const QString& backup, domain::Moment now);

} // namespace kept::services
