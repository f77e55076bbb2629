#include "ui/dialogs/closing_dialog.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kept::ui {

namespace {

struct ClosingText {
    Q_DECLARE_TR_FUNCTIONS(ClosingDialog)
};

} // namespace

void askHowToClose(QWidget& window, bool hasTray, const std::function<void(std::optional<Closing>)>& chosen) {
    auto* box = new QMessageBox(&window);
    box->setObjectName(QStringLiteral("closingDialog"));
    box->setAccessibleName(ClosingText::tr("Close the window"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(ClosingText::tr("Close the window"));
    box->setTextFormat(Qt::PlainText);
    box->setText(ClosingText::tr("Shall Kept go on reminding you?"));
    const QString advice = ClosingText::tr("You can change this in Settings, under Desktop.");
    box->setInformativeText(
        hasTray
            ? ClosingText::tr("It stays in the tray, and a click there brings the window back. %1").arg(advice)
            : ClosingText::tr("This desktop shows no tray: the window is minimised instead of closed. %1").arg(advice));
    QPushButton* keep = box->addButton(hasTray ? ClosingText::tr("&Keep running in the tray")
                                               : ClosingText::tr("&Keep running, minimised"),
                                       QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("keepRunning"));
    QPushButton* quit = box->addButton(ClosingText::tr("&Quit"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("quitOnClose"));
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(QStringLiteral("cancelClosing"));
    box->setDefaultButton(keep);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QDialog::finished, &window, [box, keep, quit, chosen] {
        const QAbstractButton* pressed = box->clickedButton();
        chosen(pressed == keep   ? std::optional(Closing::KeepRunning)
               : pressed == quit ? std::optional(Closing::Quit)
                                 : std::nullopt);
    });
    box->open();
}

} // namespace kept::ui
