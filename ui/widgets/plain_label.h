#pragma once

class QLabel;

namespace kept::ui {

/// For words of people: plain text that wraps, can be copied, and never widens the panel that it stands in.
[[nodiscard]] QLabel* makePlainLabel(const char* objectName);

} // namespace kept::ui
