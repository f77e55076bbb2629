#pragma once

#include <QAbstractButton>

namespace kept::ui {

/// One page in the navigation, with how many wait there; filled where one of them is late.
class NavigationButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavigationButton(const QString& title, QWidget* parent);

    void setCount(int count, bool late);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRect& inside) const;
    void describe();

    QString m_count;
    bool m_late = false;
};

} // namespace kept::ui
