#include "tests/support/promise_dialog_desk.h"
#include "ui/dialogs/correct_dialog.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/keep_dialog.h"
#include "ui/dialogs/own_up_dialog.h"
#include "ui/dialogs/release_dialog.h"
#include "ui/dialogs/renegotiate_dialog.h"
#include "ui/dialogs/text_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace kept;
using namespace kept::tests;
using namespace kept::ui;

/// What dialogs say and do about several promises at once.
class TestSeveralDialogs : public QObject {
    Q_OBJECT

private slots:
    void severalAreCorrectedInWhatIsTouched();
    void aMoveOfSeveralSaysForHowManyItCounts();
    void whatBecomesOfSeveralIsSaidForAllOfThem_data();
    void whatBecomesOfSeveralIsSaidForAllOfThem();
    void aReleaseOfSeveralNamesNobodyByItself();
    void whoeverOfSeveralDoesNotWantTheChannelIsNamed();
};

void TestSeveralDialogs::severalAreCorrectedInWhatIsTouched() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.count = 3;
    CorrectDialog dialog(context);
    QVERIFY(!dialog.findChild<QPlainTextEdit*>(QStringLiteral("text")));
    QVERIFY(!okEnabled(dialog));
    auto* size = dialog.findChild<QComboBox*>(QStringLiteral("correctSize"));
    size->setCurrentIndex(1);
    QVERIFY(okEnabled(dialog));
    const services::Correction correction = *dialog.answer().correction;
    QCOMPARE(correction.size, domain::Size::Small);
    QVERIFY(!correction.what && !correction.promisee && !correction.channel);
}

void TestSeveralDialogs::aMoveOfSeveralSaysForHowManyItCounts() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.count = 3;
    context.pastDue = 1;
    RenegotiateDialog dialog(context);
    say(dialog, "newDue", "2026-11-25T13:00");
    dialog.findChild<QLineEdit*>(QStringLiteral("reason"))->setText(QStringLiteral("the part is late"));
    QVERIFY(consequence(dialog).contains(QStringLiteral("repairs nothing")));
    dialog.findChild<QCheckBox*>(QStringLiteral("told"))->setChecked(true);
    QVERIFY2(consequence(dialog).contains(QStringLiteral("1 of them")), qPrintable(consequence(dialog)));
}

void TestSeveralDialogs::whatBecomesOfSeveralIsSaidForAllOfThem_data() {
    QTest::addColumn<int>("past");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("released");
    QTest::addColumn<QString>("voided"); // as many can be voided at once
    QTest::newRow("none") << 0 << "All in time."
                          << "They leave the keep rate"
                          << "They count until";
    QTest::newRow("some") << 1 << "1 of them after"
                          << "1 of them"
                          << "1 of them";
    QTest::newRow("all") << 3 << "All after"
                         << "they count as broken"
                         << "at once";
}

void TestSeveralDialogs::whatBecomesOfSeveralIsSaidForAllOfThem() {
    QFETCH(int, past);
    QFETCH(QString, kept);
    QFETCH(QString, released);
    QFETCH(QString, voided);
    for (const char* now : {"2026-11-23T11:00", "2026-11-23T14:00"}) { // whatever the first one says
        PromiseDialogContext context = contextAt(now);
        context.count = 3;
        context.pastDue = past;
        KeepDialog keep(context);
        QVERIFY2(consequence(keep).contains(kept), qPrintable(consequence(keep)));
        ReleaseDialog release(context);
        say(release, "releasedBy", "all of them");
        say(release, "releasedHow", "by phone");
        QVERIFY2(consequence(release).contains(released), qPrintable(consequence(release)));
        TextDialog voidThem(context, voidQuestion(past, 3));
        voidThem.findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QStringLiteral("a joke"));
        QVERIFY2(consequence(voidThem).contains(voided), qPrintable(consequence(voidThem)));
        HandOverDialog handOver(context);
        handOver.findChild<QComboBox*>(QStringLiteral("handOverTo"))->setCurrentIndex(2);
        QVERIFY2(consequence(handOver).contains(QStringLiteral("Whoever has them")), qPrintable(consequence(handOver)));
    }
}

void TestSeveralDialogs::aReleaseOfSeveralNamesNobodyByItself() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.count = 2;
    ReleaseDialog dialog(context);
    QCOMPARE(dialog.findChild<QLineEdit*>(QStringLiteral("releasedBy"))->text(), QString());
    say(dialog, "releasedHow", "by phone");
    QVERIFY(!okEnabled(dialog));
    say(dialog, "releasedBy", "both of them");
    QVERIFY(okEnabled(dialog));
}

void TestSeveralDialogs::whoeverOfSeveralDoesNotWantTheChannelIsNamed() {
    PromiseDialogContext context = contextAt("2026-11-23T14:00");
    context.count = 2;
    context.promise.channel = QStringLiteral("phone");
    services::Reach other{QStringLiteral("Anna Keller"), {}};
    other.wishes.unwanted = {QStringLiteral("phone")};
    context.otherReaches = {other};
    OwnUpDialog dialog(context);
    auto* channel = dialog.findChild<QComboBox*>(QStringLiteral("ownUpChannel"));
    QCOMPARE(channel->currentIndex(), 0); // not said: each may want another
    channel->setCurrentIndex(1);
    QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("caution"))->text().contains(QStringLiteral("Anna Keller")));
}

QTEST_MAIN(TestSeveralDialogs)
#include "test_several_dialogs.moc"
