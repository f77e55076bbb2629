#include "services/contacts.h"

#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/channel_words.h"
#include "services/fact_trail.h"
#include "services/reading.h"
#include "services/search_words.h"
#include "services/three_way.h"
#include "storage/contact_record.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/people_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kept::services {

using namespace domain;

namespace {

struct CustomersText {
    Q_DECLARE_TR_FUNCTIONS(Customers)
};

QString listed(const QStringList& words) {
    return words.join(QStringLiteral(", "));
}

/// What the form on a customer asks for.
std::vector<Field<Contact>> customerFields() {
    const auto known = [](auto member) {
        return [member](auto& contact) -> auto& {
            return contact.details.*member;
        };
    };
    const auto wish = [](auto member) {
        return [member](auto& contact) -> auto& {
            return contact.details.reach.*member;
        };
    };
    return {
        fieldOf<Contact>(
            "name", CustomersText::tr("Name"), [](auto& contact) -> auto& { return contact.name; }),
        fieldOf<Contact>("organisation", CustomersText::tr("Organisation"), known(&ContactDetails::organisation)),
        fieldOf<Contact>("preferred", CustomersText::tr("Prefers to be reached by"), wish(&ReachWishes::preferred),
                         channelWord),
        fieldOf<Contact>("unwanted", CustomersText::tr("Does not want to be reached by"), wish(&ReachWishes::unwanted),
                         channelList),
        fieldOf<Contact>("mails", CustomersText::tr("E-mail"), known(&ContactDetails::mails), listed),
        fieldOf<Contact>("phones", CustomersText::tr("Phone"), known(&ContactDetails::phones), listed),
        fieldOf<Contact>("zone", CustomersText::tr("Time zone"), wish(&ReachWishes::timeZone),
                         [](const QByteArray& zone) { return QString::fromUtf8(zone); }),
        fieldOf<Contact>("quiet", CustomersText::tr("Wants quiet"), wish(&ReachWishes::quietTimes),
                         [](const std::vector<QuietTime>& times) { return quietTimesText(times, QLocale()); }),
        fieldOf<Contact>("note", CustomersText::tr("Note"), known(&ContactDetails::note)),
    };
}

void addMissing(QStringList& known, const QStringList& more) {
    for (const QString& one : more) {
        if (!known.contains(one, Qt::CaseInsensitive))
            known << one;
    }
}

InvalidInput noSuchCustomer(const QString& name) {
    return InvalidInput(QCoreApplication::translate("services", "No customer in this book is called “%1”.").arg(name));
}

/// What was taken over by the customer that they are shown as; by their identifier a card finds them still.
void clearMerged(storage::ContactStore& store, const std::set<ContactId>& ids, ContactId shown) {
    for (const ContactId id : ids) {
        const auto merged = id == shown ? std::nullopt : store.find(id);
        if (!merged)
            continue;
        ContactDetails left;
        left.uid = merged->details.uid;
        if (left != merged->details)
            store.setDetails(id, merged->version, left);
    }
}

} // namespace

ContactDetails combined(ContactDetails first, const ContactDetails& second) {
    const auto fill = [](auto& known, const auto& other) {
        if (known.isEmpty())
            known = other;
    };
    fill(first.organisation, second.organisation);
    fill(first.note, second.note);
    fill(first.reach.timeZone, second.reach.timeZone);
    addMissing(first.mails, second.mails);
    addMissing(first.phones, second.phones);
    if (!first.reach.unwanted.contains(second.reach.preferred))
        fill(first.reach.preferred, second.reach.preferred);
    QStringList unwanted = second.reach.unwanted;
    unwanted.removeAll(first.reach.preferred);
    addMissing(first.reach.unwanted, unwanted);
    if (first.reach.quietTimes.empty())
        first.reach.quietTimes = second.reach.quietTimes;
    return first;
}

