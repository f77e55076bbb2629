#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/moment_words.h"
#include "services/recognitions.h"

#include <QLocale>

namespace kept::cli {

namespace {

using services::Recognition;

class RecognizeCommand : public BookCommand {
public:
    const char* name() const override { return "recognize"; }
    QString help() const override { return Cli::tr("Recognizes somebody for promises kept; everybody sees it."); }

    void define(Options& options) override {
        options.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        options.texts("--for", m_promises, Cli::tr("The promises that were kept"), Need::Required);
        options.text("--words", m_words, Cli::tr("What you say"), Need::Required);
    }

protected:
    int runOn(BookSession& session) override {
        const services::Session acting = session.actingSession();
        const auto promises = promiseIdsFrom(m_promises);
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::recognize(database, acting, changes, services::personNamed(database, m_name).id, promises,
                                m_words);
        });
        return exitDone;
    }

private:
    QString m_name;
    QStringList m_promises;
    QString m_words;
};

class RecognitionsCommand : public BookCommand {
public:
    const char* name() const override { return "recognitions"; }
    QString help() const override { return Cli::tr("Lists who was recognized, newest first."); }

    void define(Options& options) override {
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    }

protected:
    int runOn(BookSession& session) override {
        const domain::Moment at = session.readingMoment();
        const auto found =
            session.read([at](storage::Database& database) { return services::recognitions(database, at); });
        const Format format = formatNamed(m_format);
        const bool table = format == Format::Table;
        session.markRehearsal(format);
        const auto writer =
            makeRowWriter(format,
                          table ? QStringList{Cli::tr("When"), Cli::tr("Person"), Cli::tr("By"), Cli::tr("Promises"),
                                              Cli::tr("Words")}
                                : QStringList{QStringLiteral("at"), QStringLiteral("person"), QStringLiteral("by"),
                                              QStringLiteral("promises"), QStringLiteral("words")},
                          session.context().out);
        for (const Recognition& recognition : found)
            writer->write({table ? services::exactWords(recognition.at, session.info().zone, QLocale())
                                 : domain::toIso(recognition.at),
                           recognition.person, textOrNothing(recognition.by), promisesOf(recognition, format),
                           textOrNothing(recognition.words)});
        writer->finish();
        return exitDone;
    }

private:
    static Cell promisesOf(const Recognition& recognition, Format format) {
        QStringList numbers;
        for (const domain::PromiseId promise : recognition.promises)
            numbers << QString::number(promise.value());
        const QString all = numbers.join(QStringLiteral(", "));
        return format == Format::Json ? Cell(RawJson{QLatin1Char('[') + all + QLatin1Char(']')}) : Cell(all);
    }

    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeRecognize() {
    return std::make_unique<RecognizeCommand>();
}

std::unique_ptr<Command> makeRecognitions() {
    return std::make_unique<RecognitionsCommand>();
}

} // namespace kept::cli
