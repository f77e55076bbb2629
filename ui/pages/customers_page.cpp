#include "ui/pages/customers_page.h"

#include "models/customers_model.h"
#include "services/deliver.h"
#include "services/reading.h"
#include "ui/pages/customers/customer_card.h"
#include "ui/pages/customers/customer_delegate.h"
#include "ui/pages/customers/customer_errands.h"
#include "ui/pages/promise_panel.h"
#include "ui/widgets/button_command.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/shown_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using models::CustomersModel;
using models::PromiseListModel;
using services::CustomerOverview;
using services::CustomerRow;

namespace {

constexpr int narrowestList = 240;
constexpr int widestList = 340;

} // namespace

CustomersPage::CustomersPage(models::PromiseSource& source, services::Book& book, Questions& questions,
                             models::Clock clock, const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_book(book), m_clock(clock), m_locale(locale),
      m_reading(*this, book,
                {[this] {
                     return [now = m_clock()](storage::Database& database) {
                         return services::customerOverview(database, services::readingMoment(database, now));
                     };
                 },
                 [this](const CustomerOverview& overview) { take(overview); },
                 [this](const QString& why) { showFailure(why); }}),
      m_errands(new CustomerErrands(book, questions, clock, locale, *this)), m_model(new CustomersModel(locale, this)),
      m_panel(new PromisePanel(source, clock, zone, locale,
                               {.reading = tr("Reading the promises…"),
                                .failed = tr("The promises could not be read."),
                                .emptyIcon = QStringLiteral("contact"),
                                .empty = tr("Nothing is promised to them yet."),
                                .emptyHint = tr("Press Ctrl+N and name them in a promise.")})),
      m_card(new CustomerCard(zone, locale)),
      m_table(new PlainTable(QStringLiteral("customersTable"), tr("Customers of the team"))), m_search(new QLineEdit),
      m_states(new QStackedWidget), m_empty(new EmptyState), m_summary(new ElidedLabel) {
    setObjectName(QStringLiteral("customersPage"));
    setAccessibleName(tr("Customers"));
    buildLayout();
    wireErrands();
    m_empty->setContent(QStringLiteral("refresh-cw"), tr("Reading the customers…"));
    m_states->setCurrentWidget(m_empty);
    m_reading.load();
}

QPushButton* CustomersPage::addButton(const QString& text, const char* objectName, const QString& does) {
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(QString(text).remove(u'&'));
    makeCommand(*button, does);
    return button;
}

void CustomersPage::buildLayout() {
    auto* title = new QLabel(tr("Customers"));
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(titleFont());
    m_summary->setObjectName(QStringLiteral("pageSummary"));
    m_summary->setProperty("dim", true);
    m_add = addButton(tr("&Add…"), "addCustomer", tr("Add a customer"));
    m_edit = addButton(tr("&Change…"), "editCustomer", tr("Change the customer"));
    m_merge = addButton(tr("&Merge…"), "mergeCustomer", tr("Merge the customer with another"));
    m_forget = addButton(tr("&Forget…"), "forgetCustomer", tr("Forget the customer"));
    m_import = addButton(tr("&Bring in…"), "importCustomers", tr("Bring in customers from a vCard file"));
    m_export = addButton(tr("E&xport…"), "exportCustomers", tr("Save the customers as a vCard file"));
    auto* buttons = new FlowLayout(nullptr, metrics::tight);
    for (QPushButton* button : {m_add, m_edit, m_merge, m_forget, m_import, m_export})
        buttons->addWidget(button);
    auto* body = new QWidget;
    auto* halves = new QHBoxLayout(body);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(metrics::large);
    halves->addWidget(buildList(), 2);
    halves->addWidget(buildCustomer(), 3);
    m_states->setObjectName(QStringLiteral("customersStates"));
    m_states->addWidget(body);
    m_states->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, metrics::small);
    layout->setSpacing(2);
    layout->addWidget(title);
    layout->addWidget(m_summary);
    layout->addSpacing(metrics::small);
    layout->addLayout(buttons);
    layout->addSpacing(metrics::medium);
    layout->addWidget(m_states, 1);
    setHome(*this, m_table);
}

