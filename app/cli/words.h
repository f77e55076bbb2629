#pragma once

#include <QCoreApplication>

namespace kept::cli {

/// Where the words of the command line are translated: Cli::tr("…").
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace kept::cli
