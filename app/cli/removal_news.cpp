#include "cli/removal_news.h"

#include "cli/shown.h"
#include "cli/words.h"

#include <ostream>

namespace kept::cli {

void tellOfMentions(const std::vector<services::TextPlace>& mentions, std::ostream& out) {
    if (mentions.empty())
        return;
    out << Cli::tr("%n text(s) of promises still hold the name in their words. Remove what has to go:", nullptr,
                   static_cast<int>(mentions.size()))
               .toStdString()
        << '\n';
    for (const services::TextPlace& place : mentions)
        out << shown(QStringLiteral("  kept redact %1 --event %2 --field %3 --everywhere   %4")
                         .arg(place.promise->value())
                         .arg(place.event.value())
                         .arg(place.field, place.content.simplified()))
                   .toStdString()
            << '\n';
}

void tellOfLeftovers(bool isClean, std::ostream& err) {
    err << Cli::tr("Backups and files that were written before still hold it.").toStdString() << '\n';
    if (!isClean)
        err << Cli::tr("Another program has the book open; its file is cleaned when it is opened the next time.")
                   .toStdString()
            << '\n';
}

} // namespace kept::cli
