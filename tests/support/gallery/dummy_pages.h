#pragma once

class QWidget;

namespace kept::ui {
class MainWindow;
}

namespace kept::tests {

/// Fills the frame with the content of the drawings, so that its look can be judged before and beside real pages.
void fillWithDummies(ui::MainWindow& window);

} // namespace kept::tests
