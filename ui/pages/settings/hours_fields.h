#pragma once

#include <QLocale>
#include <QWidget>

#include <array>
#include <chrono>
#include <optional>

class QLabel;
class QLineEdit;

namespace kept::ui {

/// A line for the hours of each weekday, Monday first, and beside it what they come to. Whoever listens to edited()
/// says whether they are right.
class HoursFields final : public QWidget {
    Q_OBJECT

public:
    /// The lines are called `name`_1 to `name`_7.
    HoursFields(const QString& name, const QLocale& locale, QWidget* parent = nullptr);

    [[nodiscard]] QString text(std::size_t day) const;
    void setText(std::size_t day, const QString& text);
    /// What holds where the line is empty.
    void setPlaceholder(std::size_t day, const QString& text);
    /// Nothing where what was typed is wrong.
    void setLength(std::size_t day, std::optional<std::chrono::minutes> length);
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void edited();
    /// Enter was pressed in a line.
    void entered();

private:
    struct Day {
        QLineEdit* hours = nullptr;
        QLabel* length = nullptr;
    };
    QLocale m_locale;
    std::array<Day, 7> m_days;
};

} // namespace kept::ui
