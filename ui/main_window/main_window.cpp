#include "ui/main_window/main_window.h"

#include "ui/main_window/body_area.h"
#include "ui/main_window/commands.h"
#include "ui/main_window/navigation_panel.h"
#include "ui/main_window/status_line.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/command_palette.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QAbstractButton>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace kept::ui {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(900, 600);

QString actionName(PageId id) {
    switch (id) {
    case PageId::MyPromises:
        return QStringLiteral("showMyPromises");
    case PageId::PromisedToMe:
        return QStringLiteral("showPromisedToMe");
    case PageId::TeamBoard:
        return QStringLiteral("showTeamBoard");
    case PageId::Charts:
        return QStringLiteral("showCharts");
    case PageId::Customers:
        return QStringLiteral("showCustomers");
    case PageId::Standards:
        return QStringLiteral("showStandards");
    case PageId::Reports:
        return QStringLiteral("showReports");
    case PageId::Series:
        return QStringLiteral("showRecurring");
    case PageId::Settings:
        return QStringLiteral("showSettings");
    case PageId::FirstStart: // no command leads there
    case PageId::Person:
    case PageId::PromiseList:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_navigation(new NavigationPanel(this)), m_topBar(new TopBar(this)),
      m_rehearsal(new Banner(this)), m_readOnly(new Banner(this)), m_column(new QVBoxLayout),
      m_body(new BodyArea(this)), m_messages(new MessageBar(this)), m_status(new StatusLine(this)), m_palette(nullptr),
      m_actions(new Actions(*this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Kept"));
    setMinimumSize(smallestSize);
    resize(usualSize);
    m_rehearsal->setObjectName(QStringLiteral("rehearsalMark"));
    m_readOnly->setObjectName(QStringLiteral("readOnlyMark"));
    buildLayout();
    m_palette = new CommandPalette(centralWidget());
    buildActions();
    connect(m_navigation, &NavigationPanel::pageChosen, this, &MainWindow::showPage);
    connect(m_navigation, &NavigationPanel::pageEntered, this, &MainWindow::enterPage);
    connect(m_readOnly, &Banner::actionPressed, this, &MainWindow::readOnlyMarkPressed);
    connect(m_topBar, &TopBar::left, m_body, &BodyArea::focusPage);
    m_messages->installEventFilter(this);
}

void MainWindow::buildLayout() {
    auto* central = new QWidget(this);
    central->setObjectName(QStringLiteral("frame"));
    m_column->setSpacing(0);
    m_column->addWidget(m_topBar);
    m_column->addWidget(m_rehearsal);
    m_column->addWidget(m_readOnly);
    m_column->addWidget(m_body, 1);
    m_column->addWidget(m_messages);
    m_column->addWidget(m_status);
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(m_column, 1);
    setCentralWidget(central);
}

void MainWindow::buildActions() {
    QAction& entry = m_actions->add(
        {QStringLiteral("newPromise"), tr("New promise"), QKeySequence(Qt::CTRL | Qt::Key_N), QStringLiteral("plus")});
    connect(&entry, &QAction::triggered, this, [this] { quickEntry().focusEntry(); });
    QAction& search = m_actions->add({QStringLiteral("searchPromises"), tr("Search promises"),
                                      QKeySequence(Qt::CTRL | Qt::Key_F), QStringLiteral("search")});
    connect(&search, &QAction::triggered, m_topBar, &TopBar::focusSearch);
    QAction& whose = m_actions->add({QStringLiteral("chooseWhose"), tr("Choose whose promises to see"),
                                     QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("users")});
    connect(&whose, &QAction::triggered, m_topBar, &TopBar::openWhose);
    QAction& details = m_actions->add({QStringLiteral("openDetails"), tr("Go to the details"),
                                       QKeySequence(Qt::CTRL | Qt::Key_D), QStringLiteral("eye")});
    connect(&details, &QAction::triggered, this, &MainWindow::openDetails);
    QAction& palette = m_actions->add({QStringLiteral("commandPalette"), tr("Find a command"),
                                       QKeySequence(Qt::CTRL | Qt::Key_K), QStringLiteral("list-checks")});
    connect(&palette, &QAction::triggered, this, [this, &palette] {
        QList<QAction*> own = m_actions->all();
        own.removeOne(&palette); // it is open already
        m_palette->open(commandsInSight(*this, own));
    });
    connect(m_palette, &CommandPalette::addressEntered, this, &MainWindow::addressWanted);
    m_own = m_actions->all();
    QAction& quit =
        m_actions->add({QStringLiteral("quit"), tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), QStringLiteral("x")});
    connect(&quit, &QAction::triggered, this, &MainWindow::quitWanted);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && button && event->modifiers() == Qt::NoModifier && !event->isAutoRepeat())
        return button->click();
    QMainWindow::keyPressEvent(event);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    const auto* part = qobject_cast<QWidget*>(watched);
    if (part && event->type() == QEvent::Hide && isVisible() && part->isAncestorOf(focusWidget()))
        m_body->focusPage();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::addPage(PageId id, const QString& title, const QString& icon, MakePage make, Placement placement) {
    m_pages.insert_or_assign(id, Page{.title = title, .placement = placement, .make = std::move(make)});
    if (placement == Placement::List || placement == Placement::Bottom)
        addPageAction(id, title, icon, placement);
}

void MainWindow::addPageAction(PageId id, const QString& title, const QString& icon, Placement placement) {
    const QKeySequence key = placement == Placement::Bottom
                                 ? QKeySequence(Qt::CTRL | Qt::Key_Comma)
                                 : QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + m_numbered++)));
    QAction& action = m_actions->add({actionName(id), tr("Show %1", "name of a page").arg(title), key, icon});
    connect(&action, &QAction::triggered, this, [this, id] { enterPage(id); });
    m_own.append(&action);
    m_navigation->addPage(id, title, placement, action.toolTip());
}

