#include "domain/outcome.h"

#include <QSet>
#include <QTest>

using namespace kept::domain;

class TestOutcome : public QObject {
    Q_OBJECT

private slots:
    void eachOutcomeHasItsKeyWordAndSign_data();
    void eachOutcomeHasItsKeyWordAndSign();
    void noTwoOutcomesLookAlike();
    void unknownKeysNameNothing();
};

void TestOutcome::eachOutcomeHasItsKeyWordAndSign_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<bool>("judged");
    QTest::addColumn<bool>("kept");
    const auto row = [](Outcome outcome, const char* key, const char* word, const char* sign, bool judged, bool kept) {
        QTest::newRow(key) << outcome << QString::fromLatin1(key) << QString::fromLatin1(word)
                           << QString::fromUtf8(sign) << judged << kept;
    };
    row(Outcome::Open, "open", "open", "○", false, false);
    row(Outcome::Overdue, "overdue", "overdue", "!", true, false);
    row(Outcome::Kept, "kept", "kept", "✓", true, true);
    row(Outcome::KeptAsRenegotiated, "kept_as_renegotiated", "kept as renegotiated", "↻", true, true);
    row(Outcome::PartlyKept, "partly_kept", "partly kept", "◐", true, false);
    row(Outcome::Late, "late", "late", "◷", true, false);
    row(Outcome::Broken, "broken", "broken", "✕", true, false);
    row(Outcome::Released, "released", "released", "⊘", false, false);
    row(Outcome::Void, "void", "void", "∅", false, false);
}

void TestOutcome::eachOutcomeHasItsKeyWordAndSign() {
    QFETCH(Outcome, outcome);
    QFETCH(QString, key);
    QTEST(keyOf(outcome), "key");
    QVERIFY(outcomeFromKey(key) == outcome);
    QTEST(wordFor(outcome), "word");
    QTEST(QString(signFor(outcome)), "sign");
    QTEST(isJudged(outcome), "judged");
    QTEST(isKept(outcome), "kept");
}

void TestOutcome::noTwoOutcomesLookAlike() {
    QSet<QString> keys;
    QSet<QString> words;
    QSet<QChar> signs;
    for (const Outcome outcome : allOutcomes) {
        keys << keyOf(outcome);
        words << wordFor(outcome);
        signs << signFor(outcome);
    }
    QCOMPARE(keys.size(), qsizetype(allOutcomes.size()));
    QCOMPARE(words.size(), keys.size());
    QCOMPARE(signs.size(), keys.size());
}

void TestOutcome::unknownKeysNameNothing() {
    for (const char* key : {"", "Kept", "kept ", "kept as renegotiated", "missed"})
        QVERIFY2(!outcomeFromKey(QString::fromLatin1(key)), key);
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "test_outcome.moc"
