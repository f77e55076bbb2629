#pragma once

#include <QString>

namespace kept::storage {

/// Where a book is: the path of a file, or the address of a database on a server (see isServerAddress()).
struct BookPlace {
    QString name;
    QString password = {}; ///< what signs in there, where the server asks for it; never part of the name

    BookPlace(const QString& name, const QString& password = {}) // NOLINT(google-explicit-constructor): a path is one
        : name(name), password(password) {}
};

} // namespace kept::storage
