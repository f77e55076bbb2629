#pragma once

#include "services/notifier.h"
#include "services/preferences.h"
#include "services/reading.h"
#include "startup/desk.h"
#include "tests/support/fake_outgoing.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_questions.h"
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
#include <QTest>

namespace kept::tests {

using namespace kept::domain;
using namespace std::chrono_literals;

inline constexpr Moment windowMonday = fromMicroseconds(1'795'428'000'000'000); // 2026-11-23 10:00 UTC, 11:00 in Berlin

class SilentNotifier final : public services::Notifier {
public:
    void notify(const services::Notification&) override {}
    void withdraw(const QString&) override {}
};

/// Presses a key where the focus is.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// A row of test data for every page that has a place in the navigation, called after its widget.
inline void addRowsOfPages() {
    using ui::PageId;
    QTest::addColumn<PageId>("id");
    QTest::newRow("myPromisesPage") << PageId::MyPromises;
    QTest::newRow("promisedToMePage") << PageId::PromisedToMe;
    QTest::newRow("teamBoardPage") << PageId::TeamBoard;
    QTest::newRow("chartsPage") << PageId::Charts;
    QTest::newRow("customersPage") << PageId::Customers;
    QTest::newRow("standardsPage") << PageId::Standards;
    QTest::newRow("reportsPage") << PageId::Reports;
    QTest::newRow("settingsPage") << PageId::Settings;
}

/// The window as the program lays it, on a temporary book.
struct WiredWindow {
    OpenBook open{windowMonday};
    PersonId mara = open.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    PersonId tariq = open.person(QStringLiteral("Tariq Aziz"), QStringLiteral("Logistics"));
    test::FakePreferences preferences;
    SilentNotifier notifier;
    test::FakeQuestions questions;
    test::FakeOutgoing outgoing;
    ui::MainWindow window;
    std::unique_ptr<startup::Desk> desk;

    explicit WiredWindow(const QString& me = QStringLiteral("Mara Lind")) {
        preferences.setValue(services::Preference::Me, me);
        const auto opened = open.run([](storage::Database& database, services::Changes&) {
            return startup::OpenedBook{.info = services::bookInfo(database),
                                       .people = services::people(database),
                                       .readOnly = false,
                                       .warnings = {}};
        });
        desk = std::make_unique<startup::Desk>(startup::Desk::Surroundings{window, open.book, preferences, notifier,
                                                                           questions, outgoing,
                                                                           [this] { return open.now; }},
                                               opened);
        window.resize(1280, 800);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    template <class Widget = QWidget> Widget& named(const char* name) {
        return *window.findChild<Widget*>(QLatin1String(name));
    }
    ui::MyPromisesPage& page() { return *window.findChild<ui::MyPromisesPage*>(); }
    QAbstractItemView& list() { return *page().findChild<QAbstractItemView*>(QStringLiteral("promiseList")); }
    QLineEdit& entry() { return *window.quickEntry().findChild<QLineEdit*>(); }
    void key(Qt::Key key) { QTest::keyClick(&list(), key); }
    void promise(const char* text) {
        entry().setFocus();
        QTest::keyClicks(&entry(), QLatin1String(text));
        QTest::keyClick(&entry(), Qt::Key_Return);
    }
    QString focused() {
        const QWidget* widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }
    /// The chip that says so, as far as it is shown.
    ui::ChipButton* chip(const QString& words) {
        for (auto* button : window.quickEntry().findChildren<ui::ChipButton*>())
            if (button->isVisible() && button->accessibleName().contains(words))
                return button;
        return nullptr;
    }
    QStringList chips() {
        QStringList words;
        for (const auto* button : window.quickEntry().findChildren<ui::ChipButton*>())
            if (button->isVisible())
                words << button->accessibleName();
        return words;
    }
    /// What is typed anew, read to the end.
    void type(const QString& text) {
        entry().clear();
        entry().setFocus();
        QTest::keyClicks(&entry(), text);
        QTRY_VERIFY(!chips().isEmpty());
    }
    /// A promise of Mara's, which is then selected, with the focus on the list.
    PromiseId selectedPromise(const QString& what = QStringLiteral("Send the invoice")) {
        const PromiseId id = open.promise(mara, what, windowMonday + 5h);
        list().setFocus();
        [&] { QTRY_VERIFY(page().actions().action(ui::PromiseAct::Keep).isEnabled()); }();
        return id;
    }
    PromiseRow row(int id) {
        return open
            .run([id, at = open.now](storage::Database& database, services::Changes&) {
                return services::promiseRows(database, {PromiseId(id)}, at);
            })
            .at(0);
    }
    bool has(int id) {
        return !open.run([id, at = open.now](storage::Database& database, services::Changes&) {
                        return services::promiseRows(database, {PromiseId(id)}, at);
                    })
                    .empty();
    }
    QDialog* dialog() {
        for (QDialog* found : window.findChildren<QDialog*>())
            if (found->isVisible())
                return found;
        return nullptr;
    }
};

} // namespace kept::tests
