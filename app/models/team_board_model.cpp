#include "models/team_board_model.h"

#include "domain/shown_text.h"
#include "models/promise_roles.h"
#include "models/rate_words.h"
#include "services/moment_words.h"

#include <algorithm>

namespace kept::models {

using services::BoardColumn;
using services::PromiseRow;

namespace {

/// Rows from the heading to the last one that shows something.
int rowsOf(const BoardColumn& column) {
    const auto cards = static_cast<int>(column.cards.size());
    return 1 + std::max(1, cards + (column.inHand() > cards ? 1 : 0));
}

QString withSign(QChar sign, const QString& words) {
    return QString(sign) + QChar(QChar::Nbsp) + words;
}

} // namespace

TeamBoardModel::TeamBoardModel(Clock clock, const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_clock(std::move(clock)), m_zone(zone), m_locale(locale) {}

void TeamBoardModel::setBoard(services::TeamBoard board) {
    m_words.clear();
    if (board.by != m_by) { // nothing of the other view is found again in this one
        beginResetModel();
        m_by = board.by;
        m_columns = std::move(board.columns);
        m_rows = 2;
        for (const BoardColumn& column : m_columns)
            m_rows = std::max(m_rows, rowsOf(column));
        return endResetModel();
    }
    takeColumns(board.columns);
    takeRows();
    if (!m_columns.empty()) {
        emit dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void TeamBoardModel::takeColumns(std::vector<BoardColumn>& columns) {
    const auto at = [](std::vector<BoardColumn>& where, const BoardColumn& wanted) {
        return std::find_if(where.begin(), where.end(),
                            [&](const BoardColumn& column) { return column.isSameColumn(wanted); });
    };
    for (int place = columnCount() - 1; place >= 0; --place) {
        if (at(columns, column(place)) != columns.end())
            continue;
        beginRemoveColumns({}, place, place);
        m_columns.erase(m_columns.begin() + place);
        endRemoveColumns();
    }
    for (int place = 0; place < static_cast<int>(columns.size()); ++place) {
        BoardColumn& wanted = columns[static_cast<std::size_t>(place)];
        const auto found = at(m_columns, wanted);
        const auto from = static_cast<int>(found - m_columns.begin());
        if (found == m_columns.end()) {
            beginInsertColumns({}, place, place);
            m_columns.insert(m_columns.begin() + place, BoardColumn());
            endInsertColumns();
        } else if (from != place) {
            beginMoveColumns({}, from, from, {}, place);
            std::rotate(m_columns.begin() + place, found, found + 1);
            endMoveColumns();
        }
        m_columns[static_cast<std::size_t>(place)] = std::move(wanted);
    }
}

void TeamBoardModel::takeRows() {
    int rows = 2;
    for (const BoardColumn& column : m_columns)
        rows = std::max(rows, rowsOf(column));
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
}

const BoardColumn& TeamBoardModel::column(int column) const {
    return m_columns.at(static_cast<std::size_t>(column));
}

int TeamBoardModel::lastRow(int column) const {
    return this->column(column).cards.empty() ? 0 : rowsOf(this->column(column)) - 1;
}

int TeamBoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int TeamBoardModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

BoardCell TeamBoardModel::cellAt(const QModelIndex& index) const {
    const BoardColumn& column = this->column(index.column());
    const auto cards = static_cast<int>(column.cards.size());
    if (index.row() == 0)
        return BoardCell::Heading;
    if (index.row() <= cards)
        return BoardCell::Card;
    if (cards == 0)
        return index.row() == 1 ? BoardCell::Nothing : BoardCell::Blank;
    return index.row() == cards + 1 && column.inHand() > cards ? BoardCell::More : BoardCell::Blank;
}

Qt::ItemFlags TeamBoardModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const BoardCell cell = cellAt(index);
    if (cell == BoardCell::Nothing || cell == BoardCell::Blank)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

std::optional<PromiseRow> TeamBoardModel::promiseAt(const QModelIndex& index) const {
    if (!index.isValid() || cellAt(index) != BoardCell::Card)
        return std::nullopt;
    PromiseRow row = column(index.column()).cards[static_cast<std::size_t>(index.row() - 1)];
    row.outcome = outcomeOf(row);
    return row;
}

QModelIndex TeamBoardModel::indexOf(domain::PromiseId promise) const {
    for (int place = 0; place < columnCount(); ++place) {
        const auto& cards = column(place).cards;
        const auto found =
            std::find_if(cards.begin(), cards.end(), [promise](const PromiseRow& row) { return row.id == promise; });
        if (found != cards.end())
            return index(static_cast<int>(found - cards.begin()) + 1, place);
    }
    return {};
}

QVariant TeamBoardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCell cell = cellAt(index);
    if (role == BoardCellRole)
        return static_cast<int>(cell);
    const BoardColumn& column = this->column(index.column());
    switch (cell) {
    case BoardCell::Heading:
        return headerData(index.column(), Qt::Horizontal, role);
    case BoardCell::Card:
        return cardData(column.cards[static_cast<std::size_t>(index.row() - 1)], role);
    case BoardCell::More:
        return role == Qt::DisplayRole ? remaining(column) : QVariant();
    case BoardCell::Nothing:
        return role == Qt::DisplayRole ? tr("Nothing open") : QVariant();
    case BoardCell::Blank:
        break;
    }
    return {};
}

QString TeamBoardModel::remaining(const BoardColumn& column) const {
    return tr("%n more", nullptr, static_cast<int>(column.inHand()) - static_cast<int>(column.cards.size()));
}

const DueWords& TeamBoardModel::when(const PromiseRow& row) const {
    const domain::Moment now = m_clock();
    DueWords& words = m_words[row.id];
    if (words.text.isEmpty() || words.changesAt <= now)
        words = dueWords(row.judgedDue, now, m_zone, m_locale);
    return words;
}

domain::Outcome TeamBoardModel::outcomeOf(const PromiseRow& row) const {
    if (row.outcome == domain::Outcome::Open && row.judgedDue.at < m_clock())
        return domain::Outcome::Overdue;
    return row.outcome;
}

QVariant TeamBoardModel::cardData(const PromiseRow& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case WhatRole:
        return row.what;
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return QString(QStringLiteral("<qt>") + domain::shownText(sentence(row)).toHtmlEscaped() +
                       QStringLiteral("</qt>"));
    case IdRole:
        return static_cast<qint64>(row.id.value());
    case OutcomeRole:
        return static_cast<int>(outcomeOf(row));
    case MovedRole:
        return row.judgedDue != row.firstDue;
    case WhenRole:
        return when(row).text;
    case WhenExactRole:
        return when(row).exact;
    case FirstDueRole:
        return firstDueWords(row.firstDue, row.judgedDue, m_clock(), m_zone, m_locale);
    case PromiseeRole:
        return row.promisee;
    case HolderRole:
        return m_by == services::TeamBoardQuery::Columns::Departments ? row.holder : QString();
    case OfferedRole:
        return row.handOverTo;
    default:
        return {};
    }
}

QString TeamBoardModel::sentence(const PromiseRow& row) const {
    const DueWords& due = when(row);
    QStringList parts = {tr("%1: %2.").arg(domain::wordFor(outcomeOf(row)), row.what.left(500)),
                         tr("Due %1, %2.").arg(due.text, due.exact)};
    if (row.firstDue.at != row.judgedDue.at)
        parts << tr("First promised for %1.").arg(services::exactWords(row.firstDue, m_zone, m_locale));
    if (!row.promisee.isEmpty())
        parts << tr("To %1.").arg(row.promisee);
    if (!row.holder.isEmpty())
        parts << tr("With %1.").arg(row.holder);
    if (!row.handOverTo.isEmpty())
        parts << tr("Offered to %1.").arg(row.handOverTo);
    return parts.join(u' ');
}

QString TeamBoardModel::nameOf(const BoardColumn& column) const {
    if (column.unclaimed)
        return column.name.isEmpty() ? tr("Nobody yet") : tr("%1: nobody yet", "name of a department").arg(column.name);
    if (column.name.isEmpty())
        return tr("No department");
    return column.left ? tr("%1 (left)", "name of a person who left the team").arg(column.name) : column.name;
}

BoardHeading TeamBoardModel::heading(int place) const {
    const BoardColumn& column = this->column(place);
    BoardHeading heading;
    heading.name = nameOf(column);
    if (column.overdue > 0)
        heading.overdue = withSign(domain::signFor(domain::Outcome::Overdue),
                                   tr("%n overdue", nullptr, static_cast<int>(column.overdue)));
    QStringList open;
    if (column.today > 0)
        open << tr("%n today", nullptr, static_cast<int>(column.today));
    if (column.open > 0 || column.overdue == 0)
        open << tr("%n open", nullptr, static_cast<int>(column.open));
    heading.open = open.join(QStringLiteral(" · "));
    heading.rate = rateWords(column.month.tally, m_locale);
    if (!heading.rate.isEmpty())
        heading.imported = importedWords(column.month.importedEvents);
    if (heading.rate.isEmpty() && (column.unclaimed || column.showsFigures))
        heading.rate = column.unclaimed ? tr("waits for somebody to take it") : tr("nothing judged this month");
    if (column.overloadBeside)
        heading.overload = withSign(
            u'▲', tr("%1 to do today, others %2", "how many promises")
                      .arg(m_locale.toString(column.dueByTonight()), m_locale.toString(*column.overloadBeside)));
    if (column.owedOwnUps > 0)
        heading.owed = tr("%n own-ups owed", nullptr, static_cast<int>(column.owedOwnUps));
    QStringList all = {heading.name};
    if (!column.unclaimed && column.departmentName != column.name)
        all << column.departmentName;
    for (const QString& part :
         {heading.overdue, heading.open, heading.overload, heading.owed, heading.rate, heading.imported})
        all << part;
    all.removeAll(QString());
    heading.sentence = all.join(QStringLiteral(", "));
    return heading;
}

QVariant TeamBoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(column(section));
    case Qt::AccessibleTextRole:
        return heading(section).sentence;
    case Qt::ToolTipRole:
        return QString(QStringLiteral("<qt>") + domain::shownText(heading(section).sentence).toHtmlEscaped() +
                       QStringLiteral("</qt>"));
    default:
        return {};
    }
}

} // namespace kept::models
