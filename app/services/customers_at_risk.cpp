#include "services/customers_at_risk.h"

#include "domain/history.h"
#include "services/reading.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kept::services {

using namespace domain;

namespace {

/// The last verdict of a customer, and of which promise.
struct LastVerdict {
    Moment at = Moment::min();
    Verdict verdict;
    PromiseId promise;
};

/// When the verdict that holds at that moment was given.
Moment whenGiven(const History& history, Moment at) {
    Moment given = Moment::min();
    for (const Event& event : history.events()) {
        if (event.as<Verdict>() && event.countsFrom() <= at && !history.isUndone(event.number, at))
            given = std::max(given, event.countsFrom());
    }
    return given;
}

std::map<ContactId, LastVerdict> lastVerdicts(storage::Database& database, Moment at) {
    const auto merged = storage::ContactStore(database).mergedInto();
    std::map<ContactId, LastVerdict> last;
    storage::EventStore(database).forEachHistoryWithVerdict([&](const std::vector<Event>& events) {
        const History history(events);
        const auto state = history.stateAt(at);
        const auto* contact = state ? std::get_if<ContactId>(&state->promisee) : nullptr;
        if (!contact || !state->verdict)
            return;
        LastVerdict& known = last[storage::shownAs(merged, *contact)];
        if (const Moment given = whenGiven(history, at); given >= known.at)
            known = {given, *state->verdict, state->id};
    });
    return last;
}

class RiskList {
public:
    explicit RiskList(storage::Database& database) : m_names(database) {}

    void add(const PromiseRow& row) {
        CustomerAtRisk& customer = of(row.contactId);
        customer.overdue += row.outcome == Outcome::Overdue ? 1 : 0;
        customer.owedOwnUps += row.outcome != Outcome::Overdue && row.owesOwnUp ? 1 : 0;
        customer.promises.push_back(row);
    }

    void add(const PromiseRow& row, const Verdict& verdict) {
        CustomerAtRisk& customer = of(row.contactId);
        customer.verdict = verdict;
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
    CustomerAtRisk& of(ContactId contact) {
        CustomerAtRisk& customer = m_customers[contact];
        customer.contact = contact;
        customer.name = m_names.of(contact);
        customer.preferred = m_names.preferredChannelOf(contact);
        return customer;
    }

    storage::Names m_names;
    std::map<ContactId, CustomerAtRisk> m_customers;
};

} // namespace

bool isLow(const Verdict& verdict) {
    return !verdict.kept || (verdict.rating && *verdict.rating <= highestLowRating);
}

std::vector<CustomerAtRisk> customersAtRisk(storage::Database& database, Moment at,
                                            std::optional<DepartmentId> department) {
    RiskList list(database);
    PromiseQuery unsettled;
    unsettled.unsettledOnly = true;
    unsettled.countedDepartment = department;
    forEachPromise(database, unsettled, at, [&](const PromiseRow& row) { list.add(row); });
    for (const auto& [contact, last] : lastVerdicts(database, at)) {
        if (!isLow(last.verdict))
            continue;
        for (const PromiseRow& row : promiseRows(database, {last.promise}, at)) {
            if (!department || row.departmentId == *department)
                list.add(row, last.verdict);
        }
    }
    return list.sorted();
}

} // namespace kept::services
