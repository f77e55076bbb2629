#include "services/customers.h"

#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/contacts.h"
#include "services/customers_at_risk.h"
#include "storage/database.h"
#include "storage/figure_store.h"

#include <QCoreApplication>
#include <QHash>

namespace kept::services {

using namespace domain;

CustomerOverview customerOverview(storage::Database& database, Moment at) {
    QHash<ContactId, GroupTally> figures;
    storage::FigureStore store(database, at, bookInfo(database).zone);
    for (const GroupTally& group : store.tallies(Grouping::Customer, {.period = {}, .department = {}, .person = {}}))
        figures.insert(ContactId(group.id), group);
    QHash<ContactId, CustomerAtRisk> risks;
    for (const CustomerAtRisk& risk : customersAtRisk(database, at))
        risks.insert(risk.contact, risk);
    const std::vector<Contact> known = customers(database);
    CustomerOverview overview{.customers = {}, .alike = likelyDuplicates(known)};
    for (const Contact& contact : known) {
        const auto risk = risks.constFind(contact.id);
        overview.customers.push_back({.contact = contact,
                                      .figures = figures.value(contact.id),
                                      .risk = risk == risks.cend() ? std::nullopt : std::optional(*risk)});
    }
    return overview;
}

CustomerHistory customerHistory(storage::Database& database, ContactId customer, Moment at) {
    const auto contact = customerOf(database, customer);
    if (!contact)
        throw InvalidInput(QCoreApplication::translate("services", "There is no such customer in this book."));
    CustomerHistory history{
        .contact = *contact, .merged = mergedInto(database, contact->id), .all = {}, .months = {}, .promises = {}};
    history.promises.contacts = idsOf(database, contact->id);
    history.promises.order = PromiseQuery::Order::DueLast;
    const storage::FigureQuery query{
        .period = {}, .department = {}, .person = {}, .contacts = history.promises.contacts};
    storage::FigureStore figures(database, at, bookInfo(database).zone);
    history.all = figures.total(query);
    history.months = figures.tallies(Grouping::Month, query);
    return history;
}

} // namespace kept::services
