#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/moment_words.h"
#include "services/people.h"
#include "services/private_notes.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

namespace {

using services::PrivateNote;

class PrivateNotesCommand : public BookCommand {
public:
    const char* name() const override { return "private-notes"; }
    QString help() const override {
        return Cli::tr("Lists, writes and removes private notes, which only their author and the person see.");
    }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists those of yours and about you, newest first"), m_list);
        list.text("NAME", m_name, Cli::tr("Only those between you and this person"));
        list.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options add = options.command("add", Cli::tr("Writes one, as a team lead"), m_add);
        add.text("NAME", m_name, Cli::tr("Whom it is about"), Need::Required);
        add.text("TEXT", m_text, Cli::tr("What it says"), Need::Required);
        Options remove = options.command("remove", Cli::tr("Removes one of your own"), m_remove);
        remove.text("NUMBER", m_number, Cli::tr("Its number, as the list has it"), Need::Required);
    }

protected:
    int runOn(BookSession& session) override {
        if (m_add)
            add(session);
        else if (m_remove)
            remove(session);
        else
            list(session);
        return exitDone;
    }

private:
    void add(BookSession& session) {
        const services::Session acting = session.actingSession();
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::writePrivateNote(database, acting, changes, services::personNamed(database, m_name).id, m_text);
        });
    }

    void remove(BookSession& session) {
        const services::Session acting = session.actingSession();
        const std::int64_t number = promiseIdFrom(m_number).value();
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::removePrivateNote(database, acting, changes, number);
        });
    }

    void list(BookSession& session) {
        const services::Session reading{session.actingPerson().id, session.readingMoment()};
        const auto notes = session.read([&](storage::Database& database) {
            auto found = services::privateNotes(database, reading);
            if (m_name.isNull())
                return found;
            const QString name = services::personNamed(database, m_name).name;
            std::erase_if(found, [&](const PrivateNote& note) { return note.author != name && note.person != name; });
            return found;
        });
        const Format format = formatNamed(m_format);
        const bool table = format == Format::Table;
        session.markRehearsal(format);
        const auto writer = makeRowWriter(
            format,
            table ? QStringList{Cli::tr("Number"), Cli::tr("When"), Cli::tr("By"), Cli::tr("About"), Cli::tr("Words")}
                  : QStringList{QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("by"),
                                QStringLiteral("about"), QStringLiteral("words")},
            session.context().out);
        for (const PrivateNote& note : notes)
            writer->write({note.id,
                           table ? services::exactWords(note.writtenAt, session.info().zone, QLocale())
                                 : domain::toIso(note.writtenAt),
                           note.author, note.person, note.words});
        writer->finish();
        for (const PrivateNote& note : notes) {
            if (note.isMine && note.holdsRemovedName)
                session.context().err
                    << Cli::tr(
                           "Note %1 holds the name of somebody who asked to be forgotten: kept private-notes remove %1")
                           .arg(note.id)
                           .toStdString()
                    << '\n';
        }
    }

    bool m_list = false;
    bool m_add = false;
    bool m_remove = false;
    QString m_name;
    QString m_text;
    QString m_number;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makePrivateNotes() {
    return std::make_unique<PrivateNotesCommand>();
}

} // namespace kept::cli
