#pragma once

#include <QFuture>
#include <QString>

namespace kept::services {

enum class SecretOutcome {
    Done,
    Nothing,    ///< no secret under that key
    NoKeychain, ///< the desktop offers none, or it does not work
    Denied,     ///< the person, or the keychain, said no
};

struct SecretAnswer {
    SecretOutcome outcome = SecretOutcome::Nothing;
    QString secret; ///< of read() that is Done
    QString detail; ///< of NoKeychain: what the desktop says; may be empty
};

/// Where secrets outlast the session: the desktop's keychain and nothing else. The answers arrive on the thread that
/// asked, once its event loop runs; the desktop may ask the person in between. No future fails.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual QFuture<SecretAnswer> read(const QString& key) = 0;
    [[nodiscard]] virtual QFuture<SecretAnswer> keep(const QString& key, const QString& secret) = 0;
    /// Done also where there was nothing.
    [[nodiscard]] virtual QFuture<SecretAnswer> forget(const QString& key) = 0;
};

/// Puts another secret in the place of the one under that key; Nothing, and nothing is kept, where there is none.
[[nodiscard]] QFuture<SecretAnswer> replaceKept(SecretStore& store, const QString& key, const QString& secret);

/// Why a password was not kept, and what that means; empty where it was.
[[nodiscard]] QString unkeptWords(const SecretAnswer& answer);

} // namespace kept::services
