#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "tests/support/promise_dialog_desk.h"
#include "ui/dialogs/correct_dialog.h"
#include "ui/dialogs/hand_over_dialog.h"
#include "ui/dialogs/keep_dialog.h"
#include "ui/dialogs/merge_customers_dialog.h"
#include "ui/dialogs/own_up_dialog.h"
#include "ui/dialogs/release_dialog.h"
#include "ui/dialogs/renegotiate_dialog.h"
#include "ui/dialogs/snooze_dialog.h"
#include "ui/dialogs/text_dialog.h"
#include "ui/dialogs/verdict_dialog.h"
#include "ui/widgets/time_limit_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <memory>

using namespace kept;
using namespace kept::tests;
using namespace kept::ui;
using domain::Moment;

namespace {

QDateTimeEdit& calendarOf(const QDialog& dialog, const char* field) {
    return *dialog.findChild<QWidget*>(QString::fromLatin1(field))->findChild<QDateTimeEdit*>();
}

/// Sets the calendar of a field, as far as it goes; nothing where nothing is said.
void choose(const QDialog& dialog, const char* field, const QByteArray& local) {
    if (!local.isEmpty())
        calendarOf(dialog, field).setDateTime(QDateTime::fromString(QString::fromLatin1(local) + u'Z', Qt::ISODate));
}

/// Shows which number a text was asked for.
class NumberedTranslator final : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int number) const override {
        return number < 0 ? QString() : QStringLiteral("%1 for %2").arg(QLatin1String(source)).arg(number);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestPromiseDialogs : public QObject {
    Q_OBJECT

private slots:
    void aMoveSaysWhetherItCounts_data();
    void aMoveSaysWhetherItCounts();
    void theFirstDeadlineStaysInSight();
    void nothingInThePromiseTurnsTheDirection();
    void aNameWithAnAmpersandIsNoKey();
    void aUnitFollowsItsNumber();
    void aMoveBecomesAnEvent();
    void theChannelThatTheyWantIsProposedForTellingThem();
    void enterGoesToWhatIsMissingAndSaysSo();
    void aClaimedMomentIsTakenOver();
    void aTextIsNeeded();
    void whatComesOfItIsSaidFromTheBeginning();
    void onlyWhatDiffersIsCorrected();
    void decliningSaysWhatItMeans_data();
    void decliningSaysWhatItMeans();
    void aReleaseNeedsWhoAndHow();
    void owningUpWithADateNeedsWhatChanges();
    void aCalendarBeginsWithASensibleMoment_data();
    void aCalendarBeginsWithASensibleMoment();
    void aSnoozeKeepsTheDeadline();
    void aSnoozeOffersWhatEverySnoozeOffers();
    void nobodyHandsOverToThemselves();
    void aVerdictHasToBeChosen();
    void whatWasTypedStaysWhereSavingFails();
};

void TestPromiseDialogs::aMoveSaysWhetherItCounts_data() {
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("due");
    QTest::addColumn<bool>("told");
    QTest::addColumn<QByteArray>("toldAt");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* now, const char* due, bool told, const char* toldAt,
                        bool possible, const char* says) {
        QTest::newRow(name) << QByteArray(now) << QByteArray(due) << told << QByteArray(toldAt) << possible
                            << QString::fromLatin1(says);
    };
    row("told in time", "2026-11-23T11:00", "2026-11-25T13:00", true, "", true, "In good faith");
    row("on the deadline", "2026-11-23T13:00", "2026-11-25T13:00", true, "", true, "In good faith");
    row("not told", "2026-11-23T11:00", "2026-11-25T13:00", false, "", true, "they do not know");
    row("too late", "2026-11-23T14:00", "2026-11-25T13:00", true, "", true, "has passed");
    row("told before, entered after", "2026-11-23T14:00", "2026-11-25T13:00", true, "2026-11-23T12:00", true,
        "has passed");
    row("told later today", "2026-11-23T11:00", "2026-11-25T13:00", true, "2026-11-23T12:00", false, "in the future");
    row("into the past", "2026-11-23T11:00", "2026-11-22T13:00", true, "", false, "in the future");
    row("no deadline", "2026-11-23T11:00", "soon", true, "", false, "");
}

