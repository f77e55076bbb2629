#include "tests/support/shared_window.h"

#include "services/preferences.h"
#include "services/reading.h"

#include <QLabel>
#include <QListWidget>

#include <algorithm>

namespace kept::tests {

void demandPasswords(const PostgresServer& server) {
    const auto ask = [&server](const QString& sql) {
        return server.psql(QStringLiteral("postgres"), QStringLiteral("admin"), sql);
    };
    ask(QStringLiteral("COPY (VALUES ('local all admin trust'), ('local all all scram-sha-256')) TO '%1'")
            .arg(ask(QStringLiteral("SHOW hba_file"))));
    ask(QStringLiteral("SELECT pg_reload_conf()"));
}

SharedWindow::SharedWindow(const SharedBook& shared, const QString& login)
    : SharedWindow(shared.addressOf(shared.name() + QLatin1Char('_') + login),
                   QStringLiteral("secret of %1_%2").arg(shared.name(), login)) {}

SharedWindow::SharedWindow(const QString& address, const QString& password) {
    book.setForeignChanges({services::newestEvent, services::changesSince});
    book.setPassword(password);
    book.open(address).waitForFinished();
    const startup::OpenedBook opened = book.run([](storage::Database& database) {
                                               return startup::OpenedBook{.info = services::bookInfo(database),
                                                                          .people = services::people(database),
                                                                          .readOnly = false,
                                                                          .warnings = {},
                                                                          .identity = services::identityOf(database)};
                                           })
                                           .result();
    const auto self = std::ranges::find(opened.people, opened.identity.person,
                                        [](const services::PersonRow& person) { return std::optional(person.id); });
    services::setMeIn(preferences, address, self == opened.people.end() ? QString() : self->name);
    desk = std::make_unique<startup::Desk>(startup::Desk::Surroundings{window, book, preferences, secrets, notifier,
                                                                       questions, outgoing, SharedBook::now, alarm},
                                           opened);
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowActive(&window);
}

QDialog* SharedWindow::dialog() {
    for (QDialog* found : window.findChildren<QDialog*>())
        if (found->isVisible())
            return found;
    return nullptr;
}

void SharedWindow::type(const char* name, const QString& text) {
    auto& line = field<QLineEdit>(name);
    line.setFocus();
    line.selectAll();
    QTest::keyClick(&line, Qt::Key_Delete);
    QTest::keyClicks(&line, text);
}

void SharedWindow::press(const char* button) {
    QTRY_VERIFY(named<QAbstractButton>(button).isEnabled());
    QTest::keyClick(&named<QAbstractButton>(button), Qt::Key_Space);
}

void SharedWindow::submit() {
    QTest::keyClick(&field<QAbstractButton>("ok"), Qt::Key_Space);
}

QString SharedWindow::said() {
    return named<QLabel>("messageHappened").text();
}

QString SharedWindow::remark() {
    return dialog() ? field<QLabel>("remark").text() : QString();
}

void SharedWindow::openSignIn() {
    window.enterPage(ui::PageId::Settings);
    auto& subjects = named<QListWidget>("settingsSubjects");
    QTRY_VERIFY(subjects.isVisible());
    const auto found = subjects.findItems(QStringLiteral("Signing in"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    subjects.setCurrentItem(found.front());
}

void SharedWindow::choose(const QString& name) {
    const auto find = [&] {
        return logins().model()->match(logins().model()->index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly);
    };
    QTRY_COMPARE(find().size(), 1);
    logins().setCurrentIndex(find().front());
}

QString SharedWindow::loginOf(const QString& name) {
    const QAbstractItemModel& model = *logins().model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data().toString() == name)
            return model.index(row, model.columnCount() - 1).data().toString();
    return {};
}

} // namespace kept::tests
