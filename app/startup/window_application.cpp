#include "startup/window_application.h"

#include "desktop/end_signals.h"
#include "desktop/fallback_notifier.h"
#include "desktop/keychain.h"
#include "desktop/notification_service.h"
#include "desktop/portal_appearance.h"
#include "desktop/tray.h"
#include "desktop/wall_clock_alarm.h"
#include "services/backups.h"
#include "services/book.h"
#include "services/opening_check.h"
#include "services/server_access.h"
#include "startup/arguments.h"
#include "startup/book_opening.h"
#include "startup/clock.h"
#include "startup/desk.h"
#include "startup/desktop_preferences.h"
#include "startup/desktop_settings.h"
#include "startup/page_pictures.h"
#include "startup/presence.h"
#include "startup/sample_opening.h"
#include "startup/tray_desk.h"
#include "startup/without_style_sheet.h"
#include "ui/dialogs/outgoing.h"
#include "ui/dialogs/questions.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/first_start_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <utility>

namespace kept::startup {

namespace {

using ui::FirstStartPage;

/// The window and what stands behind it, from the first page to the last book.
class WindowApplication final : public QObject {
    Q_DECLARE_TR_FUNCTIONS(kept::startup::WindowApplication)

public:
    WindowApplication(QApplication& application, WindowArguments arguments, desktop::Claim claim)
        : m_application(application), m_arguments(std::move(arguments)), m_instance(std::move(claim)),
          m_appearance(application), m_desktop(QDBusConnection::sessionBus()),
          m_notifications(QDBusConnection::sessionBus()),
          m_settings(m_tray, m_preferences, QDBusConnection::sessionBus()), m_book(systemClock) {
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
        QApplication::setQuitOnLastWindowClosed(false);
        connect(&m_presence, &Presence::quitWanted, this, &WindowApplication::backUpAndQuit);
        connect(&m_presence, &Presence::raised, this, &WindowApplication::stay);
        connect(&m_presence, &Presence::closingChosen, &m_settings, &DesktopSettings::changed);
        connect(&m_endSignals, &desktop::EndSignals::endWanted, this, &WindowApplication::backUpAndQuit);
        connect(&application, &QGuiApplication::commitDataRequest, this, [this] { m_presence.leave(); });
        connect(&m_instance, &desktop::SingleInstance::received, this, [this](const QByteArray& message) {
            if (const auto request = fromMessage(message))
                take(*request);
        });
        connect(&m_settings, &DesktopSettings::entryKeyPressed, this, [this] { enterPromise({}); });
        connect(&m_tray, &desktop::Tray::entryWanted, this, [this] { enterPromise({}); });
        connect(&m_tray, &desktop::Tray::promiseChosen, this, [this](domain::PromiseId promise) {
            m_presence.raise();
            if (m_desk)
                m_desk->openPromise(promise);
        });
        connect(&m_tray, &desktop::Tray::listWanted, this, [this] {
            m_presence.raise();
            m_window->enterPage(ui::PageId::MyPromises);
        });
        connect(&m_opening, &BookOpening::opened, this, &WindowApplication::lay);
        connect(&m_opening, &BookOpening::refused, this, &WindowApplication::refuse);
        connect(&m_opening, &BookOpening::takesLong, this, &WindowApplication::sayThatItOpens);
        connect(&m_sample, &SampleOpening::found, this, &WindowApplication::open);
        connect(&m_sample, &SampleOpening::made, &m_opening, &BookOpening::read);
        connect(&m_sample, &SampleOpening::failed, this, [this](const QString& why) { welcome(why); });
        connect(&m_opening, &BookOpening::serverAsked, this, [this] {
            if (m_welcome)
                sayThatItOpens();
        });
        connect(&m_opening, &BookOpening::passwordUnkept, this, [this](const QString& why) {
            m_window->messages().say({.kind = ui::MessageKind::Warning, .happened = why});
        });
    }

    ~WindowApplication() override { m_presence.letGo(); }
    WindowApplication(const WindowApplication&) = delete;
    WindowApplication& operator=(const WindowApplication&) = delete;