void TestPromiseDialogs::aMoveSaysWhetherItCounts() {
    QFETCH(QByteArray, now);
    QFETCH(QByteArray, due);
    QFETCH(bool, told);
    QFETCH(QByteArray, toldAt);
    QFETCH(QString, says);
    PromiseDialogContext context = contextAt(now.constData());
    context.promise.channel = QStringLiteral("phone");
    RenegotiateDialog dialog(context);
    QVERIFY(!okEnabled(dialog));
    QVERIFY(!dialog.findChild<QCheckBox*>(QStringLiteral("told"))->isChecked());
    say(dialog, "newDue", due.constData());
    choose(dialog, "toldAt", toldAt);
    dialog.findChild<QCheckBox*>(QStringLiteral("told"))->setChecked(told);
    QVERIFY2(consequence(dialog).contains(says), qPrintable(consequence(dialog))); // while the reason is missing, too
    say(dialog, "reason", "part is late");
    QTEST(okEnabled(dialog), "possible");
    QVERIFY2(consequence(dialog).contains(says), qPrintable(consequence(dialog)));
}

void TestPromiseDialogs::theFirstDeadlineStaysInSight() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.promise.due = context.promise.judgedDue = {at("2026-11-24T15:00"), false};
    const RenegotiateDialog dialog(context);
    QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("promiseDue"))->text(),
             QStringLiteral("Due Tue 24 Nov, 15:00, first promised for Mon 23 Nov, 13:00"));
}

void TestPromiseDialogs::nothingInThePromiseTurnsTheDirection() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.promise.what = QStringLiteral("Send\u202Etxet") + QString(100'000, u'x');
    context.promise.holder = QStringLiteral("Mara\u2067Lind");
    HandOverDialog dialog(context);
    dialog.findChild<QComboBox*>(QStringLiteral("handOverTo"))->setCurrentIndex(1);
    QVERIFY(consequence(dialog).contains(QStringLiteral("Mara\uFFFDLind")));
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        QVERIFY(!label->text().contains(QChar(0x202E)));
        QVERIFY(label->text().size() < 1000 && label->toolTip().size() < 3000);
    }
}

void TestPromiseDialogs::aNameWithAnAmpersandIsNoKey() {
    services::CustomerRow row;
    row.contact.id = domain::ContactId(1);
    row.contact.name = QStringLiteral("Müller & Co");
    const MergeCustomersDialog dialog(row, {}, nullptr);
    const auto* field = dialog.findChild<QComboBox*>(QStringLiteral("mergeInto"));
    QCOMPARE(field->accessibleName(), QStringLiteral("Müller & Co is the same as"));
    const auto labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text() == QStringLiteral("Müller && Co is the same as"); }));
}

void TestPromiseDialogs::aUnitFollowsItsNumber() {
    NumberedTranslator translator;
    QCoreApplication::installTranslator(&translator);
    TimeLimitField field(domain::TimeLimit{1, domain::LimitUnit::Hours}, {});
    const auto* unit = field.findChild<QComboBox*>(QStringLiteral("limitUnit"));
    QCOMPARE(unit->currentText(), QStringLiteral("hours for 1"));
    field.findChild<QSpinBox*>(QStringLiteral("limitAmount"))->setValue(2);
    QCOMPARE(unit->currentText(), QStringLiteral("hours for 2"));
    QCoreApplication::removeTranslator(&translator);
}

void TestPromiseDialogs::aMoveBecomesAnEvent() {
    RenegotiateDialog dialog(contextAt("2026-11-23T11:00"));
    say(dialog, "newDue", "2026-11-25T13:00");
    QVERIFY(!okEnabled(dialog));
    say(dialog, "reason", " part is late ");
    QVERIFY(okEnabled(dialog));
    QVERIFY(!std::get<domain::Renegotiated>(dialog.answer().detail).told);
    dialog.findChild<QCheckBox*>(QStringLiteral("told"))->setChecked(true);
    QVERIFY(!okEnabled(dialog)); // nobody said how
    dialog.findChild<QComboBox*>(QStringLiteral("toldChannel"))->setCurrentIndex(2);
    QVERIFY(okEnabled(dialog));
    const auto move = std::get<domain::Renegotiated>(dialog.answer().detail);
    QCOMPARE(move.due.at, at("2026-11-25T13:00"));
    QCOMPARE(move.told->at, at("2026-11-23T11:00"));
    QCOMPARE(move.told->channel, domain::ChannelId(2));
    QCOMPARE(move.reason, QStringLiteral("part is late"));
}

