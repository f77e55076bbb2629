#pragma once

#include "render/figure.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace kept::ui {

/// The numbers behind a chart, as the locale writes them; Qt::EditRole gives the plain value.
class ChartNumbersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setNumbers(const render::NumbersTable& numbers, const QLocale& locale);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    render::NumbersTable m_numbers;
    QLocale m_locale;
};

} // namespace kept::ui
