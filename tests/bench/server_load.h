#pragma once

#include <QList>
#include <QString>

namespace kept::bench {

/// What the processes of a server on this machine have used.
class ServerLoad {
public:
    /// `postmaster` is the process that all the others belong to.
    explicit ServerLoad(qint64 postmaster);

    /// Seconds of processor time of the server, and of this process, since it was asked last.
    struct Used {
        double server = 0;
        double clients = 0;
    };
    Used used();
    /// Of memory that a connection has for itself, in MiB, on average.
    [[nodiscard]] double memoryPerBackend() const;
    /// The load of the machine over the last minute.
    [[nodiscard]] static double machine();

private:
    [[nodiscard]] QList<qint64> processes() const;
    [[nodiscard]] Used total() const;

    qint64 m_postmaster;
    Used m_before;
};

} // namespace kept::bench
