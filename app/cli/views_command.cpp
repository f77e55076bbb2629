#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/list_filter.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "services/saved_views.h"

#include <algorithm>
#include <ostream>

namespace kept::cli {

using services::SavedView;

namespace {

class ViewsCommand : public BookCommand {
public:
    const char* name() const override { return "views"; }
    QString help() const override { return Cli::tr("Lists saved views of the promises, saves and removes them."); }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists them"), m_list);
        list.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options save = options.command("save", Cli::tr("Saves a filter under a name"), m_save);
        save.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        save.flag("--shared", m_shared, Cli::tr("For the whole team"));
        m_filter.define(save);
        Options remove = options.command("remove", Cli::tr("Removes a view"), m_remove);
        remove.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        Options rename = options.command("rename", Cli::tr("Gives a view another name"), m_rename);
        rename.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        rename.text("--to", m_newName, Cli::tr("The new name"), Need::Required);
        Options move = options.command("move", Cli::tr("Puts a view to another place of the list"), m_move);
        move.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        move.text("--to", m_place, Cli::tr("The place, counted from 1"), Need::Required);
    }

protected:
    int runOn(BookSession& session) override {
        if (!m_save && !m_remove && !m_rename && !m_move) {
            list(session);
            return exitDone;
        }
        bool isPlace = false;
        const int place = m_place.toInt(&isPlace);
        if (m_move && (!isPlace || place < 1))
            throw UsageError(Cli::tr("“%1” is no place in a list.").arg(m_place));
        const services::Session acting = session.actingSession();
        session.save([&](storage::Database& database) {
            if (m_save)
                return save(database, acting);
            const std::int64_t id = services::viewNamed(database, acting.actor, m_name).id;
            if (m_remove)
                services::removeView(database, acting, id);
            else if (m_rename)
                services::renameView(database, acting, id, m_newName);
            else
                services::moveView(database, acting, id, place);
        });
        return exitDone;
    }

private:
    void save(storage::Database& database, const services::Session& acting) const {
        domain::PromiseQuery query;
        m_filter.narrow(query, database);
        services::saveView(database, acting, m_name, query, m_shared);
    }

    void list(BookSession& session) {
        const Format format = formatNamed(m_format);
        const auto actor = session.actor();
        const auto me = actor ? std::optional(actor->id) : std::nullopt;
        std::vector<services::PersonRow> people;
        const auto views = session.read([&](storage::Database& database) {
            people = services::people(database);
            return services::savedViews(database, me);
        });
        const auto nameOf = [&](domain::PersonId id) {
            const auto found = std::ranges::find(people, id, &services::PersonRow::id);
            return found == people.end() ? QString() : found->name;
        };
        const QStringList keys{QStringLiteral("name"), QStringLiteral("author"), QStringLiteral("for"),
                               QStringLiteral("shows")};
        const QStringList headings{Cli::tr("Name"), Cli::tr("By"), Cli::tr("For"), Cli::tr("Shows")};
        session.markRehearsal(format);
        const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
        for (const SavedView& view : views)
            writer->write({view.name, textOrNothing(nameOf(view.author)),
                           format == Format::Table ? (view.shared ? Cli::tr("the team") : Cli::tr("you"))
                                                   : (view.shared ? QStringLiteral("team") : QStringLiteral("author")),
                           shownBy(view, format)});
        writer->finish();
    }

    static QString shownBy(const SavedView& view, Format format) {
        const bool charts = !view.charts.isEmpty();
        if (format != Format::Table)
            return charts ? QStringLiteral("charts") : QStringLiteral("promises");
        return charts ? Cli::tr("charts") : Cli::tr("promises");
    }

    bool m_list = false;
    bool m_save = false;
    bool m_remove = false;
    bool m_rename = false;
    bool m_move = false;
    bool m_shared = false;
    QString m_name;
    QString m_newName;
    QString m_place;
    QString m_format;
    ListFilter m_filter;
};

} // namespace

std::unique_ptr<Command> makeViews() {
    return std::make_unique<ViewsCommand>();
}

} // namespace kept::cli
