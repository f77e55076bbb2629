#pragma once

#include "render/figure.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace kept::ui {

class Card;
class ChartCanvas;
class ChartNumbersModel;
class EmptyState;

/// A card with a chart: what was found, what is measured, the picture, and the same as a table of numbers on request.
/// The marks of the chart and the rows of the table open the promises behind them.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    enum class Format { Png, Svg, Csv };
    Q_ENUM(Format)

    /// A second way to look at the same, behind a button of the card.
    struct Switch {
        QString off; ///< what the button says while it is off
        QString on;
        QString toolTip;
    };

    explicit ChartView(QWidget* parent = nullptr);

    void setSwitch(const Switch& choices);
    /// Shows which way it is, without telling; hidden where there is no other.
    void setSwitched(bool on, bool isOffered = true);
    void setFigure(const render::Figure& figure);
    /// The chart, or its numbers, as the content of a file: for whoever answers saveRequested.
    [[nodiscard]] QByteArray content(Format format) const;
    /// A name to propose for such a file, with its ending: "Keep rate.png".
    [[nodiscard]] QString fileName(Format format) const;

signals:
    /// A group, or an outcome by its key, was picked; `part` is the key of the outcome where it is one segment of a
    /// group's bar.
    void activated(qint64 groupId, const QString& key, const QString& part = {});
    void switched(bool on);
    void saveRequested(kept::ui::ChartView::Format format);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void makeActions();
    QAction* makeAction(const QString& name, const QString& text, const QKeySequence& shortcut = {});
    void makeTable();
    void showNumbers(bool numbers);
    void showSwitch();
    void copy() const;
    /// The numbers in one breath, for who does not see the chart.
    [[nodiscard]] QString spoken() const;

    render::Figure m_figure;
    Card* m_card;
    QStackedWidget* m_pages;
    ChartCanvas* m_canvas;
    QTableView* m_table;
    EmptyState* m_empty;
    ChartNumbersModel* m_numbers;
    QPushButton* m_toggle;
    QPushButton* m_switch;
    Switch m_choices;
    bool m_isOffered = false;
};

} // namespace kept::ui
