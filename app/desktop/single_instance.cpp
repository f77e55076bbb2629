#include "desktop/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace kept::desktop {

namespace {

constexpr int manyAtOnce = 64;
constexpr std::size_t longestMessage = 128 * 1024;
constexpr QByteArrayView taken("taken");

/// A folder of this user's, closed to others.
bool isPrivate(const QByteArray& folder) {
    struct stat found = {};
    return ::lstat(folder.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::getuid() &&
           (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

std::optional<sockaddr_un> addressOf(const QByteArray& socket) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    if (socket.size() >= qsizetype(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, socket.constData(), std::size_t(socket.size()));
    return address;
}

/// Held for moments only, by whoever looks for the first or becomes it.
Descriptor lock(const QByteArray& folder) {
    Descriptor file(::open(QByteArray(folder + "/lock").constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (file.isOpen() && ::flock(file.number(), LOCK_EX) < 0)
        return Descriptor();
    return file;
}

bool isOurUser(int socket) {
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

Descriptor newSocket(int flags) {
    return Descriptor(::socket(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC | flags, 0));
}

} // namespace

Descriptor::~Descriptor() {
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor::Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
    std::swap(m_number, other.m_number);
    return *this;
}

QString instancePlace() {
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString root = !runtime.isEmpty() && QDir(runtime).exists()
                             ? runtime
                             : QDir(QDir::tempPath()).filePath(QStringLiteral("kept-%1").arg(::getuid()));
    QByteArray session = qgetenv("WAYLAND_DISPLAY");
    if (session.isEmpty())
        session = qgetenv("DISPLAY");
    const QString settings = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const QByteArray which =
        QCryptographicHash::hash(QByteArray(session + '\n' + settings.toUtf8()), QCryptographicHash::Sha256);
    return QDir(root).filePath(QStringLiteral("kept-") + QString::fromLatin1(which.toHex().left(16)));
}

Claim claimInstance(const QString& place) {
    Claim claim;
    const QByteArray folder = QFile::encodeName(place);
    QDir().mkpath(QFileInfo(place).path());
    ::mkdir(folder.constData(), 0700);
    const std::optional<sockaddr_un> address = addressOf(folder + "/socket");
    if (!address || !isPrivate(folder))
        return claim;
    const Descriptor locked = lock(folder);
    Descriptor other = newSocket(0);
    Descriptor own = newSocket(SOCK_NONBLOCK);
    if (!locked.isOpen() || !other.isOpen() || !own.isOpen())
        return claim;
    const auto* where = reinterpret_cast<const sockaddr*>(&*address);
    claim.socket = place + QStringLiteral("/socket");
    if (::connect(other.number(), where, sizeof *address) == 0) {
        if (isOurUser(other.number()))
            claim.first = std::move(other);
        return claim;
    }
    ::unlink(address->sun_path); // of one that was killed
    if (::bind(own.number(), where, sizeof *address) == 0 && ::listen(own.number(), manyAtOnce) == 0)
        claim.listening = std::move(own);
    return claim;
}

HandedOver handOver(const Claim& claim, const QByteArray& message, std::chrono::milliseconds patience) {
    const int first = claim.first.number();
    if (::send(first, message.constData(), std::size_t(message.size()), MSG_NOSIGNAL) != message.size())
        return HandedOver::Gone;
    pollfd answer = {.fd = first, .events = POLLIN, .revents = 0};
    if (::poll(&answer, 1, int(patience.count())) != 1)
        return HandedOver::Unheard;
    std::array<char, 16> text = {};
    return ::recv(first, text.data(), text.size(), 0) == ssize_t(taken.size()) ? HandedOver::Taken : HandedOver::Gone;
}

struct SingleInstance::Visitor {
    Descriptor socket;
    std::unique_ptr<QSocketNotifier> notifier; ///< goes before its socket
};

SingleInstance::SingleInstance(Claim claim, QObject* parent) : QObject(parent), m_claim(std::move(claim)) {
    if (!m_claim.listening.isOpen())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_claim.listening.number(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SingleInstance::welcome);
}

SingleInstance::~SingleInstance() {
    resign();
}

void SingleInstance::resign() {
    if (!m_claim.listening.isOpen())
        return;
    const QByteArray socket = QFile::encodeName(m_claim.socket);
    const Descriptor locked = lock(QFile::encodeName(QFileInfo(m_claim.socket).path()));
    m_notifier.reset();
    m_visitors.clear();
    ::unlink(socket.constData());
    m_claim.listening = Descriptor();
}

void SingleInstance::welcome() {
    Descriptor socket(::accept4(m_claim.listening.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (!socket.isOpen() || !isOurUser(socket.number()))
        return;
    auto visitor = std::make_unique<Visitor>();
    visitor->notifier = std::make_unique<QSocketNotifier>(socket.number(), QSocketNotifier::Read);
    visitor->socket = std::move(socket);
    connect(visitor->notifier.get(), &QSocketNotifier::activated, this,
            [this, heard = visitor.get()] { hear(*heard); });
    m_visitors.push_back(std::move(visitor));
}

void SingleInstance::hear(Visitor& visitor) {
    QByteArray message(qsizetype(longestMessage), Qt::Uninitialized);
    const ssize_t size = ::recv(visitor.socket.number(), message.data(), std::size_t(message.size()), 0);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size > 0)
        (void)::send(visitor.socket.number(), taken.data(), std::size_t(taken.size()), MSG_NOSIGNAL);
    // Not while its notifier is at work.
    visitor.notifier->setEnabled(false);
    QMetaObject::invokeMethod(
        this,
        [this, gone = &visitor] {
            std::erase_if(m_visitors, [gone](const auto& other) { return other.get() == gone; });
        },
        Qt::QueuedConnection);
    if (size > 0) {
        message.truncate(size);
        emit received(message);
    }
}

} // namespace kept::desktop
