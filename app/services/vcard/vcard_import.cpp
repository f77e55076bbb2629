#include "services/vcard/vcard_import.h"

#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/contacts.h"
#include "storage/contact_record.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace kept::services::vcard {

using namespace domain;

namespace {

/// The cards of one file, in one transaction.
class CardImport {
public:
    CardImport(storage::Database& database, const Session& session)
        : m_database(database), m_transaction(database, session), m_store(database), m_events(database),
          m_names(database), m_record(database, m_events, session.now, session.actor) {
        for (const Contact& contact : m_store.all())
            remember(contact);
    }

    void take(const Card& card, ImportReport& report) {
        if (const auto known = find(card))
            return update(card, *known, report);
        const QString key = card.name.toCaseFolded();
        if (m_byName.contains(key)) {
            report.bad.push_back({card.line, card.name,
                                  QCoreApplication::translate(
                                      "Vcard", "Another customer is called that already, by another identifier.")});
            return;
        }
        checkIsNoColleague(m_database, card.name);
        const ContactId id = m_record.findOrAdd(card.name);
        m_store.setDetails(id, m_store.find(id)->version, card.details);
        remember(*m_store.find(id));
        m_added.insert(id);
        ++report.added;
    }

    void commit() { m_transaction.commit(); }

private:
    void remember(const Contact& contact) {
        m_byName.insert(contact.name.toCaseFolded(), contact.id);
        m_uidOf.insert(contact.id, contact.details.uid);
        if (!contact.details.uid.isEmpty())
            m_byUid.insert(contact.details.uid, contact.id);
        for (const QString& mail : contact.details.mails) {
            if (!m_byMail.contains(mail.toLower(), contact.id))
                m_byMail.insert(mail.toLower(), contact.id);
        }
    }

    /// Two that have identifiers, but not the same, are two.
    [[nodiscard]] bool mayBe(const Card& card, ContactId id) const {
        const QString uid = m_uidOf.value(id);
        return card.details.uid.isEmpty() || uid.isEmpty() || uid == card.details.uid;
    }

    [[nodiscard]] std::optional<ContactId> find(const Card& card) const {
        if (const auto known = m_byUid.constFind(card.details.uid); known != m_byUid.cend())
            return *known;
        const auto named = m_byName.constFind(card.name.toCaseFolded());
        const bool isNamed = named != m_byName.cend() && mayBe(card, *named);
        for (const QString& mail : card.details.mails) {
            const QList<ContactId> owners = m_byMail.values(mail.toLower());
            if (isNamed && owners.contains(*named))
                return *named;
            // An office that shares its address is several people: those of one file are told apart by their names.
            const auto known = std::find_if(owners.begin(), owners.end(),
                                            [&](ContactId id) { return mayBe(card, id) && !m_added.contains(id); });
            if (known != owners.end())
                return *known;
        }
        return isNamed ? std::optional(*named) : std::nullopt;
    }

    void update(const Card& card, ContactId found, ImportReport& report) {
        const auto shown = m_store.find(m_names.shownAs(found));
        ContactDetails details = combined(shown->details, card.details);
        if (details.uid.isEmpty() && found == shown->id)
            details.uid = card.details.uid;
        if (details == shown->details) {
            ++report.known;
            return;
        }
        m_store.setDetails(shown->id, shown->version, checkedDetails(details));
        remember(*m_store.find(shown->id));
        ++report.updated;
    }

    storage::Database& m_database;
    ActingTransaction m_transaction;
    storage::ContactStore m_store;
    storage::EventStore m_events;
    storage::Names m_names;
    storage::ContactRecord m_record;
    QHash<QString, ContactId> m_byUid;
    QHash<QString, ContactId> m_byName;
    QMultiHash<QString, ContactId> m_byMail;
    QHash<ContactId, QString> m_uidOf;
    QSet<ContactId> m_added;
};

} // namespace

ImportReport importCards(storage::Database& database, const Session& session, Changes& changes, const QByteArray& file,
                         bool dryRun) {
    const Cards cards = readCards(file);
    ImportReport report;
    report.bad = cards.bad;
    CardImport import(database, session);
    for (const Card& card : cards.good) {
        try {
            import.take(card, report);
        } catch (const InvalidInput& wrong) {
            report.bad.push_back({card.line, card.name, wrong.message()});
        } catch (const Conflict& taken) {
            report.bad.push_back({card.line, card.name, taken.message()});
        }
    }
    std::sort(report.bad.begin(), report.bad.end(), [](const BadCard& a, const BadCard& b) { return a.line < b.line; });
    if (dryRun)
        return report;
    import.commit();
    changes.everything = changes.everything || report.added + report.updated > 0;
    return report;
}

} // namespace kept::services::vcard
