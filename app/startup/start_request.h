#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace kept::startup {

/// What somebody who starts the program wants of it: of this process, or of the one that runs already.
struct StartRequest {
    QString book;        ///< absolute, or an address; empty: the one that is open, or was last
    bool hidden = false; ///< started with the session: nobody waits for a window
    bool entry = false;  ///< only the quick entry, with `words` in its line
    QString words;
    QString address = {}; ///< of charts, to be shown: "kept:charts?…"; empty for none
    QString token;        ///< the right to raise a window, lent by the desktop; empty where there is none

    bool operator==(const StartRequest&) const = default;
};

/// As one process hands it to another, which may be of another version.
[[nodiscard]] QByteArray toMessage(const StartRequest& request);
/// Nothing where that is no message of ours.
[[nodiscard]] std::optional<StartRequest> fromMessage(const QByteArray& message);

} // namespace kept::startup
