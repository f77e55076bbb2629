#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/verification.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kept::storage {
struct StoredEvent;
struct StoredText;
} // namespace kept::storage

namespace kept::services {

/// Walks the chain and writes down what does not fit. With a seal it also looks for the event that the seal was taken
/// of.
class ChainCheck {
public:
    /// `result` outlives it.
    ChainCheck(Verification& result, std::optional<Seal> seal) : m_result(result), m_seal(std::move(seal)) {}

    /// The next few events; true once there are no more.
    bool advance(storage::Database& database);
    [[nodiscard]] std::int64_t seen() const { return m_seen; }

private:
    void see(const storage::StoredEvent& event, const std::vector<storage::StoredText>& texts);
    void finish();
    [[nodiscard]] bool stands() const;
    void checkText(const storage::StoredEvent& event, const storage::StoredText& text);
    void complain(const storage::StoredEvent& event, const QString& what);

    Verification& m_result;
    std::optional<Seal> m_seal;
    std::optional<domain::EventNumber> m_last; ///< that was seen
    std::int64_t m_seen = 0;
    std::int64_t m_count = 0;
    domain::Moment m_recordedAt = domain::Moment::min();
    QByteArray m_hash = QByteArray(32, '\0');
    bool m_sealStands = false;
};

} // namespace kept::services
