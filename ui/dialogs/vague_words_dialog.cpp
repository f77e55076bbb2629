#include "ui/dialogs/vague_words_dialog.h"

#include "models/vague_words_model.h"
#include "services/vague_words.h"
#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QLineEdit>

namespace kept::ui {

using domain::Proposal;
using domain::VagueWord;

VagueWordsDialog::VagueWordsDialog(const VagueWord& word, QWidget* parent)
    : FormDialog(word.words.isEmpty() ? tr("Add vague words") : tr("Change vague words"),
                 word.words.isEmpty() ? tr("Add") : tr("Save"), parent),
      m_words(new QLineEdit(word.words)), m_proposal(new QComboBox) {
    setObjectName(QStringLiteral("vagueWordsDialog"));
    setExplanation(tr("Where somebody promises with these words, a deadline is proposed. Nobody has to take it."));
    m_words->setMaxLength(services::longestVagueWords);
    m_words->setReadOnly(!word.words.isEmpty());
    addField(tr("&Words"), "vagueWords", m_words);
    setRequired(*m_words);
    for (const Proposal proposal : domain::allProposals)
        m_proposal->addItem(models::wordsFor(proposal), static_cast<int>(proposal));
    m_proposal->setCurrentIndex(m_proposal->findData(static_cast<int>(word.proposal)));
    addField(tr("&Proposed instead"), "vagueProposal", m_proposal);
    connect(m_words, &QLineEdit::textChanged, this, &VagueWordsDialog::check);
    check();
}

VagueWord VagueWordsDialog::word() const {
    return {m_words->text().simplified(), static_cast<Proposal>(m_proposal->currentData().toInt()), {}};
}

std::optional<QString> VagueWordsDialog::complaint() const {
    return word().words.isEmpty() ? std::optional(QString()) : std::nullopt;
}

} // namespace kept::ui