QWidget& MainWindow::page(PageId id) {
    Page& page = m_pages.at(id);
    if (!page.widget) {
        const PageParts parts = page.make();
        page.widget = parts.page;
        page.widget->setAccessibleName(page.title);
        m_body->addPage(parts.page);
        if (parts.details)
            m_body->setDetails(parts.page, parts.details, parts.foldBelow);
        m_navigation->putLastInTabOrder();
    }
    return *page.widget;
}

void MainWindow::showPage(PageId id) {
    QWidget& shown = page(id);
    m_current = id;
    setFrameVisible(m_pages.at(id).placement != Placement::Alone);
    m_navigation->setCurrent(id);
    m_body->showPage(&shown);
    emit pageShown(id);
}

void MainWindow::enterPage(PageId id) {
    showPage(id);
    m_body->focusPage();
}

void MainWindow::setFrameVisible(bool visible) {
    m_navigation->setVisible(visible);
    m_topBar->setVisible(visible);
    m_status->setVisible(visible);
    for (QAction* action : std::as_const(m_own))
        action->setEnabled(visible);
}

ViewList& MainWindow::views() {
    return m_navigation->views();
}

void MainWindow::setCount(PageId id, int count, bool late) {
    m_navigation->setCount(id, count, late);
}
void MainWindow::openDetails() {
    m_body->openDetails();
}
void MainWindow::closeDetails() {
    m_body->closeDetails();
}
bool MainWindow::isFolded() const {
    return m_body->isFolded();
}

void MainWindow::setBook(const QString& name, const QString& state) {
    setWindowTitle(name.isEmpty() ? QStringLiteral("Kept") : tr("%1 – Kept", "name of a book").arg(name));
    m_status->setBook(name);
    m_status->setState(state);
}

void MainWindow::setState(const QString& state) {
    m_status->setState(state);
}
void MainWindow::setStatusRemark(const QString& remark) {
    m_status->setRemark(remark);
}
void MainWindow::setRehearsalMark(const QString& text) {
    m_rehearsal->setRemark(QStringLiteral("flask-conical"), text);
}
void MainWindow::setReadOnlyMark(const QString& text, const QString& action) {
    m_readOnly->setRemark(QStringLiteral("eye"), text, action);
}

void MainWindow::setReminders(QWidget* reminders) {
    m_column->insertWidget(m_column->indexOf(m_body), reminders);
    reminders->installEventFilter(this);
    QAction& action = m_actions->add({QStringLiteral("goToReminders"), tr("Go to the reminders"),
                                      QKeySequence(Qt::CTRL | Qt::Key_R), QStringLiteral("bell")});
    connect(&action, &QAction::triggered, reminders, [reminders] { enter(*reminders, Qt::ShortcutFocusReason); });
    m_own.append(&action);
}

} // namespace kept::ui
