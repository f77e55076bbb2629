#pragma once

#include <QDialog>

class QPushButton;

namespace kept::ui {

/// What stands behind every figure, in plain words: what counts, for whom, and what the intervals mean.
class CountingExplanation final : public QDialog {
    Q_OBJECT

public:
    explicit CountingExplanation(QWidget* parent = nullptr);
};

/// "How is this counted?": opens the explanation over the page that shows figures.
[[nodiscard]] QPushButton* countingButton(QWidget& page);

} // namespace kept::ui
