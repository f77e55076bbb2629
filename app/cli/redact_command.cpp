#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/removal_news.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/reading.h"
#include "services/redaction.h"

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;
using services::TextPlace;

namespace {

class RedactCommand : public BookCommand {
public:
    const char* name() const override { return "redact"; }
    QString help() const override {
        return Cli::tr("Removes a text for good, as somebody asked; without --event, lists what can be removed.");
    }

    void define(Options& options) override {
        options.text("ID", m_id, Cli::tr("The number of the promise"), Need::Required);
        options.text("--event", m_event, Cli::tr("The number of the entry in its history"));
        options.text("--field", m_field, Cli::tr("Which text of that entry, where it has several"));
        options.flag("--everywhere", m_everywhere, Cli::tr("Wherever else the same words stand in its history, too"));
        options.text("--reason", m_reason, Cli::tr("Why; a note in the history keeps it"));
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write the list"));
    }

protected:
    int runOn(BookSession& session) override {
        const PromiseId id = promiseIdFrom(m_id);
        if (m_event.isNull())
            list(session, id);
        else
            remove(session, id);
        return exitDone;
    }

private:
    void list(BookSession& session, PromiseId id) {
        const auto texts = session.read([id](storage::Database& database) {
            (void)services::historyOf(database, id); // says so where there is no such promise
            return services::textsOf(database, id);
        });
        const Format format = formatNamed(m_format);
        const QStringList keys{QStringLiteral("event"), QStringLiteral("kind"), QStringLiteral("field"),
                               QStringLiteral("text")};
        const QStringList headings{Cli::tr("Entry"), Cli::tr("What"), Cli::tr("Field"), Cli::tr("Text")};
        session.markRehearsal(format);
        const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
        for (const TextPlace& text : texts)
            writer->write({text.event.value(), text.kind, text.field, text.content});
        writer->finish();
    }

    void remove(BookSession& session, PromiseId id) {
        const EventNumber event(promiseIdFrom(m_event).value());
        const services::Session acting = session.actingSession();
        bool isClean = false;
        std::size_t others = 0;
        const auto removed = session.save([&](storage::Database& database, services::Changes& changes) {
            auto places = services::placesOf(database, id, event, fieldOf(database, id, event));
            others = places.size() - 1;
            if (!m_everywhere)
                places.resize(1);
            isClean = services::redact(database, acting, changes, places, m_reason);
            return places.size();
        });
        std::ostream& out = session.context().out;
        out << Cli::tr("%n text(s) removed; the history says so.", nullptr, static_cast<int>(removed)).toStdString()
            << '\n';
        if (!m_everywhere && others > 0)
            out << Cli::tr("The same words still stand in %n other place(s): --everywhere removes them there.", nullptr,
                           static_cast<int>(others))
                       .toStdString()
                << '\n';
        tellOfLeftovers(isClean, session.context().err);
    }

    /// The one that was named, or the only one there is.
    QString fieldOf(storage::Database& database, PromiseId id, EventNumber event) const {
        if (!m_field.isNull())
            return m_field;
        QStringList fields;
        for (const TextPlace& text : services::textsOf(database, id)) {
            if (text.event == event)
                fields.append(text.field);
        }
        if (fields.size() > 1)
            throw InvalidInput(Cli::tr("Entry %1 has several texts; say which with --field: %2.")
                                   .arg(event.value())
                                   .arg(fields.join(QStringLiteral(", "))));
        return fields.value(0);
    }

    QString m_id;
    QString m_event;
    QString m_field;
    QString m_reason;
    QString m_format;
    bool m_everywhere = false;
};

} // namespace

std::unique_ptr<Command> makeRedact() {
    return std::make_unique<RedactCommand>();
}

} // namespace kept::cli
