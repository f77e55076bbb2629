#pragma once

#include "domain/moment.h"
#include "services/password_hash.h"
#include "services/secret.h"

#include <QString>

#include <functional>
#include <iosfwd>
#include <optional>

namespace kept::services {
class Preferences;
class SecretStore;
} // namespace kept::services

namespace kept::cli {

/// What a command needs of the world around it.
struct CliContext {
    std::ostream& out; ///< answers, in UTF-8
    std::ostream& err; ///< progress and errors
    std::function<domain::Moment()> clock;
    services::Preferences& preferences;
    bool errIsTerminal = false;               ///< progress may write over its own line
    services::SecretStore* secrets = nullptr; ///< where passwords may be kept
    /// Asks for a password; nothing where nobody is there to answer. See terminal_secret.h.
    std::function<std::optional<services::Secret>(const QString& question)> askSecret = {};
    services::PasswordCost passwordCost = services::usualPasswordCost();
};

/// What every command takes, before or behind its name. Null where it was not given.
struct CommonOptions {
    QString book;
    QString actor;
    QString asOf;
};

} // namespace kept::cli
