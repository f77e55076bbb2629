#pragma once

#include "domain/event.h"

#include <QLocale>
#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <optional>

class QDateTimeEdit;
class QLabel;
class QLineEdit;

namespace kept::ui {

/// A moment to come, in words as quick entry reads them ("tomorrow 15:00") or by the calendar beside; or one that has
/// been, by the calendar alone. What was understood stands below.
class DeadlineField final : public QWidget {
    Q_OBJECT

public:
    enum class Tense { Coming, Past };
    /// Nothing where the words name no moment.
    using Reader = std::function<std::optional<domain::Deadline>(const QString&)>;

    /// The field is empty, and its calendar starts from the next full hour, or from `now` and its minute.
    DeadlineField(Reader reader, domain::Moment now, const QTimeZone& zone, const QLocale& locale,
                  Tense tense = Tense::Coming, QWidget* parent = nullptr);

    /// What the moment is of, for those who hear the parts one by one.
    void setName(const QString& name);
    /// What the calendar starts from, where its days reach so far; the field itself stays empty.
    void setProposal(domain::Moment moment);
    /// The first day that the calendar offers: of what has been, the day that it began on.
    void setEarliest(domain::Moment moment);
    void setValue(const domain::Deadline& value);
    [[nodiscard]] std::optional<domain::Deadline> value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const;

signals:
    void changed();

private:
    void buildWords();
    void buildCalendar(domain::Moment now);
    void readWords();
    void showUnderstood();

    Reader m_reader;
    QTimeZone m_zone;
    QLocale m_locale;
    Tense m_tense;
    std::optional<domain::Deadline> m_value;
    QLineEdit* m_words;
    QDateTimeEdit* m_calendar;
    QLabel* m_understood;
};

} // namespace kept::ui
