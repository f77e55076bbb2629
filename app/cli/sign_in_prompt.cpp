#include "cli/sign_in_prompt.h"

#include "cli/shown.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "services/sign_in.h"

#include <ostream>

namespace kept::cli {

using namespace domain;
using services::Secret;
using services::SignInAnswer;

namespace {

std::optional<Secret> inEnvironment(const char* name) {
    if (qEnvironmentVariableIsEmpty(name))
        return std::nullopt;
    return Secret(qEnvironmentVariable(name));
}

} // namespace

std::optional<Secret> PasswordPrompt::ask(const QString& question) {
    return m_context.askSecret ? m_context.askSecret(question) : std::nullopt;
}

Secret PasswordPrompt::old(const QString& person) {
    if (auto given = inEnvironment("KEPT_PASSWORD"))
        return std::move(*given);
    m_typed = true;
    if (auto typed = ask(shown(Cli::tr("Password of %1: ").arg(person))))
        return std::move(*typed);
    throw NotAllowed(
        Cli::tr("%1 has a password: type it at a terminal, or put it into KEPT_PASSWORD for a script.").arg(person));
}

Secret PasswordPrompt::fresh() {
    if (auto given = inEnvironment("KEPT_NEW_PASSWORD"))
        return std::move(*given);
    const auto first = ask(Cli::tr("New password: "));
    const auto again = first ? ask(Cli::tr("The same again: ")) : std::nullopt;
    if (!again)
        throw NotAllowed(
            Cli::tr("Type the new password at a terminal, or put it into KEPT_NEW_PASSWORD for a script."));
    if (!first->isSame(*again))
        throw InvalidInput(Cli::tr("The two passwords differ."));
    return *first;
}

bool PasswordPrompt::isOpened(const SignInAnswer& answer) {
    const QString words = services::wordsOf(answer);
    switch (answer.kind) {
    case SignInAnswer::Kind::Temporary:
        throw NotAllowed(Cli::tr("This password is temporary: choose one of your own with kept password."));
    case SignInAnswer::Kind::TooSoon:
        throw NotAllowed(words);
    case SignInAnswer::Kind::Wrong:
        if (!m_typed || answer.wait > Duration::zero())
            throw NotAllowed(words);
        break;
    case SignInAnswer::Kind::Welcome:
        break;
    }
    if (!words.isEmpty())
        m_context.err << "kept: " << words.toStdString() << '\n';
    return answer.kind == SignInAnswer::Kind::Welcome;
}

} // namespace kept::cli