QWidget* CustomersPage::buildList() {
    m_search->setObjectName(QStringLiteral("customerSearch"));
    m_search->setAccessibleName(tr("Search customers"));
    m_search->setPlaceholderText(tr("Name, organisation, address"));
    m_search->setClearButtonEnabled(true);
    m_atRisk = addButton(tr("At risk"), "atRiskOnly", tr("Show only customers at risk, or all"));
    m_atRisk->setCheckable(true);
    m_atRisk->setProperty("choice", true);
    m_alike = new QPushButton;
    m_alike->setObjectName(QStringLiteral("alikeCustomers"));
    m_alike->setFlat(true);
    m_alike->setProperty("flat", true);
    m_alike->hide();
    m_table->setTableModel(m_model, CustomersModel::Name);
    m_table->showAsList(*new CustomerDelegate(m_table), CustomerDelegate::rowHeight());
    connect(m_search, &QLineEdit::textChanged, this, &CustomersPage::filter);
    connect(m_atRisk, &QPushButton::toggled, this, &CustomersPage::filter);
    connect(m_table, &PlainTable::chosenChanged, this, &CustomersPage::showChosen);
    connect(m_table, &PlainTable::opened, m_edit, &QPushButton::click);
    auto* list = new QWidget;
    list->setMinimumWidth(narrowestList);
    list->setMaximumWidth(widestList);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::tight);
    line->addWidget(m_search, 1);
    line->addWidget(m_atRisk);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(line);
    layout->addWidget(m_alike);
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    return list;
}

QWidget* CustomersPage::buildCustomer() {
    auto* customer = new QWidget;
    auto* layout = new QVBoxLayout(customer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_card);
    layout->addWidget(m_panel, 1);
    return customer;
}

void CustomersPage::wireErrands() {
    connect(m_panel, &PromisePanel::detailsWanted, this, &CustomersPage::detailsWanted);
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { m_reading.load(); });
    connect(m_errands, &CustomerErrands::said, this, &CustomersPage::said);
    connect(m_errands, &CustomerErrands::failed, this, &CustomersPage::failed);
    connect(m_card, &CustomerCard::partWanted, m_errands, &CustomerErrands::part);
    connect(m_add, &QPushButton::clicked, m_errands, &CustomerErrands::add);
    connect(m_import, &QPushButton::clicked, m_errands, &CustomerErrands::importCards);
    connect(m_export, &QPushButton::clicked, m_errands, &CustomerErrands::exportCards);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const CustomerRow* row = chosen(); row && !m_readOnly)
            m_errands->edit(row->contact);
    });
    connect(m_merge, &QPushButton::clicked, this, [this] {
        if (const CustomerRow* row = chosen())
            m_errands->merge(*row, m_overview);
    });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const CustomerRow* row = chosen())
            m_errands->forget(row->contact);
    });
    connect(m_alike, &QPushButton::clicked, this, [this] {
        const domain::ContactId other = m_overview.alike.front().other.id;
        m_search->clear();
        m_atRisk->setChecked(false);
        select(other);
        m_merge->click();
    });
}

