#include "services/secret_store.h"

#include <QCoreApplication>

namespace kept::services {

namespace {

class SecretStoreText {
    Q_DECLARE_TR_FUNCTIONS(kept::services::SecretStore)

public:
    static QString of(SecretOutcome outcome) {
        return outcome == SecretOutcome::Denied
                   ? tr("The keychain did not take the password. It is used until Kept is closed, and asked for again "
                        "then.")
                   : tr("This desktop offers no keychain, so the password can't be kept. It is used until Kept is "
                        "closed, and asked for again then.");
    }
};

} // namespace

QFuture<SecretAnswer> replaceKept(SecretStore& store, const QString& key, const QString& secret) {
    return store.read(key)
        .then([&store, key, secret](const SecretAnswer& known) {
            return known.outcome == SecretOutcome::Done ? store.keep(key, secret) : QtFuture::makeReadyFuture(known);
        })
        .unwrap();
}

QString unkeptWords(const SecretAnswer& answer) {
    return answer.outcome == SecretOutcome::Done ? QString() : SecretStoreText::of(answer.outcome);
}

} // namespace kept::services
