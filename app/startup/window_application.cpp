#include "startup/window_application.h"

#include "desktop/keychain.h"
#include "desktop/notification_service.h"
#include "desktop/portal_appearance.h"
#include "desktop/wall_clock_alarm.h"
#include "domain/errors.h"
#include "services/backups.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/opening_check.h"
#include "services/sample_book.h"
#include "services/server_access.h"
#include "startup/arguments.h"
#include "startup/book_alarm.h"
#include "startup/clock.h"
#include "startup/desk.h"
#include "startup/desktop_preferences.h"
#include "startup/page_pictures.h"
#include "ui/dialogs/outgoing.h"
#include "ui/dialogs/questions.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/first_start_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QScreen>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace kept::startup {

namespace {

using ui::FirstStartPage;

constexpr QSize titleBar(0, 48);
constexpr std::chrono::milliseconds patience(500);

/// The window and what stands behind it, from the first page to the last book.
class WindowApplication final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(kept::startup::WindowApplication)

public:
    WindowApplication(QApplication& application, WindowArguments arguments)
        : m_arguments(std::move(arguments)), m_appearance(application), m_desktop(QDBusConnection::sessionBus()),
          m_notifier(QDBusConnection::sessionBus()), m_book(systemClock) {
        m_book.setForeignChanges({services::newestEvent, services::changesSince});
        dress();
        connect(&m_desktop, &desktop::DesktopAppearance::changed, this, &WindowApplication::dress);
        connect(&m_book, &services::Book::fileLost, this, [this](const QString& path) {
            m_window->messages().say({.kind = ui::MessageKind::Error,
                                      .happened = tr("The book %1 is gone.").arg(path),
                                      .notLost = tr("Nothing is saved until it is back."),
                                      .whatToDo = tr("Put it back, or restore a backup.")});
        });
        connect(&m_check, &services::OpeningCheck::damaged, this, [this](const QStringList& faults) {
            m_window->messages().say({.kind = ui::MessageKind::Error,
                                      .happened = tr("The book is damaged: %1").arg(faults.first()),
                                      .notLost = tr("Its backups are files of their own."),
                                      .whatToDo = tr("Restore the newest good one in Settings.")});
        });
        connect(&application, &QApplication::lastWindowClosed, this, [this] { backUpAndQuit(); });
        QApplication::setQuitOnLastWindowClosed(false);
        m_slowOpening.setSingleShot(true);
        m_slowOpening.setInterval(patience);
        connect(&m_slowOpening, &QTimer::timeout, this, &WindowApplication::sayThatItOpens);
    }

    void start() {
        const QString last = m_preferences.value(services::Preference::LastBook);
        const QString path = !m_arguments.book.isEmpty() ? m_arguments.book : last;
        const bool isThere = services::isServerAddress(path) || QFileInfo::exists(path);
        if (path.isEmpty() || (m_arguments.book.isEmpty() && !isThere))
            welcome({});
        else
            open(path);
    }

private:
    void dress() {
        const QString chosen = m_preferences.value(services::Preference::Appearance);
        const bool asked = m_desktop.colorScheme() == desktop::ColorScheme::Dark;
        const bool dark = chosen == QLatin1String("dark") || (chosen != QLatin1String("light") && asked);
        m_appearance.setHighContrast(m_desktop.highContrast());
        m_appearance.apply(dark ? render::Theme::Dark : render::Theme::Light);
    }

    void open(const QString& path) {
        m_toKeep.clear();
        if (!services::isServerAddress(path))
            return openBook(path);
        if (services::sessionHasPassword())
            return openWith({}, path);
        services::deliver(
            m_keychain.read(path), this,
            [this, path](const services::SecretAnswer& answer) { openWith(answer.secret, path); },
            [this](const QString& why) { welcome(why); });
    }

    /// A book on a server, as somebody asked for it. A password that they do not want kept does not stay from before
    /// either.
    void openServer(const QString& address, const QString& password, bool keep) {
        m_toKeep = keep ? password : QString();
        if (!keep && !password.isEmpty())
            (void)m_keychain.forget(address);
        openWith(password, address);
    }

