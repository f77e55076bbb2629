#include "storage/name_trace_store.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"

#include <array>
#include <utility>

namespace kept::storage {

namespace {

/// Each gives a key, a name and a text.
constexpr std::array<std::pair<TextTable, const char*>, 8> readings = {{
    {TextTable::VagueWords, "SELECT words, words, words FROM vague_words WHERE proposal IS NOT NULL"},
    {TextTable::OwnUpTemplates, "SELECT language || ' ' || miss, '', subject || ' ' || body FROM own_up_templates"},
    {TextTable::Absences, "SELECT a.id, p.name, a.reason FROM absences AS a JOIN people AS p ON p.id = a.person_id"},
    {TextTable::CustomerNotes,
     "SELECT c.id, c.name, d.organisation || ' ' || d.note FROM contacts AS c"
     " JOIN contact_details AS d ON d.contact_id = c.id UNION ALL SELECT c.id, c.name, a.address FROM contacts AS c"
     " JOIN contact_addresses AS a ON a.contact_id = c.id"},
    {TextTable::Channels, "SELECT id, name, name FROM channels"},
    {TextTable::Services, "SELECT id, name, name FROM services"},
    {TextTable::Sources, "SELECT id, name, name FROM sources"},
    {TextTable::References, "SELECT id, reference, reference FROM promises WHERE reference IS NOT NULL"},
}};

} // namespace

void NameTraceStore::forEachLoose(const std::function<void(const LooseText&)>& visit) {
    for (const auto& [table, sql] : readings) {
        auto rows = m_database.prepare(QString::fromLatin1(sql));
        rows.exec();
        while (rows.next())
            visit({table, rows.text(0), rows.text(1), rows.text(2)});
    }
}

WipingDeletes::WipingDeletes(Database& database) : m_database(database) {
    m_database.dialect().wipeDeletes(m_database, true);
}

WipingDeletes::~WipingDeletes() {
    try {
        m_database.dialect().wipeDeletes(m_database, false);
    } catch (const domain::StorageFailure&) {
        return; // it goes on to wipe then, which is slower and nothing worse
    }
}

} // namespace kept::storage
