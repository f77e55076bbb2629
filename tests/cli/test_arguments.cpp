#include "startup/arguments.h"

#include <QTest>

using namespace kept::startup;

/// What was typed behind the program's name.
class TestArguments : public QObject {
    Q_OBJECT

private slots:
    void textInUtf8IsTakenAsItIs() {
        const char* const argv[] = {"kept", "add",
                                    "K\xc3\xbc"
                                    "che \xe2\x80\xaa",
                                    ""};
        const TypedArguments typed = argumentsOf(4, argv);
        QVERIFY(!typed.unreadable);
        QCOMPARE(typed.texts, (QStringList{"add", QStringLiteral("K\u00fcche \u202a"), ""}));
    }

    void whatIsNotUtf8IsNamedByItsPosition_data() {
        QTest::addColumn<QByteArray>("argument");
        QTest::newRow("Latin-1") << QByteArray("K\xfc"
                                               "che");
        QTest::newRow("cut off") << QByteArray("K\xc3");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf");
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80");
    }
    void whatIsNotUtf8IsNamedByItsPosition() {
        QFETCH(QByteArray, argument);
        const char* const argv[] = {"kept", "add", argument.constData(), "--by"};
        const TypedArguments typed = argumentsOf(4, argv);
        QCOMPARE(typed.unreadable, std::optional(2));
        QVERIFY(complaintOfUnreadable(2).contains(QStringLiteral("Argument 2")));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "test_arguments.moc"
