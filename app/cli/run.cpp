#include "cli/run.h"

#include "cli/command.h"
#include "cli/commands.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "domain/address_scheme.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iterator>
#include <ostream>

namespace kept::cli {

namespace {

constexpr int longestComplaint = 400;

/// Those of the window and of every command that take a value.
bool takesValue(const QString& argument) {
    static const QStringList names = {QStringLiteral("--book"), QStringLiteral("--as"), QStringLiteral("--as-of"),
                                      QStringLiteral("--render-pages")};
    return names.contains(argument);
}

bool isForWindow(const QString& argument) {
    return argument.startsWith(QLatin1String("--book=")) || argument.startsWith(QLatin1String("--render-pages=")) ||
           argument == QLatin1String("--hidden") || domain::isAddress(argument);
}

/// Qt's own, such as `-platform offscreen`, which are taken out before the window sees the arguments.
bool isForQt(const QString& argument) {
    return argument.startsWith(QLatin1Char('-')) && argument.size() > 2 && argument.at(1) != QLatin1Char('-');
}

/// The first argument that is neither an option that may stand before a command nor its value; null without any.
QString firstWord(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (takesValue(arguments.at(i)) || isForQt(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(QLatin1String("--")))
            return arguments.at(i);
    }
    return {};
}

int complain(CliContext& context, const QString& what, int status) {
    context.err << "kept: " << shortened(shown(what), longestComplaint).toStdString() << std::endl;
    return status;
}

/// The parser's sentence, on one line.
QString complaintOf(const CLI::ParseError& error) {
    return QString::fromStdString(error.what()).simplified() +
           Cli::tr(" (see kept --help)", "behind what is wrong with the arguments");
}

QString adviceOn(const domain::CorruptBook& damage) {
    if (damage.goodBackup().isEmpty())
        return damage.message();
    return Cli::tr("%1 The newest good backup is %2; kept restore puts it back.")
        .arg(damage.message(), damage.goodBackup());
}

void defineCommon(CLI::App& app, CommonOptions& common) {
    Options options(app);
    options.text("--book", common.book, Cli::tr("The book; otherwise KEPT_BOOK, or the book opened last"));
    options.text("--as", common.actor,
                 Cli::tr("Who acts, by name; otherwise the person of this desktop. Who has a password is asked for "
                         "it, or gives it in KEPT_PASSWORD, which other programs of the same user can read. At a book "
                         "on a server whoever signs in there acts: their password is in PGPASSWORD, ~/.pgpass or the "
                         "keychain, and KEPT_PASSWORD is not looked at"));
    options.text("--as-of", common.asOf, Cli::tr("The moment that counts as now, in ISO 8601"));
}

void defineCommand(CLI::App& app, Command& command, Command*& chosen) {
    CLI::App* sub = app.add_subcommand(command.name(), command.help().toStdString());
    sub->fallthrough();
    sub->parse_complete_callback([&command, &chosen] { chosen = &command; });
    Options options(*sub);
    command.define(options);
}

void parse(CLI::App& app, const QStringList& arguments) {
    std::vector<std::string> reversed; // as the parser takes them
    std::transform(arguments.crbegin(), arguments.crend(), std::back_inserter(reversed),
                   [](const QString& argument) { return argument.toStdString(); });
    app.parse(std::move(reversed));
}

int runChecked(const QStringList& arguments, CliContext& context) {
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    CLI::App app(Cli::tr("Holds what your team promised, reminds, and shows how well promises are kept.").toStdString(),
                 "kept");
    app.set_version_flag("--version", "kept " + QCoreApplication::applicationVersion().toStdString());
    app.require_subcommand(1);
    CommonOptions common;
    Command* chosen = nullptr;
    defineCommon(app, common);
    for (const auto& command : commands)
        defineCommand(app, *command, chosen);

    const QString word = firstWord(arguments);
    const bool known = std::any_of(commands.begin(), commands.end(),
                                   [&](const auto& command) { return word == QLatin1String(command->name()); });
    if (!word.isNull() && !word.startsWith(QLatin1Char('-')) && !known)
        throw UsageError(Cli::tr("There is no command “%1”; see kept --help.").arg(word));
    try {
        parse(app, arguments);
    } catch (const CLI::Success& asked) { // for help or the version
        app.exit(asked, context.out, context.err);
        return exitDone;
    } catch (const CLI::ParseError& error) {
        throw UsageError(complaintOf(error));
    }
    const int status = chosen->run(common, context);
    if (!context.out.flush())
        throw domain::StorageFailure(Cli::tr("The answer could not be written to the standard output."));
    return status;
}

} // namespace

int run(const QStringList& arguments, CliContext& context) {
    try {
        return runChecked(arguments, context);
    } catch (const UsageError& error) {
        return complain(context, error.message(), exitWrongUsage);
    } catch (const domain::CorruptBook& damage) {
        return complain(context, adviceOn(damage), exitRefused);
    } catch (const domain::Error& error) {
        return complain(context, error.message(), exitRefused);
    } catch (const std::exception& error) {
        return complain(context, Cli::tr("This failed: %1.").arg(QString::fromUtf8(error.what())), exitRefused);
    }
}

bool isCommand(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (isForQt(argument) || argument == QLatin1String("--book") || argument == QLatin1String("--render-pages"))
            ++i;
        else if (!isForWindow(argument))
            return true;
    }
    return false;
}

bool needsGui(const QStringList& arguments) {
    const auto isDrawn = [](const QString& argument) {
        return argument.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ||
               argument.endsWith(QLatin1String(".html"), Qt::CaseInsensitive);
    };
    return firstWord(arguments) == QLatin1String("report") && std::any_of(arguments.begin(), arguments.end(), isDrawn);
}

} // namespace kept::cli
