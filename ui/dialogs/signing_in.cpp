#include "ui/dialogs/signing_in.h"

#include "services/book.h"
#include "services/deliver.h"
#include "ui/dialogs/sign_in_dialog.h"

namespace kept::ui {

using services::Password;
using services::PersonRow;
using services::Secret;
using services::SignInAnswer;

namespace {

using Entered = std::function<void(const PersonRow&, const QString&)>;

void chooseFirst(QWidget& parent, const SigningIn& with, const PersonRow& person, PasswordTask task,
                 const Secret& known, const Entered& onEntered, const std::function<void()>& onCancelled) {
    askForPassword(
        parent, with, person, task, known, [person, onEntered] { onEntered(person, {}); }, onCancelled);
}

void enter(SignInDialog& dialog, QWidget& parent, const SigningIn& with, const Entered& onEntered,
           const std::function<void()>& onCancelled) {
    const PersonRow person = dialog.person();
    if (person.password == Password::None) {
        dialog.accept();
        if (with.everyone)
            return chooseFirst(parent, with, person, PasswordTask::Set, {}, onEntered, onCancelled);
        return onEntered(person, {});
    }
    const Secret password = dialog.takePassword();
    const auto work = [id = person.id, password, now = with.clock()](storage::Database& database,
                                                                     services::Changes& changes) {
        return services::signIn(database, changes, id, password, now);
    };
    const auto take = [=, &dialog, &parent](const SignInAnswer& answer) {
        switch (answer.kind) {
        case SignInAnswer::Kind::Welcome:
            dialog.accept();
            return onEntered(person, services::wordsOf(answer));
        case SignInAnswer::Kind::Temporary:
            dialog.accept();
            return chooseFirst(parent, with, person, PasswordTask::Replace, password, onEntered, onCancelled);
        case SignInAnswer::Kind::Wrong:
        case SignInAnswer::Kind::TooSoon:
            return dialog.showAnswer(answer);
        }
    };
    services::deliver(with.book.save(work), &dialog, take, [&dialog](const QString& why) { dialog.showFailure(why); });
}

SignInAnswer perform(PasswordTask task, storage::Database& database, const services::Session& session,
                     services::Changes& changes, const Secret& old, const Secret& fresh) {
    if (task == PasswordTask::Remove)
        return services::removePassword(database, session, changes, old);
    if (task != PasswordTask::Set)
        return services::changePassword(database, session, changes, old, fresh);
    services::setPassword(database, session, changes, fresh);
    return {.kind = SignInAnswer::Kind::Welcome};
}

} // namespace

void askToSignIn(QWidget& parent, const SigningIn& with, domain::PersonId first, const Entered& onEntered,
                 const std::function<void()>& onCancelled) {
    auto* dialog = new SignInDialog(with.people, first, with.everyone, with.clock, &parent);
    QObject::connect(dialog, &FormDialog::submitted, dialog,
                     [=, &parent] { enter(*dialog, parent, with, onEntered, onCancelled); });
    QObject::connect(dialog, &QDialog::rejected, &parent, onCancelled);
    dialog->open();
}

void askForPassword(QWidget& parent, const SigningIn& with, const PersonRow& person, PasswordTask task,
                    const Secret& known, const std::function<void()>& onDone,
                    const std::function<void()>& onCancelled) {
    auto* dialog = new PasswordDialog(task, person.name, &parent);
    const auto submit = [=] {
        const Secret old = task == PasswordTask::Replace ? known : dialog->old();
        const services::Session session{.actor = person.id, .now = with.clock()};
        const auto work = [=, fresh = dialog->fresh()](storage::Database& database, services::Changes& changes) {
            return perform(task, database, session, changes, old, fresh);
        };
        const auto take = [dialog, onDone](const SignInAnswer& answer) {
            if (answer.kind != SignInAnswer::Kind::Welcome)
                return dialog->showFailure(services::wordsOf(answer));
            dialog->accept();
            onDone();
        };
        services::deliver(with.book.save(work), dialog, take,
                          [dialog](const QString& why) { dialog->showFailure(why); });
    };
    QObject::connect(dialog, &FormDialog::submitted, dialog, submit);
    QObject::connect(dialog, &QDialog::rejected, &parent, onCancelled);
    dialog->open();
}

} // namespace kept::ui