void TestPromiseDialogs::theChannelThatTheyWantIsProposedForTellingThem() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.promise.channel = QStringLiteral("phone");
    context.reach = services::Reach{QStringLiteral("Frau Stein"), {}};
    context.reach->wishes.preferred = QStringLiteral("e-mail");
    RenegotiateDialog dialog(context);
    say(dialog, "newDue", "2026-11-25T13:00");
    say(dialog, "reason", "part is late");
    dialog.findChild<QCheckBox*>(QStringLiteral("told"))->setChecked(true);
    QCOMPARE(std::get<domain::Renegotiated>(dialog.answer().detail).told->channel, domain::ChannelId(2));
    QVERIFY(okEnabled(dialog));
}

void TestPromiseDialogs::enterGoesToWhatIsMissingAndSaysSo() {
    RenegotiateDialog dialog(contextAt("2026-11-23T11:00"));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("2026-11-25T13:00"));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.focusWidget()->objectName(), QStringLiteral("reason"));
    const auto& missing = *dialog.findChild<QLabel*>(QStringLiteral("missing"));
    QVERIFY(missing.isVisible());
    QVERIFY2(missing.text().contains(QStringLiteral("Why?")), qPrintable(missing.text()));
    QTest::keyClicks(dialog.focusWidget(), QStringLiteral("part is late"));
    QVERIFY(!missing.isVisible());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestPromiseDialogs::aClaimedMomentIsTakenOver() {
    KeepDialog dialog(contextAt("2026-11-23T14:00"));
    QVERIFY(okEnabled(dialog));
    QVERIFY(consequence(dialog).contains(QStringLiteral("1 h after")));
    QVERIFY(!dialog.answer().happenedAt);
    choose(dialog, "keptAt", "2026-11-23T12:00");
    QVERIFY(consequence(dialog).contains(QStringLiteral("2 h later")));
    QCOMPARE(*dialog.answer().happenedAt, at("2026-11-23T12:00"));
    choose(dialog, "keptAt", "2026-11-23T15:00");
    QVERIFY(!okEnabled(dialog));
    choose(dialog, "keptAt", "2026-11-18T09:00");
    QVERIFY(!okEnabled(dialog));
}

void TestPromiseDialogs::aTextIsNeeded() {
    TextDialog note(contextAt("2026-11-23T11:00"), noteQuestion());
    QVERIFY(!okEnabled(note));
    note.findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QString(3000, u'x'));
    QVERIFY(okEnabled(note));
    QCOMPARE(std::get<domain::Note>(note.answer().detail).text.size(), 3000);
    for (const TextQuestion& question : {brokenQuestion(), partlyKeptQuestion(), reopenQuestion(), voidQuestion(1)})
        QVERIFY(!okEnabled(TextDialog(contextAt("2026-11-23T11:00"), question)));
}

void TestPromiseDialogs::whatComesOfItIsSaidFromTheBeginning() {
    const TextDialog broken(contextAt("2026-11-23T11:00"), brokenQuestion());
    QVERIFY(!okEnabled(broken));
    QVERIFY2(consequence(broken).contains(QStringLiteral("counts as broken")), qPrintable(consequence(broken)));
    const ReleaseDialog release(contextAt("2026-11-23T14:00"));
    QVERIFY2(consequence(release).contains(QStringLiteral("forgiven")), qPrintable(consequence(release)));
}

