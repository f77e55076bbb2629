#pragma once

#include "services/entry_knowledge.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace kept::ui {

/// The part of an entry that a chip stands for.
enum class EntryPart { Promisee, Deadline, Channel, Size };

/// Another reading that a click on a chip offers: the words in the menu, and the line as it reads then. The line stays
/// the one truth about what is promised.
struct EntryCorrection {
    QString label;
    QString text;
};

[[nodiscard]] std::vector<EntryCorrection> correctionsOf(EntryPart part, const QString& text,
                                                         const services::UnderstoodEntry& understood,
                                                         const services::EntryKnowledge& knowledge, domain::Moment now,
                                                         const QLocale& locale);

/// The line with this deadline written behind it, in place of the one that it names.
[[nodiscard]] QString withDeadline(const QString& text, const services::UnderstoodEntry& understood,
                                   const domain::Deadline& due, const QTimeZone& zone);

[[nodiscard]] QString sizeWord(domain::Size size);

} // namespace kept::ui
