#pragma once

#include <QString>

#include <cstddef>

namespace kept::services {

class Secret;

/// What it takes to try one password: passes over so many bytes of memory.
struct PasswordCost {
    unsigned long long passes = 0;
    std::size_t memory = 0;
};
/// libsodium's for somebody who waits: 64 MiB, about a tenth of a second.
[[nodiscard]] PasswordCost usualPasswordCost();

/// Argon2id with a salt of its own, in libsodium's writing, which names the cost. Throws StorageFailure where there is
/// not enough memory.
[[nodiscard]] QString hashOf(const Secret& password, const PasswordCost& cost);
[[nodiscard]] bool opens(const QString& hash, const Secret& password);
/// Whether the hash was made at another cost.
[[nodiscard]] bool isOutdated(const QString& hash, const PasswordCost& cost);

/// Sixteen letters and digits that are not taken for each other, in groups: "k7fp-2mxq-9wtb-d4hn".
[[nodiscard]] QString makeTemporaryPassword();

/// To be called before libsodium is; throws StorageFailure where it can't work here.
void readySodium();

} // namespace kept::services
