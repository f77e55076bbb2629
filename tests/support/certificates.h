#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <pwd.h>
#include <stdexcept>
#include <unistd.h>

namespace kept::tests {

/// An authority that nobody knows, and what it vouches for: a server that is called db.kept.test, at 127.0.0.1.
class Certificates {
public:
    Certificates() {
        run({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30",
             "-subj", "/CN=Kept's test authority", "-keyout", path("ca.key"), "-out", path("ca.crt")});
        run({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=db.kept.test",
             "-keyout", path("server.key"), "-out", path("server.csr")});
        QFile names(path("names"));
        if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:db.kept.test,IP:127.0.0.1\n") < 0)
            throw std::runtime_error("the names can't be written");
        names.close();
        run({"x509", "-req", "-days", "30", "-in", path("server.csr"), "-CA", path("ca.crt"), "-CAkey", path("ca.key"),
             "-CAcreateserial", "-extfile", path("names"), "-out", path("server.crt")});
        handOver();
    }

    [[nodiscard]] QString authority() const { return path("ca.crt"); }
    /// Lines of postgresql.conf.
    [[nodiscard]] QStringList settings() const {
        return {QStringLiteral("ssl = on"), QStringLiteral("ssl_cert_file = '%1'").arg(path("server.crt")),
                QStringLiteral("ssl_key_file = '%1'").arg(path("server.key"))};
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static void run(const QStringList& arguments) {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            throw std::runtime_error("openssl: " + openssl.readAllStandardError().toStdString());
    }

    /// To the one that the server runs as; see PostgresServer.
    void handOver() const {
        const passwd* other = ::geteuid() == 0 ? ::getpwnam("nobody") : nullptr;
        for (const char* name : {"", "server.key", "server.crt"})
            if (other && ::chown(QFile::encodeName(path(name)).constData(), other->pw_uid, other->pw_gid) != 0)
                throw std::runtime_error("the certificates can't be given away");
    }

    QTemporaryDir m_folder;
};

} // namespace kept::tests
