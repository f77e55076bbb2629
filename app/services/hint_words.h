#pragma once

#include "services/entry_knowledge.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace kept::services {

/// What is odd about an entry, as people are told it.
struct SaidHint {
    std::size_t index = 0; ///< into the hints of the entry
    QString words;
    QString exact; ///< the deadline that is proposed, in full; empty where none is
};

/// Each hint of the entry that was read from `text` at `now`, but for those that take nothing away from it.
[[nodiscard]] std::vector<SaidHint> saidHints(const QString& text, const UnderstoodEntry& understood,
                                              domain::Moment now, const QTimeZone& zone, const QLocale& locale);

} // namespace kept::services
