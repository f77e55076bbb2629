#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kept::ui {

class IconLabel;

/// What a page or a card shows while there is nothing: why, what to do about it, and a button that does it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// icon: a file name from resources/icons. An empty hint or button text hides that part.
    void setContent(const QString& icon, const QString& sentence, const QString& hint = {},
                    const QString& buttonText = {});

signals:
    void buttonPressed();

private:
    IconLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_hint;
    QPushButton* m_button;
};

} // namespace kept::ui