void TestPromiseDialogs::onlyWhatDiffersIsCorrected() {
    PromiseDialogContext context = contextAt("2026-11-23T11:00");
    context.promise.channel = QStringLiteral("phone");
    CorrectDialog dialog(context);
    QVERIFY(!okEnabled(dialog));
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QStringLiteral("Engineer on her site"));
    QVERIFY(okEnabled(dialog));
    auto* promisee = dialog.findChild<QLineEdit*>(QStringLiteral("correctPromisee"));
    promisee->setText(QStringLiteral("  "));
    QVERIFY(!okEnabled(dialog));
    promisee->setText(QStringLiteral("Herr Stein"));
    const services::Correction correction = *dialog.answer().correction;
    QCOMPARE(correction.what, QStringLiteral("Engineer on her site"));
    QCOMPARE(correction.promisee, QStringLiteral("Herr Stein"));
    QVERIFY(!correction.channel && !correction.size);
}

void TestPromiseDialogs::decliningSaysWhatItMeans_data() {
    QTest::addColumn<int>("no");
    QTest::addColumn<bool>("refusesVoid");
    QTest::newRow("an offer") << int(services::No::Decline) << false;
    QTest::newRow("one's own offer") << int(services::No::Withdraw) << false;
    QTest::newRow("a void") << int(services::No::RefuseVoid) << true;
}

void TestPromiseDialogs::decliningSaysWhatItMeans() {
    QFETCH(int, no);
    QFETCH(bool, refusesVoid);
    TextDialog dialog(contextAt("2026-11-23T11:00"), declineQuestion(static_cast<services::No>(no)));
    QVERIFY(!okEnabled(dialog));
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QStringLiteral("no time"));
    QVERIFY(okEnabled(dialog));
    QVERIFY(!consequence(dialog).isEmpty());
    QCOMPARE(std::holds_alternative<domain::VoidRefused>(dialog.answer().detail), refusesVoid);
    QCOMPARE(services::reasonOf(dialog.answer().detail), QStringLiteral("no time"));
}

void TestPromiseDialogs::aReleaseNeedsWhoAndHow() {
    ReleaseDialog dialog(contextAt("2026-11-23T14:00"));
    QVERIFY(!okEnabled(dialog));
    say(dialog, "releasedHow", "by phone");
    QVERIFY(okEnabled(dialog));
    QVERIFY(consequence(dialog).contains(QStringLiteral("forgiven")));
    QCOMPARE(std::get<domain::Released>(dialog.answer().detail).releasedBy, QStringLiteral("Frau Stein"));
}

void TestPromiseDialogs::owningUpWithADateNeedsWhatChanges() {
    OwnUpDialog dialog(contextAt("2026-11-23T14:00"));
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("said"))->setPlainText(QStringLiteral("sorry"));
    QVERIFY(okEnabled(dialog));
    say(dialog, "correctiveDue", "2026-12-01T12:00");
    QVERIFY(!okEnabled(dialog));
    say(dialog, "correctiveAction", "keep two in stock");
    QVERIFY(okEnabled(dialog));
    QCOMPARE(dialog.answer().correctiveDue->at, at("2026-12-01T12:00"));
}

void TestPromiseDialogs::aCalendarBeginsWithASensibleMoment_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char* field, const char* shown, QDate first, QDate last) {
        QTest::newRow(field) << QByteArray(field) << QString::fromLatin1(shown) << first << last;
    };
    const QDate made(2026, 11, 18);
    const QDate today(2026, 11, 20);
    row("newDue", "23/11/2026 13:00", today, {}); // the deadline in force
    row("toldAt", "20/11/2026 11:12", made, today);
    row("keptAt", "20/11/2026 11:12", made, today);
    row("correctiveDue", "20/11/2026 12:00", today, {});
    row("snoozeMoment", "20/11/2026 12:00", today, {});
}

void TestPromiseDialogs::aCalendarBeginsWithASensibleMoment() {
    QFETCH(QByteArray, field);
    QFETCH(QDate, last);
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<RenegotiateDialog>(contextAt("2026-11-20T11:12:34")));
    dialogs.push_back(std::make_unique<KeepDialog>(contextAt("2026-11-20T11:12:34")));
    dialogs.push_back(std::make_unique<OwnUpDialog>(contextAt("2026-11-20T11:12:34")));
    dialogs.push_back(std::make_unique<SnoozeDialog>(contextAt("2026-11-20T11:12:34")));
    const auto with = std::find_if(dialogs.begin(), dialogs.end(), [&](const auto& dialog) {
        return dialog->template findChild<QWidget*>(QString::fromLatin1(field));
    });
    QVERIFY(with != dialogs.end());
    const QDateTimeEdit& calendar = calendarOf(**with, field.constData());
    QTEST(calendar.text(), "shown");
    QTEST(calendar.minimumDate(), "first");
    if (last.isValid())
        QCOMPARE(calendar.maximumDate(), last);
    QVERIFY(calendar.calendarPopup());
}

