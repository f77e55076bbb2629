#include "services/checks/chain_check.h"

#include "storage/database.h"
#include "storage/event_store.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;
using storage::StoredEvent;
using storage::StoredText;

namespace {

/// How many are read between two looks at whether something more urgent waits: some milliseconds' worth.
constexpr int eventsAtOnce = 500;

} // namespace

bool ChainCheck::advance(storage::Database& database) {
    const auto from = m_last;
    storage::EventStore(database).forEachStoredAfter(
        from, eventsAtOnce,
        [this](const StoredEvent& event, const std::vector<StoredText>& texts) { see(event, texts); });
    if (m_last != from)
        return false;
    finish();
    return true;
}

void ChainCheck::see(const StoredEvent& event, const std::vector<StoredText>& texts) {
    const std::int64_t expected = m_count + 1;
    if (event.number.value() != expected)
        complain(event, QCoreApplication::translate("Verification", "event %1 follows event %2")
                            .arg(event.number.value())
                            .arg(m_count));
    if (event.recordedAt < m_recordedAt)
        complain(event,
                 QCoreApplication::translate("Verification", "event %1 was recorded before the one in front of it")
                     .arg(event.number.value()));
    if (storage::chainHash(m_hash, event, texts) != event.hash)
        complain(
            event,
            QCoreApplication::translate("Verification", "event %1 is not what was recorded").arg(event.number.value()));
    for (const StoredText& text : texts)
        checkText(event, text);
    m_last = event.number;
    ++m_seen;
    m_count = event.number.value();
    m_recordedAt = event.recordedAt;
    m_hash = event.hash;
    m_sealStands = m_sealStands || stands();
}

void ChainCheck::finish() {
    if (m_seal && m_seal->count > 0 && !m_sealStands)
        m_result.problems.append(
            m_count < m_seal->count
                ? QCoreApplication::translate(
                      "Verification",
                      "The seal was taken of %1 events, and the book has only %2: its end was cut off, or it was "
                      "written anew.")
                      .arg(m_seal->count)
                      .arg(m_count)
                : QCoreApplication::translate(
                      "Verification",
                      "Event %1 is not the one that the seal was taken of: the history was written anew.")
                      .arg(m_seal->count));
}

bool ChainCheck::stands() const {
    return m_seal && m_count == m_seal->count && m_hash == m_seal->hash && m_recordedAt == m_seal->moment;
}

void ChainCheck::checkText(const StoredEvent& event, const StoredText& text) {
    if (!text.content) {
        ++m_result.redactedTexts;
    } else if (storage::digestOf(text.salt, *text.content) != text.digest) {
        complain(event, QCoreApplication::translate("Verification", "the text “%1” of event %2 was changed")
                            .arg(text.field)
                            .arg(event.number.value()));
    }
}

void ChainCheck::complain(const StoredEvent& event, const QString& what) {
    if (m_result.problems.size() >= mostProblems)
        return;
    m_result.problems.append(
        event.promise
            ? QCoreApplication::translate("Verification", "Promise %1: %2.").arg(event.promise->value()).arg(what)
            : QCoreApplication::translate("Verification", "The team's history: %1.").arg(what));
}

} // namespace kept::services
