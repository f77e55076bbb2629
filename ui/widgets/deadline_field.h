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

/// A moment, in words as quick entry reads them ("tomorrow 15:00") or by the calendar beside; what was understood
/// stands below.
class DeadlineField final : public QWidget {
    Q_OBJECT

public:
    /// Nothing where the words name no moment.
    using Reader = std::function<std::optional<domain::Deadline>(const QString&)>;

    DeadlineField(Reader reader, QTimeZone zone, QLocale locale, QWidget* parent = nullptr);

    /// What the calendar starts from; the field itself stays empty.
    void setProposal(domain::Moment moment);
    void setValue(const domain::Deadline& value);
    [[nodiscard]] std::optional<domain::Deadline> value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const;

signals:
    void changed();

private:
    void readWords();
    void showUnderstood();

    Reader m_reader;
    QTimeZone m_zone;
    QLocale m_locale;
    std::optional<domain::Deadline> m_value;
    QLineEdit* m_words;
    QDateTimeEdit* m_calendar;
    QLabel* m_understood;
};

} // namespace kept::ui