    void start() {
        const StartRequest& wanted = m_arguments.request;
        m_entryOnly = wanted.entry;
        if (wanted.entry)
            m_words = wanted.words;
        m_address = wanted.address;
        if (wanted.hidden || wanted.entry)
            m_presence.beginHidden();
        if (wanted.hidden)
            m_tray.awaitPanel();
        const QString last = m_preferences.value(services::Preference::LastBook);
        const QString path = !wanted.book.isEmpty() ? wanted.book : last;
        const bool isThere = services::isServerAddress(path) || QFileInfo::exists(path);
        if (path.isEmpty() || (wanted.book.isEmpty() && !isThere))
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

    /// Another start of the program wants something of this one.
    void take(const StartRequest& request) {
        if (!request.token.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", request.token.toUtf8());
        if (m_isEnding)
            return;
        if (m_window && !request.book.isEmpty() && !services::isServerAddress(request.book) &&
            !QFileInfo::exists(request.book)) {
            m_presence.raise();
            return m_window->messages().say({.kind = ui::MessageKind::Error,
                                             .happened = tr("There is no book %1.").arg(request.book),
                                             .notLost = tr("The one that was open still is.")});
        }
        const bool another = !request.book.isEmpty() && !isOpen(request.book);
        if (another)
            reopen(request.book);
        if (request.entry && another)
            m_words = request.words;
        else if (request.entry)
            enterPromise(request.words);
        else if (!request.hidden)
            m_presence.raise();
        if (!request.address.isEmpty())
            openAddress(request.address, another);
    }

    /// In the book that is open, or in the one that is being opened.
    void openAddress(const QString& address, bool later) {
        if (m_desk && !later)
            m_desk->openAddress(address);
        else
            m_address = address;
    }

    [[nodiscard]] bool isOpen(const QString& book) const {
        const QString here = m_book.isOpen() ? m_book.path() : QString();
        return book == here || (!here.isEmpty() && !services::isServerAddress(here) &&
                                QFileInfo(book).canonicalFilePath() == QFileInfo(here).canonicalFilePath());
    }

    /// The small window; as soon as there is a book to write into.
    void enterPromise(const QString& words) {
        if (m_desk)
            m_desk->enterPromise(words);
        else if (m_welcome)
            m_presence.raise();
        else
            m_words = words;
    }

    /// Started for one promise alone, it is wanted for more.
    void stay() {
        if (!std::exchange(m_entryOnly, false) || !m_desk)
            return;
        reopen(m_book.path()); // with reminders, and in the tray
    }

    /// What is typed in the small window is not lost with it.
    void reopen(const QString& path) {
        if (const QString words = m_desk ? m_desk->enteredWords() : QString(); !words.isEmpty())
            m_words = words;
        open(path);
    }

    void open(const QString& path) { m_opening.open(path); }

    /// A server may take a while to answer: whoever looks at nothing yet is told so.
    void sayThatItOpens() {
        if (!m_welcome && m_arguments.renderPages.isEmpty() && !m_presence.isHidden())
            showWelcome();
        if (m_welcome)
            m_welcome->showWaiting(tr("Opening your team's book…"));
    }

    void refuse(const OpeningRefusal& refusal) {
        if (!refusal.asksForPassword)
            m_address.clear(); // it was meant for that book, not for the next
        FirstStartPage& page = welcome(refusal.why);
        if (refusal.asksForPassword)
            page.askServer(refusal.path, refusal.why);
        if (refusal.goodBackup.isEmpty())
            return;
        const QString book = QFileInfo(refusal.path).absoluteFilePath();
        for (const services::Backup& backup : services::backupsOf(book)) {
            if (backup.path == refusal.goodBackup)
                return page.offerBackup(book, backup);
        }
    }

    /// A fresh window for the book: nothing of another one can linger.
    void lay(const QString& path, const OpenedBook& opened) {
        m_preferences.setValue(services::Preference::LastBook, path);
        if (opened.identity.byServer)
            services::setMeIn(m_preferences, path, nameSignedIn(opened));
        auto undressed = std::make_unique<WithoutStyleSheet>(m_application);
        freshWindow();
        m_desk = std::make_unique<Desk>(Desk::Surroundings{*m_window, m_book, m_preferences, m_keychain, m_notifier,
                                                           m_questions, m_outgoing, [this] { return m_book.now(); },
                                                           m_alarm, &m_settings, !m_entryOnly},
                                        opened);
        connect(m_desk.get(), &Desk::appearanceChosen, this, &WindowApplication::dress);
        // Later, when the page that asked for it is through: it goes with its window.
        connect(
            m_desk.get(), &Desk::otherBookWanted, this, [this] { welcome({}); }, Qt::QueuedConnection);
        connect(
            m_desk.get(), &Desk::bookReplaced, this, [this] { open(m_book.path()); }, Qt::QueuedConnection);
        undressed.reset();
        show();
        if (m_arguments.renderPages.isEmpty())
            settle(opened);
        m_opening.keepPassword(path);
        m_check.start();
    }

    /// Its place on the desktop, beside the window.
    void settle(const OpenedBook& opened) {
        connect(m_desk.get(), &Desk::entryClosed, this, [this] {
            if (m_entryOnly)
                backUpAndQuit();
        });
        if (!m_entryOnly) {
            m_trayDesk = std::make_unique<TrayDesk>(
                TrayDesk::Surroundings{m_tray, m_book, m_trayAlarm, [this] { return m_book.now(); }}, opened.info.zone,
                QLocale());
            connect(m_desk.get(), &Desk::personChosen, m_trayDesk.get(), &TrayDesk::setPerson);
            m_trayDesk->setPerson(m_desk->person());
        }
        if (const auto words = std::exchange(m_words, std::nullopt))
            m_desk->enterPromise(*words);
        if (const QString address = std::exchange(m_address, {}); !address.isEmpty())
            m_desk->openAddress(address);
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
        m_window->addPage(
            ui::PageId::FirstStart, tr("Welcome"), QStringLiteral("handshake"), [page] { return ui::PageParts{page}; },
            ui::Placement::Alone);
        m_window->showPage(ui::PageId::FirstStart);
        connect(
            page, &FirstStartPage::bookCreated, this, [this](const QString& path) { open(path); },
            Qt::QueuedConnection);
        connect(
            page, &FirstStartPage::openWanted, this, [this](const QString& path) { open(path); }, Qt::QueuedConnection);
        connect(page, &FirstStartPage::serverWanted, &m_opening, &BookOpening::openServer, Qt::QueuedConnection);
        connect(page, &FirstStartPage::sampleWanted, &m_sample, &SampleOpening::open, Qt::QueuedConnection);
        m_welcome = page;
        show();
        return *page;
    }

    void freshWindow() {
        m_trayDesk.reset();
        m_desk.reset();
        m_presence.letGo();
        m_window = std::make_unique<ui::MainWindow>();
    }

    void show() {
        if (m_arguments.renderPages.isEmpty()) {
            m_presence.follow(*m_window, m_desk != nullptr);
            if (!m_desk)
                m_entryOnly = false; // there is no book to write into, and more to do
            if (!m_entryOnly)
                m_presence.show();
            return;
        }
        m_pictures = std::make_unique<PagePictures>(*m_window, m_appearance, m_book, m_arguments.renderPages);
        m_pictures->start();
    }

    /// Asked for again, it ends without the backup.
    void backUpAndQuit() {
        if (std::exchange(m_isEnding, true) || !m_desk || !m_desk->backups().isDue())
            return QApplication::exit();
        m_presence.leave();
        m_instance.resign(); // whoever starts now starts anew
        m_window->hide();
        m_trayDesk.reset();
        connect(&m_desk->backups(), &services::Backups::backedUp, this, [] { QApplication::exit(); });
        connect(&m_desk->backups(), &services::Backups::failed, this, [] { QApplication::exit(); });
        m_desk->backups().backUpNow();
    }

    QApplication& m_application;
    WindowArguments m_arguments;
    desktop::SingleInstance m_instance;
    desktop::EndSignals m_endSignals;
    DesktopPreferences m_preferences;
    ui::Appearance m_appearance;
    desktop::PortalAppearance m_desktop;
    desktop::SystemTray m_tray{QDBusConnection::sessionBus()};
    desktop::NotificationService m_notifications;
    desktop::FallbackNotifier m_notifier{m_notifications, m_tray};
    DesktopSettings m_settings;
    Presence m_presence{m_tray, m_preferences};
    ui::DesktopQuestions m_questions;
    ui::DesktopOutgoing m_outgoing;
    services::NetworkAccess m_servers;
    desktop::Keychain m_keychain;
    services::Book m_book;
    BookOpening m_opening{m_book, m_keychain};
    SampleOpening m_sample{m_book, m_preferences};
    desktop::WallClockAlarm m_alarm{[this] { return m_book.now(); }};
    services::OpeningCheck m_check{m_book};
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<FirstStartPage> m_welcome; ///< while it is shown
    bool m_entryOnly = false;           ///< started for one promise: it ends with it
    bool m_isEnding = false;
    std::optional<QString> m_words; ///< for the quick entry, once there is a book
    QString m_address;              ///< of charts, likewise
    std::unique_ptr<Desk> m_desk;
    desktop::WallClockAlarm m_trayAlarm{[this] { return m_book.now(); }};
    std::unique_ptr<TrayDesk> m_trayDesk;
    std::unique_ptr<PagePictures> m_pictures;
};

} // namespace

int runWindow(QApplication& application, const QStringList& arguments, desktop::Claim claim) {
    WindowArguments parsed = windowArguments(arguments);
    if (!parsed.wrongUsage.isEmpty()) {
        std::fprintf(stderr, "kept: %s\n", qUtf8Printable(parsed.wrongUsage));
        return 2;
    }
    WindowApplication window(application, std::move(parsed), std::move(claim));
    window.start();
    return QApplication::exec();
}

} // namespace kept::startup
