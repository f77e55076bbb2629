#pragma once

#include "ui/widgets/chart_view.h"

#include <QString>

#include <optional>

namespace kept::ui {

class Questions;

/// Asks where a chart goes, and writes it there. Gives what to say of it, or nothing where the person changed their
/// mind. Throws what services::writeWhole throws.
[[nodiscard]] std::optional<QString> saveChart(Questions& questions, QWidget* parent, const ChartView& chart,
                                               ChartView::Format format);

} // namespace kept::ui
