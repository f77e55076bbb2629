#include "startup/arguments.h"

#include "domain/address_scheme.h"
#include "domain/errors.h"
#include "services/server_access.h"

#include <QByteArrayView>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace kept::startup {

TypedArguments argumentsOf(int argc, const char* const argv[]) {
    TypedArguments arguments;
    for (int i = 1; i < argc && !arguments.unreadable; ++i) {
        if (const QByteArrayView bytes(argv[i]); bytes.isValidUtf8())
            arguments.texts.append(QString::fromUtf8(bytes));
        else
            arguments.unreadable = i;
    }
    return arguments;
}

QString complaintOfUnreadable(int position) {
    return QCoreApplication::translate("startup",
                                       "Argument %1 is not text in UTF-8, so it can't be taken as it was typed.")
        .arg(position);
}

QString complaintOfNoDisplay() {
    return QCoreApplication::translate(
        "startup", "There is no display here for the window; kept --help tells of the commands that need none.");
}

QString complaintOfNoAnswer() {
    return QCoreApplication::translate("startup", "Kept runs already, but does not answer.");
}

bool asksForEntry(const QStringList& arguments) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1String("--book"))
            ++i;
        else if (!arguments.at(i).startsWith(QLatin1String("--book=")))
            return arguments.at(i) == QLatin1String("add") &&
                   arguments.mid(0, arguments.indexOf(QStringLiteral("--"))).contains(QLatin1String("--dialog"));
    }
    return false;
}

namespace {

/// Somebody else may open it from another folder.
QString fromAnywhere(const QString& book) {
    if (book.isEmpty())
        return book;
    return services::isServerAddress(book) ? services::addressWithoutPassword(book)
                                           : QFileInfo(book).absoluteFilePath();
}

QString activationToken() {
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace

WindowArguments windowArguments(const QStringList& arguments) {
    const QCommandLineOption book(QStringLiteral("book"), {}, QStringLiteral("BOOK"));
    const QCommandLineOption renderPages(QStringLiteral("render-pages"), {}, QStringLiteral("FOLDER"));
    const QCommandLineOption hidden(QStringLiteral("hidden"));
    const QCommandLineOption dialog(QStringLiteral("dialog"));
    const bool entry = asksForEntry(arguments);
    QCommandLineParser parser;
    parser.addOption(book);
    parser.addOptions(entry ? QList{dialog} : QList{renderPages, hidden});
    WindowArguments parsed;
    parsed.request.entry = entry;
    const bool understood = parser.parse(QStringList(QStringLiteral("kept")) + arguments);
    const QStringList words = parser.positionalArguments();
    if (!understood)
        parsed.wrongUsage = parser.errorText();
    else if (entry)
        parsed.request.words = words.mid(1).join(u' ').simplified();
    else if (words.size() == 1 && domain::isAddress(words.first()))
        parsed.request.address = words.first();
    else if (!words.isEmpty())
        parsed.wrongUsage = QStringLiteral("There is no command “%1”; see kept --help.").arg(words.first());
    parsed.renderPages = entry ? QString() : parser.value(renderPages);
    parsed.request.hidden = !entry && parser.isSet(hidden);
    parsed.request.token = activationToken();
    const QString typed = parser.value(book);
    try {
        parsed.request.book = fromAnywhere(typed.isEmpty() ? qEnvironmentVariable("KEPT_BOOK") : typed);
    } catch (const domain::InvalidInput& error) {
        parsed.wrongUsage = error.message();
    }
    return parsed;
}

} // namespace kept::startup
