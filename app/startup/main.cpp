#include "cli/run.h"
#include "cli/terminal_secret.h"
#include "desktop/keychain.h"
#include "desktop/single_instance.h"
#include "startup/arguments.h"
#include "startup/clock.h"
#include "startup/desktop_preferences.h"
#include "startup/translations.h"
#include "startup/window_application.h"

#include <QApplication>

#include <functional>
#include <iostream>
#include <unistd.h>
#include <utility>

using namespace kept;

namespace {

constexpr std::chrono::milliseconds patience(5000);

void nameApplication() {
    QCoreApplication::setApplicationName(QStringLiteral("kept"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KEPT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.kept.Kept"));
}

/// Standard error holds what a command has to say, which scripts read: remarks of Qt on its surroundings (a session's
/// folder that is not there) are none of it.
void leaveOutRemarks(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const bool ofQt = qstrcmp(context.category, "default") == 0 || qstrncmp(context.category, "qt.", 3) == 0;
    if (ofQt && type != QtCriticalMsg && type != QtFatalMsg)
        return;
    std::cerr << qFormatLogMessage(type, context, message).toStdString() << std::endl;
}

int runCommand(const QStringList& arguments) {
    startup::DesktopPreferences preferences;
    desktop::Keychain keychain;
    cli::CliContext context{.out = std::cout,
                            .err = std::cerr,
                            .clock = startup::systemClock,
                            .preferences = preferences,
                            .errIsTerminal = isatty(STDERR_FILENO) == 1,
                            .secrets = &keychain,
                            .askSecret = cli::askAtTerminal};
    return cli::run(arguments, context);
}

/// Says in one line why there is nothing to run, in the person's language.
int refuse(int argc, char* argv[], int status, const std::function<QString()>& why) {
    const QCoreApplication application(argc, argv);
    const startup::Translations translations;
    std::cerr << "kept: " << why().toStdString() << std::endl;
    return status;
}

/// Qt itself would abort there.
bool lacksDisplay() {
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
           qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

enum class Turn { First, HandedOver, Unheard };

/// Whether this is the program of the session; if not, what is wanted goes to the one that is, without a display even
/// being looked at.
Turn takeTurn(const startup::WindowArguments& wanted, desktop::Claim& claim) {
    constexpr int attempts = 3;
    if (!wanted.wrongUsage.isEmpty() || !wanted.renderPages.isEmpty())
        return Turn::First; // no window comes of that
    for (int i = 0; i < attempts; ++i) {
        claim = desktop::claimInstance(desktop::instancePlace());
        if (!claim.first.isOpen())
            return Turn::First;
        switch (desktop::handOver(claim, toMessage(wanted.request), patience)) {
        case desktop::HandedOver::Taken:
            return Turn::HandedOver;
        case desktop::HandedOver::Unheard:
            return Turn::Unheard;
        case desktop::HandedOver::Gone:
            break;
        }
    }
    return Turn::Unheard;
}

} // namespace

int main(int argc, char* argv[]) {
    nameApplication();
    const startup::TypedArguments typed = startup::argumentsOf(argc, argv);
    if (typed.unreadable) // recorded garbled it would stay so for ever
        return refuse(argc, argv, cli::exitWrongUsage,
                      [&] { return startup::complaintOfUnreadable(*typed.unreadable); });
    const QStringList& arguments = typed.texts;
    if (!startup::asksForEntry(arguments) && cli::isCommand(arguments)) {
        qInstallMessageHandler(leaveOutRemarks);
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
    if (lacksDisplay())
        return refuse(argc, argv, cli::exitRefused, startup::complaintOfNoDisplay);
    desktop::Claim claim;
    switch (takeTurn(startup::windowArguments(arguments), claim)) {
    case Turn::HandedOver:
        return cli::exitDone;
    case Turn::Unheard:
        return refuse(argc, argv, cli::exitRefused, startup::complaintOfNoAnswer);
    case Turn::First:
        break;
    }
    QApplication application(argc, argv);
    const startup::Translations translations;
    return startup::runWindow(application, arguments, std::move(claim));
}
