#include "cli/promise_report.h"

#include "cli/run.h"
#include "cli/values.h"
#include "cli/words.h"

namespace kept::cli {

void PromiseReport::define(Options& options) {
    options.text("ID", m_id, Cli::tr("The number of the promise"), Need::Required);
    options.choice("--format", m_format, formatNames(), Cli::tr("How to write it"));
}

int PromiseReport::runOn(BookSession& session) {
    const Format format = formatNamed(m_format);
    const domain::PromiseId id = promiseIdFrom(m_id);
    session.markRehearsal(format);
    tell(session, id, session.readingMoment(), format);
    return exitDone;
}

} // namespace kept::cli
