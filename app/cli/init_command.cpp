#include "cli/command.h"
#include "cli/commands.h"
#include "cli/ending_signal.h"
#include "cli/progress_line.h"
#include "cli/run.h"
#include "cli/server_sign_in.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "services/book.h"
#include "services/book_setup.h"
#include "services/generated_file.h"
#include "services/preferences.h"
#include "services/sample_book.h"
#include "services/server_access.h"

#include <QFileInfo>
#include <QTimeZone>

#include <limits>
#include <ostream>
#include <utility>

namespace kept::cli {

namespace {

class InitCommand : public Command {
public:
    const char* name() const override { return "init"; }
    QString help() const override { return Cli::tr("Makes a new book."); }

    void define(Options& options) override {
        // Told here and not by the parser: see takeBookBehindSample().
        options.text("BOOK", m_path,
                     Cli::tr("Needed: the file to make, or the address of an empty database: postgresql://…"));
        options.text("--time-zone", m_zone, Cli::tr("Where days begin, such as Europe/Berlin; otherwise the system's"));
        options.maybeText("--sample", m_sample, m_promises, "PROMISES",
                          Cli::tr("With a sample team and its promises; with a number, a made-up team with so many"));
        options.text("--seed", m_seed,
                     Cli::tr("Of a made-up team: the same seed makes the same promises, up to now; otherwise %1")
                         .arg(services::GeneratedBook().seed));
        options.flag("--rehearsal", m_rehearsal, Cli::tr("For training and tests: --as-of sets the clock"));
    }

    int run(const CommonOptions&, CliContext& context) override {
        takeBookBehindSample();
        if (m_path.isNull())
            throw UsageError(Cli::tr("BOOK is required (see kept --help)"));
        if (m_path.isEmpty())
            throw domain::InvalidInput(Cli::tr("The new book needs a name."));
        if (!m_promises.isNull())
            return generate(context);
        if (!m_seed.isNull())
            throw UsageError(Cli::tr("A --seed is for a made-up team: it goes with --sample and a number."));
        const domain::Moment now = context.clock();
        const services::BookSetup setup{.zone = zone(), .rehearsal = m_rehearsal, .openedAt = openedAt(now)};
        services::Book book(context.clock);
        make(book, context);
        book.save([setup](storage::Database& database) { services::setUpBook(database, setup); }).waitForFinished();
        if (m_sample) {
            book.save([now](storage::Database& database, services::Changes& changes) {
                    services::fillSampleBook(database, changes, now);
                })
                .waitForFinished();
            services::setMeIn(context.preferences, book.path(), services::samplePerson());
        }
        context.preferences.setValue(services::Preference::LastBook, book.path());
        context.err << shown(readiness()).toStdString() << '\n';
        return exitDone;
    }

private:
    /// In "init --sample team.kept" the word is the book, as it was before a number could stand there.
    void takeBookBehindSample() {
        bool isNumber = false;
        (void)m_promises.toLongLong(&isNumber);
        if (m_path.isNull() && !m_promises.isNull() && !isNumber)
            m_path = std::exchange(m_promises, QString());
    }

    int generate(CliContext& context) const {
        if (services::isServerAddress(m_path))
            throw domain::InvalidInput(Cli::tr("A made-up book begins as a file; kept move takes it to a server."));
        checkIsNoAddress(m_path);
        const services::GeneratedFile wanted{
            .path = m_path, .book = {.promises = promises(), .seed = seed()}, .zone = zone(), .rehearsal = m_rehearsal};
        if (!make(wanted, context))
            throw domain::InvalidInput(Cli::tr("Stopped: no book was made."));
        const QString path = QFileInfo(m_path).absoluteFilePath();
        services::setMeIn(context.preferences, path, services::generatedOwner());
        context.preferences.setValue(services::Preference::LastBook, path);
        context.err << shown(readiness()).toStdString() << '\n';
        return exitDone;
    }

    /// False where it was told to end meanwhile.
    static bool make(const services::GeneratedFile& wanted, CliContext& context) {
        const EndingSignal ending;
        ProgressLine progress(context.err, context.errIsTerminal);
        return services::makeGeneratedFile(wanted, context.clock(), [&](std::int64_t made) {
            if (progress.isDue())
                progress.show(Cli::tr("%L1 of %L2 promises").arg(made).arg(wanted.book.promises));
            return !ending.came();
        });
    }

    [[nodiscard]] std::int64_t promises() const {
        bool isNumber = false;
        const std::int64_t promises = m_promises.toLongLong(&isNumber);
        if (!isNumber || promises < 1 || promises > services::mostGenerated)
            throw UsageError(Cli::tr("“%1” is no number of promises: --sample takes 1 to %L2, or no number at all.")
                                 .arg(m_promises)
                                 .arg(services::mostGenerated));
        return promises;
    }

    [[nodiscard]] std::uint32_t seed() const {
        if (m_seed.isNull())
            return services::GeneratedBook().seed;
        bool isNumber = false;
        const std::uint32_t seed = m_seed.toUInt(&isNumber);
        if (!isNumber)
            throw UsageError(Cli::tr("“%1” is no seed: --seed takes a whole number from 0 to %2.")
                                 .arg(m_seed)
                                 .arg(std::numeric_limits<std::uint32_t>::max()));
        return seed;
    }

    [[nodiscard]] QString readiness() const {
        if (!services::isServerAddress(m_path))
            return Cli::tr("The book %1 is ready.").arg(m_path);
        const services::AddressedBook made = services::addressedBook(m_path);
        return Cli::tr("The book %1 is ready, in the database %2. You signed in as %3, who keeps the book from now on.")
            .arg(m_path, made.database, made.login);
    }

    void make(services::Book& book, CliContext& context) {
        if (!services::isServerAddress(m_path))
            checkIsNoAddress(m_path);
        const auto create = [&] { book.open(m_path, storage::OpenMode::Create).waitForFinished(); };
        if (!services::isServerAddress(m_path))
            return create();
        m_path = services::addressWithoutPassword(m_path);
        signIn(m_path, context, [&](const QString& password) {
            book.setPassword(password);
            create();
        });
    }

    /// The clock of a rehearsal may be set to any moment, so its book has been open from the beginning.
    [[nodiscard]] domain::Moment openedAt(domain::Moment now) const {
        if (m_sample)
            return services::sampleBeginning(now);
        return m_rehearsal ? domain::Moment() : now;
    }

    [[nodiscard]] QTimeZone zone() const {
        if (m_zone.isNull()) {
            const QTimeZone system = QTimeZone::systemTimeZone();
            return system.isValid() ? system : QTimeZone::utc();
        }
        const QTimeZone zone(m_zone.toUtf8());
        if (!zone.isValid())
            throw domain::InvalidInput(Cli::tr("There is no time zone “%1”.").arg(m_zone));
        return zone;
    }

    QString m_path;
    QString m_zone;
    QString m_promises; ///< how many are made up; null for the sample team
    QString m_seed;
    bool m_sample = false;
    bool m_rehearsal = false;
};

} // namespace

std::unique_ptr<Command> makeInit() {
    return std::make_unique<InitCommand>();
}

} // namespace kept::cli
