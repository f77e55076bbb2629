#include "layering/rules.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <vector>

namespace kept::layering {

namespace {

using Names = QSet<QString>;

struct Layer {
    Names folders;   ///< whose headers it may include
    Names qtModules; ///< all of whose headers it may include
    Names singles;   ///< further headers, one by one
};

/// Arrows point down only; a folder is its own neighbour. `startup` alone sees everything but SQL.
const QHash<QString, Layer>& layers() {
    static const Names graphics = {"QApplication",      "QGraphicsItem",           "QGraphicsLayout",
                                   "QGraphicsScene",    "QGraphicsSimpleTextItem", "QGraphicsTextItem",
                                   "QGraphicsView",     "QGraphicsWidget",         "QGraphicsLineItem",
                                   "QGraphicsRectItem", "QGraphicsPathItem",       "QStyleOptionGraphicsItem"};
    static const QHash<QString, Layer> table = {
        {"domain", {{"domain"}, {"QtCore"}, {}}},
        {"storage", {{"storage", "domain"}, {"QtCore", "QtSql"}, {"sqlite3.h", "libpq-fe.h", "sodium.h"}}},
        {"services", {{"services", "storage", "domain"}, {"QtCore"}, {"libical/ical.h", "csv.h", "sodium.h"}}},
        {"render",
         {{"render", "services", "domain"},
          {"QtCore", "QtGui", "QtCharts", "QtSvg", "QtPrintSupport"},
          graphics | Names({"libical/ical.h"})}},
        {"models", {{"models", "services", "domain"}, {"QtCore", "QtGui"}, {}}},
        {"desktop",
         {{"desktop", "services", "domain"},
          {"QtCore", "QtGui", "QtDBus"},
          {"QMenu", "QSystemTrayIcon", "qt6keychain/keychain.h"}}},
        {"cli", {{"cli", "render", "services", "domain"}, {"QtCore"}, {"CLI/CLI.hpp"}}},
        {"ui",
         {{"ui", "models", "render", "services", "domain"},
          {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtSvgWidgets", "QtPrintSupport"},
          {}}},
        {"startup",
         {{"startup", "ui", "cli", "desktop", "models", "render", "services", "storage", "domain"},
          {"QtCore", "QtGui", "QtWidgets", "QtDBus"},
          {"CLI/CLI.hpp"}}},
    };
    return table;
}

/// Libraries that are one folder's affair; other headers in angle brackets are the language's own.
bool isForeignLibrary(const QString& header) {
    static const QRegularExpression foreign("^(sqlite3|csv|libical/|CLI/|libpq|qt6keychain/|xlsxwriter|sodium|curl/)");
    return foreign.match(header).hasMatch();
}

/// The module of a Qt header such as "QLabel" or "QtCharts/QChart"; empty where it is none of Qt's.
QString qtModuleOf(const QString& header) {
    static QHash<QString, QString> known;
    if (const qsizetype slash = header.indexOf('/'); slash > 0 && header.startsWith("Qt")) {
        return header.left(slash);
    }
    if (!known.contains(header)) {
        static const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        for (const char* module : {"QtCore", "QtGui", "QtWidgets", "QtSql", "QtCharts", "QtSvg", "QtSvgWidgets",
                                   "QtPrintSupport", "QtDBus", "QtNetwork", "QtConcurrent", "QtXml", "QtTest"}) {
            if (QFileInfo::exists(QString("%1/%2/%3").arg(root, module, header))) {
                known.insert(header, module);
                break;
            }
        }
    }
    return known.value(header);
}

/// <QtWidgets> and <QtWidgets/QtWidgets> are all of a module, <QtEndian> is a header like any other.
bool isUmbrella(const QString& header) {
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    return header.startsWith("Qt") && QFileInfo(headers.filePath(header.section('/', -1))).isDir();
}

/// "domain" for app/domain/x.h, "ui" for ui/pages/x.h, empty elsewhere.
QString layerOf(const QString& path) {
    if (path.startsWith("ui/")) {
        return "ui";
    }
    return path.startsWith("app/") ? path.section('/', 1, 1) : QString();
}

QString complaintAboutHouseInclude(const QString& layer, const QString& header) {
    const QString folder = header.section('/', 0, 0);
    if (header.endsWith(".moc")) {
        return {};
    }
    if (!layers().contains(folder) || !header.contains('/')) {
        return QString("\"%1\" is not written from app/ or the repository").arg(header);
    }
    return layers().value(layer).folders.contains(folder) ? QString() : QString("%1 may not see %2").arg(layer, folder);
}

QString complaintAboutLibraryInclude(const QString& layer, const QString& header) {
    const Layer rules = layers().value(layer);
    if (rules.singles.contains(header)) {
        return {};
    }
    if (isUmbrella(header)) {
        return QString("<%1> brings in a whole module; include what is used").arg(header);
    }
    const QString module = qtModuleOf(header);
    const bool allowed = module.isEmpty() ? !isForeignLibrary(header) : rules.qtModules.contains(module);
    return allowed ? QString() : QString("%1 may not use <%2>").arg(layer, header);
}

QString complaintAboutInclude(const QString& layer, const QString& line) {
    static const QRegularExpression include(R"(^\s*#\s*include\s*(["<])([^">]+)[">])");
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch()) {
        return {};
    }
    const QString header = match.captured(2);
    const bool house = match.captured(1) == "\"" || layers().contains(header.section('/', 0, 0));
    return house ? complaintAboutHouseInclude(layer, header) : complaintAboutLibraryInclude(layer, header);
}

/// A pattern that belongs nowhere but in the files that `home` matches.
struct Ban {
    QRegularExpression pattern;
    QRegularExpression home;
    QString why;
};

const std::vector<Ban>& bans() {
    static const QRegularExpression nowhere("^$");
    static const std::vector<Ban> table = {
        {QRegularExpression(R"("[^"]*#([0-9a-fA-F]{6}|[0-9a-fA-F]{8}|[0-9a-fA-F]{3})\b)"
                            R"(|\bQColor\s*(\w+\s*)?[({]\s*(\d|"|0x)|\bqRgba?\s*\(\s*(\d|0x)|QColorConstants)"
                            R"(|\bQt::(dark)?(black|white|red|green|blue|cyan|magenta|yellow|gr[ae]y|lightGr[ae]y)\b)",
                            QRegularExpression::CaseInsensitiveOption),
         QRegularExpression("^app/render/tokens\\.cpp$"), "a colour outside app/render/tokens.cpp"},
        {QRegularExpression(R"(\bcurrentDateTime(Utc)?\b|\bcurrentM?Secs(Since|To)|\bQDate::currentDate\b)"
                            R"(|\bQTime::currentTime\b|\bsystem_clock::now\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\))"),
         QRegularExpression("^app/(startup/clock\\.(h|cpp)|storage/server_notes\\.cpp)$"), // the second by a server's
         "the time of day outside the clock"},
        {QRegularExpression(R"("\s*(SELECT|INSERT|REPLACE INTO|UPDATE|DELETE FROM|PRAGMA|CREATE|DROP|ALTER)\s)"),
         QRegularExpression("^app/storage/"), "SQL outside app/storage"},
        {QRegularExpression(R"(\bstorage::Transaction\b)"),
         QRegularExpression(
             "^app/(storage/|services/"
             "(acting_transaction|book_setup|digest|generated_book|moving|reminders|repair|sample_book|search_words"
             "|series|sign_in|importing/import_book)\\.(h|cpp)$)"),
         "a transaction that does not ask who acts (services/acting_transaction.h)"},
        {QRegularExpression(R"(\bstatic\s+\w+\s*[&*]\s*(instance|self)\s*\()"), nowhere, "a singleton"},
        {QRegularExpression(R"(\b(sleep_for|sleep_until)\b|\bQThread::(m|u)?sleep\b)"), nowhere, "a sleep"},
    };
    return table;
}

QStringList complaintsAboutLine(const QString& path, const QString& line) {
    QStringList found;
    if (const QString complaint = complaintAboutInclude(layerOf(path), line); !complaint.isEmpty()) {
        found += complaint;
    }
    const QString code = line.section("//", 0, 0);
    for (const Ban& ban : bans()) {
        if (ban.pattern.match(code).hasMatch() && !ban.home.match(path).hasMatch()) {
            found += ban.why;
        }
    }
    return found;
}

int longestFile(const QString& path) {
    return QFileInfo(path).completeBaseName() == QLatin1String("main_window") ? 299 : 450;
}

} // namespace

QStringList complaintsAbout(const QString& path, const QString& content) {
    if (!layers().contains(layerOf(path))) {
        return {path + ":1: is in no layer"};
    }
    QStringList found;
    QStringList lines = content.split('\n');
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    if (const int longest = longestFile(path); lines.size() > longest) {
        found += QString("%1:%2: is longer than %3 lines").arg(path).arg(lines.size()).arg(longest);
    }
    if (path.endsWith(".h") && !lines.contains("#pragma once")) {
        found += path + ":1: has no #pragma once";
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const QString& complaint : complaintsAboutLine(path, lines.at(i))) {
            found += QString("%1:%2: %3").arg(path).arg(i + 1).arg(complaint);
        }
    }
    return found;
}

} // namespace kept::layering
