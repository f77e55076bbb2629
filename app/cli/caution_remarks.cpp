#include "cli/caution_remarks.h"

#include "cli/shown.h"
#include "services/book_setup.h"
#include "services/contact_cautions.h"

#include <ostream>

namespace kept::cli {

QStringList cautionsAt(storage::Database& database, domain::PromiseId promise, const QString& channel,
                       domain::Moment now) {
    const auto reach = services::reachOfPromisee(database, promise);
    if (!reach)
        return {};
    return services::cautionsFor(*reach, channel.trimmed(), now, services::bookInfo(database).zone, QLocale());
}

void tellCautions(const QStringList& cautions, std::ostream& err) {
    for (const QString& caution : cautions)
        err << shown(caution).toStdString() << '\n';
}

} // namespace kept::cli
