#pragma once

#include "services/secret_store.h"

#include <QPromise>

#include <map>

namespace kept::test {

/// A keychain that lasts as long as the test.
class FakeSecretStore final : public services::SecretStore {
public:
    std::map<QString, QString> secrets;
    bool isThere = true;

    [[nodiscard]] QFuture<services::SecretAnswer> read(const QString& key) override {
        const auto found = secrets.find(key);
        if (found == secrets.end())
            return answer(services::SecretOutcome::Nothing);
        return answer(services::SecretOutcome::Done, found->second);
    }
    [[nodiscard]] QFuture<services::SecretAnswer> keep(const QString& key, const QString& secret) override {
        if (isThere)
            secrets[key] = secret;
        return answer(services::SecretOutcome::Done);
    }
    [[nodiscard]] QFuture<services::SecretAnswer> forget(const QString& key) override {
        secrets.erase(key);
        return answer(services::SecretOutcome::Done);
    }

private:
    [[nodiscard]] QFuture<services::SecretAnswer> answer(services::SecretOutcome outcome, const QString& secret = {}) {
        QPromise<services::SecretAnswer> promise;
        promise.start();
        promise.addResult(services::SecretAnswer{
            .outcome = isThere ? outcome : services::SecretOutcome::NoKeychain,
            .secret = isThere ? secret : QString(),
            .detail = {},
        });
        promise.finish();
        return promise.future();
    }
};

} // namespace kept::test
