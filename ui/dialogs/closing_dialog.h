#pragma once

#include <functional>
#include <optional>

class QWidget;

namespace kept::ui {

enum class Closing { KeepRunning, Quit };

/// Asks what closing the window shall do. Gives nothing to whoever changed their mind.
void askHowToClose(QWidget& window, bool hasTray, const std::function<void(std::optional<Closing>)>& chosen);

} // namespace kept::ui
