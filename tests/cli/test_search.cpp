#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

#include <sqlite3.h>

using namespace kept;
using test::Terminal;

namespace {

Terminal team() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    return terminal;
}

qsizetype found(Terminal& terminal, const QString& words) {
    return terminal.kept({"list", "--search", words, "--format", "json"}).json().size();
}

void tamper(const Terminal& terminal, const char* sql) {
    sqlite3* book = nullptr;
    QCOMPARE(sqlite3_open(terminal.path("a.kept").toUtf8().constData(), &book), SQLITE_OK);
    const int done = sqlite3_exec(book, sql, nullptr, nullptr, nullptr);
    const QByteArray why = sqlite3_errmsg(book);
    sqlite3_close(book);
    QVERIFY2(done == SQLITE_OK, why.constData());
}

} // namespace

/// What a promise is found by.
class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void thePastIsSearchedByAllThatWasSaidThen_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("a note of then") << "leaky" << qsizetype(1);
        QTest::newRow("its beginning") << "le" << qsizetype(1);
        QTest::newRow("a department") << "service" << qsizetype(1);
        QTest::newRow("within a word, of two letters") << "ky" << qsizetype(0);
        QTest::newRow("a note of later") << "mended" << qsizetype(0);
    }
    void thePastIsSearchedByAllThatWasSaidThen() {
        QFETCH(QString, typed);
        Terminal terminal = team();
        terminal.kept({"add", "Repair the pump", "--due", "2026-12-24"});
        terminal.kept({"note", "1", "It is leaky"});
        terminal.now += std::chrono::hours(2);
        terminal.kept({"note", "1", "It is mended"});
        const auto then =
            terminal.kept({"list", "--search", typed, "--as-of", "2026-11-23T11:00:00+01:00", "--format", "json"});
        QTEST(then.json().size(), "count");
    }

    void wordsAreFoundAsTheyAreTyped_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char* name, const char* what, const char* typed, bool isFound = true) {
            QTest::newRow(name) << QString::fromUtf8(what) << QString::fromUtf8(typed) << isFound;
        };
        row("one letter", "Repair the pump", "r");
        row("two letters", "Repair the pump", "pu");
        row("two letters within a word", "Repair the pump", "um", false);
        row("three letters within a word", "Repair the pump", "ump");
        row("two words, one short", "Repair the pump", "p rep");
        row("two short words in any order", "Repair the pump", "pu re");
        row("a word that is not there", "Repair the pump", "pu zz", false);
        row("accents in the text", "Café für Zoë", "cafe zoe");
        row("accents in the search", "Cafe", "Café");
        row("short with an accent", "Über uns", "ub");
        row("sharp s", "Die große Straße", "strasse");
        row("letters of their own", "Smørrebrød für Łukasz", "smorrebrod lukasz");
        row("Greek without accents", "Καλημέρα Αθήνα", "αθηνα");
        row("Cyrillic, two letters", "Позвонить Анне", "ан");
        row("Arabic", "اتصل بأحمد غدا", "غد");
        row("Hebrew", "להתקשר לדנה", "לד");
        row("Devanagari", "कल फोन करना", "फो");
        row("Chinese, one sign in the middle", "明天给李伟打电话", "李");
        row("Chinese, two signs in the middle", "明天给李伟打电话", "李伟");
        row("Chinese, three signs", "明天给李伟打电话", "打电话");
        row("Chinese, two signs that are no neighbours", "明天给李伟打电话", "明李", false);
        row("Japanese", "明日の会議の資料", "会議");
        row("Korean", "내일 전화하기", "전화");
        row("Thai", "โทรหาคุณสมชาย", "คุณ");
        row("wide letters", "ＡＢＣ部品", "abc");
        row("a sign of two code units", "Send the 🎂 cake", "🎂");
        row("a hyphen", "Follow-up call", "up");
        row("brackets", "Call (Anna)", "an");
        row("quotation marks", "The \"best\" price", "\"b");
        row("a percent sign is no wildcard", "Give 10 percent", "%", false);
        row("an underscore is no wildcard", "Give ten percent", "_", false);
        row("an operator is a word", "Either this or that", "OR");
        row("a column filter is a word", "Either this or that", "folded:this", false);
    }
    void wordsAreFoundAsTheyAreTyped() {
        QFETCH(QString, what);
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        Terminal terminal = team();
        terminal.kept({"add", what, "--due", "2026-11-24"});
        const auto told = terminal.kept({"list", "--search", typed, "--format", "json"});
        QVERIFY2(told.status == 0, qPrintable(told.err));
        QCOMPARE(told.json().size(), isFound ? 1 : 0);
    }

    void everybodyWhoHasToDoWithItIsFound() {
        Terminal terminal = team();
        terminal.kept({"add", "Bring the bicycle", "--to", "Anna Keller", "--due", "2026-11-24"});
        for (const QString& typed : QStringList{"Mara", "Service", "Keller", "ke", "bicycle"})
            QVERIFY2(found(terminal, typed) == 1, qPrintable(typed));
        terminal.kept({"note", "1", "She is angry"});
        terminal.kept({"correct", "1", "--what", "Bring the scooter"});
        terminal.kept({"hand-over", "1", "--to", "Tariq Aziz"});
        terminal.kept({"accept", "1", "--as", "Tariq Aziz"});
        terminal.kept({"break", "1", "--reason", "It was stolen", "--as", "Tariq Aziz"});
        terminal.kept({"own-up", "1", "--said", "We are sorry", "--channel", "phone", "--as", "Tariq Aziz"});
        for (const QString& typed :
             QStringList{"Mara", "Tariq", "Logistics", "Keller", "bicycle", "scooter", "angry", "stolen", "sorry"})
            QVERIFY2(found(terminal, typed) == 1, qPrintable(typed));
    }

    void aBookOfAnOlderVersionIsIndexedWhenItIsOpened() {
        Terminal terminal = team();
        terminal.kept({"add", "Repair the pump", "--due", "2026-11-24"});
        // As the migration leaves it.
        tamper(terminal, "DELETE FROM promise_first_letters; UPDATE promise_search SET folded = 'repair the pump';"
                         "INSERT INTO settings (key, value) VALUES ('search_is_due', '1')");
        QCOMPARE(found(terminal, "pu"), 1);
        QCOMPARE(found(terminal, "service"), 1);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void whatSearchHoldsIsCheckedAndMended_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("words removed") << QByteArray("DELETE FROM promise_search");
        QTest::newRow("first letters removed") << QByteArray("DELETE FROM promise_first_letters");
        QTest::newRow("words changed") << QByteArray("UPDATE promise_search SET folded = 'nothing' WHERE rowid = 1");
        QTest::newRow("first letters changed") << QByteArray("UPDATE promise_first_letters SET letters = 'n no'");
        QTest::newRow("words behind the index's back")
            << QByteArray("UPDATE promise_search_content SET c0 = 'nothing'");
        QTest::newRow("an index that was emptied")
            << QByteArray("DELETE FROM promise_search_data WHERE id > 10; DELETE FROM promise_search_idx");
    }
    void whatSearchHoldsIsCheckedAndMended() {
        QFETCH(QByteArray, sql);
        Terminal terminal = team();
        terminal.kept({"add", "Repair the pump", "--due", "2026-11-24"});
        tamper(terminal, sql.constData());
        const auto seen = terminal.kept({"verify"});
        QCOMPARE(seen.status, 1);
        QVERIFY2(seen.err.contains("earch"), qPrintable(seen.err));
        const auto mended = terminal.kept({"verify", "--repair"});
        QVERIFY2(mended.status == 0, qPrintable(mended.err));
        QCOMPARE(found(terminal, "pump"), 1);
        QCOMPARE(found(terminal, "pu"), 1);
    }
};

QTEST_MAIN(TestSearch)
#include "test_search.moc"
