#include "services/consent.h"

#include "domain/errors.h"
#include "domain/folding.h"
#include "domain/history.h"
#include "storage/database.h"
#include "storage/name_store.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// However a name is written, "Bob  BERG", "berg, bob" or "“Bob” Berg.", its words are the same.
QSet<QString> nameWordsOf(QString name) {
    for (QChar& character : name) {
        if (character.isPunct() || character.isSymbol())
            character = u' ';
    }
    const QStringList words = folded(name.simplified()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

bool isPartOf(const QSet<QString>& words, const QString& name) {
    return !words.isEmpty() && nameWordsOf(name).contains(words);
}

} // namespace

void checkReleaser(storage::Database& database, const QString& releasedBy, PersonId actor, const PromiseState& state) {
    storage::Names names(database);
    const QSet<QString> given = nameWordsOf(releasedBy);
    const QStringList own = {names.of(actor), names.of(state.holder), names.of(state.promiser)};
    const QString promisee = names.of(state.promisee);
    // A customer who is called like whoever promises is no way around it: what is given has to tell the two apart.
    const bool isNamesake = std::holds_alternative<ContactId>(state.promisee) &&
                            std::any_of(own.begin(), own.end(), [&](const QString& name) {
                                return nameWordsOf(name) == nameWordsOf(promisee);
                            });
    if (!isNamesake && isPartOf(given, promisee))
        return;
    const auto isGiven = [&](const QString& name) { return nameWordsOf(name) == given; };
    const auto departments = storage::departments(database).all();
    if (std::any_of(own.begin(), own.end(), [&](const QString& name) { return isPartOf(given, name); }) ||
        std::any_of(departments.begin(), departments.end(), isGiven))
        throw NotAllowed(QCoreApplication::translate(
            "services", "Nobody can release themselves from a promise: only the promisee can, else it is broken."));
}

} // namespace kept::services
