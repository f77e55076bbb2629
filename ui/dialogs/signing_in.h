#pragma once

#include "services/people.h"
#include "services/sign_in.h"
#include "ui/dialogs/password_dialog.h"

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace kept::services {
class Book;
}

namespace kept::ui {

/// What signing in needs of the world. Passwords are looked at on the book's thread: nothing here waits.
struct SigningIn {
    services::Book& book;
    std::function<domain::Moment()> clock;
    std::vector<services::PersonRow> people;
    bool everyone = false; ///< services::everyoneSignsIn()
};

/// Asks until somebody has signed in, or nobody wants to. Who needs to choose a password first is asked for that.
/// `onEntered` gets the person, and what they should know, or nothing.
void askToSignIn(QWidget& parent, const SigningIn& with, domain::PersonId first,
                 const std::function<void(const services::PersonRow&, const QString& news)>& onEntered,
                 const std::function<void()>& onCancelled);

/// Lets the person set, change or remove their password. `known`: the old one, for Replace.
void askForPassword(QWidget& parent, const SigningIn& with, const services::PersonRow& person, PasswordTask task,
                    const services::Secret& known, const std::function<void()>& onDone,
                    const std::function<void()>& onCancelled);

} // namespace kept::ui
