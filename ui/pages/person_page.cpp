#include "ui/pages/person_page.h"

#include "render/number_text.h"
#include "ui/dialogs/counting_explanation.h"
#include "ui/pages/person/period_button.h"
#include "ui/pages/person/person_cards.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

namespace kept::ui {

using services::PersonFigures;

PersonPage::PersonPage(services::Book& book, services::Book::Clock clock, const QTimeZone& zone, const QLocale& locale,
                       Questions& questions, QWidget* parent)
    : QWidget(parent), m_clock(std::move(clock)), m_zone(zone), m_locale(locale),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take = [this](const PersonFigures& figures) { take(figures); },
                 .fail = [this](const QString& why) { showFailure(why); }}),
      m_title(new ElidedLabel), m_summary(new ElidedLabel),
      m_period(new PeriodButton([this] { return today(); }, locale)), m_states(new QStackedWidget),
      m_empty(new EmptyState), m_scroll(new QScrollArea), m_cards(new PersonCards(questions)) {
    setObjectName(QStringLiteral("personPage"));
    setLocale(m_locale);
    buildLayout();
    connect(m_period, &PeriodButton::changed, this, &PersonPage::load);
    connect(m_empty, &EmptyState::buttonPressed, this, &PersonPage::load);
    connect(m_cards, &PersonCards::promisesWanted, this, &PersonPage::promisesWanted);
    connect(m_cards, &PersonCards::saved, this, &PersonPage::saved);
    connect(m_cards, &PersonCards::failed, this, &PersonPage::failed);
}

QWidget* PersonPage::buildBack() {
    auto* back = new QAction(tr("Back"), this);
    back->setObjectName(QStringLiteral("personBack"));
    back->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(Qt::ALT | Qt::Key_Left)});
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    back->setToolTip(
        tr("Back to where you came from (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    addAction(back);
    connect(back, &QAction::triggered, this, &PersonPage::backWanted);
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("personBackButton"));
    button->setDefaultAction(back);
    button->setIcon(icon(isRightToLeft() ? QStringLiteral("arrow-right") : QStringLiteral("arrow-left")));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(tr("Back"));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PersonPage::buildLayout() {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    m_scroll->setObjectName(QStringLiteral("personScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_cards);
    m_states->setObjectName(QStringLiteral("personStates"));
    m_states->addWidget(m_empty);
    m_states->addWidget(m_scroll);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::pageMargin, metrics::medium + 2, metrics::pageMargin, 0);
    head->setSpacing(metrics::small);
    head->addWidget(buildBack());
    head->addWidget(m_title, 1);
    head->addWidget(m_period);
    head->addWidget(countingButton(*this));
    auto* facts = new QHBoxLayout;
    facts->setContentsMargins(metrics::pageMargin, 0, metrics::pageMargin, 0);
    facts->addWidget(m_summary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addLayout(facts);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_states, 1);
    setHome(*this, m_period);
}

void PersonPage::setViewer(const services::PersonRow& viewer) {
    const bool isAnother = m_viewer.id != viewer.id;
    m_viewer = viewer;
    if (!isAnother || !m_person.isValid())
        return showFigures();
    m_figures.reset(); // they may not be for this one
    load();
}

void PersonPage::show(domain::PersonId person) {
    const bool isOther = person != m_person;
    m_person = person;
    if (isOther) {
        m_figures.reset();
        m_title->setFullText({});
        m_summary->setFullText({});
        m_empty->setContent(QStringLiteral("chart-column"), tr("Reading the figures…"));
        m_states->setCurrentWidget(m_empty);
        m_scroll->ensureVisible(0, 0);
    }
    load();
}

QDate PersonPage::today() const {
    return domain::dayOf(m_clock(), m_zone);
}

void PersonPage::bookChanged(const services::Changes& changes) {
    if (m_person.isValid())
        m_reading.bookChanged(changes);
}

void PersonPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_period->refresh();
    if (m_person.isValid() && m_figures && m_asked != m_period->period())
        load(); // a day, a week or a month has passed since
    else if (m_person.isValid())
        m_reading.catchUp();
}

void PersonPage::load() {
    m_asked = m_period->period();
    m_reading.load();
}

PageReading<PersonFigures>::Question PersonPage::question() const {
    return [asked = services::PersonQuestion{m_person, m_period->period(), m_period->before(), m_viewer.id},
            now = m_clock()](storage::Database& database) { return services::personFigures(database, asked, now); };
}

void PersonPage::take(const PersonFigures& figures) {
    m_figures = figures;
    showFigures();
}

void PersonPage::showFigures() {
    if (!m_figures)
        return;
    const services::PersonRow& person = m_figures->person;
    m_title->setFullText(render::groupLabel(person.name));
    setAccessibleName(tr("Figures of %1", "a person").arg(person.name));
    QStringList facts;
    if (!person.department.isEmpty())
        facts << render::visibleText(person.department);
    facts << (person.left ? tr("has left the team") : services::roleWord(person.role)) << m_period->words();
    if (m_figures->all.importedEvents > 0)
        facts << render::importedText(m_figures->all.importedEvents, m_locale);
    if (const qint64 released = m_figures->all.tally.of(domain::Outcome::Released); released > 0)
        facts << tr("%n released", nullptr, static_cast<int>(released));
    m_summary->setFullText(facts.join(QStringLiteral(" · ")));
    m_cards->setFigures(*m_figures,
                        {.period = m_period->period(),
                         .when = m_period->words(),
                         .compares = m_period->before().from.isValid(),
                         .zone = m_zone,
                         .locale = m_locale},
                        services::maySeeMisses(m_viewer, person));
    m_states->setCurrentWidget(m_scroll);
}

void PersonPage::showFailure(const QString& why) {
    if (m_figures)
        return emit failed(why);
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The figures could not be read."), why, tr("Try again"));
    m_states->setCurrentWidget(m_empty);
}

} // namespace kept::ui
