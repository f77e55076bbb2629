#include "cli/due_cell.h"

#include "cli/words.h"
#include "services/moment_words.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::cli {

QString dueCell(const domain::PromiseRow& row, const domain::Deadline& shown, const QTimeZone& zone) {
    const QLocale locale;
    const QString due = services::exactWords(shown, zone, locale);
    if (row.firstDue.at == shown.at)
        return due;
    return Cli::tr("%1, first %2", "a deadline, the one that was promised before")
        .arg(due, services::exactWords(row.firstDue, zone, locale));
}

} // namespace kept::cli
