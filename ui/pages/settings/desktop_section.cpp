#include "ui/pages/settings/desktop_section.h"

#include "services/desktop_integration.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kept::ui {

using services::EntryKeyState;
using services::Preference;

DesktopSection::DesktopSection(SettingsDesk& desk, services::DesktopIntegration& desktop, QWidget* parent)
    : SettingsSection(desk, "desktopSection", tr("Desktop"),
                      tr("Kept's place on this computer's desktop, for you alone."), parent),
      m_desktop(desktop), m_closing(new QButtonGroup(this)), m_start(new QCheckBox(tr("&Start Kept with the session"))),
      m_key(new QCheckBox(tr("A key of the desktop opens the quick &entry"))), m_command(new QLineEdit) {
    addClosing();
    addStart();
    addKey();
    body().addStretch(1);
    connect(&m_desktop, &services::DesktopIntegration::changed, this, &DesktopSection::showDesktop);
    follow();
}

void DesktopSection::addClosing() {
    auto* heading = addText(tr("When the window is closed"), "closingTitle", false);
    heading->setFont(subsectionFont());
    const auto add = [this](const char* key, const QString& words) {
        auto* choice = new QRadioButton(words);
        choice->setObjectName(QStringLiteral("closing_%1").arg(QLatin1String(key)));
        choice->setAccessibleName(withoutMark(words));
        choice->setProperty("key", QLatin1String(key));
        m_closing->addButton(choice);
        body().addWidget(choice);
    };
    add("keep", tr("Go on &reminding"));
    add("quit", tr("&Quit"));
    add("ask", tr("&Ask"));
    m_closingHint = addText({}, "closingHint");
    connect(m_closing, &QButtonGroup::buttonToggled, this, [this](const QAbstractButton* choice, bool checked) {
        if (checked)
            desk().preferences().setValue(Preference::Closing, choice->property("key").toString());
    });
}

void DesktopSection::addStart() {
    body().addSpacing(metrics::medium);
    auto* heading = addText(tr("At the start of the session"), "sessionTitle", false);
    heading->setFont(subsectionFont());
    m_start->setObjectName(QStringLiteral("startWithSession"));
    m_start->setAccessibleName(withoutMark(m_start->text()));
    body().addWidget(m_start);
    addText(tr("It starts without its window, and reminds you from then on."), "sessionHint");
    connect(m_start, &QCheckBox::toggled, this, &DesktopSection::chooseStart);
}

void DesktopSection::addKey() {
    body().addSpacing(metrics::medium);
    auto* heading = addText(tr("Quick entry from anywhere"), "entryKeyTitle", false);
    heading->setFont(subsectionFont());
    m_key->setObjectName(QStringLiteral("entryKey"));
    m_key->setAccessibleName(withoutMark(m_key->text()));
    body().addWidget(m_key);
    m_keyHint = addText({}, "entryKeyHint");
    m_command->setObjectName(QStringLiteral("entryCommand"));
    m_command->setAccessibleName(tr("Command that opens the quick entry"));
    m_command->setReadOnly(true);
    body().addWidget(m_command);
    FlowLayout* row = addButtonRow();
    m_copy = addButton(*row, tr("&Copy the command"), "copyEntryCommand", tr("Copy the command of the quick entry"));
    connect(m_key, &QCheckBox::toggled, this, [this](bool on) { m_desktop.setEntryKey(on); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_command->text());
        emit desk().said(tr("The command is on the clipboard."));
    });
}

void DesktopSection::showEvent(QShowEvent* event) {
    showDesktop(); // other programs change this, too
    SettingsSection::showEvent(event);
}

void DesktopSection::showData() {
    showDesktop();
}

void DesktopSection::showDesktop() {
    const QSignalBlocker quietClosing(m_closing);
    const QSignalBlocker quietStart(m_start);
    const QSignalBlocker quietKey(m_key);
    for (QAbstractButton* choice : m_closing->buttons())
        choice->setChecked(choice->property("key").toString() == desk().preferences().value(Preference::Closing));
    m_closingHint->setText(m_desktop.hasTray()
                               ? tr("It stays in the tray; a click there brings the window back.")
                               : tr("This desktop shows no tray: the window is minimised instead of closed."));
    m_start->setChecked(m_desktop.startsWithSession());
    const EntryKeyState state = m_desktop.entryKeyState();
    const bool offered = state != EntryKeyState::Absent && state != EntryKeyState::Unknown;
    m_key->setVisible(offered);
    m_key->setChecked(state == EntryKeyState::On || state == EntryKeyState::Asking);
    m_keyHint->setText(keyWords());
    m_command->setText(m_desktop.entryCommand());
    m_command->setCursorPosition(0);
}

QString DesktopSection::keyWords() const {
    const QString byHand = tr("In the settings of the desktop's keyboard a key can run this command:");
    switch (m_desktop.entryKeyState()) {
    case EntryKeyState::Asking:
        return tr("The desktop is asked for a key…") + u' ' + byHand;
    case EntryKeyState::On:
        return m_desktop.entryKey().isEmpty()
                   ? tr("The desktop has given it a key; which one, its settings tell.")
                   : tr("The key is %1; the settings of the desktop change it.").arg(shownText(m_desktop.entryKey()));
    case EntryKeyState::Refused:
        return tr("The desktop gave it no key.") + u' ' + byHand;
    case EntryKeyState::Off:
        return tr("The desktop asks you which key it shall be.") + u' ' + byHand;
    case EntryKeyState::Unknown:
    case EntryKeyState::Absent:
        break;
    }
    return tr("This desktop lets no program choose a key for itself.") + u' ' + byHand;
}

void DesktopSection::chooseStart(bool starts) {
    const QString why = m_desktop.setStartsWithSession(starts);
    if (!why.isEmpty())
        emit desk().failed(tr("That could not be set: %1").arg(why));
    showDesktop();
}

} // namespace kept::ui
