#pragma once

#include "render/comparison.h"
#include "render/figure_chart.h"
#include "services/summary.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

namespace kept::render {

/// The numbers behind a chart. A cell is a QString, a count (qint64), a share (double, 0 to 1) or nothing.
struct NumbersTable {
    struct Row {
        qint64 id = 0; ///< as of the mark that shows the same
        QString key;
        std::vector<QVariant> cells;
    };

    QStringList headers;
    std::vector<Row> rows;
};

/// A chart with its words and its numbers: what a card shows, a file holds and a screen reader reads.
struct Figure {
    QString name;     ///< what the chart is, in two or three words: for files and screen readers
    QString finding;  ///< its title
    QString measured; ///< what is measured, of which promises
    /// Draws it anew; empty where there is nothing to draw.
    std::function<std::unique_ptr<FigureChart>(const ChartStyle&)> chart;
    NumbersTable numbers;
    QString whenEmpty = {}; ///< what would be drawn and is not there yet; empty where the general words do

    [[nodiscard]] bool isEmpty() const { return !chart; }
};

/// What is measured, with how many events were imported in front of it.
[[nodiscard]] QString withImported(const QString& measured, const std::vector<services::GroupTally>& groups,
                                   const QLocale& locale);

/// The same with how many promises of the period are still open in front of it: until it is over what is judged looks
/// better than it will be. As it is where none are.
[[nodiscard]] QString withOpen(const QString& measured, qint64 open, const QLocale& locale);

/// `measured` says what the figure is about ("October 2026, all channels"); the kind of measure is put before it. Each
/// group stands beside itself in the period before, where that has a name.
[[nodiscard]] Figure keepRateFigure(const std::vector<services::GroupTally>& groups, const Comparison& comparison,
                                    const QString& measured, const QLocale& locale,
                                    domain::Grouping grouping = domain::Grouping::Department);
[[nodiscard]] Figure outcomesFigure(const services::GroupTally& figures, const QString& measured, const QLocale& locale,
                                    const Comparison& comparison = {});
[[nodiscard]] Figure outcomesByGroupFigure(const std::vector<services::GroupTally>& groups, const QString& measured,
                                           const QLocale& locale);
/// By months or by weeks: see trendFinding().
[[nodiscard]] Figure trendFigure(const std::vector<services::GroupTally>& steps, const QString& measured,
                                 const QLocale& locale);

/// Whose promises were missed first (domain::Grouping::Cause), most first; `passedOn` of the misses began with another
/// promise than the one that was missed.
[[nodiscard]] Figure causesFigure(std::vector<services::GroupTally> causes, qint64 passedOn, const QString& measured,
                                  const QLocale& locale);

} // namespace kept::render
