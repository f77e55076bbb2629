#include "cli/terminal_secret.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kept::cli {

using services::Secret;

namespace {

volatile std::sig_atomic_t caught = 0;

/// While it lives, what is typed is not shown, and a signal waits: a program that ended here would leave the terminal
/// silent.
class Silence {
public:
    explicit Silence(int terminal) : m_terminal(terminal) {
        caught = 0;
        struct sigaction action {};
        action.sa_handler = [](int signal) { caught = signal; };
        for (std::size_t i = 0; i < interrupting.size(); ++i)
            sigaction(interrupting[i], &action, &m_before[i]);
        tcgetattr(terminal, &m_modes);
        termios silent = m_modes;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    ~Silence() {
        tcsetattr(m_terminal, TCSAFLUSH, &m_modes);
        for (std::size_t i = 0; i < interrupting.size(); ++i)
            sigaction(interrupting[i], &m_before[i], nullptr);
        if (caught != 0)
            raise(caught);
    }
    Silence(const Silence&) = delete;
    Silence& operator=(const Silence&) = delete;

private:
    static constexpr std::array interrupting = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

    int m_terminal;
    termios m_modes{};
    std::array<struct sigaction, interrupting.size()> m_before{};
};

constexpr std::size_t longestLine = 2048;

/// Waits for something to read; false once a signal came. It looks now and then: one that comes between two looks, or
/// to another thread, ends no wait.
bool hasInput(int terminal) {
    constexpr int milliseconds = 100;
    pollfd waiting{.fd = terminal, .events = POLLIN, .revents = 0};
    while (caught == 0) {
        const int ready = poll(&waiting, 1, milliseconds);
        if (ready > 0 || (ready < 0 && errno != EINTR))
            return caught == 0;
    }
    return false;
}

/// A line without its end; nothing where the input ended before it.
std::optional<Secret> readLine(int terminal) {
    std::array<char, longestLine> line{};
    std::size_t size = 0;
    char letter = 0;
    while (hasInput(terminal) && read(terminal, &letter, 1) == 1 && letter != '\n') {
        if (size < line.size())
            line[size++] = letter;
        letter = 0;
    }
    std::optional<Secret> secret;
    if (letter == '\n')
        secret.emplace(QString::fromUtf8(line.data(), static_cast<qsizetype>(size)));
    explicit_bzero(line.data(), line.size());
    return secret;
}

} // namespace

std::optional<Secret> askAtTerminal(const QString& question) {
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return std::nullopt;
    auto secret = askOn(terminal, question);
    close(terminal);
    return secret;
}

std::optional<Secret> askOn(int terminal, const QString& question) {
    const QByteArray words = question.toUtf8();
    const Silence silence(terminal);
    if (write(terminal, words.constData(), static_cast<std::size_t>(words.size())) < 0)
        return std::nullopt;
    return readLine(terminal);
}

} // namespace kept::cli