    void openWith(const QString& password, const QString& address) {
        m_book.setPassword(password);
        m_welcome ? sayThatItOpens() : m_slowOpening.start();
        openBook(address);
    }

    /// A server may take a while to answer: whoever looks at nothing yet is told so.
    void sayThatItOpens() {
        if (!m_welcome && m_arguments.renderPages.isEmpty())
            showWelcome();
        if (m_welcome)
            m_welcome->showWaiting(tr("Opening your team's book…"));
    }

    /// Once it has opened a book, a password is worth keeping.
    void keepPassword(const QString& address) {
        const QString password = std::exchange(m_toKeep, {});
        if (password.isEmpty())
            return;
        services::deliver(
            m_keychain.keep(address, password), this,
            [this](const services::SecretAnswer& answer) {
                if (const QString why = services::unkeptWords(answer); !why.isEmpty())
                    m_window->messages().say({.kind = ui::MessageKind::Warning, .happened = why});
            },
            [](const QString&) {});
    }

    void openBook(const QString& path) {
        services::deliver(
            m_book.open(path), this,
            [this](const storage::OpenReport& report) {
                m_slowOpening.stop();
                read(report);
            },
            [this, path](const domain::Error& error) {
                m_slowOpening.stop();
                FirstStartPage& page = welcome(error.message());
                const auto* refused = dynamic_cast<const services::ServerRefused*>(&error);
                if (refused && refused->asksForPassword())
                    page.askServer(path, error.message());
                if (const auto* damage = dynamic_cast<const domain::CorruptBook*>(&error))
                    offerBackup(page, QFileInfo(path).absoluteFilePath(), damage->goodBackup());
            });
    }

    static void offerBackup(FirstStartPage& page, const QString& book, const QString& good) {
        for (const services::Backup& backup : services::backupsOf(book)) {
            if (backup.path == good)
                return page.offerBackup(book, backup);
        }
    }

    /// What the pages need to know, of the book that is open.
    void read(const storage::OpenReport& report) {
        const auto opened = m_book.run([report](storage::Database& database) {
            return OpenedBook{.info = services::bookInfo(database),
                              .people = services::people(database),
                              .readOnly = report.outcome == storage::OpenOutcome::ReadOnly,
                              .warnings = report.warnings,
                              .identity = services::identityOf(database)};
        });
        services::deliver(
            opened, this, [this, report](const OpenedBook& book) { lay(report.path, book); },
            [this](const QString& why) { welcome(why); });
    }

    /// A fresh window for the book: nothing of another one can linger.
    void lay(const QString& path, const OpenedBook& opened) {
        m_preferences.setValue(services::Preference::LastBook, path);
        if (opened.identity.byServer)
            services::setMeIn(m_preferences, path, nameSignedIn(opened));
        freshWindow();
        m_desk = std::make_unique<Desk>(Desk::Surroundings{*m_window, m_book, m_preferences, m_keychain, m_notifier,
                                                           m_questions, m_outgoing, [this] { return m_book.now(); },
                                                           m_alarm},
                                        opened);
        connect(m_desk.get(), &Desk::appearanceChosen, this, &WindowApplication::dress);
        // Later, when the page that asked for it is through: it goes with its window.
        connect(
            m_desk.get(), &Desk::otherBookWanted, this, [this] { welcome({}); }, Qt::QueuedConnection);
        connect(
            m_desk.get(), &Desk::bookReplaced, this, [this] { open(m_book.path()); }, Qt::QueuedConnection);
        show();
        keepPassword(path);
        m_check.start();
    }

    /// Who acts is who signed in, whatever this desktop remembers.
    static QString nameSignedIn(const OpenedBook& opened) {
        const auto self = std::ranges::find_if(
            opened.people, [&](const services::PersonRow& person) { return person.id == opened.identity.person; });
        return self == opened.people.end() ? QString() : self->name;
    }

    FirstStartPage& welcome(const QString& why) {
        m_book.close();
        FirstStartPage& page = showWelcome();
        if (!why.isEmpty())
            page.showFailure(why);
        return page;
    }

