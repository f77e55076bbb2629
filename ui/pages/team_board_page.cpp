#include "ui/pages/team_board_page.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "ui/dialogs/counting_explanation.h"
#include "ui/pages/board/early_warning_view.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/board_pager.h"
#include "ui/widgets/board_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::TeamBoardQuery;
using namespace std::chrono_literals;

namespace {

/// Beside the kinds of columns.
constexpr int warningToggle = 2;

} // namespace

TeamBoardPage::TeamBoardPage(services::Book& book, models::Clock clock, const QTimeZone& zone, const QLocale& locale,
                             QWidget* parent)
    : QWidget(parent), m_book(book), m_clock(std::move(clock)), m_zone(zone), m_locale(locale),
      m_model(new models::TeamBoardModel(m_clock, m_zone, m_locale, this)), m_view(new BoardView(*m_model)),
      m_actions(new PromiseActions(
          [this] {
              const domain::PromiseId promise = currentPromise();
              return promise.isValid() ? std::vector{promise} : std::vector<domain::PromiseId>();
          },
          this)),
      m_warning(new EarlyWarningView(book, m_clock, zone, locale, *m_actions)), m_pager(new QWidget),
      m_empty(new EmptyState), m_states(new QStackedWidget), m_summary(new ElidedLabel),
      m_toggle(new QButtonGroup(this)), m_departments(new MenuButton(tr("All departments"))) {
    setObjectName(QStringLiteral("teamBoardPage"));
    setAccessibleName(tr("Team board"));
    buildLayout();
    m_actions->attachTo(*m_view);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &TeamBoardPage::load);
    connect(m_empty, &EmptyState::buttonPressed, this, &TeamBoardPage::load);
    connect(m_view, &BoardView::currentMoved, this, &TeamBoardPage::followCurrent);
    connect(m_view, &BoardView::headOpened, this, &TeamBoardPage::openHead);
    connect(m_view, &BoardView::restOpened, this, &TeamBoardPage::listColumn);
    connect(m_view, &BoardView::cardOpened, this, [this](const QModelIndex& index) {
        emit promiseWanted(m_model->column(index.column()).promises, titleOf(index.column()), currentPromise());
    });
    connect(m_warning, &EarlyWarningView::currentMoved, this, &TeamBoardPage::followCurrent);
    connect(m_warning, &EarlyWarningView::shown, this, &TeamBoardPage::showSummary);
    connect(m_warning, &EarlyWarningView::promisesWanted, this, &TeamBoardPage::promisesWanted);
    connect(m_warning, &EarlyWarningView::promiseWanted, this, &TeamBoardPage::promiseWanted);
    connect(m_warning, &EarlyWarningView::personWanted, this, &TeamBoardPage::personWanted);
    connect(m_warning, &EarlyWarningView::failed, this, &TeamBoardPage::failed);
    connect(m_warning, &EarlyWarningView::handOverWanted, this, &TeamBoardPage::handOver);
    m_empty->setContent(QStringLiteral("refresh-cw"), tr("Reading the team board…"));
    m_states->setCurrentWidget(m_empty);
}

QWidget* TeamBoardPage::buildToggle() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::tight);
    const auto add = [&](int id, const QString& words, const char* name) {
        auto* button = new QPushButton(words);
        button->setObjectName(QLatin1String(name));
        setAccessibleRole(*button, QAccessible::RadioButton);
        button->setAccessibleName(words);
        button->setCheckable(true);
        button->setProperty("choice", true);
        button->setChecked(id == static_cast<int>(m_query.columns));
        m_toggle->addButton(button, id);
        row->addWidget(button);
    };
    add(static_cast<int>(TeamBoardQuery::Columns::People), tr("By person"), "boardByPerson");
    add(static_cast<int>(TeamBoardQuery::Columns::Departments), tr("By department"), "boardByDepartment");
    add(warningToggle, tr("Early warning"), "boardEarlyWarning");
    connect(m_toggle, &QButtonGroup::idClicked, this, [this](int columns) {
        showWarning(columns == warningToggle);
        if (m_warns)
            return;
        TeamBoardQuery query = m_query;
        query.columns = static_cast<TeamBoardQuery::Columns>(columns);
        ask(query);
    });
    return box;
}

