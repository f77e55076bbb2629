#include "ui/dialogs/remove_text_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/shown_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace kept::ui {

namespace {

constexpr qsizetype longestTextGlimpse = 60;

} // namespace

RemoveTextDialog::RemoveTextDialog(const std::vector<Text>& texts, int chosen, QWidget* parent)
    : FormDialog(tr("Remove a text"), tr("Remove for good"), parent), m_texts(texts), m_which(new ChoiceBox),
      m_everywhere(new QCheckBox), m_reason(new QLineEdit) {
    setObjectName(QStringLiteral("removeTextDialog"));
    setExplanation(tr("The words go from this book, its search, and every backup and export written from now on. "
                      "Backups and files written before still hold them. The history keeps that a text was removed, "
                      "by whom and when, and can be verified as before. This can't be undone."));
    for (const Text& text : m_texts)
        m_which->addItem(tr("%1: “%2”", "entry of the history, and its words")
                             .arg(text.entry, glimpseOf(text.words, longestTextGlimpse)));
    addField(tr("Which text?"), "removeTextWhich", m_which);
    addField(tr("Elsewhere"), "removeTextEverywhere", m_everywhere);
    addField(tr("Why? It stays in the history as a note"), "removeTextReason", m_reason);
    connect(m_which, &QComboBox::currentIndexChanged, this, &RemoveTextDialog::showChosen);
    connect(m_reason, &QLineEdit::textChanged, this, &RemoveTextDialog::check);
    m_which->setCurrentIndex(chosen);
    showChosen();
    check();
}

int RemoveTextDialog::chosen() const {
    return m_which->currentIndex();
}

bool RemoveTextDialog::everywhere() const {
    return m_everywhere->isChecked();
}

QString RemoveTextDialog::reason() const {
    return m_reason->text().trimmed();
}

void RemoveTextDialog::showChosen() {
    const int elsewhere = m_texts[static_cast<std::size_t>(chosen())].elsewhere;
    m_everywhere->setEnabled(elsewhere > 0);
    m_everywhere->setChecked(elsewhere > 0);
    m_everywhere->setText(elsewhere > 0
                              ? tr("Also in %n other place(s) where the very same words stand", nullptr, elsewhere)
                              : tr("These words stand nowhere else in this history"));
    m_which->setToolTip(m_which->currentText().toHtmlEscaped());
}

std::optional<QString> RemoveTextDialog::complaint() const {
    if (reason().isEmpty())
        return std::nullopt;
    try {
        (void)domain::checkedText(reason(), tr("The reason"));
        return std::nullopt;
    } catch (const domain::Error& error) {
        return error.message();
    }
}

} // namespace kept::ui
