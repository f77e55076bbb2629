#pragma once

#include <QComboBox>

namespace kept::ui {

/// A choice whose words are shortened in the middle where it is narrower than they are, and no reason to be wide.
class ChoiceBox final : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kept::ui
