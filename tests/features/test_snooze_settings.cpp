#include "services/snooze_presets.h"
#include "services/working_time.h"
#include "tests/support/settings_stage.h"

#include <QLabel>
#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using Stage = SettingsStage;

namespace {

/// The team's settings, with one's own ways to snooze in front.
struct SnoozeStage : Stage {
    SnoozeStage(const QStringList& presets = {}) {
        services::setSnoozePresets(preferences, presets);
        addTeam();
        open();
        openSubject(Snooze);
        QTRY_COMPARE(rows().size(), presets.size());
    }
    QStringList rows() const {
        const auto* table = find<QTableView>("snoozePresets");
        QStringList rows;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            rows << table->model()->index(row, 0).data().toString();
        return rows;
    }
    void add(const QString& words) const {
        type("snoozePreset", words);
        QTest::keyClick(find<QLineEdit>("snoozePreset"), Qt::Key_Return);
    }
    void choose(int row) const {
        auto* table = find<QTableView>("snoozePresets");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    QStringList kept() const { return services::snoozePresets(preferences); }
    QString remark() const {
        const auto* label = find<QLabel>("snoozePresetRemark");
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

/// One's own ways to snooze, as they are put together.
class TestSnoozeSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsAddedAndSaysWhenThatIs() {
        SnoozeStage stage;
        QSignalSpy changed(stage.page.get(), &SettingsPage::snoozePresetsChanged);
        QTRY_VERIFY(!stage.find<QTableView>("snoozePresets")->isVisible()); // once the settings are read
        stage.type("snoozePreset", QStringLiteral("fri 9:00"));
        QTRY_COMPARE(stage.remark(), QStringLiteral("Chosen now, it would remind Fri 27 Nov 2026 09:00."));
        QTest::keyClick(stage.find<QLineEdit>("snoozePreset"), Qt::Key_Return);
        QCOMPARE(stage.kept(), QStringList("fri 9:00"));
        QCOMPARE(stage.rows(), QStringList("fri 9:00"));
        const auto* model = stage.find<QTableView>("snoozePresets")->model();
        QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("Fri 27 Nov 2026 09:00"));
        QVERIFY(stage.find<QLineEdit>("snoozePreset")->text().isEmpty());
        stage.find<QLineEdit>("snoozePreset")->setText(QStringLiteral("nächsten Montag früh"));
        stage.press("addSnoozePreset");
        QCOMPARE(stage.kept(), QStringList({"fri 9:00", "nächsten Montag früh"}));
        QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("Mon 30 Nov 2026 09:00"));
        QCOMPARE(changed.count(), 2);
    }

    void aBadOneIsRefusedInPlaceAndStays() {
        SnoozeStage stage({"2 h"});
        stage.add(QStringLiteral("lunch"));
        QVERIFY2(stage.remark().startsWith("“lunch” is no moment"), qPrintable(stage.remark()));
        QCOMPARE(stage.find<QLineEdit>("snoozePreset")->text(), QStringLiteral("lunch"));
        QVERIFY(stage.find<QLineEdit>("snoozePreset")->hasFocus());
        stage.add(QStringLiteral("2 H"));
        QVERIFY2(stage.remark().contains("on the list already"), qPrintable(stage.remark()));
        stage.press("addSnoozePreset");
        QCOMPARE(stage.kept(), QStringList("2 h"));
        stage.type("snoozePreset", QStringLiteral("3 h"));
        QVERIFY(stage.remark().startsWith("Chosen now"));
    }

    void eightAreEnough() {
        SnoozeStage stage({"1 h", "2 h", "3 h", "4 h", "5 h", "6 h", "7 h", "8 h"});
        stage.add(QStringLiteral("9 h"));
        QVERIFY2(stage.remark().contains("remove one first"), qPrintable(stage.remark()));
        stage.choose(7);
        QTest::keyClick(stage.find<QTableView>("snoozePresets"), Qt::Key_Delete);
        stage.add(QStringLiteral("9 h"));
        QCOMPARE(stage.kept().last(), QStringLiteral("9 h"));
    }

    void theyAreMovedAndRemoved() {
        SnoozeStage stage({"2 h", "16:00", "tomorrow"});
        QVERIFY(!stage.find<QPushButton>("removeSnoozePreset")->isEnabled());
        stage.choose(0);
        QVERIFY(!stage.find<QPushButton>("snoozePresetUp")->isEnabled());
        stage.press("snoozePresetDown");
        QCOMPARE(stage.kept(), QStringList({"16:00", "2 h", "tomorrow"}));
        stage.press("snoozePresetDown");
        QCOMPARE(stage.rows(), QStringList({"16:00", "tomorrow", "2 h"}));
        QVERIFY(!stage.find<QPushButton>("snoozePresetDown")->isEnabled());
        stage.press("removeSnoozePreset");
        QCOMPARE(stage.kept(), QStringList({"16:00", "tomorrow"}));
        QCOMPARE(stage.find<QTableView>("snoozePresets")->currentIndex().row(), 1);
        stage.press("removeSnoozePreset");
        stage.press("removeSnoozePreset");
        QVERIFY(stage.kept().isEmpty());
        QVERIFY(stage.find<QLineEdit>("snoozePreset")->hasFocus());
    }

    void itsMomentsAreThoseOfOnesOwnHours() {
        SnoozeStage stage({"tomorrow"});
        const auto olga = stage.person(QStringLiteral("Olga Owner")).id;
        stage.save([olga](storage::Database& database, services::Session session, auto& changes) {
            session.actor = olga;
            domain::OwnHours hours;
            hours[1] = std::vector<domain::WorkingRange>{{QTime(7, 30), QTime(12, 0)}};
            services::setOwnHours(database, session, changes, olga, hours);
        });
        const auto* model = stage.find<QTableView>("snoozePresets")->model();
        QTRY_COMPARE(model->index(0, 1).data().toString(), QStringLiteral("Tue 24 Nov 2026 07:30"));
    }

    void theyCanBeChangedWhereTheBookCanOnlyBeRead() {
        SnoozeStage stage;
        stage.page->setReadOnly(true);
        stage.add(QStringLiteral("2 h"));
        QCOMPARE(stage.kept(), QStringList("2 h"));
    }
};

QTEST_MAIN(TestSnoozeSettings)
#include "test_snooze_settings.moc"
