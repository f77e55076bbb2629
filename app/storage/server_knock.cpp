#include "storage/server_knock.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace kept::storage {

namespace {

/// SSLRequest: eight bytes long, and the code 80877103; the answer is one letter.
constexpr std::array<unsigned char, 8> wantsEncryption = {0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f};

using Found = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

Found lookUp(const QString& host, int port, int flags) {
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo* found = nullptr;
    if (getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found) != 0)
        found = nullptr;
    return {found, &freeaddrinfo};
}

class Socket {
public:
    explicit Socket(int family) : m_handle(::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)) {}
    ~Socket() { ::close(m_handle); }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] bool waitFor(short events, std::chrono::milliseconds patience) const {
        pollfd waiting{.fd = m_handle, .events = events, .revents = 0};
        int ready = 0;
        do
            ready = ::poll(&waiting, 1, static_cast<int>(patience.count()));
        while (ready < 0 && errno == EINTR);
        return ready > 0;
    }

    /// The system's error code; 0 once it is connected.
    [[nodiscard]] int connect(const sockaddr* address, socklen_t size, std::chrono::milliseconds patience) const {
        if (::connect(m_handle, address, size) == 0)
            return 0;
        if (errno != EINPROGRESS)
            return errno;
        if (!waitFor(POLLOUT, patience))
            return ETIMEDOUT;
        int code = 0;
        socklen_t codeSize = sizeof code;
        ::getsockopt(m_handle, SOL_SOCKET, SO_ERROR, &code, &codeSize);
        return code;
    }

    [[nodiscard]] Knock askForEncryption(std::chrono::milliseconds patience) const {
        if (::send(m_handle, wantsEncryption.data(), wantsEncryption.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(wantsEncryption.size()))
            return Knock::SomethingElse;
        if (!waitFor(POLLIN, patience))
            return Knock::Silence;
        char letter = 0;
        const bool came = ::recv(m_handle, &letter, 1, 0) == 1;
        if (came && letter == 'S')
            return Knock::Encrypting;
        return came && letter == 'N' ? Knock::Plain : Knock::SomethingElse;
    }

private:
    int m_handle;
};

Knock knockOnSocket(const QString& folder, int port, std::chrono::milliseconds patience) {
    const QByteArray path = folder.toUtf8() + "/.s.PGSQL." + QByteArray::number(port);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return Knock::Refused;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    if (path.startsWith('@')) // no file, but a name that the system keeps
        address.sun_path[0] = '\0';
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(path.size()));
    const Socket socket(AF_UNIX);
    const int code = socket.connect(reinterpret_cast<const sockaddr*>(&address), size, patience);
    return code == 0 ? Knock::Plain : Knock::Refused;
}

} // namespace

std::vector<QString> addressesOf(const QString& host) {
    std::vector<QString> addresses;
    const Found found = lookUp(host, 0, AI_ADDRCONFIG);
    for (const addrinfo* one = found.get(); one; one = one->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (getnameinfo(one->ai_addr, one->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            addresses.push_back(QString::fromUtf8(text.data()));
    }
    return addresses;
}

Knock knockAt(const QString& address, int port, std::chrono::milliseconds patience) {
    if (address.startsWith(u'/') || address.startsWith(u'@'))
        return knockOnSocket(address, port, patience);
    const Found found = lookUp(address, port, AI_NUMERICHOST);
    if (!found)
        return Knock::Silence;
    const Socket socket(found->ai_family);
    switch (socket.connect(found->ai_addr, found->ai_addrlen, patience)) {
    case 0:
        return socket.askForEncryption(patience);
    case ECONNREFUSED:
        return Knock::Refused;
    default:
        return Knock::Silence;
    }
}

} // namespace kept::storage
