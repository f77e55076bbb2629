#pragma once

#include "services/importing/import_row.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace kept::models {

/// The rows of a file that hold no promise: line, column and reason.
class BadRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, ColumnName, Reason, columns };

    explicit BadRowsModel(const QLocale& locale, QObject* parent = nullptr);

    /// Of one whole import, in place of those before.
    void setRows(std::vector<services::BadRow> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QLocale m_locale;
    std::vector<services::BadRow> m_rows;
};

} // namespace kept::models
