#pragma once

#include <QScrollArea>

class QFormLayout;

namespace kept::ui {

class WheelGuard;

/// The fields of a dialog, one below the other. A dialog is as high as they need, and no higher than the window that it
/// belongs to: there they scroll, and what stands around them, the buttons above all, stays in sight.
class FormArea final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormArea(QWidget* parent = nullptr);

    [[nodiscard]] QFormLayout& form() const { return *m_form; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitDialog();

    QFormLayout* m_form;
    WheelGuard* m_wheel;
};

} // namespace kept::ui
