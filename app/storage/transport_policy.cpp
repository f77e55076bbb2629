#include "storage/transport_policy.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace kept::storage {

namespace {

constexpr std::uint8_t loopbackNetwork = 127;

QString cautionWords(const char* text) {
    return QCoreApplication::translate("ServerAddress", text);
}

bool isLoopbackAddress(const QByteArray& host) {
    in_addr four{};
    if (inet_pton(AF_INET, host.constData(), &four) == 1)
        return ntohl(four.s_addr) >> 24 == loopbackNetwork;
    in6_addr six{};
    if (inet_pton(AF_INET6, host.constData(), &six) != 1)
        return false;
    return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == loopbackNetwork);
}

bool leavesMachine(const TransportWish& wish) {
    const QStringList hosts = (wish.hostAddresses.isEmpty() ? wish.hosts : wish.hostAddresses).split(u',');
    return !std::ranges::all_of(hosts, isThisMachine);
}

QString cautionAbout(const QString& mode) {
    if (mode == QLatin1String("disable"))
        return cautionWords(QT_TRANSLATE_NOOP("ServerAddress",
                                              "Nothing is encrypted on the way to the server: whoever is on "
                                              "the network can read and change everything."));
    if (mode == QLatin1String("allow") || mode == QLatin1String("prefer"))
        return cautionWords(QT_TRANSLATE_NOOP("ServerAddress",
                                              "The connection is encrypted only if the server wants it, and "
                                              "nobody checks who answers: somebody in between can read and "
                                              "change everything."));
    if (mode == QLatin1String("require"))
        return cautionWords(QT_TRANSLATE_NOOP("ServerAddress",
                                              "The connection is encrypted, but nobody checks who answers: "
                                              "somebody in between could pose as the server."));
    if (mode == QLatin1String("verify-ca"))
        return cautionWords(QT_TRANSLATE_NOOP(
            "ServerAddress", "The server's certificate is checked, but not that it is for this server: "
                             "another one with a certificate could pose as it."));
    return {};
}

} // namespace

bool isThisMachine(const QString& host) {
    const QString name = host.trimmed();
    return name.isEmpty() || name.startsWith(u'/') || name.startsWith(u'@') ||
           name.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || isLoopbackAddress(name.toUtf8());
}

TransportSetting transportFor(const TransportWish& wish, const QString& bundle) {
    TransportSetting setting;
    setting.leavesMachine = leavesMachine(wish);
    if (setting.leavesMachine && wish.sslMode.isEmpty())
        setting.sslMode = QStringLiteral("verify-full");
    const QString& mode = setting.sslMode.isEmpty() ? wish.sslMode : setting.sslMode;
    if (mode.startsWith(QLatin1String("verify-")) && !wish.knowsAuthorities)
        setting.authorities = bundle;
    if (setting.leavesMachine)
        setting.caution = cautionAbout(mode);
    return setting;
}

QString systemAuthorities() {
    static constexpr std::array<const char*, 3> bundles = {"/etc/ssl/certs/ca-certificates.crt", // Debian
                                                           "/etc/pki/tls/certs/ca-bundle.crt",   // Fedora
                                                           "/etc/ssl/ca-bundle.pem"};            // SUSE
    const auto found =
        std::ranges::find_if(bundles, [](const char* bundle) { return QFileInfo::exists(QLatin1String(bundle)); });
    return found == bundles.end() ? QString() : QLatin1String(*found);
}

} // namespace kept::storage
