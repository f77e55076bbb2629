#pragma once

#include <QString>

#include <map>
#include <vector>

namespace kept::domain {

/// Where a book on a PostgreSQL server is and who opens it: what libpq needs to know, except a password, which is never
/// part of an address. What is empty or absent is left to the service, the environment and the defaults of libpq.
struct ServerAddress {
    struct Host {
        QString name; ///< a host's name, an IP address, or the folder of a socket; empty for the usual one
        int port = 0; ///< 0 for the usual one

        bool operator==(const Host&) const = default;
    };

    std::vector<Host> hosts; ///< tried one after the other
    QString database;
    QString user;
    QString service;                    ///< an entry of pg_service.conf
    QString sslMode;                    ///< one of libpq's words for it
    std::map<QString, QString> options; ///< further parameters under libpq's names, such as target_session_attrs

    bool operator==(const ServerAddress&) const = default;

    /// postgresql://user@host:port,…/database?option=…, the same text for equal addresses. libpq reads it back.
    [[nodiscard]] QString text() const;
};

} // namespace kept::domain
