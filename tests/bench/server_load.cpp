#include "tests/bench/server_load.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <sys/resource.h>
#include <unistd.h>

namespace kept::bench {

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The fields of /proc/PID/stat behind the name, from the state on.
QList<QByteArray> statOf(qint64 process) {
    const QByteArray stat = contents(QStringLiteral("/proc/%1/stat").arg(process));
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ');
}

double seconds(const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

ServerLoad::ServerLoad(qint64 postmaster) : m_postmaster(postmaster) {
    m_before = total();
}

QList<qint64> ServerLoad::processes() const {
    QList<qint64> found{m_postmaster};
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& name : all) {
        const qint64 process = name.toLongLong();
        if (process > 0 && statOf(process).value(1).toLongLong() == m_postmaster)
            found.append(process);
    }
    return found;
}

ServerLoad::Used ServerLoad::total() const {
    Used used;
    const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
    for (const qint64 process : processes()) {
        const QList<QByteArray> stat = statOf(process);
        used.server += (stat.value(11).toDouble() + stat.value(12).toDouble()) / ticks;
    }
    rusage own{};
    getrusage(RUSAGE_SELF, &own);
    used.clients = seconds(own.ru_utime) + seconds(own.ru_stime);
    return used;
}

ServerLoad::Used ServerLoad::used() {
    const Used before = std::exchange(m_before, total());
    return {m_before.server - before.server, m_before.clients - before.clients};
}

double ServerLoad::memoryPerBackend() const {
    double own = 0;
    int backends = 0;
    for (const qint64 process : processes()) {
        const QByteArray title = contents(QStringLiteral("/proc/%1/cmdline").arg(process));
        if (!title.contains(" kept_bench "))
            continue;
        ++backends;
        const QByteArray memory = contents(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
        for (const QByteArray& line : memory.split('\n')) {
            if (line.startsWith("Private_"))
                own += line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return backends > 0 ? own / backends : 0;
}

double ServerLoad::machine() {
    double load = 0;
    return ::getloadavg(&load, 1) == 1 ? load : 0;
}

} // namespace kept::bench
