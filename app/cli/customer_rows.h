#pragma once

#include "cli/row_writer.h"
#include "domain/moment.h"

#include <QLocale>
#include <QTimeZone>

#include <iosfwd>
#include <vector>

namespace kept::services {
struct CustomerAtRisk;
struct CustomerHistory;
struct CustomerRow;
struct LikelyPair;
} // namespace kept::services

namespace kept::domain {
struct PromiseRow;
}

namespace kept::cli {

/// How customers are written: for people in words, for scripts under stable keys.

void writeCustomers(const std::vector<services::CustomerRow>& rows, Format format, std::ostream& out);
void writeCustomersAtRisk(const std::vector<services::CustomerAtRisk>& rows, Format format, std::ostream& out);
void writeLikenesses(const std::vector<services::LikelyPair>& alike, Format format, std::ostream& out);
/// One customer, and everything promised to them.
void writeCustomer(const services::CustomerHistory& history, const std::vector<domain::PromiseRow>& promises,
                   const QTimeZone& zone, Format format, std::ostream& out);

} // namespace kept::cli
