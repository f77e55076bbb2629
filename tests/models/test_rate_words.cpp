#include "models/rate_words.h"

#include <QLocale>
#include <QTest>

using namespace kept;

class TestRateWords : public QObject {
    Q_OBJECT

private slots:
    void aChanceIsNeverCalledCertain_data() {
        QTest::addColumn<double>("chance");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0.0 << "<1 %";
        QTest::newRow("hardly any") << 0.0049 << "<1 %";
        QTest::newRow("few") << 0.0051 << "1 %";
        QTest::newRow("usual") << 0.714 << "71 %";
        QTest::newRow("nearly all") << 0.9949 << "99 %";
        QTest::newRow("all but some") << 0.9951 << ">99 %";
        QTest::newRow("all") << 1.0 << ">99 %";
    }

    void aChanceIsNeverCalledCertain() {
        QFETCH(double, chance);
        QFETCH(QString, words);
        QCOMPARE(models::chancePercent(chance, QLocale::c()), words);
    }

    void digitsAreThoseOfTheReader() {
        QCOMPARE(models::chancePercent(0.71, QLocale(QStringLiteral("ar_EG"))), QStringLiteral("٧١ %"));
    }
};

QTEST_APPLESS_MAIN(TestRateWords)

#include "test_rate_words.moc"
