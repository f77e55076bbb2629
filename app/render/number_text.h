#pragma once

#include "domain/figures.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace kept::render {

/// "89 %" of a share from 0 to 1. Rounds to whole numbers, but only an exact 1 is 100 and only an exact 0 is 0.
[[nodiscard]] QString percentText(double share, const QLocale& locale);
/// "77–95 %"
[[nodiscard]] QString intervalText(const domain::Interval& interval, const QLocale& locale);
/// "89 % (77–95 %)", or a dash where nothing is judged.
[[nodiscard]] QString rateText(const domain::Tally& tally, const QLocale& locale);
[[nodiscard]] QString countText(qint64 count, const QLocale& locale);
/// "n 168"
[[nodiscard]] QString sampleText(qint64 count, const QLocale& locale);
/// "312 events imported": said beside every rate that such events went into. Empty where there are none.
[[nodiscard]] QString importedText(qint64 events, const QLocale& locale);
/// "Service: 41 of 46 kept, 89 % (77–95 %), 312 events imported", for assistive technology and tooltips.
[[nodiscard]] QString groupText(const QString& name, const domain::GroupTally& group, const QLocale& locale);
/// "4 points", from a difference of shares; the sign is left to the words around it.
[[nodiscard]] QString pointsText(double difference, const QLocale& locale);
/// What a group is called on screen: its name made visible, or "without a name".
[[nodiscard]] QString groupLabel(const QString& key);
/// The groups, with words in place of keys that are none: "without department" of what names no such thing, "small",
/// "to customers", and the channels of every book in the language of the person.
[[nodiscard]] std::vector<domain::GroupTally> allNamed(std::vector<domain::GroupTally> groups,
                                                       domain::Grouping grouping);
/// "October 2026" of "2026-10"; as short "Oct", as narrow "O". Any other text comes back as it is.
[[nodiscard]] QString monthLabel(const QString& key, const QLocale& locale,
                                 QLocale::FormatType format = QLocale::LongFormat);
/// A month as above, or the week of a Monday: "week of 9 Feb 2026" of "2026-02-09"; shorter "9 Feb".
[[nodiscard]] QString stepLabel(const QString& key, const QLocale& locale,
                                QLocale::FormatType format = QLocale::LongFormat);
/// The Monday of such a week; invalid for anything else.
[[nodiscard]] QDate weekOf(const QString& key);
/// "9 Feb 2026"
[[nodiscard]] QString dayAndYear(QDate day, const QLocale& locale);
/// "October 2026"
[[nodiscard]] QString monthAndYear(QDate day, const QLocale& locale);
/// The text with control characters and direction overrides shown as signs, so that none is obeyed.
[[nodiscard]] QString visibleText(const QString& text);
/// The sign and the word of an outcome: "✓ kept".
[[nodiscard]] QString outcomeText(domain::Outcome outcome);

} // namespace kept::render
