#include "startup/arguments.h"

#include "domain/errors.h"
#include "services/server_access.h"

#include <QByteArrayView>
#include <QCommandLineParser>
#include <QCoreApplication>

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

WindowArguments windowArguments(const QStringList& arguments) {
    const QCommandLineOption book(QStringLiteral("book"), {}, QStringLiteral("BOOK"));
    const QCommandLineOption renderPages(QStringLiteral("render-pages"), {}, QStringLiteral("FOLDER"));
    QCommandLineParser parser;
    parser.addOptions({book, renderPages});
    WindowArguments parsed;
    if (!parser.parse(QStringList(QStringLiteral("kept")) + arguments))
        parsed.wrongUsage = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        parsed.wrongUsage =
            QStringLiteral("There is no command “%1”; see kept --help.").arg(parser.positionalArguments().first());
    parsed.book = parser.value(book);
    if (parsed.book.isEmpty())
        parsed.book = qEnvironmentVariable("KEPT_BOOK");
    parsed.renderPages = parser.value(renderPages);
    try {
        if (services::isServerAddress(parsed.book))
            parsed.book = services::addressWithoutPassword(parsed.book);
    } catch (const domain::InvalidInput& error) {
        parsed.wrongUsage = error.message();
    }
    return parsed;
}

} // namespace kept::startup
