#include "services/own_up_templates.h"
#include "tests/support/own_up_words.h"
#include "tests/support/settings_stage.h"
#include "ui/dialogs/conflict_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

using namespace kept;
using namespace kept::test;
using services::Miss;

namespace {

struct Stage : SettingsStage {
    Stage() {
        addTeam();
        open();
    }

    /// Somebody else at another window.
    template <class Work> void meanwhile(Work work) {
        const services::Session lead{person(QStringLiteral("Leo Lead")).id, now};
        book->save([&](storage::Database& database, services::Changes& changes) { work(database, lead, changes); })
            .waitForFinished();
    }
    ui::ConflictDialog* conflict() const {
        auto* dialog = page->findChild<ui::ConflictDialog*>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    /// Olga renames Sam, and Leo was quicker; she moves him too, and Leo did not.
    void changeSamByTwo() {
        openSubject(People);
        choosePerson(QStringLiteral("Sam Staff"));
        press("editPerson");
        QVERIFY(dialog("editPersonDialog"));
        type("personName", QStringLiteral("Samuel Staff"));
        find<QComboBox>("personDepartment")->setCurrentText(QStringLiteral("Office"));
        const services::PersonRow sam = person(QStringLiteral("Sam Staff"));
        meanwhile([&](storage::Database& database, const services::Session& session, services::Changes& changes) {
            services::changePerson(database, session, changes, sam, QStringLiteral("Sam Smith"), sam.department,
                                   Role::Lead);
        });
        press("ok");
        QTRY_VERIFY(conflict());
    }
};

} // namespace

/// Forms that somebody else was quicker with.
class TestSettingsConflicts : public QObject {
    Q_OBJECT

private slots:
    void aPersonThatTwoChangedIsMergedByChoice() {
        Stage stage;
        stage.changeSamByTwo();
        QVERIFY(stage.find<QLabel>("conflictNews")->text().contains(QStringLiteral("Leo Lead")));
        QCOMPARE(stage.conflict()->findChildren<QRadioButton*>().size(), 2); // of the name
        QVERIFY(!stage.find<QPushButton>("saveChoice")->isEnabled());
        stage.find<QRadioButton>("mine_name")->setChecked(true);
        stage.press("saveChoice");
        QTRY_VERIFY(!stage.dialog("editPersonDialog"));
        const services::PersonRow sam = stage.person(QStringLiteral("Samuel Staff"));
        QCOMPARE(sam.department, QStringLiteral("Office")); // only Olga changed it
        QCOMPARE(sam.role, Role::Lead);                     // only Leo did
        QCOMPARE(stage.people().size(), 3U);
    }

    void whoGoesBackFindsWhatTheyTyped() {
        Stage stage;
        stage.changeSamByTwo();
        QTest::keyClick(stage.conflict(), Qt::Key_Escape);
        QTRY_VERIFY(!stage.conflict());
        QVERIFY(stage.dialog("editPersonDialog")->isVisible());
        QVERIFY(stage.dialog("editPersonDialog")->isEnabled());
        QCOMPARE(stage.find<QLineEdit>("personName")->text(), QStringLiteral("Samuel Staff"));
        QCOMPARE(stage.find<QComboBox>("personDepartment")->currentText(), QStringLiteral("Office"));
        QVERIFY(stage.find<QLabel>("remark")->isVisible());
        QCOMPARE(stage.person(QStringLiteral("Sam Smith")).department, QStringLiteral("Service"));
    }

    void wordsForOwningUpThatTwoChangedAreChosenBetween() {
        Stage stage;
        stage.openSubject(OwningUp);
        auto* languages = stage.find<QComboBox>("ownUpTemplateLanguage");
        languages->setCurrentIndex(languages->findData(QStringLiteral("en")));
        QTRY_VERIFY(!stage.find<QLineEdit>("ownUpTemplateSubject")->text().isEmpty());
        const auto subject = [&] {
            return stage.book
                ->run([](storage::Database& database) {
                    return tests::ownUpTemplate(database, QStringLiteral("en"), Miss::Overdue).text;
                })
                .result()
                .subject;
        };
        stage.type("ownUpTemplateSubject", QStringLiteral("We are late"));
        stage.meanwhile([](storage::Database& database, const services::Session& session, services::Changes& changes) {
            auto text = tests::ownUpTemplate(database, QStringLiteral("en"), Miss::Overdue).text;
            text.subject = QStringLiteral("Sorry");
            services::changeOwnUpTemplate(database, session, changes, QStringLiteral("en"), Miss::Overdue, text);
        });
        stage.press("saveOwnUpTemplate");
        QTRY_VERIFY(stage.conflict());
        QCOMPARE(subject(), QStringLiteral("Sorry"));
        QCOMPARE(stage.find<QLineEdit>("ownUpTemplateSubject")->text(), QStringLiteral("We are late"));
        stage.press("takeMine");
        stage.press("saveChoice");
        QTRY_COMPARE(subject(), QStringLiteral("We are late"));
    }
};

QTEST_MAIN(TestSettingsConflicts)

#include "test_settings_conflicts.moc"
