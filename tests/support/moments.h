#pragma once

#include "domain/moment.h"

#include <QTest>

#include <stdexcept>

namespace kept::test {

/// The moment that an ISO 8601 text says, on the wall clock of `zone` where it names no offset.
inline domain::Moment at(const QString& iso, const QTimeZone& zone = QTimeZone::utc()) {
    const auto moment = domain::fromIso(iso, zone);
    if (!moment)
        throw std::invalid_argument("not a moment: " + iso.toStdString());
    return *moment;
}

} // namespace kept::test

namespace QTest {

/// Shows moments as ISO 8601 where a comparison fails.
template <> inline char* toString(const kept::domain::Moment& moment) {
    return qstrdup(kept::domain::toIso(moment).toLatin1().constData());
}

} // namespace QTest
