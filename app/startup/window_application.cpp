#include "startup/window_application.h"

#include "desktop/portal_appearance.h"
#include "services/book.h"
#include "services/deliver.h"
#include "startup/arguments.h"
#include "startup/clock.h"
#include "startup/desk.h"
#include "startup/desktop_preferences.h"
#include "startup/page_pictures.h"
#include "ui/dialogs/questions.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFileInfo>

#include <cstdio>

namespace kept::startup {

namespace {

/// The window and what stands behind it, from the first page to the last book.
class WindowApplication final : public QObject {
public:
    WindowApplication(QApplication& application, WindowArguments arguments)
        : m_arguments(std::move(arguments)), m_appearance(application), m_desktop(QDBusConnection::sessionBus()),
          m_book(systemClock) {
        m_book.setForeignChanges({services::newestEvent, services::changesSince});
        dress();
        connect(&m_desktop, &desktop::DesktopAppearance::changed, this, &WindowApplication::dress);
    }

    void start() {
        const QString last = m_preferences.value(services::Preference::LastBook);
        const QString path = !m_arguments.book.isEmpty() ? m_arguments.book : last;
        if (path.isEmpty() || (m_arguments.book.isEmpty() && !QFileInfo::exists(path)))
            welcome({});
        else
            open(path);
    }

private:
    void dress() {
        const QString chosen = m_preferences.value(services::Preference::Appearance);
        const bool dark = chosen == QLatin1String("dark") ||
                          (chosen != QLatin1String("light") && m_desktop.colorScheme() == desktop::ColorScheme::Dark);
        m_appearance.setHighContrast(m_desktop.highContrast());
        m_appearance.apply(dark ? render::Theme::Dark : render::Theme::Light);
    }

    void open(const QString& path) {
        services::deliver(
            m_book.open(path), this, [this](const storage::OpenReport& report) { read(report); },
            [this](const QString& why) { welcome(why); });
    }

    void read(const storage::OpenReport& report) {
        const auto opened = m_book.run([report](storage::Database& database) {
            return OpenedBook{.info = services::bookInfo(database),
                              .people = services::people(database),
                              .readOnly = report.outcome == storage::OpenOutcome::ReadOnly,
                              .warnings = report.warnings};
        });
        services::deliver(
            opened, this, [this, report](const OpenedBook& book) { lay(report.path, book); },
            [this](const QString& why) { welcome(why); });
    }

    /// A fresh window for the book: nothing of another one can linger.
    void lay(const QString& path, const OpenedBook& opened) {
        m_preferences.setValue(services::Preference::LastBook, path);
        freshWindow();
        m_desk = std::make_unique<Desk>(
            Desk::Surroundings{*m_window, m_book, m_preferences, m_appearance, m_questions, systemClock}, opened);
        connect(m_desk.get(), &Desk::otherBookWanted, this, [this](const QString& other) {
            if (other.isEmpty())
                welcome({});
            else
                open(other);
        });
        show();
    }

    void welcome(const QString& why) {
        freshWindow();
        m_window->showPage(ui::PageId::FirstStart);
        if (!why.isEmpty())
            m_window->messages().say({.kind = ui::MessageKind::Error, .happened = why});
        show();
    }

    void freshWindow() {
        m_desk.reset();
        m_window = std::make_unique<ui::MainWindow>();
    }

    void show() {
        if (m_arguments.renderPages.isEmpty())
            return m_window->show();
        m_pictures = std::make_unique<PagePictures>(*m_window, m_appearance, m_book, m_arguments.renderPages);
        m_pictures->start();
    }

    WindowArguments m_arguments;
    DesktopPreferences m_preferences;
    ui::Appearance m_appearance;
    desktop::PortalAppearance m_desktop;
    ui::DesktopQuestions m_questions;
    services::Book m_book;
    std::unique_ptr<ui::MainWindow> m_window;
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
