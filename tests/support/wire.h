#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <atomic>
#include <mutex>
#include <thread>

namespace kept::tests {

class PostgresServer;

/// A wire between Kept and its server that can be cut: at once, or in the middle of a conversation.
class Wire {
public:
    explicit Wire(const PostgresServer& server);
    ~Wire();
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    /// The address of that database through the wire.
    [[nodiscard]] QString address(const QString& database, const QString& role = QStringLiteral("admin")) const;

    /// Once something with those words is on its way to the server, it arrives, but its answer does not any more.
    void cutAnswerTo(const QByteArray& words);
    /// Once something with those words is on its way to the server, it gets lost, and the wire with it.
    void cutBefore(const QByteArray& words);
    /// All conversations break off, and none begins until mend().
    void cut();
    void mend();
    [[nodiscard]] int cuts() const { return m_cuts; }

private:
    void serve();
    /// False once the conversation is over.
    bool carry(int from, int to, bool toServer);

    QTemporaryDir m_folder;
    QString m_server;
    int m_listening;
    int m_bell; ///< an eventfd that wakes serve()
    std::atomic<bool> m_over{false};
    std::atomic<bool> m_isCut{false};
    std::atomic<int> m_cuts{0};
    std::mutex m_mutex;
    QByteArray m_answerTo; ///< under the mutex, as the next
    QByteArray m_before;
    std::thread m_thread;
};

} // namespace kept::tests
