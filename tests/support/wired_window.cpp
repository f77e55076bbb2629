#include "tests/support/wired_window.h"

#include "services/book_setup.h"
#include "services/logins.h"
#include "services/people.h"
#include "services/preferences.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/no_digests.h"

namespace kept::tests {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void addRowsOfPages() {
    using ui::PageId;
    QTest::addColumn<PageId>("id");
    QTest::newRow("myPromisesPage") << PageId::MyPromises;
    QTest::newRow("promisedToMePage") << PageId::PromisedToMe;
    QTest::newRow("teamBoardPage") << PageId::TeamBoard;
    QTest::newRow("chartsPage") << PageId::Charts;
    QTest::newRow("customersPage") << PageId::Customers;
    QTest::newRow("standardsPage") << PageId::Standards;
    QTest::newRow("reportsPage") << PageId::Reports;
    QTest::newRow("seriesPage") << PageId::Series;
    QTest::newRow("settingsPage") << PageId::Settings;
}

WiredWindow::WiredWindow(const QString& me, const std::function<void(WiredWindow&)>& before) {
    for (const PersonId person : {mara, tariq})
        test::wantNoDigests(open, person);
    if (before)
        before(*this);
    preferences.setValue(services::Preference::Me, me);
    const auto opened = open.run([](storage::Database& database, services::Changes&) {
        return startup::OpenedBook{.info = services::bookInfo(database),
                                   .people = services::people(database),
                                   .readOnly = false,
                                   .warnings = {},
                                   .identity = services::identityOf(database)};
    });
    desk = std::make_unique<startup::Desk>(startup::Desk::Surroundings{window, open.book, preferences, secrets,
                                                                       notifier, questions, outgoing,
                                                                       [this] { return open.now; }, alarm},
                                           opened);
    window.resize(1280, 800);
    window.show();
    (void)QTest::qWaitForWindowActive(&window);
}

QAbstractItemView& WiredWindow::list() {
    return *page().findChild<QAbstractItemView*>(QStringLiteral("promiseList"));
}

QLineEdit& WiredWindow::entry() {
    return *window.quickEntry().findChild<QLineEdit*>();
}

void WiredWindow::promise(const char* text) {
    entry().setFocus();
    QTest::keyClicks(&entry(), QLatin1String(text));
    QTest::keyClick(&entry(), Qt::Key_Return);
}

void WiredWindow::comeBack() {
    window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(&window));
}

QString WiredWindow::focused() {
    const QWidget* widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

QListWidget& WiredWindow::openSettings() {
    window.showPage(ui::PageId::Settings);
    auto& subjects = named<QListWidget>("settingsSubjects");
    (void)QTest::qWaitFor([&] { return subjects.isVisible(); });
    return subjects;
}

ui::ChipButton* WiredWindow::chip(const QString& words) {
    for (auto* button : window.quickEntry().findChildren<ui::ChipButton*>())
        if (button->isVisible() && button->accessibleName().contains(words))
            return button;
    return nullptr;
}

QStringList WiredWindow::chips() {
    QStringList words;
    for (const auto* button : window.quickEntry().findChildren<ui::ChipButton*>())
        if (button->isVisible())
            words << button->accessibleName();
    return words;
}

void WiredWindow::type(const QString& text) {
    entry().clear();
    entry().setFocus();
    QTest::keyClicks(&entry(), text);
    QTRY_VERIFY(!chips().isEmpty());
}

PromiseId WiredWindow::selectedPromise(const QString& what) {
    const PromiseId id = open.promise(mara, what, windowMonday + 5h);
    list().setFocus();
    [&] { QTRY_VERIFY(page().actions().action(ui::PromiseAct::Keep).isEnabled()); }();
    return id;
}

std::vector<PromiseRow> WiredWindow::rows(int id) {
    return open.run([&](storage::Database& database, services::Changes&) {
        return services::promiseRows(database, {PromiseId(id)}, open.now);
    });
}

PromiseRow WiredWindow::row(int id) {
    return rows(id).at(0);
}

bool WiredWindow::has(int id) {
    return !rows(id).empty();
}

QDialog* WiredWindow::dialog() {
    for (QDialog* found : window.findChildren<QDialog*>())
        if (found->isVisible())
            return found;
    return nullptr;
}

} // namespace kept::tests
