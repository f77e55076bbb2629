#pragma once

#include "services/entry_knowledge.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace kept::ui {

/// The part of an entry that a chip stands for.
enum class EntryPart { Promiser, Promisee, Deadline, Recurrence, Channel, Size, Service };

/// Another reading that a click on a chip offers: the words in the menu, and the line as it reads then. The line stays
/// the one truth about what is promised.
struct EntryCorrection {
    QString label;
    QString text;
};

/// A line as it was read, and all that it was read with.
struct ReadLine {
    QString text;
    services::UnderstoodEntry understood;
    const services::EntryKnowledge& knowledge;
    domain::Moment now;
    QLocale locale;
};

/// Other promisers, deadlines (weekday, date and time, no two the same), channels, sizes or standards. Names are too
/// many for a menu.
[[nodiscard]] std::vector<EntryCorrection> correctionsOf(EntryPart part, const ReadLine& line);

/// Every name of the book but the one that was understood, those alike first.
[[nodiscard]] QStringList otherNames(const ReadLine& line);
/// The line given to that person. A part of the name is completed where it stands; another name is written behind.
[[nodiscard]] QString withPromisee(const ReadLine& line, const QString& name);

/// The line with this deadline in place of the one that it names, or of the words that name none ("soon"), else behind
/// it: as a person would write it, as far as it is read back as the same.
[[nodiscard]] QString withDeadline(const ReadLine& line, const domain::Deadline& due);
/// The line with this recurrence in place of the one that it names.
[[nodiscard]] QString withRecurrence(const ReadLine& line, const domain::RecurringPhrase& phrase);
/// The same for the words of one hint.
[[nodiscard]] QString withProposal(const ReadLine& line, const domain::Hint& hint);

} // namespace kept::ui
