#pragma once

#include "domain/promise_row.h"
#include "services/notifier.h"
#include "startup/desk.h"
#include "tests/support/fake_alarm.h"
#include "tests/support/fake_outgoing.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_questions.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/open_book.h"
#include "ui/main_window/main_window.h"
#include "ui/pages/my_promises_page.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

#include <map>

namespace kept::tests {

using namespace kept::domain;
using namespace std::chrono_literals;

inline constexpr Moment windowMonday = fromMicroseconds(1'795'428'000'000'000); // 2026-11-23 10:00 UTC, 11:00 in Berlin

class SilentNotifier final : public services::Notifier {
public:
    std::map<QString, services::Notification> shown; ///< by id

    void notify(const services::Notification& notification) override { shown[notification.id] = notification; }
    void withdraw(const QString& id) override { shown.erase(id); }
};

/// Presses a key where the focus is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// A row of test data for every page that has a place in the navigation, called after its widget.
void addRowsOfPages();

/// The window as the program lays it, on a temporary book.
struct WiredWindow {
    OpenBook open{windowMonday};
    PersonId mara = open.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    PersonId tariq = open.person(QStringLiteral("Tariq Aziz"), QStringLiteral("Logistics"));
    test::FakePreferences preferences;
    test::FakeSecretStore secrets;
    SilentNotifier notifier;
    test::FakeAlarm alarm;
    test::FakeQuestions questions;
    test::FakeOutgoing outgoing;
    ui::MainWindow window;
    std::unique_ptr<startup::Desk> desk;

    /// `before`: what is in the book already.
    explicit WiredWindow(const QString& me = QStringLiteral("Mara Lind"),
                         const std::function<void(WiredWindow&)>& before = {});

    template <class Widget = QWidget> Widget& named(const char* name) {
        return *window.findChild<Widget*>(QLatin1String(name));
    }
    ui::MyPromisesPage& page() { return *window.findChild<ui::MyPromisesPage*>(); }
    QAbstractItemView& list();
    QLineEdit& entry();
    void key(Qt::Key key) { QTest::keyClick(&list(), key); }
    void promise(const char* text);
    /// Makes the window active again, as a desktop does where a dialog closes. Qt calls a window active while a dialog
    /// of its own still has the focus, so what is waited for is the application's word.
    void comeBack();
    QString focused();
    /// The settings in front, once they are read; the list of their subjects.
    QListWidget& openSettings();
    /// The chip that says so, as far as it is shown.
    ui::ChipButton* chip(const QString& words);
    QStringList chips();
    /// What is typed anew, read to the end.
    void type(const QString& text);
    /// A promise of Mara's, which is then selected, with the focus on the list.
    PromiseId selectedPromise(const QString& what = QStringLiteral("Send the invoice"));
    PromiseRow row(int id);
    bool has(int id);
    QDialog* dialog();

private:
    std::vector<PromiseRow> rows(int id);
};

} // namespace kept::tests
