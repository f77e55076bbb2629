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

namespace {

/// The short forms of the locale, less seconds, which no person promises, and with a year that cannot be mistaken.
QString momentFormat(const QLocale& locale) {
    if (locale.language() == QLocale::C)
        return QStringLiteral("yyyy-MM-dd HH:mm");
    QString day = locale.dateFormat(QLocale::ShortFormat);
    if (!day.contains(QLatin1String("yyyy")))
        day.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    QString time = locale.timeFormat(QLocale::ShortFormat);
    time.remove(QLatin1String(":ss")).remove(QLatin1String(".ss"));
    return QStringLiteral("%1 %2").arg(day, time);
}

} // namespace

DeadlineField::DeadlineField(Reader reader, domain::Moment now, const QTimeZone& zone, const QLocale& locale,
                             Tense tense, QWidget* parent)
    : QWidget(parent), m_reader(std::move(reader)), m_zone(zone), m_locale(locale), m_tense(tense),
      m_words(new QLineEdit), m_calendar(new QDateTimeEdit), m_understood(new QLabel) {
    buildWords();
    buildCalendar(now);
    m_understood->setObjectName(QStringLiteral("momentUnderstood"));
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setFont(smallFont());
    m_understood->setProperty("dim", true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(metrics::small);
    fields->addWidget(m_words, 1);
    fields->addWidget(m_calendar, m_tense == Tense::Past ? 1 : 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addLayout(fields);
    layout->addWidget(m_understood);
    showUnderstood();
}

void DeadlineField::buildWords() {
    m_words->setObjectName(QStringLiteral("momentWords"));
    m_words->setPlaceholderText(tr("tomorrow 15:00, Friday …"));
    // What is read are deadlines: "9:30" said in the afternoon is tomorrow's.
    m_words->setVisible(m_tense == Tense::Coming);
    connect(m_words, &QLineEdit::textChanged, this, &DeadlineField::readWords);
}

void DeadlineField::buildCalendar(domain::Moment now) {
    m_calendar->setObjectName(QStringLiteral("momentCalendar"));
    m_calendar->setCalendarPopup(true);
    m_calendar->setLocale(m_locale);
    m_calendar->setDisplayFormat(momentFormat(m_locale));
    m_calendar->setTimeSpec(Qt::UTC); // shows a wall clock, whatever the zone of this machine is
    const QDateTime local = domain::toDateTime(now, m_zone);
    const QDateTime minute(local.date(), QTime(local.time().hour(), local.time().minute()), Qt::UTC);
    const QDateTime hour(local.date(), QTime(local.time().hour(), 0), Qt::UTC);
    if (m_tense == Tense::Past) {
        m_calendar->setMaximumDate(local.date());
        m_calendar->setDateTime(minute);
        setFocusProxy(m_calendar);
    } else {
        m_calendar->setMinimumDate(local.date());
        m_calendar->setDateTime(hour.addSecs(3600));
        setFocusProxy(m_words);
    }
    connect(m_calendar, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime& dateTime) {
        const QSignalBlocker quiet(m_words);
        m_words->clear();
        m_value = domain::Deadline{domain::atLocalTime(dateTime.date(), dateTime.time(), m_zone), false};
        showUnderstood();
    });
}

void DeadlineField::setName(const QString& name) {
    setAccessibleName(name);
    m_words->setAccessibleName(tr("%1 (in words)", "what is asked").arg(name));
    m_calendar->setAccessibleName(m_tense == Tense::Past ? name
                                                         : tr("%1 (by the calendar)", "what is asked").arg(name));
}

void DeadlineField::setProposal(domain::Moment moment) {
    const QSignalBlocker quiet(m_calendar);
    const QDateTime local = domain::toDateTime(moment, m_zone);
    if (local.date() >= m_calendar->minimumDate() && local.date() <= m_calendar->maximumDate())
        m_calendar->setDateTime(QDateTime(local.date(), local.time(), Qt::UTC));
}

void DeadlineField::setEarliest(domain::Moment moment) {
    const QSignalBlocker quiet(m_calendar);
    m_calendar->setMinimumDate(domain::dayOf(moment, m_zone));
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
    m_understood->setVisible(m_tense == Tense::Coming || m_value);
    const bool missed = !m_value && !m_words->text().trimmed().isEmpty();
    m_understood->setText(m_value  ? services::exactWords(*m_value, m_zone, m_locale)
                          : missed ? tr("No moment is named yet")
                                   : QString());
    setStyleProperty(*m_words, "invalid", missed);
    emit changed();
}

} // namespace kept::ui
