#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <string_view>

namespace kept::services {

/// A password in memory that is wiped when the last copy goes: all copies share it. It is normalised (NFKC), so that
/// the same letters are the same password on every keyboard, and kept in UTF-8. What Qt itself copied on the way here,
/// a line edit's text for one, is beyond reach.
class Secret {
public:
    Secret() = default;
    /// Takes the text over and wipes it.
    explicit Secret(QString&& typed);

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// In characters, not bytes.
    [[nodiscard]] int length() const;
    [[nodiscard]] std::string_view utf8() const { return {m_bytes.get(), m_size}; }
    /// In time that tells nothing of where they differ.
    [[nodiscard]] bool isSame(const Secret& other) const;

private:
    std::shared_ptr<char> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites a text that held a password, as far as it has its memory for itself, and empties it.
void wipe(QString& text);

} // namespace kept::services
