#pragma once

#include "domain/server_address.h"
#include "storage/server_report.h"

#include <QFuture>
#include <QStringList>

#include <optional>

namespace kept::services {

using storage::ServerOutcome;
using storage::ServerRefused;
using storage::ServerReport;
using storage::wordsFor;

/// Whether a book is meant that lies on a server, not a file.
[[nodiscard]] bool isServerAddress(const QString& book);

struct ReadAddress {
    domain::ServerAddress address;
    std::optional<QString> password; ///< one that stood in the text
};

/// As libpq reads it. Throws InvalidInput, in a sentence that repeats nothing of the text.
[[nodiscard]] ReadAddress readAddress(const QString& text);

/// The one way to write the address that was typed on a command line. Throws InvalidInput also where it holds a
/// password, which others would see in the list of processes.
[[nodiscard]] QString addressWithoutPassword(const QString& typed);

/// The address of a book as somebody else opens it: with their login, and without what only helps here.
[[nodiscard]] QString addressAs(const QString& address, const QString& login);

/// Whether a name of a file that is not there is more likely a mistyped address.
[[nodiscard]] bool looksLikeServerAddress(const QString& file);

/// Where an address leads, with what libpq takes where it says nothing.
struct AddressedBook {
    QString database;
    QString login;
};
/// Throws InvalidInput as cautionsAbout().
[[nodiscard]] AddressedBook addressedBook(const QString& address);

/// Whether the session names a password for every server (PGPASSWORD), which then goes before one in the keychain.
[[nodiscard]] bool sessionHasPassword();

/// What a person should know about how a connection is protected; nothing where it is safe. Throws InvalidInput where
/// the address names a service that is not there.
[[nodiscard]] QStringList cautionsAbout(const domain::ServerAddress& address);

/// How pages and commands reach a server before a book is open there. Tests answer instead.
class ServerAccess {
public:
    virtual ~ServerAccess() = default;

    /// Signs in and looks around; see storage/server_probe.h. Takes seconds where nothing answers. An empty password
    /// leaves it to libpq whether it knows one. The future throws InvalidInput.
    [[nodiscard]] virtual QFuture<ServerReport> probe(const domain::ServerAddress& address,
                                                      const QString& password) = 0;
};

/// Over the network, on a thread of the global pool.
class NetworkAccess final : public ServerAccess {
public:
    [[nodiscard]] QFuture<ServerReport> probe(const domain::ServerAddress& address, const QString& password) override;
};

} // namespace kept::services
