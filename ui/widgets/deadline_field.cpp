#include "ui/widgets/deadline_field.h"

#include "services/moment_words.h"
#include "ui/widgets/look.h"

#include <QDateTime>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kept::ui {

DeadlineField::DeadlineField(Reader reader, QTimeZone zone, QLocale locale, QWidget* parent)
    : QWidget(parent), m_reader(std::move(reader)), m_zone(std::move(zone)), m_locale(std::move(locale)),
      m_words(new QLineEdit), m_calendar(new QDateTimeEdit), m_understood(new QLabel) {
    m_words->setObjectName(QStringLiteral("momentWords"));
    m_words->setAccessibleName(tr("When, in words"));
    m_words->setPlaceholderText(tr("tomorrow 15:00, Friday, in 2 days …"));
    m_calendar->setObjectName(QStringLiteral("momentCalendar"));
    m_calendar->setAccessibleName(tr("When, by the calendar"));
    m_calendar->setCalendarPopup(true);
    m_calendar->setLocale(m_locale);
    m_calendar->setDisplayFormat(QStringLiteral("%1 %2").arg(m_locale.dateFormat(QLocale::ShortFormat),
                                                             m_locale.timeFormat(QLocale::ShortFormat)));
    m_calendar->setTimeSpec(Qt::UTC); // shows a wall clock, whatever the zone of this machine is
    m_understood->setObjectName(QStringLiteral("momentUnderstood"));
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setFont(smallFont());
    m_understood->setProperty("dim", true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::small);
    fields->addWidget(m_words, 1);
    fields->addWidget(m_calendar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addLayout(fields);
    layout->addWidget(m_understood);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &DeadlineField::readWords);
    connect(m_calendar, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& dateTime) {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
        m_value = domain::Deadline{domain::atLocalTime(dateTime.date(), dateTime.time(), m_zone), false};
        showUnderstood();
    });
    showUnderstood();
}

void DeadlineField::setProposal(domain::Moment moment) {
    const QSignalBlocker quiet(m_calendar);
    const QDateTime local = domain::toDateTime(moment, m_zone);
    m_calendar->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

void DeadlineField::setValue(const domain::Deadline& value) {
    setProposal(value.at);
    m_value = value;
    showUnderstood();
}

bool DeadlineField::isEmpty() const {
    return !m_value && m_words->text().trimmed().isEmpty();
}

void DeadlineField::readWords() {
    const QString words = m_words->text().trimmed();
    m_value = words.isEmpty() ? std::nullopt : m_reader(words);
    if (m_value)
        setProposal(m_value->at);
    showUnderstood();
}

void DeadlineField::showUnderstood() {
    const bool missed = !m_value && !m_words->text().trimmed().isEmpty();
    m_understood->setText(m_value  ? services::exactWords(*m_value, m_zone, m_locale)
                          : missed ? tr("No moment is named yet")
                                   : QString());
    setStyleProperty(*m_words, "invalid", missed);
    emit changed();
}

} // namespace kept::ui