void TestPromiseDialogs::aSnoozeOffersWhatEverySnoozeOffers() {
    const PromiseDialogContext context = contextAt("2026-11-20T12:30"); // a Friday
    SnoozeDialog dialog(context);
    const auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("snoozeChoice"));
    QCOMPARE(choice->count(), int(context.snoozes.size()) + 1);
    for (std::size_t i = 0; i < context.snoozes.size(); ++i)
        QCOMPARE(choice->itemText(int(i)), context.snoozes[i].words);
    QVERIFY(choice->findText(QStringLiteral("Monday morning, 09:00")) >= 0);
}

void TestPromiseDialogs::aSnoozeKeepsTheDeadline() {
    SnoozeDialog dialog(contextAt("2026-11-23T12:55"));
    QCOMPARE(std::get<domain::FollowUpSet>(dialog.answer().detail).at, at("2026-11-23T13:05"));
    QVERIFY(consequence(dialog).contains(QStringLiteral("after the deadline")));
    auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("snoozeChoice"));
    choice->setCurrentIndex(choice->count() - 1);
    QVERIFY(!okEnabled(dialog));
    say(dialog, "snoozeMoment", "2026-11-23T12:58");
    QVERIFY(okEnabled(dialog));
    choice->setCurrentText(QStringLiteral("Tomorrow morning, 09:00"));
    QCOMPARE(std::get<domain::FollowUpSet>(dialog.answer().detail).at, at("2026-11-24T09:00"));
}

void TestPromiseDialogs::nobodyHandsOverToThemselves() {
    HandOverDialog dialog(contextAt("2026-11-23T11:00"));
    auto* to = dialog.findChild<QComboBox*>(QStringLiteral("handOverTo"));
    QCOMPARE(to->count(), 2);
    QVERIFY(!okEnabled(dialog));
    to->setCurrentIndex(1);
    QCOMPARE(std::get<domain::HandedOver>(dialog.answer().detail).to, domain::PersonId(2));
}

void TestPromiseDialogs::aVerdictHasToBeChosen() {
    VerdictDialog dialog(contextAt("2026-11-23T14:00"));
    QVERIFY(!okEnabled(dialog));
    dialog.findChild<QComboBox*>(QStringLiteral("verdictKept"))->setCurrentIndex(2);
    dialog.findChild<QComboBox*>(QStringLiteral("verdictRating"))->setCurrentIndex(4);
    QVERIFY(okEnabled(dialog));
    const auto verdict = std::get<domain::Verdict>(dialog.answer().detail);
    QVERIFY(!verdict.kept);
    QCOMPARE(verdict.rating, std::optional(4));
}

void TestPromiseDialogs::whatWasTypedStaysWhereSavingFails() {
    TextDialog dialog(contextAt("2026-11-23T11:00"), noteQuestion());
    auto* text = dialog.findChild<QPlainTextEdit*>(QStringLiteral("text"));
    text->setPlainText(QStringLiteral("worth a lot"));
    bool fails = true;
    dialog.setSave([&fails](const PromiseAnswer&) {
        QPromise<services::Written> promise;
        promise.start();
        if (fails)
            promise.setException(std::make_exception_ptr(domain::StorageFailure(QStringLiteral("The disk is full."))));
        else
            promise.addResult(services::Written());
        promise.finish();
        return promise.future();
    });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(text->hasFocus());
    dialog.accept();
    QTRY_COMPARE(consequence(dialog), QStringLiteral("The disk is full."));
    QVERIFY(text->hasFocus());
    QVERIFY(dialog.isVisible());
    QCOMPARE(text->toPlainText(), QStringLiteral("worth a lot"));
    fails = false;
    dialog.accept();
    QTRY_VERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

QTEST_MAIN(TestPromiseDialogs)
#include "test_promise_dialogs.moc"
