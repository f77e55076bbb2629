#include "services/login_names.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/people.h"
#include "storage/login_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct LoginNamesText {
    Q_DECLARE_TR_FUNCTIONS(LoginNames)
};

constexpr qsizetype longestLogin = 63; ///< bytes, as PostgreSQL has it

/// Small letters without their accents, and digits.
QString plain(const QString& word) {
    QString letters;
    const QString small = word.toLower().replace(QChar(0xdf), QStringLiteral("ss"));
    for (const QChar sign : small.normalized(QString::NormalizationForm_KD)) {
        if (sign.isLetterOrNumber() || sign.isSurrogate())
            letters += sign;
    }
    return letters;
}

/// What would have to be quoted wherever a login stands, or can't be told from another by looking.
bool isUnfitForLogin(QChar sign) {
    static const QString quotes = QStringLiteral("\"'`\\");
    return sign.isSpace() || sign.category() == QChar::Other_Format || quotes.contains(sign);
}

/// Which the server refuses, with and without quotes.
bool isReserved(const QString& login) {
    return login.startsWith(QLatin1String("pg_")) || login == QLatin1String("public") || login == QLatin1String("none");
}

} // namespace

QString loginAfter(const QString& name, const QHash<QString, ServerRole>& taken) {
    const QStringList words = name.simplified().split(u' ');
    const QString first = plain(words.first());
    const QString last = words.size() > 1 ? plain(words.last()) : QString();
    const QString whole = last.isEmpty() ? first : first + u'.' + last;
    const auto isFree = [&](const QString& login) {
        return !login.isEmpty() && !isReserved(login) && !taken.contains(login) &&
               login.toUtf8().size() <= longestLogin;
    };
    for (const QString& login : {first, whole}) {
        if (isFree(login))
            return login;
    }
    constexpr int mostTried = 1000;
    for (int i = 2; !whole.isEmpty() && i < mostTried; ++i) {
        if (const QString login = whole + QString::number(i); isFree(login))
            return login;
    }
    return {};
}

LoginNames loginNames(storage::Database& database, PersonId person) {
    storage::LoginStore store(database);
    const QHash<PersonId, QString> known = store.all();
    LoginNames names{.person = {},
                     .present = known.value(person),
                     .proposed = {},
                     .ofOthers = {},
                     .onServer = store.rolesOfServer(),
                     .byKeeper = storage::signedIn(database).maintains};
    for (const PersonRow& row : people(database)) {
        if (row.id == person)
            names.person = row.name;
        else if (known.contains(row.id))
            names.ofOthers.insert(known.value(row.id), row.name);
    }
    if (names.person.isEmpty())
        throw InvalidInput(LoginNamesText::tr("There is no such person in this book."));
    names.proposed = names.present.isEmpty() ? loginAfter(names.person, names.onServer) : names.present;
    return names;
}

bool keepsItsPassword(const LoginNames& names, const QString& login) {
    const auto known = names.onServer.find(login);
    return known != names.onServer.end() && known->canSignIn && login != names.present && !known->isMadeHere;
}

QString checkedLogin(const LoginNames& names, const QString& typed, bool withPassword) {
    QString login = checkedText(typed, LoginNamesText::tr("The login"));
    if (std::any_of(login.cbegin(), login.cend(), isUnfitForLogin))
        throw InvalidInput(LoginNamesText::tr("A login has no spaces, quotes or backslashes."));
    if (login.toUtf8().size() > longestLogin)
        throw InvalidInput(LoginNamesText::tr("A login has at most %1 letters.").arg(longestLogin));
    if (isReserved(login))
        throw InvalidInput(LoginNamesText::tr("PostgreSQL keeps %1 for itself. Choose another login.").arg(login));
    if (const auto other = names.ofOthers.find(login); other != names.ofOthers.end())
        throw Conflict(LoginNamesText::tr("%1 signs in as %2 already.").arg(*other, login));
    const auto known = names.onServer.find(login);
    const bool isKnown = known != names.onServer.end();
    if (isKnown && known->runsServer && !names.byKeeper && login != names.present)
        throw NotAllowed(LoginNamesText::tr("%1 runs the server, or keeps this book there: only whoever keeps the book "
                                            "says whose of the team that is. Choose another login.")
                             .arg(login));
    if (isKnown && !known->canSignIn)
        throw InvalidInput(LoginNamesText::tr("Nobody can sign in as %1: on the server it is a group.").arg(login));
    if (withPassword && keepsItsPassword(names, login))
        throw InvalidInput(
            LoginNamesText::tr("The server has a login %1 already, which is nobody's of the team and was not made "
                               "here. Choose another; or, if it is meant for %2, give it without a new password: the "
                               "one it has goes on working.")
                .arg(login, names.person));
    if (!withPassword && !isKnown)
        throw InvalidInput(
            LoginNamesText::tr("The server knows no login %1. Give it a password, or have it made there first.")
                .arg(login));
    return login;
}

} // namespace kept::services
