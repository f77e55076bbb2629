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
[[nodiscard]] std::unique_ptr<Command> makePassword();
[[nodiscard]] std::unique_ptr<Command> makeCustomers();
[[nodiscard]] std::unique_ptr<Command> makeAdd();
[[nodiscard]] std::unique_ptr<Command> makeSeries();
[[nodiscard]] std::unique_ptr<Command> makeChance();
[[nodiscard]] std::unique_ptr<Command> makeList();
[[nodiscard]] std::unique_ptr<Command> makeKeep();
[[nodiscard]] std::unique_ptr<Command> makePartly();
[[nodiscard]] std::unique_ptr<Command> makeBreak();
[[nodiscard]] std::unique_ptr<Command> makeRelease();
[[nodiscard]] std::unique_ptr<Command> makeRenegotiate();
[[nodiscard]] std::unique_ptr<Command> makeReopen();
[[nodiscard]] std::unique_ptr<Command> makeUndo();
[[nodiscard]] std::unique_ptr<Command> makeHandOver();
[[nodiscard]] std::unique_ptr<Command> makeAccept();
[[nodiscard]] std::unique_ptr<Command> makeDecline();
[[nodiscard]] std::unique_ptr<Command> makeClaim();
[[nodiscard]] std::unique_ptr<Command> makeOwnUp();
[[nodiscard]] std::unique_ptr<Command> makeVerdict();
[[nodiscard]] std::unique_ptr<Command> makeFollowUp();
[[nodiscard]] std::unique_ptr<Command> makeReminders();
[[nodiscard]] std::unique_ptr<Command> makeNote();
[[nodiscard]] std::unique_ptr<Command> makeCorrect();
[[nodiscard]] std::unique_ptr<Command> makeVoid();
[[nodiscard]] std::unique_ptr<Command> makeConfirmVoid();
[[nodiscard]] std::unique_ptr<Command> makeRefuseVoid();
[[nodiscard]] std::unique_ptr<Command> makeWait();
[[nodiscard]] std::unique_ptr<Command> makeChain();
[[nodiscard]] std::unique_ptr<Command> makeHistory();
[[nodiscard]] std::unique_ptr<Command> makeRedact();
[[nodiscard]] std::unique_ptr<Command> makeViews();
[[nodiscard]] std::unique_ptr<Command> makeStats();
[[nodiscard]] std::unique_ptr<Command> makeReport();
[[nodiscard]] std::unique_ptr<Command> makeCalendar();
[[nodiscard]] std::unique_ptr<Command> makeVerify();
[[nodiscard]] std::unique_ptr<Command> makeStandards();
[[nodiscard]] std::unique_ptr<Command> makeRecognize();
[[nodiscard]] std::unique_ptr<Command> makeRecognitions();
[[nodiscard]] std::unique_ptr<Command> makePrivateNotes();
[[nodiscard]] std::unique_ptr<Command> makeWords();
[[nodiscard]] std::unique_ptr<Command> makeBackup();
[[nodiscard]] std::unique_ptr<Command> makeRestore();
[[nodiscard]] std::unique_ptr<Command> makeMove();

} // namespace kept::cli
