#include "cli/removal_news.h"

#include "cli/shown.h"
#include "cli/words.h"

#include <ostream>

namespace kept::cli {

namespace {

void line(std::ostream& out, const QString& text) {
    out << shown(text).toStdString() << '\n';
}

void tellOfTexts(const std::vector<services::TextPlace>& texts, std::ostream& out) {
    if (texts.empty())
        return;
    line(out, Cli::tr("%n text(s) of promises still hold the name in their words. Remove what has to go:", nullptr,
                      static_cast<int>(texts.size())));
    for (const services::TextPlace& place : texts)
        line(out, QStringLiteral("  kept redact %1 --event %2 --field %3 --everywhere   %4")
                      .arg(place.promise->value())
                      .arg(place.event.value())
                      .arg(place.field, place.content.simplified()));
}

} // namespace

void tellOfForgetting(const services::Forgotten& forgotten, std::ostream& out) {
    if (forgotten.views.removed > 0)
        line(out, Cli::tr("%n saved view(s) looked for the name and went with it.", nullptr, forgotten.views.removed));
    if (forgotten.views.renamed > 0)
        line(out,
             Cli::tr("%n saved view(s) had the name in theirs and got another.", nullptr, forgotten.views.renamed));
    tellOfTexts(forgotten.traces.texts, out);
    if (!forgotten.traces.elsewhere.empty())
        line(out, Cli::tr("It may also stand in:"));
    for (const services::NameTrace& trace : forgotten.traces.elsewhere)
        line(out, Cli::tr("  %1: %2", "where a name stands, how it is removed there").arg(trace.where, trace.remedy));
    for (const services::NoteTrace& trace : forgotten.traces.notes)
        line(out, Cli::tr("%n private note(s) by %1 hold it. Only %1 can remove them: kept private-notes", nullptr,
                          trace.notes)
                      .arg(trace.author));
}

void tellOfLeftovers(bool isClean, std::ostream& err) {
    err << Cli::tr("Backups and files that were written before still hold it.").toStdString() << '\n';
    if (!isClean)
        err << Cli::tr("Another program has the book open; its file is cleaned when it is opened the next time.")
                   .toStdString()
            << '\n';
}

} // namespace kept::cli
