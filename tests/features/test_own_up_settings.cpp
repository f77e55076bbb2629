#include "services/own_up_templates.h"
#include "tests/support/own_up_words.h"
#include "tests/support/settings_stage.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using services::Miss;

namespace {

void choose(SettingsStage& stage, const QString& language, Miss miss) {
    auto* languages = stage.find<QComboBox>("ownUpTemplateLanguage");
    languages->setCurrentIndex(languages->findData(language));
    auto* misses = stage.find<QComboBox>("ownUpTemplateMiss");
    misses->setCurrentIndex(misses->findData(static_cast<int>(miss)));
}

/// The settings, open where the words after a broken promise are edited in English.
void openBroken(SettingsStage& stage) {
    stage.addTeam();
    stage.open();
    stage.openSubject(OwningUp);
    choose(stage, QStringLiteral("en"), Miss::Broken);
    QTRY_VERIFY(!stage.find<QPlainTextEdit>("ownUpTemplateBody")->toPlainText().isEmpty());
}

services::OwnUpTemplate broken(SettingsStage& stage) {
    return stage.book
        ->run([](storage::Database& database) {
            return tests::ownUpTemplate(database, QStringLiteral("en"), Miss::Broken);
        })
        .result();
}

QString preview(SettingsStage& stage) {
    return stage.find<QLabel>("ownUpPreview")->text();
}

} // namespace

class TestOwnUpSettings : public QObject {
    Q_OBJECT

private slots:
    void theWordsAreEditedWithAPreview() {
        SettingsStage stage;
        openBroken(stage);
        QVERIFY2(preview(stage).contains(QStringLiteral("Dear Anna Keller,")), qPrintable(preview(stage)));
        QVERIFY(!stage.find<QPushButton>("saveOwnUpTemplate")->isEnabled());
        stage.find<QPlainTextEdit>("ownUpTemplateBody")->setPlainText(QStringLiteral("Hi {promisee}: <b>{reason}</b>"));
        QVERIFY2(preview(stage).endsWith(QStringLiteral("Hi Anna Keller: <b>The address was wrong in our files.</b>")),
                 qPrintable(preview(stage)));
        QCOMPARE(stage.find<QLabel>("ownUpPreview")->textFormat(), Qt::PlainText);
        stage.press("saveOwnUpTemplate");
        QTRY_COMPARE(broken(stage).text.body, QStringLiteral("Hi {promisee}: <b>{reason}</b>"));
        QTRY_VERIFY(stage.find<QPushButton>("resetOwnUpTemplate")->isEnabled());
        stage.press("resetOwnUpTemplate");
        QTRY_VERIFY(!broken(stage).isOwn);
        QTRY_VERIFY(stage.find<QPlainTextEdit>("ownUpTemplateBody")->toPlainText().startsWith(QStringLiteral("Dear")));
    }

    void whatIsWrongIsSaidBeforeSaving() {
        SettingsStage stage;
        openBroken(stage);
        stage.find<QPlainTextEdit>("ownUpTemplateBody")->setPlainText(QStringLiteral("Hi {nobody}"));
        auto* problem = stage.find<QLabel>("ownUpTemplateProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QStringLiteral("{nobody}")), qPrintable(problem->text()));
        QVERIFY(!stage.find<QPushButton>("saveOwnUpTemplate")->isEnabled());
    }

    void eachMissAndLanguageHasItsOwn() {
        SettingsStage stage;
        openBroken(stage);
        const QString english = preview(stage);
        choose(stage, QStringLiteral("de"), Miss::Broken);
        QVERIFY(preview(stage).contains(QStringLiteral("Guten Tag")));
        choose(stage, QStringLiteral("en"), Miss::Late);
        QVERIFY(preview(stage) != english);
    }

    void whatIsTypedWaitsWhileAnotherMissIsLookedAt() {
        SettingsStage stage;
        openBroken(stage);
        auto* body = stage.find<QPlainTextEdit>("ownUpTemplateBody");
        body->setPlainText(QStringLiteral("Half a senten"));
        choose(stage, QStringLiteral("en"), Miss::Late);
        QVERIFY(body->toPlainText().startsWith(QStringLiteral("Dear")));
        choose(stage, QStringLiteral("de"), Miss::Broken);
        choose(stage, QStringLiteral("en"), Miss::Broken);
        QCOMPARE(body->toPlainText(), QStringLiteral("Half a senten"));
        QVERIFY(stage.find<QPushButton>("saveOwnUpTemplate")->isEnabled());
        stage.press("saveOwnUpTemplate");
        QTRY_COMPARE(broken(stage).text.body, QStringLiteral("Half a senten"));
        QTRY_VERIFY(!stage.find<QPushButton>("saveOwnUpTemplate")->isEnabled());
    }

    void whatCouldNotBeSavedStaysTyped() {
        SettingsStage stage;
        openBroken(stage);
        auto* body = stage.find<QPlainTextEdit>("ownUpTemplateBody");
        body->setPlainText(QStringLiteral("Worth a lot"));
        // Meanwhile somebody else has said that she is staff.
        stage.book->blockSignals(true);
        stage.save([](auto& database, const auto& session, auto& changes) {
            const auto leo = services::personNamed(database, QStringLiteral("Leo Lead"));
            services::changePerson(database, session, changes, leo, leo.name, leo.department, Role::Owner);
            const auto olga = services::personNamed(database, QStringLiteral("Olga Owner"));
            services::changePerson(database, session, changes, olga, olga.name, olga.department, Role::Staff);
        });
        stage.book->blockSignals(false);
        QSignalSpy refused(stage.page.get(), &SettingsPage::failed);
        stage.press("saveOwnUpTemplate");
        QTRY_COMPARE(refused.size(), 1);
        services::Changes changes;
        changes.everything = true;
        stage.page->bookChanged(changes);
        QTRY_VERIFY(body->isReadOnly()); // it is read anew
        QCOMPARE(body->toPlainText(), QStringLiteral("Worth a lot"));
    }

    void staffOnlyLooks() {
        SettingsStage stage(QStringLiteral("Sam Staff"));
        openBroken(stage);
        QVERIFY(stage.find<QPlainTextEdit>("ownUpTemplateBody")->isReadOnly());
        QVERIFY(!stage.find<QPushButton>("saveOwnUpTemplate")->isEnabled());
    }
};

QTEST_MAIN(TestOwnUpSettings)
#include "test_own_up_settings.moc"
