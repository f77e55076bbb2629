#include "domain/working_calendar.h"
#include "tests/support/fake_outgoing.h"
#include "ui/dialogs/own_up_dialog.h"
#include "ui/dialogs/snooze_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace kept::ui;

namespace {

const QTimeZone berlin("Europe/Berlin");

services::OwnUpProposal proposal(const char* language, const char* body) {
    return {QString::fromLatin1(language),
            {QStringLiteral("About {what}"), QString::fromUtf8(body)},
            {{QStringLiteral("what"), QStringLiteral("the invoice")}},
            berlin};
}

PromiseDialogContext context() {
    static test::FakeOutgoing ignored;
    PromiseDialogContext given;
    given.outgoing = &ignored;
    given.now = *fromIso(QStringLiteral("2026-11-23T11:00"), berlin);
    given.zone = berlin;
    given.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    given.readDeadline = [](const QString& text) -> std::optional<Deadline> {
        const auto moment = fromIso(text, berlin);
        return moment ? std::optional(Deadline{*moment, false}) : std::nullopt;
    };
    given.promise.what = QStringLiteral("Send the invoice");
    given.channels = {{1, QStringLiteral("phone")}, {2, QStringLiteral("e-mail")}};
    given.promise.channel = QStringLiteral("phone");
    given.ownUp = {proposal("en", "Late.\nNow: {next}\nFrom now on: {change}"), proposal("de", "Verspätet.\n{next}")};
    return given;
}

template <class Widget> Widget& find(QDialog& dialog, const char* name) {
    return *dialog.findChild<Widget*>(QLatin1String(name));
}

QString said(QDialog& dialog) {
    return find<QPlainTextEdit>(dialog, "said").toPlainText();
}

OwnedUp ownedUp(const OwnUpDialog& dialog) {
    return std::get<OwnedUp>(dialog.answer().detail);
}

} // namespace

/// Owning up with a proposed message, and following up.
class TestOwnUpDialog : public QObject {
    Q_OBJECT

private slots:
    void theMessageIsProposedAndFollowsWhatIsTyped() {
        OwnUpDialog dialog(context());
        QCOMPARE(said(dialog), QStringLiteral("Late."));
        find<QLineEdit>(dialog, "ownUpNext").setText(QStringLiteral("I call"));
        find<QLineEdit>(dialog, "correctiveAction").setText(QStringLiteral("a list"));
        QCOMPARE(said(dialog), QStringLiteral("Late.\nNow: I call\nFrom now on: a list"));
        QCOMPARE(find<QComboBox>(dialog, "ownUpLanguage").itemText(0), QStringLiteral("English"));
        find<QComboBox>(dialog, "ownUpLanguage").setCurrentIndex(1);
        QCOMPARE(said(dialog), QStringLiteral("Verspätet.\nI call"));
        QCOMPARE(ownedUp(dialog).said, said(dialog));
        QCOMPARE(ownedUp(dialog).channel, ChannelId(1));
    }

    void thePromiseesOwnChannelComesFirst() {
        PromiseDialogContext given = context();
        given.reach = services::Reach{QStringLiteral("Anna Keller"), {}};
        given.reach->wishes.preferred = QStringLiteral("e-mail");
        given.mailAddress = QStringLiteral("anna@example.org");
        test::FakeOutgoing outgoing;
        given.outgoing = &outgoing;
        OwnUpDialog dialog(given);
        QCOMPARE(ownedUp(dialog).channel, ChannelId(2));
        find<QPushButton>(dialog, "mailDraft").click();
        QVERIFY(outgoing.draft.startsWith("mailto:anna@example.org?subject="));
    }

    void theChannelThatIsChosenFirstIsNeverAnUnwantedOne_data() {
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<QStringList>("unwanted");
        QTest::addColumn<int>("chosen"); // 0 where nothing fits
        QTest::newRow("the preferred one") << "e-mail" << QStringList() << 2;
        QTest::newRow("in another case") << "E-Mail" << QStringList() << 2;
        QTest::newRow("else the promise's") << "" << QStringList() << 1;
        QTest::newRow("the promise's is unwanted") << "" << QStringList{"Phone"} << 0;
        QTest::newRow("both are") << "e-mail" << QStringList{"phone", "e-mail"} << 0;
        QTest::newRow("the preferred one is unwanted too") << "e-mail" << QStringList{"e-mail"} << 1;
        QTest::newRow("one that the book does not know") << "telex" << QStringList() << 1;
    }
    void theChannelThatIsChosenFirstIsNeverAnUnwantedOne() {
        QFETCH(QString, preferred);
        QFETCH(QStringList, unwanted);
        QFETCH(int, chosen);
        PromiseDialogContext given = context();
        given.reach = services::Reach{QStringLiteral("Anna Keller"), {}};
        given.reach->wishes.preferred = preferred;
        given.reach->wishes.unwanted = unwanted;
        OwnUpDialog dialog(given);
        QCOMPARE(ownedUp(dialog).channel, chosen == 0 ? std::nullopt : std::optional(ChannelId(chosen)));
        QCOMPARE(find<QLabel>(dialog, "caution").text(), QString());
    }

