#pragma once

#include "services/book_setup.h"
#include "services/logins.h"
#include "services/people.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::startup {

/// What a book says of itself and its people, read before its pages are laid.
struct OpenedBook {
    services::BookInfo info;
    std::vector<services::PersonRow> people;
    bool readOnly = false;
    QStringList warnings;
    services::Identity identity;
};

} // namespace kept::startup