void CustomersPage::take(const CustomerOverview& overview) {
    m_overview = overview;
    m_model->setCustomers(overview.customers);
    const auto all = static_cast<int>(overview.customers.size());
    const int atRisk = m_model->atRisk();
    m_summary->setFullText(atRisk > 0 ? tr("%1 · %2", "how many customers, how many at risk")
                                            .arg(tr("%n customer(s)", nullptr, all), tr("%n at risk", nullptr, atRisk))
                                      : tr("%n customer(s)", nullptr, all));
    m_atRisk->setText(tr("At risk %1", "button with a count").arg(m_locale.toString(atRisk)));
    m_atRisk->setAccessibleName(m_atRisk->text());
    showLikeness();
    if (all == 0)
        m_empty->setContent(QStringLiteral("contact"), tr("No customers yet."),
                            tr("Name one in a promise, add one, or bring in a vCard file."));
    m_states->setCurrentIndex(all == 0 ? 1 : 0);
    if (!chosen() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_shown = {}; // what is known of the chosen one may have changed
    showChosen();
}

void CustomersPage::showFailure(const QString& why) {
    if (m_states->currentWidget() != m_empty)
        return emit failed(why);
    m_empty->setContent(QStringLiteral("triangle-alert"), tr("The customers could not be read."), why, tr("Try again"));
}

void CustomersPage::showLikeness() {
    m_alike->setVisible(!m_overview.alike.empty() && !m_readOnly);
    if (m_overview.alike.empty())
        return;
    const services::LikelyPair& likeness = m_overview.alike.front();
    QString words = tr("%1 and %2 may be one…").arg(likeness.one.name, likeness.other.name);
    m_alike->setAccessibleName(words);
    setPlainToolTip(*m_alike, words);
    words = QFontMetrics(m_alike->font())
                .elidedText(words, Qt::ElideMiddle, std::max(narrowestList, m_table->width()) - metrics::wide);
    m_alike->setText(withoutMnemonic(words));
}

void CustomersPage::filter() {
    m_model->setFilter(m_search->text(), m_atRisk->isChecked());
    if (!chosen() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

const CustomerRow* CustomersPage::chosen() const {
    return m_model->rowAt(m_table->currentIndex());
}

void CustomersPage::select(domain::ContactId contact) {
    const auto& rows = m_model->rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const CustomerRow& row) { return row.contact.id == contact; });
    if (found != rows.end())
        m_table->setCurrentIndex(m_model->index(static_cast<int>(found - rows.begin()), 0));
}

void CustomersPage::showButtons() {
    const bool canChange = chosen() && !m_readOnly;
    m_add->setEnabled(!m_readOnly);
    m_import->setEnabled(!m_readOnly);
    m_edit->setEnabled(canChange);
    m_merge->setEnabled(canChange && m_overview.customers.size() > 1);
    m_forget->setEnabled(canChange);
    m_export->setEnabled(!m_overview.customers.empty());
}

void CustomersPage::showChosen() {
    showButtons();
    const CustomerRow* row = chosen();
    if (!row) {
        m_shown = {};
        m_listed.reset();
        m_card->clear();
        m_panel->setIdle(QStringLiteral("contact"), tr("Nobody is like that."), tr("Try fewer words."));
        return;
    }
    if (row->contact.id == m_shown)
        return;
    m_shown = row->contact.id;
    const auto history = m_book.run([id = m_shown, now = m_clock()](storage::Database& database) {
        return services::customerHistory(database, id, services::readingMoment(database, now));
    });
    services::deliver(
        history, this,
        [this, id = m_shown](const services::CustomerHistory& read) {
            if (id == m_shown)
                showCustomer(read);
        },
        [this](const QString& why) { emit failed(why); });
}

void CustomersPage::showCustomer(const services::CustomerHistory& history) {
    m_card->show(history, m_clock());
    if (m_listed == history.promises)
        return; // the list looks after itself
    m_listed = history.promises;
    m_panel->setQuery(history.promises, PromiseListModel::Grouping::None);
}

void CustomersPage::showAtRisk() {
    m_search->clear();
    m_atRisk->setChecked(true);
}

void CustomersPage::setPerson(std::optional<domain::PersonId> person) {
    m_errands->setPerson(person);
}

void CustomersPage::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    m_card->setReadOnly(readOnly);
    m_panel->setReadOnly(readOnly);
    showButtons();
}

PromiseActions& CustomersPage::actions() {
    return m_panel->actions();
}

PromiseDetails& CustomersPage::details() {
    return m_panel->details();
}

void CustomersPage::bookChanged(const services::Changes& changes) {
    m_reading.bookChanged(changes);
    if (m_shown.isValid())
        m_panel->bookChanged(changes);
}

void CustomersPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_reading.catchUp();
}

} // namespace kept::ui
