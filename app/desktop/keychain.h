#pragma once

#include "services/secret_store.h"

namespace kept::desktop {

/// The keychain of the desktop: the Secret Service (GNOME Keyring, KeePassXC, …) or KWallet, by QtKeychain. Never a
/// file of ours. Needs an event loop.
class Keychain final : public services::SecretStore {
public:
    /// The name under which a keychain lists our secrets; tests take another.
    explicit Keychain(const QString& service = QStringLiteral("org.kept.Kept"));

    [[nodiscard]] QFuture<services::SecretAnswer> read(const QString& key) override;
    [[nodiscard]] QFuture<services::SecretAnswer> keep(const QString& key, const QString& secret) override;
    [[nodiscard]] QFuture<services::SecretAnswer> forget(const QString& key) override;

private:
    QString m_service;
};

} // namespace kept::desktop
