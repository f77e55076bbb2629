#include "services/vague_words.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "storage/database.h"
#include "storage/name_trace_store.h"
#include "storage/vague_word_store.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct VagueText {
    Q_DECLARE_TR_FUNCTIONS(VagueWords)
};

std::vector<VagueWord> shippedWords() {
    std::vector<VagueWord> words;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("de")}) {
        QFile file(QStringLiteral(":/words/vague_%1.txt").arg(language));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const std::vector<VagueWord> list = readVagueWords(QString::fromUtf8(file.readAll()), language);
        words.insert(words.end(), list.begin(), list.end());
    }
    return words;
}

/// As they are compared: spaces tidied, in small letters.
QString keyOf(const QString& words) {
    return words.simplified().toLower();
}

auto withKey(const QString& key) {
    return [key](const VagueWord& word) { return keyOf(word.words) == key; };
}

bool isShipped(const QString& key) {
    const std::vector<VagueWord> shipped = shippedWords();
    return std::any_of(shipped.begin(), shipped.end(), withKey(key));
}

QString checkedWords(const QString& words) {
    const QString checked = checkedText(words.simplified(), VagueText::tr("The vague words"));
    if (checked.size() > longestVagueWords)
        throw InvalidInput(VagueText::tr("Vague words are at most %1 characters long.").arg(longestVagueWords));
    if (std::none_of(checked.begin(), checked.end(), [](QChar letter) { return letter.isLetter(); }))
        throw InvalidInput(VagueText::tr("“%1” has no word.").arg(checked));
    return keyOf(checked);
}

template <class Change>
void changeList(storage::Database& database, const Session& session, Changes& changes, Change change) {
    if (session.actor) // a script that names nobody sets up the team
        requireAuthority(database, session, Authority::Team);
    const storage::WipingDeletes wiping(database);
    ActingTransaction transaction(database, session);
    storage::VagueWordStore store(database);
    change(store);
    transaction.commit();
    changes.everything = true;
}

} // namespace

std::vector<VagueWord> vagueWords(storage::Database& database) {
    std::vector<VagueWord> words = shippedWords();
    for (const auto& [own, proposal] : storage::VagueWordStore(database).all()) {
        std::erase_if(words, withKey(own));
        if (proposal)
            words.push_back({own, *proposal, {}});
    }
    std::sort(words.begin(), words.end(),
              [](const VagueWord& a, const VagueWord& b) { return QString::localeAwareCompare(a.words, b.words) < 0; });
    return words;
}

void addVagueWords(storage::Database& database, const Session& session, Changes& changes, const QString& words,
                   Proposal proposal) {
    changeList(database, session, changes,
               [&](storage::VagueWordStore& store) { store.put(checkedWords(words), proposal); });
}

void removeVagueWords(storage::Database& database, const Session& session, Changes& changes, const QString& words) {
    changeList(database, session, changes, [&](storage::VagueWordStore& store) {
        const QString key = keyOf(words);
        const std::vector<VagueWord> known = vagueWords(database);
        if (std::none_of(known.begin(), known.end(), withKey(key)))
            throw InvalidInput(VagueText::tr("“%1” is not on the list of vague words.").arg(words.simplified()));
        if (isShipped(key))
            store.put(key, std::nullopt);
        else
            store.forget(key);
    });
}

} // namespace kept::services
