#pragma once

#include "models/due_words.h"
#include "models/promise_list_model.h"
#include "services/team_board.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QLocale>
#include <QTimeZone>

namespace kept::models {

/// Beside the roles of promises (promise_roles.h), which cards answer to.
enum BoardRole {
    BoardCellRole = Qt::UserRole + 100, ///< int of BoardCell
    OfferedRole,                        ///< QString, who is offered the promise; empty for nobody
};

/// What stands in a cell: in row 0 the heading of the column, below it its cards, then where there are more of them.
enum class BoardCell { Heading, Card, More, Nothing, Blank };

/// The words at the head of a column.
struct BoardHeading {
    QString name;     ///< what a person typed, as plain text
    QString overdue;  ///< with its sign; empty where nothing is
    QString open;     ///< "2 today · 9 open", the overdue ones not among them; empty where all are overdue
    QString rate;     ///< this month's, with its count and interval
    QString imported; ///< how much of that was, on its own line; empty where nothing was
    QString overload; ///< with its sign; empty where there is none
    QString owed;     ///< empty where nothing is
    QString sentence; ///< all of it, for tooltips and assistive technology
};

/// The team board as a table: a column for each person or department. A newer board is taken in column by column and
/// row by row, so that what is current and where one has scrolled to survive.
class TeamBoardModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    TeamBoardModel(Clock clock, const QTimeZone& zone, const QLocale& locale, QObject* parent = nullptr);

    void setBoard(services::TeamBoard board);
    [[nodiscard]] const services::BoardColumn& column(int column) const;
    [[nodiscard]] BoardHeading heading(int place) const;
    /// Null where the cell is no card. Its outcome is the one at this moment.
    [[nodiscard]] std::optional<services::PromiseRow> promiseAt(const QModelIndex& index) const;
    /// The last row of a column that can be gone to.
    [[nodiscard]] int lastRow(int column) const;
    [[nodiscard]] QModelIndex indexOf(domain::PromiseId promise) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void takeColumns(std::vector<services::BoardColumn>& columns);
    void takeRows();
    [[nodiscard]] BoardCell cellAt(const QModelIndex& index) const;
    [[nodiscard]] QString nameOf(const services::BoardColumn& column) const;
    [[nodiscard]] QString remaining(const services::BoardColumn& column) const;
    [[nodiscard]] QVariant cardData(const services::PromiseRow& row, int role) const;
    [[nodiscard]] const DueWords& when(const services::PromiseRow& row) const;
    [[nodiscard]] domain::Outcome outcomeOf(const services::PromiseRow& row) const;
    [[nodiscard]] QString sentence(const services::PromiseRow& row) const;

    Clock m_clock;
    QTimeZone m_zone;
    QLocale m_locale;
    services::TeamBoardQuery::Columns m_by = services::TeamBoardQuery::Columns::People;
    std::vector<services::BoardColumn> m_columns;
    int m_rows = 2;
    mutable QHash<domain::PromiseId, DueWords> m_words; ///< wording takes longer than painting
};

} // namespace kept::models
