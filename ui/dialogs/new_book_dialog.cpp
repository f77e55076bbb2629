#include "ui/dialogs/new_book_dialog.h"

#include "ui/dialogs/questions.h"
#include "ui/dialogs/remark.h"
#include "ui/dialogs/zone_choice.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace kept::ui {

NewBookDialog::NewBookDialog(Questions& questions, const services::NewBook& proposal, QWidget* parent)
    : FormDialog(tr("New book"), tr("Create the book"), parent), m_questions(questions),
      m_file(new QLineEdit(proposal.path)), m_owner(new QLineEdit(proposal.owner)),
      m_department(new QLineEdit(proposal.department)),
      m_zone(makeZoneChoice(proposal.zone.isValid() ? proposal.zone.id() : QTimeZone::systemTimeZoneId())) {
    setObjectName(QStringLiteral("newBookDialog"));
    setExplanation(tr("A book is one file with all promises of your team. You will own it and can add the others "
                      "later."));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseBookFile"));
    choose->setAccessibleName(tr("Choose where the book lies"));
    choose->setAutoDefault(false);
    m_department->setPlaceholderText(tr("For instance Service; may stay empty"));
    addField(tr("&File"), "bookFile", m_file, choose);
    addField(tr("Your &name"), "ownerName", m_owner);
    setRequired(*m_file);
    setRequired(*m_owner);
    addField(tr("Your &department"), "ownerDepartment", m_department);
    addField(tr("&Time zone"), "timeZone", m_zone);
    connect(choose, &QPushButton::clicked, this, &NewBookDialog::chooseFile);
    for (QLineEdit* field : {m_file, m_owner, m_department})
        connect(field, &QLineEdit::textChanged, this, &NewBookDialog::check);
    connect(m_zone, &QComboBox::currentTextChanged, this, &NewBookDialog::check);
    m_owner->setFocus();
    check();
}

services::NewBook NewBookDialog::book() const {
    return {.path = m_file->text().trimmed(),
            .owner = m_owner->text().trimmed(),
            .department = m_department->text().trimmed(),
            .zone = QTimeZone(m_zone->currentText().trimmed().toLatin1())};
}

std::optional<QString> NewBookDialog::complaint() const {
    const services::NewBook wanted = book();
    const QFileInfo file(wanted.path);
    if (!wanted.path.isEmpty() && file.exists())
        return tr("There is a file called %1 already. Choose another name.").arg(file.fileName());
    if (!wanted.path.isEmpty() && !file.absoluteDir().exists())
        return tr("There is no folder %1.").arg(file.absolutePath());
    if (!wanted.zone.isValid())
        return tr("This time zone is not known. Choose one such as Europe/Berlin.");
    return wanted.path.isEmpty() || wanted.owner.isEmpty() ? std::optional(QString()) : std::nullopt;
}

void NewBookDialog::chooseFile() {
    QString path = m_questions.fileToSave(this, tr("Where the new book lies"), m_file->text(), tr("Books (*.kept)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".kept");
    m_file->setText(path);
}

} // namespace kept::ui
