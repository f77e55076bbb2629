#pragma once

#include "domain/shown_text.h"

#include <QAbstractTableModel>

#include <algorithm>
#include <vector>

namespace kept::models {

/// A table over a snapshot of rows. A new snapshot moves, adds and removes single rows, so that selection and scroll
/// survive. For tables of some thousand rows at most.
template <class Row> class SnapshotTable : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows) {
        removeAllBut(rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (i == m_rows.size()) {
                append(rows, i);
                break;
            }
            place(i, rows[i]);
        }
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Null for an index that is none.
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const {
        return index.isValid() ? &m_rows.at(static_cast<std::size_t>(index.row())) : nullptr;
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        const Row* row = rowAt(index);
        if (!row)
            return {};
        if (role == Qt::DisplayRole)
            return domain::shownLine(text(*row, index.column()));
        if (role == Qt::AccessibleTextRole)
            return text(*row, index.column());
        if (role == Qt::ToolTipRole) // escaped: nothing in it is markup
            return QStringLiteral("<span>%1</span>").arg(domain::shownText(text(*row, index.column())).toHtmlEscaped());
        return {};
    }

protected:
    /// Whether both tell of the same thing, changed or not.
    [[nodiscard]] virtual bool isSame(const Row& one, const Row& other) const = 0;
    [[nodiscard]] virtual QString text(const Row& row, int column) const = 0;

private:
    void removeAllBut(const std::vector<Row>& kept) {
        for (int i = rowCount() - 1; i >= 0; --i) {
            const auto at = m_rows.begin() + i;
            if (std::any_of(kept.begin(), kept.end(), [&](const Row& row) { return isSame(row, *at); }))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.erase(at);
            endRemoveRows();
        }
    }

    void place(std::size_t to, const Row& row) {
        const auto target = m_rows.begin() + static_cast<std::ptrdiff_t>(to);
        const auto found = std::find_if(target, m_rows.end(), [&](const Row& old) { return isSame(old, row); });
        const int at = static_cast<int>(to);
        if (found == m_rows.end()) {
            beginInsertRows({}, at, at);
            m_rows.insert(target, row);
            endInsertRows();
            return;
        }
        if (found != target) {
            const int from = static_cast<int>(found - m_rows.begin());
            beginMoveRows({}, from, from, {}, at);
            std::rotate(target, found, found + 1);
            endMoveRows();
        }
        m_rows[to] = row;
    }

    void append(std::vector<Row>& rows, std::size_t from) {
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(rows.size()) - 1);
        std::move(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    }

    std::vector<Row> m_rows;
};

} // namespace kept::models
