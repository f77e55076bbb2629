#include "cli/server_sign_in.h"

#include "cli/shown.h"
#include "cli/words.h"
#include "services/secret_store.h"
#include "services/server_access.h"

#include <QEventLoop>
#include <QFutureWatcher>

#include <ostream>

namespace kept::cli {

using services::SecretAnswer;
using services::ServerRefused;

namespace {

constexpr int mostTries = 3;

SecretAnswer answerOf(const QFuture<SecretAnswer>& future) {
    QFutureWatcher<SecretAnswer> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return watcher.result();
}

QString keptPassword(const QString& address, const CliContext& context) {
    return context.secrets && !services::sessionHasPassword() ? answerOf(context.secrets->read(address)).secret
                                                              : QString();
}

QString asked(const ServerRefused& refused, bool isAgain, const CliContext& context) {
    const QString question = Cli::tr("Password of %1 on %2: ").arg(refused.report().user, refused.report().host);
    const auto typed = context.askSecret ? context.askSecret(shown(question)) : std::nullopt;
    if (!typed && isAgain)
        throw domain::NotAllowed(Cli::tr("No other password was typed, so the book was not opened."));
    if (!typed && refused.report().outcome == services::ServerOutcome::PasswordWrong)
        throw domain::NotAllowed(Cli::tr("%1 does not take the password that PGPASSWORD, ~/.pgpass or the keychain has "
                                         "for %2. Put the right one there, or type it at a terminal; an owner of the "
                                         "book can give a new one.")
                                     .arg(refused.report().host, refused.report().user));
    if (!typed)
        throw domain::NotAllowed(Cli::tr("%1 Type it at a terminal, set PGPASSWORD, write it into ~/.pgpass, or join "
                                         "the book in the window once and keep it in the keychain.")
                                     .arg(refused.message()));
    return QString::fromUtf8(typed->utf8());
}

} // namespace

void signIn(const QString& address, CliContext& context, const std::function<void(const QString& password)>& open) {
    QString password = keptPassword(address, context);
    for (int tries = 0;; ++tries) {
        try {
            return open(password);
        } catch (const ServerRefused& refused) {
            if (!refused.asksForPassword() || tries == mostTries)
                throw;
            if (tries > 0)
                context.err << "kept: " << shown(refused.message()).toStdString() << std::endl;
            password = asked(refused, tries > 0, context);
        }
    }
}

bool renewKeptPassword(const QString& address, const QString& password, CliContext& context) {
    return context.secrets && answerOf(services::replaceKept(*context.secrets, address, password)).outcome ==
                                  services::SecretOutcome::Done;
}

} // namespace kept::cli
