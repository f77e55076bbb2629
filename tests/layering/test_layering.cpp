#include "layering/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using kept::layering::complaintsAbout;

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void theTreeKeepsTheRules();
    void whatIsForbiddenIsSeen_data();
    void whatIsForbiddenIsSeen();
    void whatIsAllowedPasses_data();
    void whatIsAllowedPasses();
    void longFilesAreSeen();
};

void TestLayering::theTreeKeepsTheRules() {
    const QDir root(KEPT_SOURCE_DIR);
    QStringList complaints;
    int files = 0;
    for (const QString folder : {"app", "ui"}) {
        QDirIterator sources(root.filePath(folder), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            complaints += complaintsAbout(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QVERIFY(files > 10);
    QVERIFY2(complaints.isEmpty(), qPrintable("\n  " + complaints.join("\n  ")));
}

void TestLayering::whatIsForbiddenIsSeen_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("domain looks up") << "app/domain/a.cpp"
                                     << "#include \"storage/database.h\"";
    QTest::newRow("storage looks up") << "app/storage/a.cpp"
                                      << "#include \"services/book.h\"";
    QTest::newRow("services look up") << "app/services/a.cpp"
                                      << "#include \"render/tokens.h\"";
    QTest::newRow("models see storage") << "app/models/a.cpp"
                                        << "#include \"storage/database.h\"";
    QTest::newRow("models see ui") << "app/models/a.cpp"
                                   << "#include \"ui/main_window.h\"";
    QTest::newRow("cli sees models") << "app/cli/a.cpp"
                                     << "#include \"models/promise_list.h\"";
    QTest::newRow("ui sees storage") << "ui/pages/a.cpp"
                                     << "#include \"storage/database.h\"";
    QTest::newRow("ui sees storage in brackets") << "ui/pages/a.cpp"
                                                 << "#include <storage/database.h>";
    QTest::newRow("ui sees startup") << "ui/pages/a.cpp"
                                     << "#include \"startup/wiring.h\"";
    QTest::newRow("SQL header in services") << "app/services/a.cpp"
                                            << "#include <QSqlQuery>";
    QTest::newRow("SQL header in startup") << "app/startup/a.cpp"
                                           << "#include <QtSql/QSqlDatabase>";
    QTest::newRow("SQLite in services") << "app/services/a.cpp"
                                        << "#include <sqlite3.h>";
    QTest::newRow("PostgreSQL in services") << "app/services/a.cpp"
                                            << "#include <libpq-fe.h>";
    QTest::newRow("keychain in ui") << "ui/dialogs/a.cpp"
                                    << "#include <qt6keychain/keychain.h>";
    QTest::newRow("widgets in models") << "app/models/a.cpp"
                                       << "#include <QLabel>";
    QTest::newRow("widgets in render") << "app/render/a.cpp"
                                       << "#include <QLabel>";
    QTest::newRow("gui in domain") << "app/domain/a.cpp"
                                   << "#include <QColor>";
    QTest::newRow("umbrella") << "ui/pages/a.cpp"
                              << "#include <QtWidgets>";
    QTest::newRow("umbrella with module") << "ui/pages/a.cpp"
                                          << "#include <QtWidgets/QtWidgets>";
    QTest::newRow("not from the root") << "app/domain/a.cpp"
                                       << "#include \"moment.h\"";
    QTest::newRow("colour as text") << "ui/pages/a.cpp"
                                    << "label->setStyleSheet(\"color: #2456C7\");";
    QTest::newRow("colour as numbers") << "ui/pages/a.cpp"
                                       << "const QColor accent(36, 86, 199);";
    QTest::newRow("colour by name") << "app/models/a.cpp"
                                    << "return QColor(\"red\");";
    QTest::newRow("colour of Qt") << "ui/widgets/a.cpp"
                                  << "painter.fillRect(rect, Qt::darkRed);";
    QTest::newRow("clock in domain") << "app/domain/a.cpp"
                                     << "auto now = std::chrono::system_clock::now();";
    QTest::newRow("clock in a page") << "ui/pages/a.cpp"
                                     << "auto now = QDateTime::currentDateTimeUtc();";
    QTest::newRow("today in cli") << "app/cli/a.cpp"
                                  << "auto today = QDate::currentDate();";
    QTest::newRow("SQL in services") << "app/services/a.cpp"
                                     << "db.query(\"SELECT id FROM promise\");";
    QTest::newRow("a transaction of nobody") << "app/services/a.cpp"
                                             << "storage::Transaction transaction(database);";
    QTest::newRow("singleton") << "app/services/a.cpp"
                               << "static Book& instance();";
    QTest::newRow("sleep") << "app/services/a.cpp"
                           << "std::this_thread::sleep_for(1s);";
    QTest::newRow("no layer") << "app/tools/a.cpp"
                              << "int a = 1;";
    QTest::newRow("no pragma once") << "app/domain/a.h"
                                    << "int a();";
}

void TestLayering::whatIsForbiddenIsSeen() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(complaintsAbout(path, line + '\n').size(), 1);
}

void TestLayering::whatIsAllowedPasses_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");

    QTest::newRow("down one") << "app/storage/a.cpp"
                              << "#include \"domain/event.h\"";
    QTest::newRow("down two") << "ui/pages/a.cpp"
                              << "#include \"domain/event.h\"";
    QTest::newRow("own folder") << "ui/pages/a.cpp"
                                << "#include \"ui/widgets/chip.h\"";
    QTest::newRow("startup sees all") << "app/startup/a.cpp"
                                      << "#include \"storage/database.h\"";
    QTest::newRow("SQL in storage") << "app/storage/a.cpp"
                                    << "#include <QSqlQuery>";
    QTest::newRow("SQLite in storage") << "app/storage/a.cpp"
                                       << "#include <sqlite3.h>";
    QTest::newRow("PostgreSQL in storage") << "app/storage/a.cpp"
                                           << "#include <libpq-fe.h>";
    QTest::newRow("keychain in desktop") << "app/desktop/a.cpp"
                                         << "#include <qt6keychain/keychain.h>";
    QTest::newRow("a transaction of somebody") << "app/services/a.cpp"
                                               << "ActingTransaction transaction(database, session);";
    QTest::newRow("charts in render") << "app/render/a.cpp"
                                      << "#include <QBarSet>";
    QTest::newRow("charts need an application") << "app/render/a.cpp"
                                                << "#include <QGraphicsScene>";
    QTest::newRow("the language's own") << "app/domain/a.cpp"
                                        << "#include <chrono>";
    QTest::newRow("a header that is no module") << "app/storage/a.cpp"
                                                << "#include <QtEndian>";
    QTest::newRow("moc") << "app/services/a.cpp"
                         << "#include \"a.moc\"";
    QTest::newRow("the tokens") << "app/render/tokens.cpp"
                                << "return QColor(0x2456C7);";
    QTest::newRow("a tag is no colour") << "ui/widgets/a.cpp"
                                        << "parse(\"Call Anna #phone\");";
    QTest::newRow("the clock") << "app/startup/clock.h"
                               << "#pragma once\nreturn std::chrono::system_clock::now();";
    QTest::newRow("prose") << "app/domain/a.cpp"
                           << "// never QDateTime::currentDateTime() here";
    QTest::newRow("header") << "app/domain/a.h"
                            << "#pragma once";
}

void TestLayering::whatIsAllowedPasses() {
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(complaintsAbout(path, line + '\n'), QStringList());
}

void TestLayering::longFilesAreSeen() {
    QCOMPARE(complaintsAbout("app/domain/a.cpp", QString("\n").repeated(450)), QStringList());
    QCOMPARE(complaintsAbout("app/domain/a.cpp", QString("\n").repeated(451)).size(), 1);
    QCOMPARE(complaintsAbout("ui/main_window.cpp", QString("\n").repeated(299)), QStringList());
    QCOMPARE(complaintsAbout("ui/main_window.cpp", QString("\n").repeated(300)).size(), 1);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "test_layering.moc"
