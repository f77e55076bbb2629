#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "cli/server_sign_in.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "services/book.h"
#include "services/book_setup.h"
#include "services/preferences.h"
#include "services/sample_book.h"
#include "services/server_access.h"

#include <QTimeZone>

#include <ostream>

namespace kept::cli {

namespace {

class InitCommand : public Command {
public:
    const char* name() const override { return "init"; }
    QString help() const override { return Cli::tr("Makes a new book."); }

    void define(Options& options) override {
        options.text("BOOK", m_path, Cli::tr("The file to make, or the address of an empty database: postgresql://…"),
                     Need::Required);
        options.text("--time-zone", m_zone, Cli::tr("Where days begin, such as Europe/Berlin; otherwise the system's"));
        options.flag("--sample", m_sample, Cli::tr("With a sample team and its promises"));
        options.flag("--rehearsal", m_rehearsal, Cli::tr("For training and tests: --as-of sets the clock"));
    }

    int run(const CommonOptions&, CliContext& context) override {
        if (m_path.isEmpty())
            throw domain::InvalidInput(Cli::tr("The new book needs a name."));
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
    bool m_sample = false;
    bool m_rehearsal = false;
};

} // namespace

std::unique_ptr<Command> makeInit() {
    return std::make_unique<InitCommand>();
}

} // namespace kept::cli
