#include "ui/pages/promised_to_me_page.h"

#include "models/chain_model.h"
#include "ui/pages/promise_panel.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace kept::ui {

using domain::Outcome;
using models::PromiseListModel;

namespace {

/// What was done longer ago than this is found by the search.
constexpr int daysOfDone = 30;

} // namespace

PromisedToMePage::PromisedToMePage(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone,
                                   const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_clock(std::move(clock)), m_zone(zone),
      m_panel(new PromisePanel(source, m_clock, m_zone, locale,
                               {.reading = tr("Reading what was promised to you…"),
                                .failed = tr("What was promised to you could not be read."),
                                .emptyIcon = QStringLiteral("handshake"),
                                .empty = tr("Nothing of that kind."),
                                .emptyHint = tr("What colleagues promise to you is here; only they can give their "
                                                "word.")})),
      m_chain(new models::ChainModel(m_clock, m_zone, locale, this)), m_chainView(new ChainView(*m_chain)),
      m_chainTitle(new QLabel), m_parts(new QButtonGroup(this)), m_title(new QLabel(tr("Promised to me"))),
      m_summary(new ElidedLabel) {
    setObjectName(QStringLiteral("promisedToMePage"));
    setAccessibleName(tr("Promised to me"));
    buildLayout();
    connect(m_panel, &PromisePanel::detailsWanted, this, &PromisedToMePage::detailsWanted);
    connect(m_panel, &PromisePanel::chainChanged, this, &PromisedToMePage::showChain);
    connect(&model(), &PromiseListModel::countsChanged, this, &PromisedToMePage::showSummary);
    connect(m_chainView, &ChainView::promiseWanted, this, &PromisedToMePage::promiseWanted);
    connect(m_parts, &QButtonGroup::idClicked, this, &PromisedToMePage::load);
}

QWidget* PromisedToMePage::buildParts() {
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::small);
    const auto add = [&](Part part, const char* name, const QString& words, const QString& about) {
        auto* button = new QPushButton(words);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(words);
        button->setToolTip(about);
        button->setCheckable(true);
        button->setProperty("choice", true);
        button->setChecked(part == Part::ToCome);
        button->setAutoDefault(false);
        m_parts->addButton(button, static_cast<int>(part));
        line->addWidget(button);
    };
    add(Part::ToCome, "partToCome", tr("To come"), tr("What colleagues have still to keep"));
    add(Part::HoldsUp, "partHoldsUp", tr("Mine wait on it"), tr("What your own promises wait on"));
    add(Part::Done, "partDone", tr("Done"), tr("What was closed in the last 30 days, for your verdict"));
    line->addStretch(1);
    return box;
}

QWidget* PromisedToMePage::buildChain() {
    constexpr int lines = 5; // always as many: the list above keeps its place while one walks through it
    m_chainTitle->setObjectName(QStringLiteral("chainTitle"));
    m_chainTitle->setTextFormat(Qt::PlainText);
    m_chainTitle->setFont(subsectionFont());
    m_chainTitle->setBuddy(m_chainView);
    m_chainView->setFixedHeight(lines * shownRowHeight() + metrics::small);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, metrics::small, 0, metrics::medium);
    column->setSpacing(metrics::tight);
    column->addWidget(m_chainTitle);
    column->addWidget(m_chainView);
    box->hide();
    return box;
}

void PromisedToMePage::buildLayout() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    m_chainBox = buildChain();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addSpacing(metrics::small);
    layout->addWidget(buildParts());
    layout->addSpacing(metrics::small);
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_chainBox);
    setHome(*this, m_panel);
}

PromiseActions& PromisedToMePage::actions() {
    return m_panel->actions();
}
PromiseDetails& PromisedToMePage::details() {
    return m_panel->details();
}
PromiseListModel& PromisedToMePage::model() {
    return m_panel->model();
}

void PromisedToMePage::setPerson(std::optional<domain::PersonId> person) {
    m_person = person;
    load();
}

void PromisedToMePage::setNobody(services::Nobody why) {
    m_nobody = why;
    if (!m_person)
        load();
}

PromisedToMePage::Part PromisedToMePage::part() const {
    return static_cast<Part>(m_parts->checkedId());
}

void PromisedToMePage::showPart(Part part) {
    m_parts->button(static_cast<int>(part))->setChecked(true);
    load();
}

void PromisedToMePage::load() {
    if (!m_person)
        return m_panel->setIdle(QStringLiteral("contact"), services::nobodyWords(m_nobody),
                                services::nobodyAdvice(m_nobody));
    services::PromiseQuery query;
    query.outcomes = {Outcome::Open, Outcome::Overdue};
    if (part() == Part::HoldsUp)
        query.holdsUp = m_person; // to whomever it was promised
    else
        query.owedTo = m_person;
    if (part() == Part::Done) {
        query.outcomes = {Outcome::Kept,       Outcome::KeptAsRenegotiated,
                          Outcome::PartlyKept, Outcome::Late,
                          Outcome::Broken,     Outcome::Released};
        query.closedSince = domain::startOfDay(domain::dayOf(m_clock(), m_zone).addDays(-daysOfDone), m_zone);
        query.order = services::PromiseQuery::Order::DueLast;
    }
    m_panel->setQuery(query,
                      part() == Part::Done ? PromiseListModel::Grouping::None : PromiseListModel::Grouping::ByDue);
}

void PromisedToMePage::setReadOnly(bool readOnly) {
    m_panel->setReadOnly(readOnly);
}

void PromisedToMePage::bookChanged(const services::Changes& changes) {
    if (m_person)
        m_panel->bookChanged(changes);
}

void PromisedToMePage::showChain(domain::PromiseId promise, const std::vector<services::ChainNode>& chain) {
    m_chain->setChain(chain);
    m_chainTitle->setText(chain.size() > 1 ? tr("Who waits on whom")
                                           : tr("Nothing waits on it, and it waits on nothing"));
    m_chainBox->setVisible(!chain.empty());
    // Whoever walks through the chain stays where they are when something in it changes.
    if (std::exchange(m_chainOf, promise) != promise || !m_chainView->currentIndex().isValid())
        m_chainView->goTo(promise);
}

void PromisedToMePage::showSummary() {
    if (part() == Part::Done)
        return m_summary->setFullText(tr("%n closed in the last 30 days", nullptr, model().promiseCount()));
    QStringList parts = {tr("%n to come", nullptr, model().openCount())};
    if (model().overdueCount() > 0)
        parts << tr("%n overdue", nullptr, model().overdueCount());
    m_summary->setFullText(parts.join(QStringLiteral(" · ")));
    if (part() == Part::ToCome)
        emit overdueChanged(model().overdueCount());
}

} // namespace kept::ui