void TeamBoardPage::buildLayout() {
    auto* title = new ElidedLabel; // it gives way first where the buttons beside it are long words
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(titleFont());
    title->setFullText(tr("Team board"));
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    m_departments->setObjectName(QStringLiteral("boardDepartments"));
    m_departments->setAccessibleName(tr("Departments shown"));
    m_departments->setMenu(new QMenu(m_departments));
    m_departments->setMaximumWidth(240);
    m_states->addWidget(m_view);
    m_states->addWidget(m_empty);
    m_states->addWidget(m_warning);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::small);
    top->addWidget(title, 1);
    top->addWidget(buildToggle());
    top->addWidget(m_departments);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(top);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(metrics::medium);
    facts->addWidget(m_summary, 1);
    auto* pager = new QHBoxLayout(m_pager);
    pager->setContentsMargins(0, 0, 0, 0);
    pager->addWidget(new BoardPager(*m_view));
    facts->addWidget(m_pager);
    QPushButton* explain = countingButton(*this);
    explain->setFlat(true);
    facts->addWidget(explain);
    words->addLayout(facts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::tight, 0);
    layout->setSpacing(metrics::medium);
    words->setContentsMargins(0, 0, metrics::medium, 0); // cards have their own gap after them
    layout->addLayout(words);
    layout->addWidget(m_states, 1);
    setHome(*this, m_view);
}

void TeamBoardPage::setReadOnly(bool readOnly) {
    m_actions->setReadOnly(readOnly);
    followCurrent();
}

void TeamBoardPage::setViewer(domain::PersonId viewer) {
    if (m_query.viewer == viewer)
        return;
    m_query.viewer = viewer;
    if (isVisible())
        ask(m_query);
}

void TeamBoardPage::bookChanged(const services::Changes& changes) {
    if (changes.isEmpty())
        return;
    m_stale = true;
    m_warning->bookChanged(changes);
    if (isVisible())
        load();
}

void TeamBoardPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_minute.start();
    load();
}

void TeamBoardPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_minute.stop();
}

void TeamBoardPage::ask(TeamBoardQuery query) {
    m_query = std::move(query);
    m_warning->setDepartments(m_query.departments);
    ++m_asked; // an answer that is under way is to another question
    m_loading = false;
    load();
}

void TeamBoardPage::load() {
    if (m_loading) { // one question at a time: a change in between is asked for once the answer is here
        m_stale = true;
        return;
    }
    m_loading = true;
    m_stale = false;
    const int asked = ++m_asked;
    services::deliver(
        m_book.run([query = m_query, now = m_clock()](storage::Database& database) {
            return services::teamBoard(database, query, services::readingMoment(database, now));
        }),
        this,
        [this, asked](const services::TeamBoard& board) {
            if (asked != m_asked)
                return;
            m_loading = false;
            showBoard(board);
            if (m_stale)
                load();
        },
        [this, asked](const QString& message) {
            if (asked != m_asked)
                return;
            m_loading = false;
            showFailure(message);
        });
}

void TeamBoardPage::showBoard(const services::TeamBoard& board) {
    const QPersistentModelIndex current = m_view->currentIndex();
    const auto before = m_model->promiseAt(current);
    const domain::PromiseId promise = before ? before->id : domain::PromiseId();
    m_model->setBoard(board);
    m_everShown = true;
    m_empty->setContent(QStringLiteral("users"), tr("Nobody is on the team yet."), tr("Add people in Settings."));
    showPart();
    goBackTo(promise, QPoint(current.column(), current.row()));
    showChoices(board.departments);
    showSummary();
}

void TeamBoardPage::showPart() {
    const bool isEmpty = !m_everShown || m_model->columnCount() == 0;
    QWidget* part = m_warns ? static_cast<QWidget*>(m_warning) : m_view;
    m_states->setCurrentWidget(isEmpty ? m_empty : part);
    m_pager->setVisible(!m_warns);
}

void TeamBoardPage::showWarning(bool shown) {
    m_warns = shown;
    setHome(*this, shown ? static_cast<QWidget*>(m_warning) : m_view);
    showPart();
    showSummary();
    followCurrent();
}

bool TeamBoardPage::isWarningShown() const {
    return m_states->currentWidget() == m_warning;
}

/// To the promise that was current, in whatever column it is now; else to what took its place.
void TeamBoardPage::goBackTo(domain::PromiseId promise, const QPoint& cell) {
    if (const QModelIndex index = m_model->indexOf(promise); promise.isValid() && index.isValid()) {
        if (index != m_view->currentIndex())
            m_view->setCurrentIndex(index);
    } else if (m_model->columnCount() > 0 && (cell.x() >= 0 || m_view->hasFocus())) {
        const int column = std::clamp(cell.x(), 0, m_model->columnCount() - 1);
        const int row = std::clamp(cell.x() >= 0 ? cell.y() : 1, 0, m_model->lastRow(column));
        m_view->setCurrentIndex(m_model->index(row, column));
    }
    followCurrent();
}

