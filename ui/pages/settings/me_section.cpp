#include "ui/pages/settings/me_section.h"

#include "services/book.h"
#include "services/nobody.h"
#include "ui/dialogs/signing_in.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/look.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::Preference;

namespace {

constexpr int widestChoice = 320;

QLabel* subheading(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(subsectionFont());
    return label;
}

} // namespace

MeSection::MeSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "meSection", tr("You"), tr("What this computer remembers, for you alone."), parent),
      m_me(new QComboBox), m_appearance(new QButtonGroup(this)) {
    auto* who = subheading(tr("&Who you are in this book"));
    who->setBuddy(m_me);
    body().addWidget(who);
    m_me->setObjectName(QStringLiteral("meChoice"));
    m_me->setAccessibleName(tr("Who you are in this book"));
    m_me->setMaximumWidth(widestChoice);
    m_me->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_me->setPlaceholderText(this->desk().book().isShared() ? tr("Nobody") : tr("Choose your name"));
    body().addWidget(m_me);
    m_me->setDisabled(this->desk().book().isShared());
    m_hint = addText({}, "meHint");
    connect(m_me, &QComboBox::activated, this,
            [this](int index) { choose(domain::PersonId(m_me->itemData(index).toLongLong())); });
    addAppearance();
    body().addStretch(1);
    follow();
}

void MeSection::choose(domain::PersonId person) {
    const auto enter = [this](const services::PersonRow& entered, const QString& news) {
        desk().enter(entered);
        emit desk().said(news.isEmpty() ? tr("You are %1 from now on.").arg(entered.name) : news);
    };
    const SigningIn with = desk().signingIn();
    const auto row = std::ranges::find(with.people, person, &services::PersonRow::id);
    if (row == with.people.end() || !services::needsPassword(*row, with.everyone)) {
        const QString name = m_me->currentText();
        desk().setMe(name);
        emit desk().said(tr("You are %1 from now on.").arg(name));
        return;
    }
    showData(); // until then it is who it was
    askToSignIn(*this, with, person, enter, [] {});
}

void MeSection::addAppearance() {
    body().addSpacing(metrics::medium);
    body().addWidget(subheading(tr("Appearance")));
    const auto add = [this](const QString& key, const QString& words) {
        auto* choice = new QRadioButton(words);
        choice->setObjectName(QStringLiteral("appearance_%1").arg(key));
        choice->setAccessibleName(QString(words).remove(u'&'));
        choice->setProperty("key", key);
        choice->setChecked(desk().preferences().value(Preference::Appearance) == key);
        m_appearance->addButton(choice);
        body().addWidget(choice);
    };
    add(QStringLiteral("system"), tr("As the &desktop has it"));
    add(QStringLiteral("light"), tr("&Light"));
    add(QStringLiteral("dark"), tr("Dar&k"));
    connect(m_appearance, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton* choice, bool checked) {
        if (!checked)
            return;
        const QString key = choice->property("key").toString();
        desk().preferences().setValue(Preference::Appearance, key);
        emit appearanceChosen(key);
    });
}

QString MeSection::hint() const {
    if (!desk().book().isShared())
        return tr("My promises are those of this person, and what you enter is recorded under this name.");
    if (desk().me())
        return tr("You signed in at the book's server as this person; what you enter is recorded under this name.");
    return services::nobodyWords(services::Nobody::Keeper) + QLatin1Char(' ') +
           services::nobodyAdvice(services::Nobody::Keeper);
}

void MeSection::showData() {
    m_hint->setText(hint());
    const QSignalBlocker quiet(m_me);
    m_me->clear();
    for (const services::PersonRow& person : desk().data().people)
        if (!person.left)
            m_me->addItem(person.name, static_cast<qlonglong>(person.id.value()));
    m_me->setCurrentIndex(m_me->findData(static_cast<qlonglong>(desk().me().value_or(domain::PersonId()).value())));
}

} // namespace kept::ui
