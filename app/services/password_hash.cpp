#include "services/password_hash.h"

#include "domain/errors.h"
#include "services/secret.h"

#include <QCoreApplication>

#include <array>
#include <sodium.h>
#include <string_view>

namespace kept::services {

namespace {

struct PasswordsText {
    Q_DECLARE_TR_FUNCTIONS(Passwords)
};

constexpr std::string_view clearLetters = "abcdefghijkmnpqrstuvwxyz23456789";
constexpr int temporaryLength = 16;
constexpr int groupLength = 4;

} // namespace

void readySodium() {
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw domain::StorageFailure(PasswordsText::tr("Passwords can't be kept on this computer."));
}

PasswordCost usualPasswordCost() {
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

QString hashOf(const Secret& password, const PasswordCost& cost) {
    readySodium();
    const std::string_view bytes = password.utf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str_alg(hash.data(), bytes.data(), bytes.size(), cost.passes, cost.memory,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw domain::StorageFailure(PasswordsText::tr("There is not enough memory to work on a password."));
    return QString::fromLatin1(hash.data());
}

bool opens(const QString& hash, const Secret& password) {
    readySodium();
    const std::string_view bytes = password.utf8();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.data(), bytes.size()) == 0;
}

bool isOutdated(const QString& hash, const PasswordCost& cost) {
    readySodium();
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), cost.passes, cost.memory) != 0;
}

QString makeTemporaryPassword() {
    readySodium();
    QString password;
    for (int i = 0; i < temporaryLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            password += u'-';
        password += QLatin1Char(clearLetters[randombytes_uniform(static_cast<std::uint32_t>(clearLetters.size()))]);
    }
    return password;
}

} // namespace kept::services
