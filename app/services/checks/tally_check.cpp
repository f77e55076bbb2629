#include "services/checks/tally_check.h"

#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;

namespace {

constexpr int promisesAtOnce = 2'000; ///< some milliseconds' worth

bool agreesAtOnce(storage::Database& database, MonthNumber month) {
    const storage::ReadSnapshot snapshot(database);
    return storage::TallyStore(database).agrees(month);
}

} // namespace

bool TallyCheck::advance(storage::Database& database) {
    storage::TallyStore tallies(database);
    if (!m_months)
        m_months = tallies.isBuilt() ? tallies.months() : std::vector<MonthNumber>();
    if (m_months->empty())
        return true;
    m_recount.month = m_months->back();
    if (!tallies.advance(m_recount, promisesAtOnce))
        return false;
    // Counted at several moments, between which a colleague may have kept a promise: where it differs, it is
    // counted again in one go.
    if (!tallies.agrees(m_recount) && !agreesAtOnce(database, m_recount.month))
        complain(m_recount.month);
    m_recount = {};
    m_months->pop_back();
    return false;
}

void TallyCheck::complain(MonthNumber month) {
    ++m_result.derivedRowsWrong;
    if (m_result.problems.size() < mostProblems)
        m_result.problems.append(
            QCoreApplication::translate("Verification", "The figures of %1 are not those of its promises.")
                .arg(firstDayOf(month).toString(QStringLiteral("yyyy-MM"))));
}

} // namespace kept::services
