#pragma once

#include "ui/pages/person/person_words.h"
#include "ui/widgets/chart_view.h"

#include <QWidget>

namespace kept::ui {

class CardGrid;
class FigureTile;
class LineCard;
class Questions;

/// The figures of a person as tiles, charts and sentences.
class PersonCards final : public QWidget {
    Q_OBJECT

public:
    explicit PersonCards(Questions& questions, QWidget* parent = nullptr);

    void setFigures(const services::PersonFigures& figures, const PersonWording& wording, bool seesMisses);

signals:
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    void saved(const QString& message);
    void failed(const QString& message);

private:
    FigureTile* addTile(const char* name, void (PersonCards::*list)());
    ChartView* addChart(const char* name);
    LineCard* addLines(const char* name);
    void showTiles();
    void showCharts();
    void listOpen();
    void listOverdue();
    void listToday();
    void listJudged();
    void listOwed();
    void listBeside(qint64 id);
    void listMonth(const QString& key);
    void list(const domain::PromiseQuery& query, const QString& what);
    [[nodiscard]] domain::PromiseQuery inHand(std::set<domain::Outcome> outcomes) const;
    void save(const ChartView& chart, ChartView::Format format);

    Questions& m_questions;
    services::PersonFigures m_figures;
    PersonWording m_wording;
    QWidget* m_tiles;
    CardGrid* m_grid;
    FigureTile* m_open;
    FigureTile* m_overdue;
    FigureTile* m_today;
    FigureTile* m_rate;
    FigureTile* m_owed;
    ChartView* m_trend;
    ChartView* m_beside;
    LineCard* m_timing;
    LineCard* m_misses;
    LineCard* m_thanks;
    LineCard* m_owedLines;
};

} // namespace kept::ui
