#pragma once

#include "models/snapshot_table.h"
#include "services/customers.h"

#include <QLocale>

namespace kept::models {

/// Customers with how well promises to them were kept, and what is still to be done for them. A search and "at risk
/// only" leave the others out.
class CustomersModel final : public SnapshotTable<services::CustomerRow> {
    Q_OBJECT

public:
    enum Column { Name, Trust, Pending, columns };

    explicit CustomersModel(const QLocale& locale, QObject* parent = nullptr);

    void setCustomers(std::vector<services::CustomerRow> customers);
    void setFilter(const QString& search, bool atRiskOnly);
    /// All there are, whatever the filter.
    [[nodiscard]] const std::vector<services::CustomerRow>& customers() const { return m_all; }
    [[nodiscard]] int atRisk() const;

    /// AtRiskRole (see promise_roles.h) too.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool isSame(const services::CustomerRow& one, const services::CustomerRow& other) const override;
    [[nodiscard]] QString text(const services::CustomerRow& row, int column) const override;

private:
    void filter();

    QLocale m_locale;
    std::vector<services::CustomerRow> m_all;
    QString m_search;
    bool m_atRiskOnly = false;
};

/// "2 overdue, 1 own-up owed, verdict 2 of 5": why a customer is at risk.
[[nodiscard]] QString riskWords(const services::CustomerAtRisk& risk);

} // namespace kept::models
