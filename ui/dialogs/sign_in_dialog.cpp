#include "ui/dialogs/sign_in_dialog.h"

#include "ui/dialogs/person_choice.h"
#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace kept::ui {

using namespace std::chrono_literals;
using domain::Duration;
using services::Password;
using services::PersonRow;

SignInDialog::SignInDialog(const std::vector<PersonRow>& people, domain::PersonId first, bool everyone, Clock clock,
                           QWidget* parent)
    : FormDialog(tr("Sign in"), tr("Sign in"), parent), m_people(people), m_everyone(everyone),
      m_clock(std::move(clock)), m_person(makePersonChoice(people)), m_password(new QLineEdit) {
    setObjectName(QStringLiteral("signInDialog"));
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("&Name"), "signInPerson", m_person);
    addField(tr("&Password"), "signInPassword", m_password);
    setRequired(*m_password);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SignInDialog::waitOn);
    connect(m_person, &QComboBox::currentIndexChanged, this, &SignInDialog::showPerson);
    connect(m_password, &QLineEdit::textChanged, this, &SignInDialog::check);
    m_person->setCurrentIndex(m_person->findData(static_cast<qint64>(first.value())));
    showPerson();
}

void SignInDialog::showEvent(QShowEvent* event) {
    FormDialog::showEvent(event);
    if (m_password->isEnabled())
        m_password->setFocus(Qt::OtherFocusReason);
}

PersonRow SignInDialog::person() const {
    const domain::PersonId id(m_person->currentData().toLongLong());
    const auto found = std::ranges::find(m_people, id, &PersonRow::id);
    return found == m_people.end() ? PersonRow() : *found;
}

services::Secret SignInDialog::takePassword() {
    QString typed = m_password->text();
    m_password->clear(); // which leaves the text to this function alone
    return services::Secret(std::move(typed));
}

void SignInDialog::showAnswer(const services::SignInAnswer& answer) {
    m_until = m_clock() + answer.wait;
    m_waiting = answer.wait > Duration::zero() ? person().id : domain::PersonId();
    showFailure(services::wordsOf(answer));
    m_password->setFocus(Qt::OtherFocusReason);
    if (m_waiting.isValid())
        waitOn();
}

/// Says it anew every few seconds only: those who do not see hear it each time.
void SignInDialog::waitOn() {
    check();
    if (const Duration left = m_until - m_clock(); left > Duration::zero())
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(std::min<Duration>(left, 5s)));
}

void SignInDialog::showPerson() {
    const PersonRow chosen = person();
    const bool hasOne = chosen.password != Password::None;
    m_password->setEnabled(hasOne);
    setExplanation(
        hasOne || !chosen.id.isValid() ? QString()
        : m_everyone
            ? tr("Everybody signs in to this book, and %1 has no password yet: choose one next.").arg(chosen.name)
            : tr("%1 has no password.").arg(chosen.name));
    check();
}

std::optional<QString> SignInDialog::complaint() const {
    const PersonRow chosen = person();
    if (!chosen.id.isValid())
        return QString();
    if (chosen.id == m_waiting && m_until > m_clock())
        return services::waitWords(m_until - m_clock());
    const bool missing = chosen.password != Password::None && m_password->text().isEmpty();
    return missing ? std::optional(QString()) : std::nullopt;
}

} // namespace kept::ui
