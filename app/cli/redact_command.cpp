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
#include <optional>
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
        options.text("ID", m_id, Cli::tr("The number of the promise; \"book\" for standards and recognitions"),
                     Need::Required);
        options.text("--event", m_event, Cli::tr("The number of the entry in its history"));
        options.text("--field", m_field, Cli::tr("Which text of that entry, where it has several"));
        options.flag("--everywhere", m_everywhere, Cli::tr("Wherever else the same words stand in its history, too"));
        options.text("--reason", m_reason, Cli::tr("Why; a note in the history keeps it"));
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write the list"));
    }

protected:
    int runOn(BookSession& session) override {
        if (m_id != QLatin1String("book"))
            m_promise = promiseIdFrom(m_id);
        session.growSeries(); // what fell to be promised holds the words as well
        if (m_event.isNull())
            list(session);
        else
            remove(session);
        return exitDone;
    }

private:
    [[nodiscard]] std::vector<TextPlace> texts(storage::Database& database) const {
        return m_promise ? services::textsOf(database, *m_promise) : services::textsOfTeam(database);
    }

    void list(BookSession& session) {
        const auto found = session.read([this](storage::Database& database) {
            if (m_promise)
                (void)services::historyOf(database, *m_promise); // says so where there is no such promise
            return texts(database);
        });
        const Format format = formatNamed(m_format);
        const QStringList keys{QStringLiteral("event"), QStringLiteral("kind"), QStringLiteral("field"),
                               QStringLiteral("text")};
        const QStringList headings{Cli::tr("Entry"), Cli::tr("What"), Cli::tr("Field"), Cli::tr("Text")};
        session.markRehearsal(format);
        const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
        for (const TextPlace& text : found)
            writer->write({text.event.value(), text.kind, text.field, text.content});
        writer->finish();
    }

    void remove(BookSession& session) {
        const EventNumber event(promiseIdFrom(m_event).value());
        const services::Session acting = session.actingSession();
        bool isClean = false;
        std::size_t others = 0;
        const auto removed = session.save([&](storage::Database& database, services::Changes& changes) {
            const QString field = fieldOf(database, event);
            auto places = m_promise ? services::placesOf(database, *m_promise, event, field)
                                    : services::placesOfTeam(database, event, field);
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
    QString fieldOf(storage::Database& database, EventNumber event) const {
        if (!m_field.isNull())
            return m_field;
        QStringList fields;
        for (const TextPlace& text : texts(database)) {
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
    std::optional<PromiseId> m_promise;
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
