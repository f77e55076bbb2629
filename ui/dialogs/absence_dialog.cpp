#include "ui/dialogs/absence_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/working_hours_text.h"
#include "ui/dialogs/person_choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace kept::ui {

using domain::Absence;

AbsenceDialog::AbsenceDialog(const QString& person, const std::vector<services::PersonRow>& others, QDate today,
                             QWidget* parent)
    : FormDialog(tr("Add an absence"), tr("Add"), parent), m_first(new QDateEdit(today)), m_last(new QDateEdit(today)),
      m_hours(new QLineEdit), m_cover(makePersonChoice(others)), m_reason(new QLineEdit) {
    setObjectName(QStringLiteral("absenceDialog"));
    setExplanation(tr("%1 is away. No working time is counted then; deadlines that were given stay. "
                      "What falls due meanwhile reminds who covers.").arg(person));
    m_first->setCalendarPopup(true);
    m_last->setCalendarPopup(true);
    m_hours->setPlaceholderText(tr("whole days"));
    addField(tr("&First day"), "absenceFirst", m_first);
    addField(tr("&Last day"), "absenceLast", m_last);
    addField(tr("&Hours, if not whole days"), "absenceHours", m_hours);
    m_cover->insertItem(0, tr("nobody"), 0);
    m_cover->setCurrentIndex(0);
    addField(tr("&Covered by"), "absenceCover", m_cover);
    m_cover->setAccessibleDescription(tr("Who is reminded of what falls due meanwhile, and may keep it"));
    addField(tr("&Reason, if everybody may see it"), "absenceReason", m_reason);
    m_hours->setAccessibleDescription(tr("Such as 13:00–17:00"));
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_last->date() < day)
            m_last->setDate(day);
        check();
    });
    for (QLineEdit* line : {m_hours, m_reason})
        connect(line, &QLineEdit::textChanged, this, &AbsenceDialog::check);
    connect(m_last, &QDateEdit::dateChanged, this, &AbsenceDialog::check);
    check();
}

Absence AbsenceDialog::absence() const {
    Absence absence{
        .first = m_first->date(), .last = m_last->date(), .hours = {}, .reason = m_reason->text().trimmed()};
    if (const auto cover = m_cover->currentData().toLongLong(); cover > 0)
        absence.cover = domain::PersonId(cover);
    if (const auto hours = services::rangesIn(m_hours->text()); !hours.empty()) {
        if (hours.size() > 1)
            throw domain::InvalidInput(tr("One range of hours fits into one absence."));
        absence.hours = hours.front();
    }
    domain::checkAbsence(absence);
    if (!absence.reason.isEmpty())
        (void)domain::checkedText(absence.reason, tr("The reason"));
    return absence;
}

std::optional<QString> AbsenceDialog::complaint() const {
    try {
        (void)absence();
        return std::nullopt;
    } catch (const domain::InvalidInput& error) {
        return error.message();
    }
}

} // namespace kept::ui
