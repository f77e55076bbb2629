#pragma once

#include "render/tokens.h"

#include <QIcon>
#include <QWidget>

namespace kept::ui {

/// Draws one line icon in the colour of a token, in whichever theme is shown. Decoration: it says nothing that the
/// words beside it do not.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(int side, QWidget* parent = nullptr);

    void setIcon(const QString& name, render::Token token);
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    int m_side;
};

} // namespace kept::ui
