#include "services/channel_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

QString channelWord(const QString& name) {
    const bool isUsual = std::any_of(usualChannels.begin(), usualChannels.end(),
                                     [&](const char* usual) { return name == QLatin1String(usual); });
    return isUsual ? QCoreApplication::translate("channels", name.toLatin1().constData()) : name;
}

} // namespace kept::services
