#include "ui/pages/promise_list_page.h"

#include "models/rate_words.h"
#include "ui/pages/promise_panel.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace kept::ui {

using models::PromiseListModel;

PromiseListPage::PromiseListPage(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone,
                                 const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_locale(locale), m_panel(new PromisePanel(source, std::move(clock), zone, locale,
                                                                  {.reading = tr("Reading the promises…"),
                                                                   .failed = tr("The promises could not be read."),
                                                                   .emptyIcon = QStringLiteral("search"),
                                                                   .empty = tr("No promise is like that."),
                                                                   .emptyHint = tr("Press Escape to go back.")})),
      m_back(new QAction(tr("Back"), this)), m_title(new ElidedLabel), m_summary(new ElidedLabel) {
    setObjectName(QStringLiteral("promiseListPage"));
    setAccessibleName(tr("Promises"));
    buildLayout();
    connect(m_panel, &PromisePanel::detailsWanted, this, &PromiseListPage::detailsWanted);
    connect(m_panel, &PromisePanel::listChanged, this, &PromiseListPage::showSummary);
}

QWidget* PromiseListPage::buildBack() {
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)});
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_back->setToolTip(
        tr("Back to where you came from (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    addAction(m_back);
    connect(m_back, &QAction::triggered, this, &PromiseListPage::backWanted);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("backButton"));
    button->setDefaultAction(m_back);
    button->setIcon(icon(isRightToLeft() ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left")));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(tr("Back"));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* PromiseListPage::buildSave() {
    auto* button = new KeyButton(tr("Save view…"));
    button->setObjectName(QStringLiteral("saveViewButton"));
    button->setAccessibleName(tr("Save as a view"));
    button->setToolTip(tr("Keep this list in the navigation (Ctrl+Shift+S)"));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &PromiseListPage::saveWanted);
    return button;
}

void PromiseListPage::buildLayout() {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(metrics::tight);
    heading->addWidget(buildBack());
    heading->addWidget(m_title, 1);
    heading->addWidget(buildSave());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::medium + 2, metrics::pageMargin, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_summary);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_panel, 1);
    setHome(*this, m_panel);
}

void PromiseListPage::show(const services::PromiseQuery& query, const QString& title,
                           std::optional<domain::PromiseId> select) {
    m_query = query;
    m_title->setFullText(title);
    setAccessibleName(title);
    m_panel->setQuery(query, PromiseListModel::Grouping::None, select);
}

void PromiseListPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    enter(*this, Qt::OtherFocusReason); // else the window takes the first there is, the button that goes back
}

void PromiseListPage::setReadOnly(bool readOnly) {
    m_panel->setReadOnly(readOnly);
}

PromiseActions& PromiseListPage::actions() {
    return m_panel->actions();
}
PromiseDetails& PromiseListPage::details() {
    return m_panel->details();
}
PromiseListModel& PromiseListPage::model() {
    return m_panel->model();
}

void PromiseListPage::bookChanged(const services::Changes& changes) {
    if (!m_title->fullText().isEmpty()) // else nothing was asked for yet
        m_panel->bookChanged(changes);
}

void PromiseListPage::showSummary() {
    if (model().state() != PromiseListModel::State::Ready)
        return; // what is there stays until the answer comes
    if (m_query.most && model().promiseCount() >= *m_query.most)
        return m_summary->setFullText(tr("The latest %n of those found", nullptr, *m_query.most));
    const domain::GroupTally figures = model().tally();
    m_summary->setFullText(m_query.outcomes.empty() ? models::tallyWords(figures, m_locale)
                                                    : models::countWords(figures.tally, m_locale));
}

} // namespace kept::ui
