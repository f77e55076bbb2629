#include "storage/team_history.h"

#include "storage/database.h"
#include "storage/event_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kept::storage {

using namespace domain;

namespace {

/// Takes the facts one after the other, as they were recorded.
class TeamTeller {
public:
    explicit TeamTeller(TeamHistory& history) : m_history(history) {}

    void take(const StoredEvent& event, const std::vector<StoredText>& texts) {
        const QJsonObject payload = QJsonDocument::fromJson(event.payload).object();
        const PersonId person(payload.value(QLatin1String("person")).toInteger());
        const ContactId contact(payload.value(QLatin1String("contact")).toInteger());
        if (event.kind == QLatin1String("opened") && event.number == EventNumber(1)) {
            m_history.rehearsal = payload.value(QLatin1String("rehearsal")).toBool();
        } else if (event.kind == QLatin1String("named")) {
            const auto name = texts.empty() ? std::nullopt : texts.front().content;
            if (person.isValid())
                memberOf(person, event).name = name;
            else if (contact.isValid())
                m_history.contacts[contact] = name;
            else
                m_history.departments[DepartmentId(payload.value(QLatin1String("department")).toInteger())] = name;
        } else if (event.kind == QLatin1String("merged")) {
            m_history.mergedInto[contact] = ContactId(payload.value(QLatin1String("into")).toInteger());
        } else if (event.kind == QLatin1String("parted")) {
            m_history.mergedInto.erase(contact);
        } else if (event.kind == QLatin1String("belongs")) {
            memberOf(person, event);
        } else if (event.kind == QLatin1String("left")) {
            memberOf(person, event).leftAt = event.happenedAt;
        } else if (event.kind == QLatin1String("returned")) {
            memberOf(person, event).leftAt.reset();
        } else if (event.kind == QLatin1String("password_set")) {
            memberOf(person, event).password = payload.value(QLatin1String("digest")).toString();
        } else if (event.kind == QLatin1String("password_removed")) {
            memberOf(person, event).password.reset();
        }
    }

private:
    TeamHistory::Member& memberOf(PersonId person, const StoredEvent& event) {
        const auto [found, isNew] = m_history.people.try_emplace(person);
        TeamHistory::Member& member = found->second;
        member.since = isNew ? event.happenedAt : std::min(member.since, event.happenedAt);
        return member;
    }

    TeamHistory& m_history;
};

} // namespace

TeamHistory teamHistory(Database& database, Moment until) {
    TeamHistory history;
    TeamTeller teller(history);
    EventStore(database).forEachFact([&](const StoredEvent& event, const std::vector<StoredText>& texts) {
        if (event.happenedAt <= until)
            teller.take(event, texts);
    });
    return history;
}

QString digestOfPassword(const QString& hash) {
    return QString::fromLatin1(QCryptographicHash::hash(hash.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isRehearsal(Database& database) {
    auto first = database.prepare(QStringLiteral("SELECT payload FROM events WHERE number = 1 AND kind = 'opened'"
                                                 " AND promise_id IS NULL"));
    return first.execForRow() &&
           QJsonDocument::fromJson(first.text(0).toUtf8()).object().value(QLatin1String("rehearsal")).toBool();
}

} // namespace kept::storage
