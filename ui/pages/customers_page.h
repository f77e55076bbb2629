#pragma once

#include "models/promise_list_model.h"
#include "services/book.h"
#include "services/customers.h"
#include "ui/pages/page_reading.h"

#include <QLocale>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace kept::models {
class CustomersModel;
}

namespace kept::ui {

class CustomerCard;
class CustomerErrands;
class ElidedLabel;
class EmptyState;
class PlainTable;
class PromiseActions;
class PromiseDetails;
class PromisePanel;
class Questions;

/// Customers on the left, with search and those at risk; on the right one of them: the card, trust over time, and
/// everything promised to them.
class CustomersPage final : public QWidget {
    Q_OBJECT

public:
    /// A window narrower than this has no room for list, customer and details side by side.
    static constexpr int foldDetailsBelow = 1480;

    CustomersPage(models::PromiseSource& source, services::Book& book, Questions& questions, models::Clock clock,
                  const QTimeZone& zone, const QLocale& locale, QWidget* parent = nullptr);

    void setPerson(std::optional<domain::PersonId> person);
    void setReadOnly(bool readOnly);
    /// Shows those at risk alone.
    void showAtRisk();

    [[nodiscard]] PromiseActions& actions();
    /// For the place beside the page; the page does not own it once the window has taken it.
    [[nodiscard]] PromiseDetails& details();
    [[nodiscard]] models::CustomersModel& model() { return *m_model; }

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Enter on a promise: its details are wanted in front.
    void detailsWanted();
    void said(const QString& news);
    void failed(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildCustomer();
    [[nodiscard]] QPushButton* addButton(const QString& text, const char* objectName, const QString& does);
    void wireErrands();
    void take(const services::CustomerOverview& overview);
    void showFailure(const QString& why);
    void filter();
    void showChosen();
    void showCustomer(const services::CustomerHistory& history);
    void showLikeness();
    void showButtons();
    [[nodiscard]] const services::CustomerRow* chosen() const;
    void select(domain::ContactId contact);

    services::Book& m_book;
    models::Clock m_clock;
    QLocale m_locale;
    PageReading<services::CustomerOverview> m_reading;
    services::CustomerOverview m_overview;
    CustomerErrands* m_errands;
    models::CustomersModel* m_model;
    PromisePanel* m_panel;
    CustomerCard* m_card;
    PlainTable* m_table;
    QLineEdit* m_search;
    QPushButton* m_atRisk = nullptr;
    QPushButton* m_alike = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QStackedWidget* m_states;
    EmptyState* m_empty;
    ElidedLabel* m_summary;
    domain::ContactId m_shown; ///< whose card it is
    std::optional<services::PromiseQuery> m_listed;
    bool m_readOnly = false;
};

} // namespace kept::ui
