#pragma once

#include "domain/moment.h"

#include <QString>

#include <functional>
#include <iosfwd>

namespace kept::services {
class Preferences;
}

namespace kept::cli {

/// What a command needs of the world around it.
struct CliContext {
    std::ostream& out; ///< answers, in UTF-8
    std::ostream& err; ///< progress and errors
    std::function<domain::Moment()> clock;
    services::Preferences& preferences;
    bool errIsTerminal = false; ///< progress may write over its own line
};

/// What every command takes, before or behind its name. Null where it was not given.
struct CommonOptions {
    QString book;
    QString actor;
    QString asOf;
};

} // namespace kept::cli