void TeamBoardPage::showFailure(const QString& message) {
    if (m_everShown)
        return emit failed(message);
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The team board could not be read."), message,
                        tr("Try again"));
    m_states->setCurrentWidget(m_empty);
}

void TeamBoardPage::showSummary() {
    qint64 open = 0;
    qint64 overdue = 0;
    int columns = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        open += m_model->column(column).open;
        overdue += m_model->column(column).overdue;
        columns += m_model->column(column).unclaimed ? 0 : 1;
    }
    QStringList parts = {m_query.columns == TeamBoardQuery::Columns::People ? tr("%n people", nullptr, columns)
                                                                            : tr("%n departments", nullptr, columns)};
    if (open > 0 || overdue == 0)
        parts << tr("%n open", nullptr, static_cast<int>(open));
    if (overdue > 0)
        parts << tr("%n overdue", nullptr, static_cast<int>(overdue));
    const QDate today = domain::dayOf(m_clock(), m_zone);
    if (!m_warns)
        parts << tr("rates of %1", "a month").arg(m_locale.toString(today, QStringLiteral("MMMM yyyy")));
    m_summary->setFullText(parts.join(QStringLiteral(" · ")));
}

void TeamBoardPage::showChoices(const std::vector<services::NamedThing>& departments) {
    QMenu* menu = m_departments->menu();
    if (menu->isVisible())
        return;
    menu->clear();
    const std::size_t chosen = m_query.departments.size();
    QString words = chosen == 0 ? tr("All departments") : tr("%n departments", nullptr, static_cast<int>(chosen));
    QAction* all = menu->addAction(tr("All departments"));
    all->setObjectName(QStringLiteral("allDepartments"));
    all->setCheckable(true);
    all->setChecked(chosen == 0);
    connect(all, &QAction::triggered, this, [this] { choose({}, true); });
    menu->addSeparator();
    for (const services::NamedThing& department : departments) {
        const domain::DepartmentId id(department.id);
        QAction* action = menu->addAction(withoutMnemonic(department.name));
        action->setCheckable(true);
        action->setChecked(m_query.departments.contains(id));
        if (chosen == 1 && action->isChecked())
            words = department.name;
        connect(action, &QAction::triggered, this, [this, id](bool checked) { choose(id, checked); });
    }
    m_departments->setText(withoutMnemonic(words));
    setPlainToolTip(*m_departments, words);
}

void TeamBoardPage::choose(domain::DepartmentId department, bool chosen) {
    TeamBoardQuery query = m_query;
    if (!department.isValid())
        query.departments.clear();
    else if (chosen)
        query.departments.insert(department);
    else
        query.departments.erase(department);
    ask(query);
}

/// A person's figures, which lead to what they have in hand; all of that where it is nobody's alone.
void TeamBoardPage::openHead(int column) {
    if (const domain::PersonId person = m_model->column(column).person; person.isValid())
        emit personWanted(person);
    else
        listColumn(column);
}

void TeamBoardPage::listColumn(int column) {
    emit promisesWanted(m_model->column(column).promises, titleOf(column));
}

QString TeamBoardPage::titleOf(int column) const {
    return tr("%1: open and overdue", "name of a person or a department").arg(m_model->heading(column).name);
}

std::optional<services::PromiseRow> TeamBoardPage::currentRow() const {
    return isWarningShown() ? m_warning->currentPromise() : m_model->promiseAt(m_view->currentIndex());
}

/// Asks to whom; where that is not for whoever looks, the promise is shown.
void TeamBoardPage::handOver() {
    QAction& action = m_actions->action(PromiseAct::HandOver);
    const auto row = currentRow();
    if (action.isEnabled() || !row)
        return action.trigger();
    domain::PromiseQuery query;
    query.among = {row->id};
    emit promiseWanted(query, tr("Early warning"), row->id);
}

domain::PromiseId TeamBoardPage::currentPromise() const {
    const auto row = currentRow();
    return row ? row->id : domain::PromiseId();
}

void TeamBoardPage::followCurrent() {
    const auto row = currentRow();
    m_actions->follow(row ? std::vector{*row} : std::vector<services::PromiseRow>());
    if (isWarningShown())
        m_actions->propose(m_warning->proposedTo());
}

} // namespace kept::ui
