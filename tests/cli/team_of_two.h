#pragma once

#include "tests/cli/terminal.h"

#include <QJsonObject>

namespace kept::test {

/// A team of two in Berlin; Mara sits at this desktop. The clock can only be set by the terminal.
inline Terminal teamOfTwo(const QStringList& initOptions = {}) {
    Terminal terminal;
    terminal.kept(QStringList{"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"} + initOptions);
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    return terminal;
}

/// The outcome of the one promise that is listed.
inline QString onlyOutcome(Terminal& terminal, const QStringList& more = {}) {
    const QJsonArray rows = terminal.kept(QStringList{"list", "--format", "json"} + more).json();
    return rows.size() == 1 ? rows.at(0)["outcome"].toString() : QString("%1 rows").arg(rows.size());
}

} // namespace kept::test
