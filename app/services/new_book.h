#pragma once

#include "domain/moment.h"

#include <QFuture>
#include <QString>
#include <QTimeZone>

namespace kept::services {

class Book;

/// What a new book starts with.
struct NewBook {
    QString path; ///< of a file that is not there yet
    QString owner;
    QString department; ///< may be empty
    QTimeZone zone;
};

/// Makes the file, with the first person as its owner, and leaves it open; gives its path. Where that fails nothing is
/// left of it, and the future throws what openBook, setUpBook and addPerson throw.
QFuture<QString> createBook(Book& book, const NewBook& wanted, domain::Moment now);

} // namespace kept::services
