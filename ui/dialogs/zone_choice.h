#pragma once

class QByteArray;
class QComboBox;

namespace kept::ui {

/// All time zones, to choose from or to type a part of the name; `chosen` may be empty.
[[nodiscard]] QComboBox* makeZoneChoice(const QByteArray& chosen);

} // namespace kept::ui
