#pragma once

#include "ui/widgets/elided_label.h"

#include <QPushButton>

namespace kept::ui {

enum class ChipKind { Neutral, Accent, Warning };

/// A small rounded label beside or below something: "waits on Tariq".
class Chip final : public ElidedLabel {
    Q_OBJECT

public:
    explicit Chip(const QString& text = {}, ChipKind kind = ChipKind::Neutral, QWidget* parent = nullptr);

    void setKind(ChipKind kind);
};

/// A chip that can be pressed; its text is cut in the middle where it does not fit.
class ChipButton : public QPushButton {
    Q_OBJECT

public:
    explicit ChipButton(QWidget* parent = nullptr);

    void setKind(ChipKind kind);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kept::ui
