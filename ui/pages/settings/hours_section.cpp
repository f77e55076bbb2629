#include "ui/pages/settings/hours_section.h"

#include "domain/errors.h"
#include "services/working_hours_text.h"
#include "ui/pages/settings/hours_fields.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

using domain::WorkingRange;
using domain::WorkingWeek;

void HoursSection::addHours(const QString& name, const QLocale& locale) {
    const QString capital = name.front().toUpper() + name.mid(1);
    const auto called = [](const QString& object) { return object.toLatin1(); };
    m_locale = locale;
    m_fields = new HoursFields(name, locale);
    body().addWidget(m_fields);
    m_remark = addText({}, called(name + QStringLiteral("Remark")).constData(), false);
    FlowLayout* row = addButtonRow();
    m_save = addButton(*row, tr("&Save"), called(QStringLiteral("save") + capital).constData(),
                       tr("Save the working hours"));
    setStyleProperty(*m_save, "primary", true);
    m_discard = addButton(*row, tr("&Discard"), called(QStringLiteral("discard") + capital).constData(),
                          tr("Discard the changes to the working hours"));
    addText(tr("Deadlines that were given stay as they are."), called(name + QStringLiteral("Hint")).constData());
    body().addStretch(1);
    connect(m_fields, &HoursFields::edited, this, &HoursSection::check);
    connect(m_fields, &HoursFields::entered, this, &HoursSection::save);
    connect(m_save, &QPushButton::clicked, this, &HoursSection::save);
    connect(m_discard, &QPushButton::clicked, this, &HoursSection::put);
}

void HoursSection::put() {
    for (std::size_t day = 0; day < std::tuple_size_v<WorkingWeek>; ++day)
        m_fields->setText(day, shownText(day));
    check();
}

std::vector<WorkingRange> HoursSection::typedRanges(std::size_t day) const {
    const std::vector<WorkingRange> ranges = services::rangesIn(m_fields->text(day));
    if (ranges.empty())
        return ranges;
    WorkingWeek alone;
    alone[day] = ranges;
    return domain::WorkingCalendar(alone, QTimeZone::utc()).week()[day];
}

void HoursSection::readEachDay(const std::function<void(std::size_t)>& read) const {
    for (std::size_t day = 0; day < std::tuple_size_v<WorkingWeek>; ++day)
        services::onWeekday(day, m_locale, [&] { read(day); });
}

void HoursSection::check() {
    for (std::size_t day = 0; day < std::tuple_size_v<WorkingWeek>; ++day) {
        try {
            m_fields->setLength(day, typedLength(day));
        } catch (const domain::InvalidInput&) {
            m_fields->setLength(day, std::nullopt);
        }
    }
    QString wrong;
    bool changed = true;
    try {
        changed = isChanged();
    } catch (const domain::InvalidInput& error) {
        wrong = error.message();
    }
    m_remark->setText(wrong);
    m_remark->setVisible(!wrong.isEmpty());
    const bool wasOnButton = m_save->hasFocus() || m_discard->hasFocus();
    m_save->setEnabled(mayEdit() && wrong.isEmpty() && changed);
    m_discard->setEnabled(mayEdit() && changed);
    if (wasOnButton && !changed) // nothing left to do with them
        m_fields->focusFirst();
}

void HoursSection::save() {
    if (m_save->isEnabled())
        store();
}

} // namespace kept::ui
