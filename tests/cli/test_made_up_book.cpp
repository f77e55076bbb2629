#include "services/generated_file.h"
#include "services/preferences.h"
#include "tests/cli/terminal.h"

#include <QTest>

#include <csignal>
#include <thread>

using namespace kept;
using test::Terminal;

namespace {

QStringList filesOf(const Terminal& terminal) {
    return QDir(QFileInfo(terminal.path(QStringLiteral("x"))).absolutePath()).entryList(QDir::Files, QDir::Name);
}

} // namespace

/// init --sample with a number.
class TestMadeUpBook : public QObject {
    Q_OBJECT

private slots:
    void itHoldsAsManyAsWereAskedFor();
    void theSameSeedMakesTheSameBook();
    void theNumberAndTheBookAreToldApart_data();
    void theNumberAndTheBookAreToldApart();
    void whatIsNoNumberOfPromisesIsRefused_data();
    void whatIsNoNumberOfPromisesIsRefused();
    void aServerIsNotFilled();
    void aFileThatIsThereStays();
    void whatAnotherBookLeftBehindIsNotPlayedIntoIt();
    void aTableNamesHoursAndMarginsInWords();
    void endingItLeavesNoFile();
    void itIsARehearsalWhereAskedFor();
};

void TestMadeUpBook::itHoldsAsManyAsWereAskedFor() {
    Terminal terminal;
    const auto made = terminal.kept({"init", terminal.path("a.kept"), "--sample", "300"});
    QVERIFY2(made.status == 0, qPrintable(made.err));
    QVERIFY(made.out.isEmpty());
    QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 300); // the book opened last
    QCOMPARE(terminal.kept({"verify"}).status, 0);
    QCOMPARE(services::meIn(terminal.preferences, terminal.path("a.kept")), services::generatedOwner());
    QCOMPARE(filesOf(terminal), QStringList("a.kept"));
}

void TestMadeUpBook::theSameSeedMakesTheSameBook() {
    Terminal terminal;
    const auto listed = [&](const char* name, const QStringList& seed) {
        const QStringList arguments{"init", terminal.path(name), "--time-zone", "Europe/Berlin", "--sample", "80"};
        if (terminal.kept(arguments + seed).status != 0)
            return QString();
        return terminal.kept({"list", "--format", "json"}).out;
    };
    const QString usual = listed("a.kept", {});
    QVERIFY(!usual.isEmpty());
    QCOMPARE(listed("b.kept", {}), usual);
    QCOMPARE(listed("c.kept", {"--seed", "20417"}), usual);
    QVERIFY(listed("d.kept", {"--seed", "7"}) != usual);
}

void TestMadeUpBook::theNumberAndTheBookAreToldApart_data() {
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<int>("promises");
    constexpr int sample = 0; // the small team
    QTest::newRow("book first") << QStringList{"BOOK", "--sample", "40"} << 40;
    QTest::newRow("number first") << QStringList{"--sample", "40", "BOOK"} << 40;
    QTest::newRow("glued") << QStringList{"--sample=40", "BOOK"} << 40;
    QTest::newRow("among others") << QStringList{"--sample", "40", "--rehearsal", "BOOK"} << 40;
    QTest::newRow("no number, at the end") << QStringList{"BOOK", "--sample"} << sample;
    QTest::newRow("no number, book behind") << QStringList{"--sample", "BOOK"} << sample;
    QTest::newRow("no number, more behind") << QStringList{"--sample", "BOOK", "--rehearsal"} << sample;
    QTest::newRow("no number, another option") << QStringList{"--sample", "--rehearsal", "BOOK"} << sample;
}

void TestMadeUpBook::theNumberAndTheBookAreToldApart() {
    QFETCH(QStringList, typed);
    QFETCH(int, promises);
    Terminal terminal;
    typed.replaceInStrings("BOOK", terminal.path("a.kept"));
    const auto made = terminal.kept(QStringList("init") + typed);
    QVERIFY2(made.status == 0, qPrintable(made.err));
    const auto listed = terminal.kept({"list", "--format", "json"}).json().size();
    if (promises > 0)
        QCOMPARE(listed, promises);
    else
        QVERIFY(listed > 350);
}

