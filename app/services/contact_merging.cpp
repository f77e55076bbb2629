#include "services/contact_merging.h"

#include "domain/errors.h"
#include "domain/folding.h"
#include "services/acting_transaction.h"
#include "services/contacts.h"
#include "services/search_words.h"
#include "storage/contact_record.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace kept::services {

using namespace domain;

namespace {

constexpr int shortestToDiffer = 6; ///< letters of names that may differ in one

/// The words of a name in one order, without accents, case and what is no letter.
QString nameKey(const QString& name) {
    QString words = folded(name);
    for (QChar& character : words) {
        if (!character.isLetterOrNumber())
            character = QLatin1Char(' ');
    }
    QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    parts.sort();
    return parts.join(QLatin1Char(' '));
}

/// The name itself and all that it becomes where one letter is left out: two that differ in one letter share one.
QStringList nearKeys(const QString& key) {
    QStringList keys = {key};
    if (key.size() < shortestToDiffer)
        return keys;
    for (qsizetype i = 0; i < key.size(); ++i) {
        // "Suite 1" and "Suite 2" are not one.
        if (!key.at(i).isDigit())
            keys << QString(key).remove(i, 1);
    }
    return keys;
}

QString digitsOf(const QString& key) {
    QString digits;
    std::copy_if(key.begin(), key.end(), std::back_inserter(digits), [](QChar one) { return one.isDigit(); });
    return digits;
}

class LikenessFinder {
public:
    explicit LikenessFinder(const std::vector<Contact>& customers) : m_customers(customers) {}

    std::vector<LikelyPair> find() {
        byAddress(LikelyPair::Reason::Mail, &ContactDetails::mails, [](const QString& mail) { return mail.toLower(); });
        byAddress(LikelyPair::Reason::Phone, &ContactDetails::phones, phoneKey);
        byName();
        return std::move(m_found);
    }

private:
    template <class Key> void byAddress(LikelyPair::Reason reason, QStringList ContactDetails::*list, Key keyOf) {
        QHash<QString, std::size_t> owners;
        for (std::size_t i = 0; i < m_customers.size(); ++i) {
            for (const QString& address : m_customers[i].details.*list) {
                const QString key = keyOf(address);
                if (const auto owner = owners.constFind(key); owner != owners.cend())
                    add(*owner, i, reason, address);
                else
                    owners.insert(key, i);
            }
        }
    }

    void byName() {
        QHash<QString, std::size_t> owners;
        for (std::size_t i = 0; i < m_customers.size(); ++i) {
            const QString name = nameKey(m_customers[i].name);
            for (const QString& key : nearKeys(name)) {
                const auto owner = owners.constFind(key);
                if (owner == owners.cend())
                    owners.insert(key, i);
                else if (digitsOf(nameKey(m_customers[*owner].name)) == digitsOf(name))
                    add(*owner, i, LikelyPair::Reason::Name, {});
            }
        }
    }

    void add(std::size_t one, std::size_t other, LikelyPair::Reason reason, const QString& shared) {
        if (one != other && m_pairs.insert({one, other}).second)
            m_found.push_back({m_customers[one], m_customers[other], reason, shared});
    }

    const std::vector<Contact>& m_customers;
    std::vector<LikelyPair> m_found;
    std::set<std::pair<std::size_t, std::size_t>> m_pairs;
};

/// What the history says has somebody who said it.
void checkActs(const Session& session) {
    if (!session.actor)
        throw NotAllowed(QCoreApplication::translate("services", "Say first who you are: nobody is named as acting."));
}

void checkCanMerge(storage::Database& database, ContactId from, ContactId into) {
    storage::Names names(database);
    if (names.shownAs(from) == names.shownAs(into))
        throw InvalidInput(QCoreApplication::translate("services", "“%1” and “%2” are one and the same already.")
                               .arg(names.ownNameOf(from), names.ownNameOf(into)));
}

} // namespace

std::vector<MergedName> mergedInto(storage::Database& database, ContactId customer) {
    storage::Names names(database);
    std::vector<MergedName> merged;
    for (const storage::Merge& merge : storage::merges(database)) {
        if (names.shownAs(merge.contact) == customer)
            merged.push_back({merge.contact, names.ownNameOf(merge.contact), names.of(merge.by), merge.at});
    }
    std::sort(merged.begin(), merged.end(), [](const MergedName& a, const MergedName& b) { return a.at < b.at; });
    return merged;
}

std::vector<LikelyPair> likelyDuplicates(const std::vector<Contact>& customers) {
    return LikenessFinder(customers).find();
}

std::vector<LikelyPair> likelyDuplicates(storage::Database& database) {
    return likelyDuplicates(customers(database));
}

MergePreview previewMerge(storage::Database& database, ContactId from, ContactId into) {
    checkCanMerge(database, from, into);
    MergePreview preview{.from = *customerOf(database, from), .into = *customerOf(database, into), .details = {}};
    preview.details = combined(preview.into.details, preview.from.details);
    preview.promises = static_cast<qint64>(promisesTo(database, preview.from.id).size());
    return preview;
}

void mergeCustomers(storage::Database& database, const Session& session, Changes& changes, ContactId from,
                    ContactId into) {
    checkActs(session);
    ActingTransaction transaction(database, session);
    checkCanMerge(database, from, into);
    storage::Names names(database);
    const ContactId merged = names.shownAs(from);
    const std::vector<PromiseId> promises = promisesTo(database, merged);
    storage::EventStore events(database);
    storage::ContactRecord(database, events, session.now, session.actor).merge(merged, names.shownAs(into));
    indexAnew(database, promises); // found by the old name and by the new one
    transaction.commit();
    changes.everything = true;
}

void partCustomer(storage::Database& database, const Session& session, Changes& changes, ContactId contact) {
    checkActs(session);
    ActingTransaction transaction(database, session);
    const auto found = storage::ContactStore(database).find(contact);
    if (!found || !found->mergedInto)
        throw InvalidInput(QCoreApplication::translate("services", "“%1” was not merged into another customer.")
                               .arg(found ? found->name : QString()));
    storage::EventStore events(database);
    storage::ContactRecord(database, events, session.now, session.actor).part(contact);
    indexAnew(database, promisesTo(database, contact));
    transaction.commit();
    changes.everything = true;
}

} // namespace kept::services
