#include "models/absences_model.h"

#include "services/working_hours_text.h"

namespace kept::models {

using services::AbsenceRecord;

AbsencesModel::AbsencesModel(const QLocale& locale, QObject* parent) : SnapshotTable(parent), m_locale(locale) {}

void AbsencesModel::setPeople(const std::vector<services::PersonRow>& people) {
    m_names.clear();
    for (const services::PersonRow& person : people)
        m_names.insert(person.id, person.name);
}

int AbsencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant AbsencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case To:
        return tr("To");
    case Hours:
        return tr("Hours");
    case Cover:
        return tr("Covered by");
    default:
        return tr("Reason");
    }
}

bool AbsencesModel::isSame(const AbsenceRecord& one, const AbsenceRecord& other) const {
    return one.id == other.id;
}

QString AbsencesModel::text(const AbsenceRecord& row, int column) const {
    switch (column) {
    case From:
        return dayText(row.absence.first);
    case To:
        return dayText(row.absence.last);
    case Hours:
        return row.absence.hours ? services::textOf({*row.absence.hours}) : tr("whole days");
    case Cover:
        return row.absence.cover ? m_names.value(*row.absence.cover) : tr("nobody");
    default:
        return row.absence.reason;
    }
}

QString AbsencesModel::dayText(QDate day) const {
    return tr("%1 %2", "weekday and date")
        .arg(m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), m_locale.toString(day, QLocale::ShortFormat));
}

} // namespace kept::models