    FirstStartPage& showWelcome() {
        freshWindow();
        auto* page = new FirstStartPage(m_book, m_preferences, m_servers, m_questions, systemClock, QLocale());
        m_window->addPage(ui::PageId::FirstStart, tr("Welcome"), QStringLiteral("handshake"), page,
                          ui::Placement::Alone);
        m_window->showPage(ui::PageId::FirstStart);
        connect(
            page, &FirstStartPage::bookCreated, this, [this](const QString& path) { open(path); },
            Qt::QueuedConnection);
        connect(
            page, &FirstStartPage::openWanted, this, [this](const QString& path) { open(path); }, Qt::QueuedConnection);
        connect(page, &FirstStartPage::serverWanted, this, &WindowApplication::openServer, Qt::QueuedConnection);
        connect(page, &FirstStartPage::sampleWanted, this, &WindowApplication::openSample, Qt::QueuedConnection);
        m_welcome = page;
        show();
        return *page;
    }

    /// The sample team's book, made anew where it is missing.
    void openSample() {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        const QString path = QDir(folder).filePath(QStringLiteral("sample.kept"));
        services::setMeIn(m_preferences, QFileInfo(path).absoluteFilePath(), services::samplePerson());
        if (QFileInfo::exists(path))
            return open(path);
        QDir().mkpath(folder);
        services::deliver(
            m_book.open(path, storage::OpenMode::Create), this,
            [this](const storage::OpenReport& report) {
                const auto filled = m_book.save([](storage::Database& database, services::Changes& changes) {
                    const domain::Moment now = systemClock();
                    services::setUpBook(database, {.zone = QTimeZone::systemTimeZone(),
                                                   .rehearsal = false,
                                                   .openedAt = services::sampleBeginning(now)});
                    services::fillSampleBook(database, changes, now);
                });
                services::deliver(
                    filled, this, [this, report] { read(report); }, [this](const QString& why) { welcome(why); });
            },
            [this](const QString& why) { welcome(why); });
    }

    void freshWindow() {
        m_desk.reset();
        // The old window closes before the new one is there: that is not the end.
        m_changing = true;
        m_window = std::make_unique<ui::MainWindow>();
        m_changing = false;
    }

    void show() {
        if (m_arguments.renderPages.isEmpty()) {
            // On a screen that is too small for the usual size and a title bar, it takes the screen whole.
            const QSize room = m_window->screen()->availableGeometry().size() - titleBar;
            const bool fits = room.width() >= m_window->width() && room.height() >= m_window->height();
            return fits ? m_window->show() : m_window->showMaximized();
        }
        m_pictures = std::make_unique<PagePictures>(*m_window, m_appearance, m_book, m_arguments.renderPages);
        m_pictures->start();
    }

    void backUpAndQuit() {
        if (m_changing)
            return;
        if (!m_desk || !m_desk->backups().isDue())
            return QApplication::quit();
        connect(&m_desk->backups(), &services::Backups::backedUp, this, &QApplication::quit);
        connect(&m_desk->backups(), &services::Backups::failed, this, &QApplication::quit);
        m_desk->backups().backUpNow();
    }

    WindowArguments m_arguments;
    DesktopPreferences m_preferences;
    ui::Appearance m_appearance;
    desktop::PortalAppearance m_desktop;
    desktop::NotificationService m_notifier;
    ui::DesktopQuestions m_questions;
    ui::DesktopOutgoing m_outgoing;
    services::NetworkAccess m_servers;
    desktop::Keychain m_keychain;
    QString m_toKeep; ///< a password that is not in the keychain yet
    QTimer m_slowOpening;
    services::Book m_book;
    desktop::WallClockAlarm m_wallClock{systemClock};
    BookAlarm m_alarm{m_wallClock, [this] { return m_book.now() - systemClock(); }};
    services::OpeningCheck m_check{m_book};
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<FirstStartPage> m_welcome; ///< while it is shown
    bool m_changing = false;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PagePictures> m_pictures;
};

} // namespace

int runWindow(QApplication& application, const QStringList& arguments) {
    WindowArguments parsed = windowArguments(arguments);
    if (!parsed.wrongUsage.isEmpty()) {
        std::fprintf(stderr, "kept: %s\n", qUtf8Printable(parsed.wrongUsage));
        return 2;
    }
    WindowApplication window(application, std::move(parsed));
    window.start();
    return QApplication::exec();
}

} // namespace kept::startup
