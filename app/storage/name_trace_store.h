#pragma once

#include "domain/ids.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Where words that people typed stand, beside the histories of promises.
enum class TextTable { VagueWords, OwnUpTemplates, Absences, CustomerNotes, Channels, Services, Sources, References };

/// One text outside of the chain, or one that the chain holds for good.
struct LooseText {
    TextTable table = TextTable::VagueWords;
    QString key;  ///< what tells it from the others of its table: an id, a language and a miss
    QString name; ///< whom or what it belongs to, where it has a name
    QString content;
};

/// Reads through every text of the book to find where a name still stands.
class NameTraceStore {
public:
    explicit NameTraceStore(Database& database) : m_database(database) {}

    void forEachLoose(const std::function<void(const LooseText&)>& visit);

private:
    Database& m_database;
};

/// While it lives, what is deleted or replaced is overwritten in the file with zeros: for removals that are not worth
/// writing the whole file anew.
class WipingDeletes {
public:
    explicit WipingDeletes(Database& database);
    ~WipingDeletes();
    WipingDeletes(const WipingDeletes&) = delete;
    WipingDeletes& operator=(const WipingDeletes&) = delete;

private:
    Database& m_database;
};

} // namespace kept::storage
