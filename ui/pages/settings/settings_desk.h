#pragma once

#include "domain/contact.h"
#include "services/authority.h"
#include "services/backups.h"
#include "services/book_settings.h"
#include "services/book_setup.h"
#include "services/logins.h"
#include "services/own_up_templates.h"
#include "services/people.h"
#include "services/preferences.h"
#include "services/vague_words.h"
#include "services/working_time.h"
#include "ui/dialogs/signing_in.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <optional>

namespace kept::domain {
class Error;
}

namespace kept::services {
class Book;
}

namespace kept::ui {

/// All that the settings show of the book.
struct SettingsData {
    std::vector<services::PersonRow> people;
    std::vector<services::NamedThing> departments;
    services::BookSettings settings;
    services::BookInfo info;
    std::vector<services::Backup> backups;
    std::map<domain::PersonId, services::PersonTime> times; ///< of everybody
    std::vector<domain::VagueWord> vagueWords;
    std::vector<services::OwnUpTemplate> ownUpTemplates; ///< in each language, for each miss
    std::vector<services::NamedThing> channels;
    QHash<domain::PersonId, domain::ReachWishes> reaches; ///< of everybody who said how they want to be reached
    services::Identity identity;
    QHash<domain::PersonId, QString> logins;             ///< at the book's server; none in a file
    std::vector<services::NamedThing> services = {};     ///< the service promises that are offered
    std::optional<services::ReminderWishes> wishes = {}; ///< of whoever sits here
};

/// What the sections of the settings share: what the book holds, who sits here and what they may change, and saving.
class SettingsDesk final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;
    using Work = std::function<void(storage::Database&, const services::Session&, services::Changes&)>;

    SettingsDesk(services::Book& book, services::Preferences& preferences, Clock clock, QObject* parent = nullptr);

    void load();
    /// Nothing before the first loaded().
    [[nodiscard]] const SettingsData& data() const { return m_data; }
    [[nodiscard]] services::Book& book() const { return m_book; }
    [[nodiscard]] domain::Moment now() const { return m_clock(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// Whoever sits here; nothing where nobody in this book is known to, or a password is needed first.
    [[nodiscard]] std::optional<domain::PersonId> me() const;
    void setMe(const QString& name);
    /// The same, for somebody who has just signed in.
    void enter(const services::PersonRow& person);
    /// What it takes to ask for passwords.
    [[nodiscard]] SigningIn signingIn() const;
    [[nodiscard]] services::Authority authority() const;
    [[nodiscard]] bool may(services::Authority needed) const { return !m_readOnly && authority() >= needed; }
    [[nodiscard]] services::Preferences& preferences() const { return m_preferences; }

    /// Saves on the database thread, after asking there whether the person may. `onFailed` gets why not; without one
    /// its sentence goes out as failed().
    void save(services::Authority needed, Work work, std::function<void()> onDone = {},
              std::function<void(const domain::Error&)> onFailed = {});

signals:
    void loaded();
    void loadFailed(const QString& why);
    void meChanged(kept::domain::PersonId me);
    /// Something went well, or did not, that the person should hear of.
    void said(const QString& news);
    void failed(const QString& why);

private:
    services::Book& m_book;
    services::Preferences& m_preferences;
    Clock m_clock;
    SettingsData m_data;
    bool m_readOnly = false;
    bool m_wasLoaded = false;
    bool m_isLoading = false;
    bool m_loadAgain = false;
};

} // namespace kept::ui
