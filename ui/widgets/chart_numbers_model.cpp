#include "ui/widgets/chart_numbers_model.h"

#include "render/number_text.h"

namespace kept::ui {

namespace {

QString shown(const QVariant& cell, const QLocale& locale) {
    switch (cell.typeId()) {
    case QMetaType::Double:
        return render::percentText(cell.toDouble(), locale);
    case QMetaType::LongLong:
        return render::countText(cell.toLongLong(), locale);
    case QMetaType::QString:
        return cell.toString();
    default:
        return QStringLiteral("—");
    }
}

} // namespace

void ChartNumbersModel::setNumbers(const render::NumbersTable& numbers, const QLocale& locale) {
    beginResetModel();
    m_numbers = numbers;
    m_locale = locale;
    endResetModel();
}

int ChartNumbersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.rows.size());
}

int ChartNumbersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_numbers.headers.size());
}

QVariant ChartNumbersModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const QVariant& cell =
        m_numbers.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell, m_locale);
    case Qt::EditRole:
        return cell;
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChartNumbersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_numbers.headers.size()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_numbers.headers[section]) : QVariant();
}

} // namespace kept::ui
