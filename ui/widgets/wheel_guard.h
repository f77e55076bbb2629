#pragma once

#include <QObject>

class QWidget;

namespace kept::ui {

/// Lets the wheel scroll an area that holds fields: over a choice or a number without the focus it would change it,
/// unseen. Guards the fields that stand in the area now.
class WheelGuard final : public QObject {
    Q_OBJECT

public:
    explicit WheelGuard(QWidget& area);

    void guard();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_area;
};

} // namespace kept::ui
