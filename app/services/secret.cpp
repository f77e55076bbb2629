#include "services/secret.h"

#include "services/password_hash.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <new>
#include <sodium.h>

namespace kept::services {

Secret::Secret(QString&& typed) {
    QString taken = std::move(typed);
    typed.clear();
    QString normal = taken.normalized(QString::NormalizationForm_KC);
    wipe(taken);
    QByteArray utf8 = normal.toUtf8();
    wipe(normal);
    readySodium();
    m_size = static_cast<std::size_t>(utf8.size());
    m_bytes = std::shared_ptr<char>(static_cast<char*>(sodium_malloc(m_size + 1)), sodium_free);
    if (!m_bytes)
        throw std::bad_alloc();
    std::memcpy(m_bytes.get(), utf8.constData(), m_size);
    sodium_memzero(utf8.data(), m_size);
}

int Secret::length() const {
    const std::string_view bytes = utf8();
    return static_cast<int>(std::count_if(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool Secret::isSame(const Secret& other) const {
    return m_size == other.m_size && (isEmpty() || sodium_memcmp(m_bytes.get(), other.m_bytes.get(), m_size) == 0);
}

void wipe(QString& text) {
    if (text.isDetached())
        sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace kept::services
