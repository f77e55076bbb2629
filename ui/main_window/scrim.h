#pragma once

#include <QWidget>

namespace kept::ui {

/// Shades the page while something lies over it; pressing it closes that.
class Scrim final : public QWidget {
    Q_OBJECT

public:
    explicit Scrim(QWidget* parent);

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
};

} // namespace kept::ui
