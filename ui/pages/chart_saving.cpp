#include "ui/pages/chart_saving.h"

#include "services/whole_file.h"
#include "ui/pages/file_names.h"

#include <QCoreApplication>
#include <QDir>

namespace kept::ui {

namespace {

struct ChartSaving {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::ChartSaving)
};

QString fileFilter(ChartView::Format format) {
    switch (format) {
    case ChartView::Format::Png:
        return ChartSaving::tr("PNG picture (*.png)");
    case ChartView::Format::Svg:
        return ChartSaving::tr("SVG picture (*.svg)");
    case ChartView::Format::Csv:
        return ChartSaving::tr("Numbers as CSV (*.csv)");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<QString> saveChart(Questions& questions, QWidget* parent, const ChartView& chart,
                                 ChartView::Format format) {
    const QString name = chart.fileName(format);
    const QString path = askWhereToSave(questions, parent, ChartSaving::tr("Save the chart"), name, fileFilter(format),
                                        name.mid(name.lastIndexOf(u'.')));
    if (path.isEmpty()) {
        return std::nullopt;
    }
    services::writeWhole(path, chart.content(format));
    return ChartSaving::tr("The chart is in %1.").arg(QDir::toNativeSeparators(path));
}

} // namespace kept::ui
