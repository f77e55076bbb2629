#include "ui/pages/settings/settings_desk.h"

#include "services/book.h"
#include "services/contacts.h"
#include "services/deliver.h"
#include "services/standards.h"

#include <algorithm>
#include <utility>

namespace kept::ui {

namespace {

SettingsData readSettings(storage::Database& database, const QString& path) {
    SettingsData data{.people = services::people(database),
                      .departments = services::departments(database),
                      .settings = services::bookSettings(database),
                      .info = services::bookInfo(database),
                      .backups = services::backupsOf(path),
                      .times = services::workingTimes(database),
                      .vagueWords = services::vagueWords(database),
                      .ownUpTemplates = services::ownUpTemplates(database),
                      .channels = services::channels(database),
                      .reaches = services::reachOfPeople(database),
                      .identity = services::identityOf(database),
                      .logins = services::logins(database)};
    for (const services::OfferedStandard& standard : services::offeredStandards(database))
        data.services.push_back({static_cast<std::int64_t>(standard.id.value()), standard.name});
    return data;
}

} // namespace

SettingsDesk::SettingsDesk(services::Book& book, services::Preferences& preferences, Clock clock, QObject* parent)
    : QObject(parent), m_book(book), m_preferences(preferences), m_clock(std::move(clock)) {}

void SettingsDesk::load() {
    if (std::exchange(m_isLoading, true)) {
        m_loadAgain = true;
        return;
    }
    const auto read = [path = m_book.path(),
                       name = services::meIn(m_preferences, m_book.path())](storage::Database& database) {
        SettingsData data = readSettings(database, path);
        const auto me = data.identity.person ? data.identity.person
                                             : services::actorOfDesktop(data.people, name, data.info.everyoneSignsIn);
        if (me)
            data.wishes = services::reminderWishesOf(database, *me);
        return data;
    };
    const auto ended = [this] {
        m_isLoading = false;
        if (std::exchange(m_loadAgain, false))
            load();
    };
    services::deliver(
        m_book.run(read), this,
        [this, ended](const SettingsData& data) {
            m_data = data;
            m_wasLoaded = true;
            emit loaded();
            ended();
        },
        [this, ended](const QString& why) {
            emit loadFailed(why);
            ended();
        });
}

void SettingsDesk::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    if (m_wasLoaded) // there is nothing to show before
        emit loaded();
}

std::optional<domain::PersonId> SettingsDesk::me() const {
    if (m_data.identity.person)
        return m_data.identity.person;
    return services::actorOfDesktop(m_data.people, services::meIn(m_preferences, m_book.path()),
                                    m_data.info.everyoneSignsIn);
}

void SettingsDesk::setMe(const QString& name) {
    services::setMeIn(m_preferences, m_book.path(), name);
    emit loaded();
    emit meChanged(me().value_or(domain::PersonId()));
    load(); // what is theirs alone
}

void SettingsDesk::enter(const services::PersonRow& person) {
    const auto row = std::ranges::find(m_data.people, person.id, &services::PersonRow::id);
    if (row != m_data.people.end()) { // what is read of it anew comes later
        row->signedIn = true;
        if (row->password == services::Password::None && m_data.info.everyoneSignsIn)
            row->password = services::Password::Own;
    }
    setMe(person.name);
}

SigningIn SettingsDesk::signingIn() const {
    return {.book = m_book, .clock = m_clock, .people = m_data.people, .everyone = m_data.info.everyoneSignsIn};
}

services::Authority SettingsDesk::authority() const {
    return services::authorityOf(m_data.people, me());
}

void SettingsDesk::save(services::Authority needed, Work work, std::function<void()> onDone,
                        std::function<void(const domain::Error&)> onFailed) {
    const services::Session session{.actor = me(), .now = m_clock()};
    const auto guarded = [needed, session, work](storage::Database& database, services::Changes& changes) {
        services::requireAuthority(database, session, needed);
        work(database, session, changes);
    };
    services::deliver(
        m_book.save(guarded), this, onDone ? onDone : [] {},
        onFailed ? onFailed : [this](const domain::Error& error) { emit failed(error.message()); });
}

} // namespace kept::ui
