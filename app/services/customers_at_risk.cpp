#include "services/customers_at_risk.h"

#include "services/book_setup.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/verdict_store.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kept::services {

using namespace domain;

namespace {

bool isLow(const storage::CustomerVerdict& verdict) {
    return !verdict.kept || (verdict.rating && *verdict.rating <= highestLowRating);
}

class RiskList {
public:
    void add(const PromiseRow& row) {
        CustomerAtRisk& customer = of(row);
        customer.overdue += row.outcome == Outcome::Overdue ? 1 : 0;
        customer.owedOwnUps += row.outcome != Outcome::Overdue && row.owesOwnUp ? 1 : 0;
        customer.promises.push_back(row);
    }

    void add(const PromiseRow& row, const storage::CustomerVerdict& verdict) {
        CustomerAtRisk& customer = of(row);
        customer.verdict = Verdict{.kept = verdict.kept, .rating = verdict.rating, .words = {}};
        const bool isThere = std::any_of(customer.promises.begin(), customer.promises.end(),
                                         [&](const PromiseRow& known) { return known.id == row.id; });
        if (!isThere)
            customer.promises.push_back(row);
    }

    [[nodiscard]] std::vector<CustomerAtRisk> sorted() {
        std::vector<CustomerAtRisk> list;
        for (auto& [id, customer] : m_customers) {
            std::sort(customer.promises.begin(), customer.promises.end(), [](const PromiseRow& a, const PromiseRow& b) {
                return std::tie(a.judgedDue.at, a.id) < std::tie(b.judgedDue.at, b.id);
            });
            list.push_back(std::move(customer));
        }
        std::sort(list.begin(), list.end(), [](const CustomerAtRisk& a, const CustomerAtRisk& b) {
            const qint64 left = a.overdue + a.owedOwnUps;
            const qint64 right = b.overdue + b.owedOwnUps;
            return left != right ? left > right : QString::localeAwareCompare(a.name, b.name) < 0;
        });
        return list;
    }

private:
    CustomerAtRisk& of(const PromiseRow& row) {
        CustomerAtRisk& customer = m_customers[row.contactId];
        customer.contact = row.contactId;
        customer.name = row.promisee;
        customer.preferred = row.preferred;
        return customer;
    }

    std::map<ContactId, CustomerAtRisk> m_customers;
};

} // namespace

std::vector<CustomerAtRisk> customersAtRisk(storage::Database& database, Moment at,
                                            std::optional<DepartmentId> department) {
    RiskList list;
    PromiseQuery unsettled;
    unsettled.unsettledOnly = true;
    unsettled.countedDepartment = department;
    forEachPromise(database, unsettled, at, [&](const PromiseRow& row) { list.add(row); });
    std::map<PromiseId, storage::CustomerVerdict> low;
    for (const auto& [contact, last] : storage::VerdictStore(database, at, bookInfo(database).zone).lastOfCustomers()) {
        if (isLow(last))
            low.emplace(last.promise, last);
    }
    std::vector<PromiseId> promises;
    for (const auto& [promise, verdict] : low)
        promises.push_back(promise);
    for (const PromiseRow& row : promiseRows(database, promises, at)) {
        if (!department || row.departmentId == *department)
            list.add(row, low.at(row.id));
    }
    return list.sorted();
}

} // namespace kept::services