    void theWaysToFinishFitTheChannel_data() {
        QTest::addColumn<int>("row"); // 0: not said
        QTest::addColumn<QString>("ok");
        QTest::addColumn<bool>("isDrafted");
        QTest::newRow("not said") << 0 << "I told them" << true;
        QTest::newRow("phone") << 1 << "I told them by phone" << false;
        QTest::newRow("e-mail") << 2 << "I told them" << true;
        QTest::newRow("in person") << 3 << "I told them in person" << false;
        QTest::newRow("chat") << 4 << "I told them" << false;
    }
    void theWaysToFinishFitTheChannel() {
        QFETCH(int, row);
        QFETCH(bool, isDrafted);
        PromiseDialogContext given = context();
        given.channels.push_back({3, QStringLiteral("in person")});
        given.channels.push_back({4, QStringLiteral("chat")});
        OwnUpDialog dialog(given);
        find<QComboBox>(dialog, "ownUpChannel").setCurrentIndex(row);
        QTEST(find<QPushButton>(dialog, "ok").text(), "ok");
        QCOMPARE(!find<QPushButton>(dialog, "mailDraft").isHidden(), isDrafted);
        QVERIFY(!find<QPushButton>(dialog, "copyMessage").isHidden());
    }

    void whatWasChangedByHandStays() {
        OwnUpDialog dialog(context());
        find<QPlainTextEdit>(dialog, "said").setPlainText(QStringLiteral("My own words"));
        find<QLineEdit>(dialog, "ownUpNext").setText(QStringLiteral("I call"));
        QCOMPARE(said(dialog), QStringLiteral("My own words"));
        QVERIFY(find<QPushButton>(dialog, "proposeAnew").isEnabled());
        find<QPushButton>(dialog, "proposeAnew").click();
        QCOMPARE(said(dialog), QStringLiteral("Late.\nNow: I call"));
        QVERIFY(!find<QPushButton>(dialog, "proposeAnew").isEnabled());
    }

    void typingReplacesTheProposal() {
        OwnUpDialog dialog(context());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(find<QPlainTextEdit>(dialog, "said").hasFocus());
        QTest::keyClicks(&find<QPlainTextEdit>(dialog, "said"), QStringLiteral("Sorry"));
        QCOMPARE(said(dialog), QStringLiteral("Sorry"));
    }

