#include "ui/dialogs/reach_fields.h"

#include "services/channel_words.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/shown_text.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace kept::ui {

ReachFields::ReachFields(const domain::ReachWishes& wishes, const QStringList& channels, QObject* parent)
    : QObject(parent), m_preferred(new ChoiceBox), m_unwanted(new MenuButton) {
    m_preferred->addItem(tr("no matter which"), QString());
    auto* menu = new QMenu(m_unwanted);
    for (const QString& channel : channels) {
        m_preferred->addItem(services::channelWord(channel), channel);
        QAction* action = menu->addAction(withoutMnemonic(services::channelWord(channel)));
        action->setData(channel);
        action->setCheckable(true);
        action->setChecked(wishes.unwanted.contains(channel));
        connect(action, &QAction::toggled, this, &ReachFields::showUnwanted);
    }
    m_unwanted->setMenu(menu);
    m_preferred->setCurrentIndex(std::max(0, m_preferred->findData(wishes.preferred)));
    connect(m_preferred, &QComboBox::currentIndexChanged, this, &ReachFields::changed);
    showUnwanted();
}

QStringList ReachFields::chosen() const {
    QStringList channels;
    for (const QAction* action : m_unwanted->menu()->actions()) {
        if (action->isChecked())
            channels << action->data().toString();
    }
    return channels;
}

void ReachFields::showUnwanted() {
    QStringList words;
    for (const QString& channel : chosen())
        words << services::channelWord(channel);
    const QString text = words.isEmpty() ? tr("none") : words.join(QStringLiteral(", "));
    m_unwanted->setText(withoutMnemonic(text));
    m_unwanted->setAccessibleDescription(text);
    emit changed();
}

void ReachFields::fill(domain::ReachWishes& wishes) const {
    wishes.preferred = m_preferred->currentData().toString();
    wishes.unwanted = chosen();
}

} // namespace kept::ui
