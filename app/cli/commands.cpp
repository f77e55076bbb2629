#include "cli/commands.h"

#include "cli/command.h"

namespace kept::cli {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make : {makeInit, makeImport, makePeople, makeList, makeStats, makeVerify})
        commands.push_back(make());
    return commands;
}

} // namespace kept::cli