    void aMessageThatLeavesIsNotYetTold_data() {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<int>("letters");
        QTest::addColumn<bool>("hasMailProgram");
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("told");
        const QString once = QStringLiteral(" Once it is sent, press “I told them”.");
        QTest::newRow("copied") << QByteArray("copyMessage") << 10 << true << 0 << "Copied." + once;
        QTest::newRow("drafted") << QByteArray("mailDraft") << 10 << true << 2 // that is e-mail
                                 << "Opened in your mail program." + once;
        QTest::newRow("no mail program") << QByteArray("mailDraft") << 10 << false << 0
                                         << "No mail program could be opened, so the message is copied." + once;
        QTest::newRow("too long") << QByteArray("mailDraft") << 9'000 << true << 0
                                  << "The message is too long for a mail draft, so it is copied." + once;
    }
    void aMessageThatLeavesIsNotYetTold() {
        QFETCH(QByteArray, button);
        QFETCH(int, letters);
        QFETCH(bool, hasMailProgram);
        QFETCH(int, channel);
        test::FakeOutgoing outgoing;
        outgoing.hasMailProgram = hasMailProgram;
        PromiseDialogContext given = context();
        given.outgoing = &outgoing;
        OwnUpDialog dialog(given);
        bool isSaved = false;
        dialog.setSave([&isSaved](const PromiseAnswer&) {
            isSaved = true;
            return QFuture<services::Written>();
        });
        dialog.show();
        find<QPlainTextEdit>(dialog, "said").setPlainText(QString(letters, u'x'));
        find<QComboBox>(dialog, "ownUpChannel").setCurrentIndex(0); // not said
        find<QPushButton>(dialog, button.constData()).click();
        QTEST(find<QLabel>(dialog, "consequence").text(), "told");
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.isEnabled());
        QVERIFY(!isSaved);
        QCOMPARE(ownedUp(dialog).channel, channel == 0 ? std::nullopt : std::optional(ChannelId(channel)));
        QCOMPARE(outgoing.copied, channel == 2 ? QString() : QString(letters, u'x'));
        QCOMPARE(outgoing.draft.startsWith("mailto:?subject=About%20the%20invoice&body=xxx"), channel == 2);
    }

    void whatWasCopiedBeforeTheWordsChangedIsNotAnnouncedAnyMore() {
        OwnUpDialog dialog(context());
        find<QPushButton>(dialog, "copyMessage").click();
        find<QComboBox>(dialog, "ownUpChannel").setCurrentIndex(1);
        const QString told = QStringLiteral("Copied. Once it is sent, press “I told them by phone”.");
        QCOMPARE(find<QLabel>(dialog, "consequence").text(), told);
        find<QPlainTextEdit>(dialog, "said").setPlainText(QStringLiteral("Other words"));
        QVERIFY(!find<QLabel>(dialog, "consequence").text().contains(QStringLiteral("Copied")));
    }

    void whatWasDraftedAndThenSaidByPhoneWasSaidByPhone() {
        OwnUpDialog dialog(context());
        find<QPushButton>(dialog, "mailDraft").click();
        find<QComboBox>(dialog, "ownUpChannel").setCurrentIndex(1);
        find<QPushButton>(dialog, "ok").click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(ownedUp(dialog).channel, ChannelId(1));
    }

    void nothingLeavesWithoutWords() {
        OwnUpDialog dialog(context());
        find<QPlainTextEdit>(dialog, "said").clear();
        for (const char* button : {"ok", "copyMessage", "mailDraft"})
            QVERIFY(!find<QPushButton>(dialog, button).isEnabled());
    }

    void aMessageAboutSeveralIsNotProposed() {
        PromiseDialogContext several = context();
        several.count = 2;
        several.ownUp.clear();
        OwnUpDialog dialog(several);
        QCOMPARE(said(dialog), QString());
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("copyMessage")));
        QVERIFY(!dialog.findChild<QComboBox*>(QStringLiteral("ownUpLanguage")));
    }

    void aLongMessageIsAnnouncedToBeCopied() {
        OwnUpDialog dialog(context());
        auto& consequence = find<QLabel>(dialog, "consequence");
        QVERIFY(!consequence.text().contains(QStringLiteral("too long")));
        find<QPlainTextEdit>(dialog, "said").setPlainText(QString(9'000, u'x'));
        QVERIFY2(consequence.text().contains(QStringLiteral("too long")), qPrintable(consequence.text()));
    }

    void aFollowUpSaysWhatItIsAbout() {
        PromiseDialogContext given = context();
        const WorkingCalendar calendar(defaultWorkingWeek(), berlin);
        given.followUps = services::followUpChoices(given.now, calendar, given.locale);
        SnoozeDialog dialog(given, SnoozeDialog::Purpose::FollowUp);
        QCOMPARE(dialog.objectName(), QStringLiteral("followUpDialog"));
        QVERIFY(!find<QPushButton>(dialog, "ok").isEnabled());
        find<QLineEdit>(dialog, "followUpAbout").setText(QStringLiteral("Ask whether it works"));
        QVERIFY(find<QPushButton>(dialog, "ok").isEnabled());
        const auto next = std::get<FollowUpSet>(dialog.answer().detail);
        QCOMPARE(next.about, QStringLiteral("Ask whether it works"));
        QCOMPARE(toDateTime(next.at, berlin), QDateTime(QDate(2026, 11, 24), QTime(9, 0), berlin));
        find<QComboBox>(dialog, "snoozeChoice").setCurrentIndex(1);
        const auto week = std::get<FollowUpSet>(dialog.answer().detail);
        QCOMPARE(toDateTime(week.at, berlin), QDateTime(QDate(2026, 11, 30), QTime(9, 0), berlin));
    }
};

QTEST_MAIN(TestOwnUpDialog)
#include "test_own_up_dialog.moc"
