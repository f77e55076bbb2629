#include "models/promise_roles.h"
#include "services/snooze_presets.h"
#include "tests/support/wired_window.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/reminder_banner.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;

/// Two ways of Mara's own, in the window from the start.
void withPresets(WiredWindow& desk) {
    services::setSnoozePresets(desk.preferences, {QStringLiteral("12:30"), QStringLiteral("Fri 09:00")});
}

QStringList menuOf(WiredWindow& desk) {
    auto& menu = desk.named<QMenu>("snoozeMenu");
    emit menu.aboutToShow();
    QStringList words;
    for (const QAction* action : menu.actions())
        words << action->text();
    words.removeAll(QString());
    return words;
}

QStringList choicesOf(const QComboBox& box) {
    QStringList words;
    for (int i = 0; i < box.count(); ++i)
        words << box.itemText(i);
    return words;
}

} // namespace

/// Snoozing in the window: one's own ways are offered everywhere, and the deadline stays beside the reminder.
class TestWindowSnooze : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void theDialogOffersOnesOwnWaysAndSaysWhatIsAfterTheDeadline() {
        WiredWindow desk(QStringLiteral("Mara Lind"), withPresets);
        const PromiseId id = desk.selectedPromise(); // due at 16:00 in Berlin
        press(Qt::Key_S);
        QTRY_VERIFY(desk.dialog());
        auto& box = *desk.dialog()->findChild<QComboBox*>("snoozeChoice");
        QCOMPARE(choicesOf(box), QStringList({"10 minutes", "1 hour", "This afternoon, 14:00",
                                              "Tomorrow morning, 09:00 (after the deadline)", "12:30",
                                              "Fri 09:00 (after the deadline)", "At another moment"}));
        box.setCurrentIndex(5);
        desk.dialog()->accept();
        QTRY_COMPARE(desk.row(static_cast<int>(id.value())).remindsAt, std::optional(monday + 94h));
        QCOMPARE(desk.row(static_cast<int>(id.value())).due.at, monday + 5h);
        const QModelIndex row = desk.page().model().indexOf(id);
        QTRY_COMPARE(row.data(models::RemindsRole).toString(), QStringLiteral("reminds Fri 09:00"));
        auto& fact = desk.named<QLabel>("factReminder");
        QCOMPARE(fact.text(), QStringLiteral("Fri 27 Nov, 09:00, after the deadline"));
        QVERIFY(desk.named<QLabel>("factDue").text().startsWith("Mon 23 Nov, 16:00"));
    }

    void anotherMomentIsReadAsAReminderIs() {
        WiredWindow desk;
        const PromiseId id = desk.selectedPromise();
        press(Qt::Key_S);
        QTRY_VERIFY(desk.dialog());
        auto& box = *desk.dialog()->findChild<QComboBox*>("snoozeChoice");
        box.setCurrentIndex(box.count() - 1);
        auto& words = *desk.dialog()->findChild<QLineEdit*>("momentWords");
        words.setText(QStringLiteral("tomorrow")); // not the end of it, as a deadline would be
        QCOMPARE(desk.dialog()->findChild<QLabel*>("momentUnderstood")->text(), "Tue 24 Nov 2026 09:00");
        words.setText(QStringLiteral("by Friday, 10:00")); // what deadlines are said with is understood too
        desk.dialog()->accept();
        QTRY_COMPARE(desk.row(static_cast<int>(id.value())).remindsAt, std::optional(monday + 95h));
    }

    void theBannerOffersThemToo() {
        WiredWindow desk(QStringLiteral("Mara Lind"), withPresets);
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 2h);
        desk.open.now = monday + 1h;
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_VERIFY(desk.named<ui::ReminderBanner>("reminderBanner").isVisible());
        QCOMPARE(menuOf(desk), QStringList({"10 minutes", "1 hour", "This afternoon, 14:00 (after the deadline)",
                                            "Tomorrow morning, 09:00 (after the deadline)", "12:30",
                                            "Fri 09:00 (after the deadline)", "Other time…"}));
        desk.named<QMenu>("snoozeMenu").findChild<QAction*>("preset1")->trigger();
        QTRY_COMPARE(desk.row(static_cast<int>(id.value())).remindsAt, std::optional(monday + 90min));
    }

    void whatIsAddedInSettingsIsOfferedAtOnce() {
        WiredWindow desk;
        (void)desk.selectedPromise();
        desk.window.showPage(PageId::Settings);
        auto& field = desk.named<QLineEdit>("snoozePreset");
        field.setText(QStringLiteral("2 h"));
        desk.named<QPushButton>("addSnoozePreset").click();
        QCOMPARE(services::snoozePresets(desk.preferences), QStringList("2 h"));
        desk.window.showPage(PageId::MyPromises);
        desk.list().setFocus();
        press(Qt::Key_S);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(choicesOf(*desk.dialog()->findChild<QComboBox*>("snoozeChoice")).contains("2 h: 13:00"));
        desk.dialog()->reject();
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowSnooze)
#include "test_window_snooze.moc"
