#include "ui/dialogs/recurrence_dialog.h"

#include "domain/errors.h"
#include "services/moment_words.h"
#include "ui/dialogs/named_widget.h"
#include "ui/dialogs/recurrence_days_field.h"
#include "ui/widgets/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QTimeEdit>

namespace kept::ui {

using domain::Frequency;
using domain::RecurringPhrase;

namespace {

enum End { Never, OnDay, AfterCount };

constexpr int longestInterval = 99;
constexpr int mostTimes = 999;

QWidget* rowOf(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::small);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    box->setFocusProxy(*widgets.begin());
    return box;
}

} // namespace

RecurrenceDialog::RecurrenceDialog(const RecurringPhrase& phrase, QDate today, const QTimeZone& zone,
                                   const QLocale& locale, Preview preview, QWidget* parent)
    : FormDialog(tr("How it recurs"), tr("Take it"), parent), m_zone(zone), m_locale(locale), m_today(today),
      m_from(phrase.from), m_preview(std::move(preview)), m_interval(new QSpinBox), m_frequency(new QComboBox),
      m_days(new RecurrenceDaysField(phrase.from.value_or(today), locale)), m_hasTime(new QCheckBox(tr("&By"))),
      m_time(new QTimeEdit(QTime(9, 0))), m_end(new QComboBox), m_until(new QDateEdit(today.addMonths(3))),
      m_count(new QSpinBox) {
    setObjectName(QStringLiteral("recurrenceDialog"));
    addField(tr("&Every"), "recurrenceOften", buildOften());
    addField(tr("&On"), "recurrenceDays", m_days);
    addField(tr("&Time"), "recurrenceTimeOfDay", buildTime());
    addField(tr("&Until"), "recurrenceEnds", buildEnd(today));
    fill(phrase);
    connect(m_interval, &QSpinBox::valueChanged, this, &RecurrenceDialog::tell);
    connect(m_frequency, &QComboBox::currentIndexChanged, this, &RecurrenceDialog::tell);
    connect(m_days, &RecurrenceDaysField::changed, this, &RecurrenceDialog::tell);
    connect(m_hasTime, &QCheckBox::toggled, this, &RecurrenceDialog::tell);
    connect(m_time, &QTimeEdit::timeChanged, this, &RecurrenceDialog::tell);
    connect(m_end, &QComboBox::currentIndexChanged, this, &RecurrenceDialog::tell);
    connect(m_until, &QDateEdit::dateChanged, this, &RecurrenceDialog::tell);
    connect(m_count, &QSpinBox::valueChanged, this, &RecurrenceDialog::tell);
    tell();
}

QStringList RecurrenceDialog::units(int count) {
    return {tr("days", "after how many", count), tr("weeks", "after how many", count),
            tr("months", "after how many", count), tr("years", "after how many", count)};
}

QWidget* RecurrenceDialog::buildOften() {
    m_interval->setRange(1, longestInterval);
    m_frequency->addItems(units(1)); // in the order of Frequency
    return rowOf({named(m_interval, QStringLiteral("recurrenceInterval"), tr("How many")),
                  named(m_frequency, QStringLiteral("recurrenceFrequency"), tr("Days, weeks, months or years"))});
}

QWidget* RecurrenceDialog::buildTime() {
    m_time->setLocale(m_locale);
    m_time->setDisplayFormat(m_locale.language() == QLocale::C ? QStringLiteral("HH:mm")
                                                               : m_locale.timeFormat(QLocale::ShortFormat));
    return rowOf({named(m_hasTime, QStringLiteral("recurrenceHasTime"), tr("By a time of the day")),
                  named(m_time, QStringLiteral("recurrenceTime"), tr("Time"))});
}

QWidget* RecurrenceDialog::buildEnd(QDate today) {
    m_end->addItem(tr("somebody ends it"), Never);
    m_end->addItem(tr("a day"), OnDay);
    m_end->addItem(tr("so many were promised"), AfterCount);
    m_until->setLocale(m_locale);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDate(today);
    m_count->setRange(1, mostTimes);
    return rowOf({named(m_end, QStringLiteral("recurrenceEnd"), tr("Until when")),
                  named(m_until, QStringLiteral("recurrenceUntil"), tr("Last day")),
                  named(m_count, QStringLiteral("recurrenceCount"), tr("How often"))});
}

void RecurrenceDialog::fill(const RecurringPhrase& phrase) {
    const domain::Recurrence& rule = phrase.rule;
    m_interval->setValue(rule.interval);
    m_frequency->setCurrentIndex(static_cast<int>(rule.frequency));
    m_days->setRule(rule);
    m_hasTime->setChecked(phrase.time.has_value());
    if (phrase.time)
        m_time->setTime(*phrase.time);
    m_end->setCurrentIndex(rule.count ? AfterCount : rule.until ? OnDay : Never);
    if (rule.until)
        m_until->setDate(*rule.until);
    m_count->setValue(rule.count.value_or(5));
}

std::optional<RecurringPhrase> RecurrenceDialog::phrase() const {
    RecurringPhrase phrase{
        .rule = {.frequency = static_cast<Frequency>(m_frequency->currentIndex()), .interval = m_interval->value()},
        .time = m_hasTime->isChecked() ? std::optional(m_time->time()) : std::nullopt,
        .from = m_from};
    if (!m_days->fill(phrase.rule))
        return std::nullopt;
    if (m_end->currentIndex() == OnDay)
        phrase.rule.until = m_until->date();
    if (m_end->currentIndex() == AfterCount)
        phrase.rule.count = m_count->value();
    return phrase;
}

/// What is chosen in words, with the next dates.
void RecurrenceDialog::tell() {
    const QStringList words = units(m_interval->value());
    for (int unit = 0; unit < m_frequency->count(); ++unit)
        m_frequency->setItemText(unit, words.value(unit));
    m_days->setFrequency(static_cast<Frequency>(m_frequency->currentIndex()));
    m_time->setEnabled(m_hasTime->isChecked());
    m_until->setVisible(m_end->currentIndex() == OnDay);
    m_count->setVisible(m_end->currentIndex() == AfterCount);
    const auto chosen = phrase();
    try {
        const auto deadlines = chosen ? m_preview(*chosen) : std::vector<domain::Deadline>();
        QStringList days;
        for (const domain::Deadline& due : deadlines)
            days.append(services::datedWords(due, deadlines.front().at, m_zone, m_locale));
        const QString rule =
            chosen ? domain::ruleWords(domain::ruleOf(chosen->rule), domain::dayOf(deadlines.front().at, m_zone),
                                       chosen->time, m_locale)
                   : QString();
        setExplanation(
            chosen ? tr("%1\nNext: %2", "how it recurs, the next days").arg(rule, days.join(QStringLiteral(" · ")))
                   : QString());
    } catch (const domain::Error&) {
        setExplanation({}); // complaint() says why
    }
    check();
}

std::optional<QString> RecurrenceDialog::complaint() const {
    const auto chosen = phrase();
    if (!chosen)
        return tr("Choose a day of the week.");
    try {
        (void)m_preview(*chosen);
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
