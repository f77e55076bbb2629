#pragma once

#include "services/book.h"
#include "startup/desk.h"
#include "tests/support/fake_alarm.h"
#include "tests/support/fake_outgoing.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_questions.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/shared_book.h"
#include "tests/support/wired_window.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTableView>

namespace kept::tests {

/// From then on everybody but the superuser `admin` gives their password.
void demandPasswords(const PostgresServer& server);

/// The window as the program lays it, on a team's book, for whoever signs in like that.
struct SharedWindow {
    services::Book book{SharedBook::now};
    test::FakePreferences preferences;
    test::FakeSecretStore secrets;
    SilentNotifier notifier;
    test::FakeAlarm alarm;
    test::FakeQuestions questions;
    test::FakeOutgoing outgoing;
    ui::MainWindow window;
    std::unique_ptr<startup::Desk> desk;

    /// `login`: a first name of the team.
    SharedWindow(const SharedBook& shared, const QString& login);
    SharedWindow(const QString& address, const QString& password);

    template <class Widget = QWidget> Widget& named(const char* name) {
        return *window.findChild<Widget*>(QLatin1String(name));
    }
    /// The one dialog that is shown, or null.
    QDialog* dialog();
    template <class Widget> Widget& field(const char* name) {
        return *dialog()->findChild<Widget*>(QLatin1String(name));
    }
    /// In place of what is there.
    void type(const char* name, const QString& text);
    void press(const char* button);
    /// In the dialog.
    void submit();
    QString said();
    QString remark();

    /// Settings, the subject about signing in, once it is read.
    void openSignIn();
    QTableView& logins() { return named<QTableView>("loginsTable"); }
    void choose(const QString& name);
    /// What stands beside the name; empty where it is not there.
    QString loginOf(const QString& name);
};

} // namespace kept::tests
