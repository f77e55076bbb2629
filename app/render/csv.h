#pragma once

#include "render/figure.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kept::render {

/// One line of RFC 4180, UTF-8, ended by CRLF. A text that a spreadsheet would take for a formula (it begins with = + -
/// @, a tab or a carriage return) gets an apostrophe before it.
[[nodiscard]] QByteArray csvLine(const std::vector<QString>& fields);
/// Plain numbers, not in anybody's locale: shares from 0 to 1 with six decimals.
[[nodiscard]] QByteArray numbersToCsv(const NumbersTable& table);

} // namespace kept::render
