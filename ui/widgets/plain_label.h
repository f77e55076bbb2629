#pragma once

class QLabel;
class QString;

namespace kept::ui {

/// For words of people: plain text that wraps, can be copied, and never widens the panel that it stands in.
[[nodiscard]] QLabel* makePlainLabel(const char* objectName);
/// The same that says something from the beginning.
[[nodiscard]] QLabel* makePlainLabel(const char* objectName, const QString& text);

} // namespace kept::ui
