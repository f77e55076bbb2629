#include "startup/arguments.h"

#include <QCommandLineParser>

namespace kept::startup {

QStringList argumentsOf(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
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
    return parsed;
}

} // namespace kept::startup
