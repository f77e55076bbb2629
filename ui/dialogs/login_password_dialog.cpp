#include "ui/dialogs/login_password_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

namespace kept::ui {

namespace {

/// Programs that remember what was copied leave out what is marked so.
void copySecret(const QString& text) {
    auto* copied = new QMimeData;
    copied->setText(text);
    copied->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace

LoginPasswordDialog::LoginPasswordDialog(const Given& given, QWidget* parent)
    : FormDialog(tr("A password for %1").arg(given.person), tr("Done"), parent) {
    setObjectName(QStringLiteral("loginPasswordDialog"));
    setExplanation(tr("%1 signs in as %2 with this password, which is shown only now. Tell it in person or on the "
                      "phone, never by e-mail or chat.\n\n"
                      "In Kept, %1 chooses “Join your team's book”, pastes the address, and types the password. After "
                      "that they choose one of their own in Settings, under “Signing in”.")
                       .arg(given.person, given.login));
    addShown(tr("&Password"), "shownPassword", given.password, Kind::Secret, tr("Copy the password"));
    addShown(tr("&Address"), "shownAddress", given.address, Kind::Plain, tr("Copy the address"));
    leaveOutCancel();
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
    check();
}

void LoginPasswordDialog::addShown(const QString& label, const char* objectName, const QString& text, Kind kind,
                                   const QString& copies) {
    auto* field = new QLineEdit(text);
    field->setReadOnly(true);
    auto* copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QLatin1String(objectName) + QStringLiteral("Copy"));
    copy->setAccessibleName(copies);
    connect(copy, &QPushButton::clicked, this, [this, copy, text, kind] {
        kind == Kind::Secret ? copySecret(text) : QGuiApplication::clipboard()->setText(text);
        copy->setText(tr("Copied"));
        findChild<QPushButton*>(QStringLiteral("ok"))->setFocus();
    });
    addField(label, objectName, field, copy);
    field->setCursorPosition(0); // a long address from its beginning
}

void LoginPasswordDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return FormDialog::keyPressEvent(event);
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    if (!button)
        button = findChild<QPushButton*>(QStringLiteral("shownPasswordCopy"));
    button->click();
}

} // namespace kept::ui