std::vector<Contact> customers(storage::Database& database) {
    storage::Names names(database);
    std::map<ContactId, std::vector<Contact>> merged;
    std::vector<Contact> shown;
    for (Contact& contact : storage::ContactStore(database).all()) {
        if (contact.mergedInto)
            merged[names.shownAs(contact.id)].push_back(std::move(contact));
        else
            shown.push_back(std::move(contact));
    }
    for (Contact& contact : shown) {
        std::vector<Contact>& others = merged[contact.id];
        std::sort(others.begin(), others.end(), [](const Contact& a, const Contact& b) { return a.id < b.id; });
        for (const Contact& other : others)
            contact.details = combined(std::move(contact.details), other.details);
    }
    std::sort(shown.begin(), shown.end(),
              [](const Contact& a, const Contact& b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return shown;
}

std::optional<Contact> customerOf(storage::Database& database, ContactId contact) {
    const ContactId shown = storage::Names(database).shownAs(contact);
    storage::ContactStore store(database);
    auto found = store.find(shown);
    if (!found)
        return std::nullopt;
    for (const ContactId id : idsOf(database, shown)) {
        if (id != shown)
            found->details = combined(std::move(found->details), store.find(id)->details);
    }
    return found;
}

Contact customerNamed(storage::Database& database, const QString& name) {
    const QString wanted = name.simplified();
    if (const auto found = storage::ContactStore(database).find(wanted))
        return *customerOf(database, found->id);
    const std::vector<Contact> all = customers(database);
    const auto near = std::find_if(all.begin(), all.end(), [&](const Contact& contact) {
        return !wanted.isEmpty() && contact.name.contains(wanted, Qt::CaseInsensitive);
    });
    if (near != all.end())
        throw InvalidInput(QCoreApplication::translate("services", "No customer is called “%1”. Do you mean “%2”?")
                               .arg(wanted, near->name));
    throw noSuchCustomer(wanted);
}

Contact customerNamedOrNumbered(storage::Database& database, const QString& nameOrNumber) {
    bool isNumber = false;
    const ContactId id(nameOrNumber.trimmed().toLongLong(&isNumber));
    if (isNumber && !storage::ContactStore(database).find(nameOrNumber)) {
        if (auto found = customerOf(database, id))
            return *found;
        throw InvalidInput(
            QCoreApplication::translate("services", "No customer in this book has the number %1.").arg(id.value()));
    }
    return customerNamed(database, nameOrNumber);
}

Contact contactNamed(storage::Database& database, const QString& name) {
    if (const auto found = storage::ContactStore(database).find(name))
        return *found;
    throw noSuchCustomer(name.simplified());
}

std::set<ContactId> idsOf(storage::Database& database, ContactId customer) {
    std::set<ContactId> ids = {customer};
    storage::Names names(database);
    for (const storage::Merge& merge : storage::merges(database)) {
        if (names.shownAs(merge.contact) == customer)
            ids.insert(merge.contact);
    }
    return ids;
}

std::vector<PromiseId> promisesTo(storage::Database& database, ContactId customer) {
    PromiseQuery query;
    query.contacts = idsOf(database, customer);
    std::vector<PromiseId> ids;
    for (const PromiseKey& key : promiseKeys(database, query, Moment::max()))
        ids.push_back(key.id);
    return ids;
}

void checkIsNoColleague(storage::Database& database, const QString& name) {
    const auto person = storage::PeopleStore(database).find(name.simplified());
    if (person && !person->leftAt)
        throw Conflict(QCoreApplication::translate("services", "%1 is on the team: colleagues are no customers.")
                           .arg(person->name));
}

ContactId addCustomer(storage::Database& database, const Session& session, Changes& changes, const QString& name,
                      const ContactDetails& details) {
    ActingTransaction transaction(database, session);
    storage::ContactStore store(database);
    const ContactDetails checked = checkedDetails(details);
    if (const auto known = store.find(name))
        throw Conflict(
            QCoreApplication::translate("services", "There is a customer called “%1” already.").arg(known->name));
    checkIsNoColleague(database, name);
    storage::EventStore events(database);
    const ContactId id =
        storage::ContactRecord(database, events, session.now, session.actor).findOrAdd(name.simplified());
    store.setDetails(id, store.find(id)->version, checked);
    transaction.commit();
    changes.everything = true;
    return id;
}

void changeCustomer(storage::Database& database, const Session& session, Changes& changes, const Contact& seen,
                    const QString& typedName, const ContactDetails& details, const Settlement& settlement) {
    ActingTransaction transaction(database, session);
    storage::ContactStore store(database);
    const std::optional<Contact> now = customerOf(database, seen.id);
    if (!now || now->id != seen.id)
        throw Conflict(
            CustomersText::tr("Somebody else merged “%1” with another customer, or removed it.").arg(seen.name));
    Contact mine = seen;
    mine.name = typedName.simplified();
    mine.details = checkedDetails(details);
    const Contact result = merged<Contact>(customerFields(), seen, *now, mine, settlement, [&] {
        // Of the details the record says nothing: they stay removable.
        return now->name == seen.name ? Disagreement{.subject = now->name}
                                      : toldByFacts(database, now->name, "contact", seen.id.value(), session.now);
    });
    if (const auto other = store.find(result.name); other && other->id != seen.id)
        throw Conflict(
            QCoreApplication::translate("services", "There is a customer called “%1” already.").arg(other->name));
    if (result.name.compare(now->name, Qt::CaseInsensitive) != 0)
        checkIsNoColleague(database, result.name);
    clearMerged(store, idsOf(database, seen.id), seen.id);
    store.setDetails(seen.id, now->version, checkedDetails(result.details));
    storage::EventStore events(database);
    storage::ContactRecord(database, events, session.now, session.actor).rename(seen.id, result.name);
    if (result.name != now->name)
        indexAnew(database, promisesTo(database, seen.id));
    transaction.commit();
    changes.everything = true;
}

ReachWishes reachOf(storage::Database& database, PersonId person) {
    return reachOfPeople(database).value(person);
}

QHash<PersonId, ReachWishes> reachOfPeople(storage::Database& database) {
    return storage::ContactStore(database).reachOfPeople();
}

void setReachOf(storage::Database& database, const Session& session, Changes& changes, PersonId person,
                const ReachWishes& reach) {
    ActingTransaction transaction(database, session);
    ContactDetails details;
    details.reach = reach;
    storage::ContactStore(database).setReach(person, checkedDetails(details).reach);
    transaction.commit();
    changes.add(person);
    changes.everything = true;
}

} // namespace kept::services
