#include "cli/password_prompt.h"

#include "cli/words.h"
#include "domain/errors.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace kept::cli {

namespace {

/// The terminal while it keeps to itself what is typed; as before once this goes.
class SilentTerminal {
public:
    SilentTerminal() : m_handle(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {
        if (m_handle < 0 || ::tcgetattr(m_handle, &m_before) != 0)
            return;
        termios silent = m_before;
        // Signals would end the process with the echo still off: the keys for them end the line instead.
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        silent.c_lflag |= ICANON;
        silent.c_cc[VEOL] = m_before.c_cc[VINTR];
        silent.c_cc[VEOL2] = m_before.c_cc[VQUIT];
        m_isSilent = ::tcsetattr(m_handle, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (m_isSilent)
            ::tcsetattr(m_handle, TCSAFLUSH, &m_before);
        if (m_handle >= 0)
            ::close(m_handle);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    [[nodiscard]] bool isThere() const { return m_isSilent; }

    void write(const QByteArray& text) const {
        for (qsizetype done = 0; done < text.size();) {
            const ssize_t written = ::write(m_handle, text.constData() + done, static_cast<size_t>(text.size() - done));
            if (written < 0 && errno != EINTR)
                return;
            done += std::max<ssize_t>(written, 0);
        }
    }

    /// Nothing where the person gave up.
    [[nodiscard]] std::optional<QByteArray> readLine() const {
        QByteArray line;
        std::array<char, 256> piece{};
        while (!line.endsWith('\n')) {
            const ssize_t size = ::read(m_handle, piece.data(), piece.size());
            if (size < 0 && errno == EINTR)
                continue;
            if (size <= 0)
                return std::nullopt;
            line.append(piece.data(), size);
            const auto last = static_cast<cc_t>(line.back());
            if (last == m_before.c_cc[VINTR] || last == m_before.c_cc[VQUIT])
                return std::nullopt;
        }
        line.chop(1);
        return line;
    }

private:
    int m_handle;
    termios m_before{};
    bool m_isSilent = false;
};

} // namespace

std::optional<QString> askPassword(const QString& question) {
    const SilentTerminal terminal;
    if (!terminal.isThere())
        return std::nullopt;
    terminal.write(question.toUtf8() + ' ');
    const std::optional<QByteArray> typed = terminal.readLine();
    terminal.write("\n");
    if (!typed)
        throw domain::NotAllowed(Cli::tr("No password was given, so nothing was done."));
    return QString::fromUtf8(*typed);
}

} // namespace kept::cli
