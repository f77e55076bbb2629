#include "ui/dialogs/questions.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kept::ui {

QString DesktopQuestions::fileToOpen(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QString DesktopQuestions::fileToSave(QWidget* parent, const QString& title, const QString& proposal,
                                     const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

bool DesktopQuestions::confirm(QWidget* parent, const QString& question, const QString& consequence,
                               const QString& yes) {
    QMessageBox box(parent);
    box.setObjectName(QStringLiteral("confirmation"));
    box.setWindowTitle(yes); // or it would be called after the program's file
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(consequence);
    const QPushButton* sure = box.addButton(yes, QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == sure;
}

} // namespace kept::ui
