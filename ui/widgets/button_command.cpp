#include "ui/widgets/button_command.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/shown_text.h"

#include <QAbstractButton>
#include <QAction>

namespace kept::ui {

void makeCommand(QAbstractButton& button, const QString& does) {
    auto* action = new QAction(shownLine(does), &button);
    action->setWhatsThis(action->text()); // where "&" is no mark
    action->setObjectName(button.objectName() + QStringLiteral("Command"));
    setPlainToolTip(button, does);
    QObject::connect(action, &QAction::triggered, &button, &QAbstractButton::click);
    button.addAction(action);
}

} // namespace kept::ui
