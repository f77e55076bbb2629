#pragma once

#include <QIcon>
#include <QPushButton>

namespace kept::ui {

/// A wide button that says what it does and, below, what that is for.
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    /// iconName: a file name from resources/icons.
    ChoiceButton(const QString& iconName, const QString& title, const QString& hint, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    QString m_hint;
};

} // namespace kept::ui
