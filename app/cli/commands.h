#pragma once

#include <memory>
#include <vector>

namespace kept::cli {

class Command;

/// Every command, in the order of the help.
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();

[[nodiscard]] std::unique_ptr<Command> makeInit();
[[nodiscard]] std::unique_ptr<Command> makeImport();
[[nodiscard]] std::unique_ptr<Command> makePeople();
[[nodiscard]] std::unique_ptr<Command> makeList();
[[nodiscard]] std::unique_ptr<Command> makeStats();
[[nodiscard]] std::unique_ptr<Command> makeVerify();

} // namespace kept::cli
