#pragma once

namespace kept::ui {

class ChartCanvas;

/// Shows a chart to assistive technology as one thing whose parts are its marks: each says what it stands for, and
/// opens it when it is pressed. To be called in the constructor of the canvas.
void makeAccessible(ChartCanvas& canvas);

/// Tells that the focus inside a chart went to this mark.
void tellFocused(ChartCanvas& canvas, int mark);

} // namespace kept::ui
