#include "ui/dialogs/zone_choice.h"

#include <QComboBox>
#include <QCompleter>
#include <QTimeZone>

namespace kept::ui {

QComboBox* makeZoneChoice(const QByteArray& chosen) {
    auto* choice = new QComboBox;
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        choice->addItem(QString::fromLatin1(id));
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    choice->setCurrentText(QString::fromLatin1(chosen));
    return choice;
}

} // namespace kept::ui
