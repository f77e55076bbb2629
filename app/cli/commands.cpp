#include "cli/commands.h"

#include "cli/command.h"

namespace kept::cli {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    for (const auto make :
         {makeInit,       makeImport,   makePeople,    makePassword,  makeCustomers, makeAdd,          makeSeries,
          makeChance,     makeList,     makeKeep,      makePartly,    makeBreak,     makeRelease,      makeRenegotiate,
          makeReopen,     makeUndo,     makeHandOver,  makeAccept,    makeDecline,   makeClaim,        makeOwnUp,
          makeVerdict,    makeFollowUp, makeReminders, makeNote,      makeCorrect,   makeVoid,         makeConfirmVoid,
          makeRefuseVoid, makeWait,     makeChain,     makeHistory,   makeRedact,    makeViews,        makeStats,
          makeReport,     makeCalendar, makeVerify,    makeStandards, makeRecognize, makeRecognitions, makePrivateNotes,
          makeWords,      makeBackup,   makeRestore,   makeMove})
        commands.push_back(make());
    return commands;
}

} // namespace kept::cli
