#pragma once

#include "render/summary_content.h"

namespace kept::render {

/// Departments, people, channels, months, customers at risk and missed promises as tables of text.
[[nodiscard]] std::vector<SummaryContent::Table> summaryTables(const services::Summary& summary, const QLocale& locale);

} // namespace kept::render
