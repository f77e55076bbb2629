#pragma once

#include "cli/context.h"

namespace kept::services {
struct SignInAnswer;
}

namespace kept::cli {

/// Where a command has passwords from: the environment, for scripts, or else whoever sits at the terminal.
class PasswordPrompt {
public:
    explicit PasswordPrompt(CliContext& context) : m_context(context) {}

    /// The password that the person has: KEPT_PASSWORD. Throws NotAllowed where it is not given.
    [[nodiscard]] services::Secret old(const QString& person);
    /// A new one: KEPT_NEW_PASSWORD, or typed twice. Throws InvalidInput where the two differ.
    [[nodiscard]] services::Secret fresh();
    /// Whether the password was right; false where another one may be typed at once. Throws NotAllowed for all else,
    /// a temporary password included. Says beside it how often it was tried.
    [[nodiscard]] bool isOpened(const services::SignInAnswer& answer);

private:
    [[nodiscard]] std::optional<services::Secret> ask(const QString& question);

    CliContext& m_context;
    bool m_typed = false; ///< the password came from the terminal
};

} // namespace kept::cli
