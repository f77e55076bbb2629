#include "services/channel_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

QString channelWord(const QString& name) {
    const bool isUsual = std::any_of(usualChannels.begin(), usualChannels.end(),
                                     [&](const char* usual) { return name == QLatin1String(usual); });
    return isUsual ? QCoreApplication::translate("channels", name.toLatin1().constData()) : name;
}

QString channelList(const QStringList& names) {
    QStringList words;
    for (const QString& name : names)
        words << channelWord(name);
    words.sort(Qt::CaseInsensitive);
    return words.join(QStringLiteral(", "));
}

QString channelPhrase(const QString& name) {
    if (name.isEmpty())
        return {};
    if (name == QLatin1String("in person"))
        return QCoreApplication::translate("channels", "in person", "how something was said");
    return QCoreApplication::translate("channels", "by %1", "channel").arg(channelWord(name));
}

QString channelName(const QString& typed, const QStringList& known) {
    const QString word = typed.trimmed();
    for (const QString& name : known)
        if (name.compare(word, Qt::CaseInsensitive) == 0)
            return name;
    for (const char* usual : usualChannels) {
        const QString name = QString::fromLatin1(usual);
        if (channelWord(name).compare(word, Qt::CaseInsensitive) == 0)
            return name;
    }
    return word;
}

} // namespace kept::services