void TestMadeUpBook::whatIsNoNumberOfPromisesIsRefused_data() {
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("none") << QStringList{"--sample", "0"} << "“0”";
    QTest::newRow("fewer than none") << QStringList{"--sample", "-5"} << "“-5”";
    QTest::newRow("a word") << QStringList{"--sample", "many"} << "“many”";
    QTest::newRow("half a number") << QStringList{"--sample", "10k"} << "“10k”";
    QTest::newRow("a fraction") << QStringList{"--sample", "1.5"} << "“1.5”";
    QTest::newRow("too many") << QStringList{"--sample", "10000001"} << "10,000,000";
    QTest::newRow("too many to count") << QStringList{"--sample", "99999999999999999999"} << "10,000,000";
    QTest::newRow("a seed that is none") << QStringList{"--sample", "10", "--seed", "x"} << "“x”";
    QTest::newRow("a seed below all") << QStringList{"--sample", "10", "--seed=-1"} << "“-1”";
    QTest::newRow("a seed beyond all") << QStringList{"--sample", "10", "--seed", "4294967296"} << "4294967295";
    QTest::newRow("a seed without a number") << QStringList{"--sample", "--seed", "4"} << "--seed";
    QTest::newRow("a seed alone") << QStringList{"--seed", "4"} << "--seed";
}

void TestMadeUpBook::whatIsNoNumberOfPromisesIsRefused() {
    QFETCH(QStringList, typed);
    QFETCH(QString, said);
    Terminal terminal;
    const auto refused = terminal.kept(QStringList{"init", terminal.path("a.kept")} + typed);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(said), qPrintable(refused.err));
    QCOMPARE(refused.err.count('\n'), 1);
    QCOMPARE(filesOf(terminal), QStringList());
}

void TestMadeUpBook::aServerIsNotFilled() {
    Terminal terminal;
    const auto refused = terminal.kept({"init", "postgresql://nowhere.invalid/promises", "--sample", "10"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("kept move"), qPrintable(refused.err));
}

void TestMadeUpBook::aFileThatIsThereStays() {
    Terminal terminal;
    terminal.write("a.kept", "ours");
    const auto refused = terminal.kept({"init", terminal.path("a.kept"), "--sample", "10"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("exists already"), qPrintable(refused.err));
    QCOMPARE(filesOf(terminal), QStringList("a.kept"));
    QCOMPARE(QFileInfo(terminal.path("a.kept")).size(), 4);
}

void TestMadeUpBook::whatAnotherBookLeftBehindIsNotPlayedIntoIt() {
    Terminal terminal;
    terminal.write("a.kept-journal", "of another book");
    const auto refused = terminal.kept({"init", terminal.path("a.kept"), "--sample", "10"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("left behind"), qPrintable(refused.err));
    QCOMPARE(filesOf(terminal), QStringList("a.kept-journal"));
}

void TestMadeUpBook::aTableNamesHoursAndMarginsInWords() {
    Terminal terminal;
    QCOMPARE(terminal.kept({"init", terminal.path("a.kept"), "--sample", "300"}).status, 0);
    const auto hours = terminal.kept({"stats", "--by", "hour"});
    QVERIFY2(hours.out.contains("Mon, 1"), qPrintable(hours.out));
    QVERIFY2(!hours.out.contains(":00:00"), qPrintable(hours.out));
    const auto margins = terminal.kept({"stats", "--by", "margin"});
    QVERIFY2(margins.out.contains("under 2 hours early"), qPrintable(margins.out));
    const auto forScripts = terminal.kept({"stats", "--by", "margin", "--format", "csv"});
    QVERIFY2(forScripts.out.contains("early_close"), qPrintable(forScripts.out));
}

void TestMadeUpBook::endingItLeavesNoFile() {
    Terminal terminal;
    std::atomic<bool> isOver = false;
    // As soon as there is a file somebody presses Ctrl+C; a million promises are far from done by then.
    std::jthread somebody([&] {
        while (!isOver && filesOf(terminal).isEmpty())
            std::this_thread::yield();
        if (!isOver)
            kill(getpid(), SIGINT);
    });
    const auto ended = terminal.kept({"init", terminal.path("a.kept"), "--sample", "1000000"});
    isOver = true;
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains("no book was made"), qPrintable(ended.err));
    QCOMPARE(filesOf(terminal), QStringList());
    QVERIFY(terminal.preferences.value(services::Preference::LastBook).isEmpty());
}

void TestMadeUpBook::itIsARehearsalWhereAskedFor() {
    Terminal terminal;
    QCOMPARE(terminal.kept({"init", terminal.path("a.kept"), "--sample", "50", "--rehearsal"}).status, 0);
    const auto added =
        terminal.kept({"add", "Call Hugo Keller 2026-11-27 15:00 #phone", "--as-of", "2026-11-26T10:00:00+01:00"});
    QVERIFY2(added.status == 0, qPrintable(added.err));
}

QTEST_GUILESS_MAIN(TestMadeUpBook)
#include "test_made_up_book.moc"
