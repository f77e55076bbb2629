#include "desktop/keychain.h"

#include <QObject>
#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace kept::desktop {

using services::SecretAnswer;
using services::SecretOutcome;

namespace {

SecretOutcome outcomeOf(QKeychain::Error error) {
    switch (error) {
    case QKeychain::NoError:
        return SecretOutcome::Done;
    case QKeychain::EntryNotFound:
        return SecretOutcome::Nothing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return SecretOutcome::Denied;
    default: // with the Secret Service, what is missing is an “other error”
        return SecretOutcome::NoKeychain;
    }
}

/// Starts the job, which deletes itself once it is through.
template <class Read> QFuture<SecretAnswer> run(QKeychain::Job* job, const QString& key, Read read) {
    auto promise = std::make_shared<QPromise<SecretAnswer>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, read] {
        SecretAnswer answer{.outcome = outcomeOf(job->error()), .secret = {}, .detail = {}};
        if (answer.outcome == SecretOutcome::Done)
            answer.secret = read();
        else if (answer.outcome == SecretOutcome::NoKeychain)
            answer.detail = job->errorString();
        promise->addResult(answer);
        promise->finish();
    });
    job->start();
    return promise->future();
}

QString nothing() {
    return {};
}

} // namespace

Keychain::Keychain(const QString& service) : m_service(service) {}

QFuture<SecretAnswer> Keychain::read(const QString& key) {
    auto* job = new QKeychain::ReadPasswordJob(m_service);
    return run(job, key, [job] { return job->textData(); });
}

QFuture<SecretAnswer> Keychain::keep(const QString& key, const QString& secret) {
    auto* job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    return run(job, key, nothing);
}

QFuture<SecretAnswer> Keychain::forget(const QString& key) {
    return run(new QKeychain::DeletePasswordJob(m_service), key, nothing);
}

} // namespace kept::desktop
