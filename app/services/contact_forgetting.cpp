#include "services/contact_forgetting.h"

#include "domain/contact.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/contacts.h"
#include "services/redaction.h"
#include "services/search_words.h"
#include "storage/contact_record.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/text_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct ForgettingText {
    Q_DECLARE_TR_FUNCTIONS(Forgetting)
};

QString nameless(ContactId contact) {
    return ForgettingText::tr("Customer %1, name removed").arg(contact.value());
}

/// The customer and those that were merged into it, as they are before.
std::vector<Contact> oneAndTheSame(storage::Database& database, ContactId customer) {
    const auto shown = customerOf(database, customer);
    if (!shown)
        throw InvalidInput(ForgettingText::tr("There is no such customer in this book."));
    storage::ContactStore store(database);
    std::vector<Contact> all;
    for (const ContactId id : idsOf(database, shown->id))
        all.push_back(*store.find(id));
    return all;
}

bool isForgotten(const Contact& contact) {
    return contact.name == nameless(contact.id) && contact.details == ContactDetails{};
}

void requireForgetter(storage::Database& database, const Session& session) {
    if (!session.actor)
        throw NotAllowed(ForgettingText::tr("Say first who you are: nobody is named as acting."));
    if (authorityOf(people(database), session.actor) != Authority::Book)
        throw NotAllowed(ForgettingText::tr("Only an owner of the book can remove the name of a customer."));
}

/// Whatever they were ever called.
QStringList namesOf(storage::Database& database, const std::vector<Contact>& contacts) {
    storage::TextStore texts(database);
    QStringList names;
    for (const Contact& contact : contacts) {
        for (const TextPlace& place : texts.namesOf(contact.id))
            names.append(place.content);
        if (contact.name != nameless(contact.id))
            names.append(contact.name);
    }
    return names;
}

} // namespace

Forgotten forgetCustomer(storage::Database& database, const Session& session, Changes& changes, ContactId customer) {
    requireForgetter(database, session);
    ActingTransaction transaction(database, session);
    const std::vector<Contact> all = oneAndTheSame(database, customer);
    if (std::all_of(all.begin(), all.end(), isForgotten))
        throw InvalidInput(ForgettingText::tr("That name was removed already."));
    const QStringList names = namesOf(database, all);
    storage::EventStore events(database);
    storage::ContactRecord record(database, events, session.now, session.actor);
    storage::ContactStore store(database);
    for (const Contact& contact : all) {
        store.setDetails(contact.id, contact.version, {});
        record.forget(contact.id, nameless(contact.id));
    }
    indexAnew(database, promisesTo(database, customerOf(database, customer)->id));
    Forgotten forgotten;
    forgotten.views = clearViews(database, names);
    forgotten.traces = traceNames(database, names);
    noteThatCleaningIsDue(database);
    transaction.commit();
    changes.everything = true;
    forgotten.isClean = cleanFileWhereDue(database);
    return forgotten;
}

} // namespace kept::services
