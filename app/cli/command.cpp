#include "cli/command.h"

#include "cli/book_session.h"

namespace kept::cli {

int BookCommand::run(const CommonOptions& common, CliContext& context) {
    BookSession session(common, context);
    return runOn(session);
}

} // namespace kept::cli
