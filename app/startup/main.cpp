#include "cli/run.h"
#include "startup/arguments.h"
#include "startup/clock.h"
#include "startup/desktop_preferences.h"
#include "startup/translations.h"
#include "startup/window_application.h"

#include <QApplication>

#include <iostream>
#include <unistd.h>

using namespace kept;

namespace {

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("kept"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.kept.Kept"));
}

int runCommand(const QStringList& arguments) {
    startup::DesktopPreferences preferences;
    cli::CliContext context{.out = std::cout,
                            .err = std::cerr,
                            .clock = startup::systemClock,
                            .preferences = preferences,
                            .errIsTerminal = isatty(STDERR_FILENO) == 1};
    return cli::run(arguments, context);
}

/// Recorded garbled it would stay so for ever.
int refuse(int argc, char* argv[], int position) {
    const QCoreApplication application(argc, argv);
    const startup::Translations translations;
    std::cerr << "kept: " << startup::complaintOfUnreadable(position).toStdString() << std::endl;
    return cli::exitWrongUsage;
}

} // namespace

int main(int argc, char* argv[]) {
    nameApplication();
    const startup::TypedArguments typed = startup::argumentsOf(argc, argv);
    if (typed.unreadable)
        return refuse(argc, argv, *typed.unreadable);
    const QStringList& arguments = typed.texts;
    if (cli::isCommand(arguments)) {
        // A command never needs a display, not even one that draws charts into a file.
        if (!cli::needsGui(arguments)) {
            const QCoreApplication application(argc, argv);
            const startup::Translations translations;
            return runCommand(arguments);
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        const startup::Translations translations;
        return runCommand(arguments);
    }
    QApplication application(argc, argv);
    const startup::Translations translations;
    return startup::runWindow(application, arguments);
}
