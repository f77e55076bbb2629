#include "models/customers_model.h"

#include "domain/folding.h"
#include "models/promise_roles.h"

#include <QCoreApplication>

#include <iterator>

namespace kept::models {

using domain::Outcome;
using services::CustomerRow;

namespace {

/// "83 %, n 12"; a rate never goes without its count.
QString trustWords(const domain::Tally& tally, const QLocale& locale) {
    const auto rate = tally.keepRate();
    return rate ? CustomersModel::tr("%1 %, n %2", "keep rate, number of judged promises")
                      .arg(locale.toString(qRound(rate->rate * 100)), locale.toString(tally.judged()))
                : CustomersModel::tr("nothing judged yet");
}

QString pendingWords(const CustomerRow& row) {
    if (row.risk)
        return CustomersModel::tr("! %1", "at risk, and why").arg(riskWords(*row.risk));
    const auto open = static_cast<int>(row.figures.tally.of(Outcome::Open));
    return open > 0 ? CustomersModel::tr("%n open", nullptr, open) : QString();
}

} // namespace

QString riskWords(const services::CustomerAtRisk& risk) {
    QStringList parts;
    if (risk.overdue > 0)
        parts << CustomersModel::tr("%n overdue", nullptr, static_cast<int>(risk.overdue));
    if (risk.owedOwnUps > 0)
        parts << CustomersModel::tr("%n own-up(s) owed", nullptr, static_cast<int>(risk.owedOwnUps));
    if (risk.verdict)
        parts << (risk.verdict->rating ? CustomersModel::tr("verdict %1 of 5").arg(*risk.verdict->rating)
                                       : CustomersModel::tr("verdict: not kept"));
    return parts.join(QStringLiteral(", "));
}

CustomersModel::CustomersModel(const QLocale& locale, QObject* parent) : SnapshotTable(parent), m_locale(locale) {}

void CustomersModel::setCustomers(std::vector<CustomerRow> customers) {
    m_all = std::move(customers);
    filter();
}

void CustomersModel::setFilter(const QString& search, bool atRiskOnly) {
    m_search = domain::folded(search.trimmed());
    m_atRiskOnly = atRiskOnly;
    filter();
}

int CustomersModel::atRisk() const {
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const CustomerRow& row) { return row.risk.has_value(); }));
}

void CustomersModel::filter() {
    std::vector<CustomerRow> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [this](const CustomerRow& row) {
        const domain::ContactDetails& details = row.contact.details;
        const QStringList words =
            QStringList({row.contact.name, details.organisation}) + details.mails + details.phones;
        return (!m_atRiskOnly || row.risk) && domain::folded(words.join(QLatin1Char('\n'))).contains(m_search);
    });
    setRows(std::move(shown));
}

QVariant CustomersModel::data(const QModelIndex& index, int role) const {
    if (const CustomerRow* row = role == AtRiskRole ? rowAt(index) : nullptr)
        return row->risk.has_value();
    return SnapshotTable::data(index, role);
}

int CustomersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant CustomersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Customer");
    case Trust:
        return tr("Kept");
    case Pending:
        return tr("Now");
    default:
        return {};
    }
}

bool CustomersModel::isSame(const CustomerRow& one, const CustomerRow& other) const {
    return one.contact.id == other.contact.id;
}

QString CustomersModel::text(const CustomerRow& row, int column) const {
    switch (column) {
    case Name:
        return row.contact.name;
    case Trust:
        return trustWords(row.figures.tally, m_locale);
    case Pending:
        return pendingWords(row);
    default:
        return {};
    }
}

} // namespace kept::models
