#include "ui/dialogs/private_note_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "ui/dialogs/person_choice.h"
#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kept::ui {

PrivateNoteDialog::PrivateNoteDialog(const std::vector<services::PersonRow>& people, QWidget* parent)
    : FormDialog(tr("Write a private note"), tr("Save"), parent), m_person(makePersonChoice(people)),
      m_words(new QPlainTextEdit) {
    setObjectName(QStringLiteral("privateNoteDialog"));
    setExplanation(tr("You and the person see this note, and nobody else in Kept. The book is a file, though: whoever "
                      "can open it can read the note with other programs. You can remove it again."));
    m_words->setTabChangesFocus(true);
    addField(tr("&About"), "notePerson", m_person);
    addField(tr("&Note"), "noteText", m_words);
    setRequired(*m_words);
    connect(m_words, &QPlainTextEdit::textChanged, this, &PrivateNoteDialog::check);
    check();
}

domain::PersonId PrivateNoteDialog::person() const {
    return domain::PersonId(m_person->currentData().toLongLong());
}

QString PrivateNoteDialog::personName() const {
    return m_person->currentText();
}

QString PrivateNoteDialog::words() const {
    return m_words->toPlainText().trimmed();
}

std::optional<QString> PrivateNoteDialog::complaint() const {
    if (!person().isValid() || words().isEmpty())
        return QString();
    try {
        (void)domain::checkedText(words(), tr("The note"));
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
