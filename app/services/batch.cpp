#include "services/batch.h"

#include "domain/errors.h"
#include "services/reading.h"

#include <QCoreApplication>

#include <exception>

namespace kept::services {

using namespace domain;

namespace {

QString named(storage::Database& database, PromiseId promise, const QString& why) {
    constexpr qsizetype longest = 60;
    const auto rows = promiseRows(database, {promise}, Moment::max());
    QString what = rows.empty() ? QString::number(promise.value()) : rows.front().what.simplified();
    if (what.size() > longest)
        what = what.left(longest) + QStringLiteral("…");
    return QCoreApplication::translate("services", "“%1”: %2", "a promise, why it was refused").arg(what, why);
}

} // namespace

void Written::add(const Written& more) {
    done.insert(done.end(), more.done.begin(), more.done.end());
    refused += more.refused;
    if (whyRefused.isEmpty())
        whyRefused = more.whyRefused;
    overtaken = more.overtaken;
    for (const auto& [promise, events] : more.appended)
        appended[promise].insert(appended[promise].end(), events.begin(), events.end());
}

Written writeEach(storage::Database& database, Ledger& ledger, const std::vector<PromiseId>& promises,
                  const std::function<void(Ledger&, PromiseId)>& work) {
    Written written;
    std::exception_ptr first;
    const auto refuse = [&](PromiseId promise, const Error& error) {
        if (!first) {
            first = std::current_exception();
            written.whyRefused = named(database, promise, error.message());
        }
        ++written.refused;
    };
    for (const PromiseId promise : promises) {
        try {
            (void)ledger.takeAppended(); // what a refusal took back is none
            work(ledger, promise);
            written.done.push_back(promise);
            written.appended[promise] = ledger.takeAppended();
        } catch (const Conflict& conflict) {
            if (!conflict.about().promise.isValid())
                throw;
            written.overtaken.push_back(conflict.about());
        } catch (const NotAllowed& error) {
            refuse(promise, error);
        } catch (const InvalidInput& error) {
            refuse(promise, error);
        }
    }
    if (written.done.empty() && written.overtaken.empty() && first)
        std::rethrow_exception(first);
    return written;
}

} // namespace kept::services
