#include "tests/support/wire.h"

#include "tests/support/postgres_server.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <poll.h>
#include <stdexcept>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace kept::tests {

namespace {

constexpr int port = 5432;

sockaddr_un addressOf(const QString& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(path);
    std::copy_n(name.constData(), std::min<std::size_t>(name.size(), sizeof address.sun_path - 1), address.sun_path);
    return address;
}

int connectedTo(const QString& path) {
    const int end = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_un address = addressOf(path);
    if (::connect(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return end;
    ::close(end);
    return -1;
}

struct Conversation {
    int client;
    int server;
};

} // namespace

Wire::Wire(const PostgresServer& server)
    : m_folder(QStringLiteral("/tmp/kept-wire-XXXXXX")),
      m_server(QStringLiteral("%1/.s.PGSQL.%2").arg(server.socketFolder()).arg(server.port())),
      m_listening(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)), m_bell(::eventfd(0, EFD_CLOEXEC)) {
    const sockaddr_un address = addressOf(m_folder.filePath(QStringLiteral(".s.PGSQL.%1").arg(port)));
    if (::bind(m_listening, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(m_listening, SOMAXCONN) != 0)
        throw std::runtime_error("the wire can't be laid");
    m_thread = std::thread([this] { serve(); });
}

Wire::~Wire() {
    m_over = true;
    ::eventfd_write(m_bell, 1);
    m_thread.join();
    ::close(m_listening);
    ::close(m_bell);
}

QString Wire::address(const QString& database, const QString& role) const {
    return QStringLiteral("postgresql://%1@/%2?host=%3&port=%4").arg(role, database, m_folder.path()).arg(port);
}

void Wire::cutAnswerTo(const QByteArray& words) {
    const std::lock_guard lock(m_mutex);
    m_answerTo = words;
}

void Wire::cutBefore(const QByteArray& words) {
    const std::lock_guard lock(m_mutex);
    m_before = words;
}

void Wire::cut() {
    m_isCut = true;
    ::eventfd_write(m_bell, 1);
}

void Wire::mend() {
    m_isCut = false;
}

bool Wire::carry(int from, int to, bool toServer) {
    std::array<char, 1 << 16> buffer{};
    const ssize_t count = ::read(from, buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    bool goesOn = true;
    if (toServer) {
        const std::lock_guard lock(m_mutex);
        const auto holds = [&](QByteArray& words) {
            if (words.isEmpty() || !QByteArray::fromRawData(buffer.data(), count).contains(words))
                return false;
            words.clear();
            ++m_cuts;
            return true;
        };
        if (holds(m_before))
            return false;
        goesOn = !holds(m_answerTo);
    }
    if (::write(to, buffer.data(), static_cast<std::size_t>(count)) != count)
        return false;
    if (!goesOn) {
        // What the server has to say is waited for, so that it has done it, and then kept back.
        ::pollfd answer{to, POLLIN, 0};
        ::poll(&answer, 1, -1);
    }
    return goesOn;
}

void Wire::serve() {
    std::vector<Conversation> conversations;
    const auto end = [](const Conversation& conversation) {
        ::close(conversation.client);
        ::close(conversation.server);
    };
    while (!m_over) {
        std::vector<::pollfd> ends{{m_listening, POLLIN, 0}, {m_bell, POLLIN, 0}};
        for (const Conversation& conversation : conversations) {
            ends.push_back({conversation.client, POLLIN, 0});
            ends.push_back({conversation.server, POLLIN, 0});
        }
        ::poll(ends.data(), ends.size(), -1);
        if (ends[1].revents != 0) {
            ::eventfd_t rung = 0;
            ::eventfd_read(m_bell, &rung);
        }
        std::vector<Conversation> left;
        for (std::size_t i = 0; i < conversations.size(); ++i) {
            const Conversation& conversation = conversations[i];
            const bool goesOn =
                !m_isCut && (ends[2 + 2 * i].revents == 0 || carry(conversation.client, conversation.server, true)) &&
                (ends[3 + 2 * i].revents == 0 || carry(conversation.server, conversation.client, false));
            if (goesOn)
                left.push_back(conversation);
            else
                end(conversation);
        }
        conversations = std::move(left);
        if (ends[0].revents != 0) {
            const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            const int server = m_isCut ? -1 : connectedTo(m_server);
            if (server >= 0)
                conversations.push_back({client, server});
            else
                ::close(client);
        }
    }
    for (const Conversation& conversation : conversations)
        end(conversation);
}

} // namespace kept::tests
