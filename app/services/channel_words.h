#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

namespace kept::services {

/// The channels that every new book begins with, by their names in the record.
inline constexpr std::array usualChannels = {
    QT_TRANSLATE_NOOP("channels", "phone"), QT_TRANSLATE_NOOP("channels", "e-mail"),
    QT_TRANSLATE_NOOP("channels", "chat"), QT_TRANSLATE_NOOP("channels", "SMS"),
    QT_TRANSLATE_NOOP("channels", "in person")};

/// What a channel is called on screen and paper: the usual ones in the language of the person, any other as it was
/// named. Never for the record, nor for what programs read.
[[nodiscard]] QString channelWord(const QString& name);

} // namespace kept::services
