#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace kept::storage {

/// SHA-256 of these bytes, one part behind the other. A book is hashed event by event: libsodium takes half the time of
/// QCryptographicHash.
[[nodiscard]] QByteArray sha256(std::initializer_list<QByteArrayView> parts);

} // namespace kept::storage
