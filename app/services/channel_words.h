#pragma once

#include <QString>
#include <QStringList>
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
/// Several of them, in an order that does not depend on theirs.
[[nodiscard]] QString channelList(const QStringList& names);
/// How something is said by it, in the middle of a sentence: "by phone", "in person"; empty for no channel.
[[nodiscard]] QString channelPhrase(const QString& name);
/// The name in the record of what somebody typed for a channel: a name that is among `known` is itself, the word for a
/// usual one is that, any other text is the name of a new one.
[[nodiscard]] QString channelName(const QString& typed, const QStringList& known);

} // namespace kept::services
