#include "cli/sign_in_prompt.h"

#include "cli/shown.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "services/sign_in.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <ostream>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kept::cli {

using namespace domain;
using services::Secret;
using services::SignInAnswer;

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

std::optional<Secret> inEnvironment(const char* name) {
    if (qEnvironmentVariableIsEmpty(name))
        return std::nullopt;
    return Secret(qEnvironmentVariable(name));
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

std::optional<Secret> PasswordPrompt::ask(const QString& question) {
    return m_context.askSecret ? m_context.askSecret(question) : std::nullopt;
}

Secret PasswordPrompt::old(const QString& person) {
    if (auto given = inEnvironment("KEPT_PASSWORD"))
        return std::move(*given);
    m_typed = true;
    if (auto typed = ask(shown(Cli::tr("Password of %1: ").arg(person))))
        return std::move(*typed);
    throw NotAllowed(
        Cli::tr("%1 has a password: type it at a terminal, or put it into KEPT_PASSWORD for a script.").arg(person));
}

Secret PasswordPrompt::fresh() {
    if (auto given = inEnvironment("KEPT_NEW_PASSWORD"))
        return std::move(*given);
    const auto first = ask(Cli::tr("New password: "));
    const auto again = first ? ask(Cli::tr("The same again: ")) : std::nullopt;
    if (!again)
        throw NotAllowed(
            Cli::tr("Type the new password at a terminal, or put it into KEPT_NEW_PASSWORD for a script."));
    if (!first->isSame(*again))
        throw InvalidInput(Cli::tr("The two passwords differ."));
    return *first;
}

bool PasswordPrompt::isOpened(const SignInAnswer& answer) {
    const QString words = services::wordsOf(answer);
    switch (answer.kind) {
    case SignInAnswer::Kind::Temporary:
        throw NotAllowed(Cli::tr("This password is temporary: choose one of your own with kept password."));
    case SignInAnswer::Kind::TooSoon:
        throw NotAllowed(words);
    case SignInAnswer::Kind::Wrong:
        if (!m_typed || answer.wait > Duration::zero())
            throw NotAllowed(words);
        break;
    case SignInAnswer::Kind::Welcome:
        break;
    }
    if (!words.isEmpty())
        m_context.err << "kept: " << words.toStdString() << '\n';
    return answer.kind == SignInAnswer::Kind::Welcome;
}

} // namespace kept::cli
