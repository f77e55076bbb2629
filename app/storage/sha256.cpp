#include "storage/sha256.h"

#include <sodium.h>

namespace kept::storage {

QByteArray sha256(std::initializer_list<QByteArrayView> parts) {
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    for (const QByteArrayView part : parts)
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(part.data()),
                                  static_cast<unsigned long long>(part.size()));
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

} // namespace kept::storage
