#include "models/vague_words_model.h"

#include <QCoreApplication>

namespace kept::models {

using domain::VagueWord;

namespace {

struct VagueWordsModelText {
    Q_DECLARE_TR_FUNCTIONS(VagueWords)
};

} // namespace

QString wordsFor(domain::Proposal proposal) {
    switch (proposal) {
    case domain::Proposal::WorkingHour:
        return VagueWordsModelText::tr("in one working hour");
    case domain::Proposal::HalfWorkingDay:
        return VagueWordsModelText::tr("in four working hours");
    case domain::Proposal::EndOfDay:
        return VagueWordsModelText::tr("the end of the day");
    case domain::Proposal::EndOfNextWorkingDay:
        return VagueWordsModelText::tr("the end of the next working day");
    case domain::Proposal::EndOfWeek:
        return VagueWordsModelText::tr("the end of the week");
    case domain::Proposal::None:
        break;
    }
    return VagueWordsModelText::tr("none: it leaves a way out");
}

int VagueWordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant VagueWordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Words ? tr("Words") : tr("Proposed instead");
}

bool VagueWordsModel::isSame(const VagueWord& one, const VagueWord& other) const {
    return one.words == other.words && one.language == other.language;
}

QString VagueWordsModel::text(const VagueWord& row, int column) const {
    return column == Words ? row.words : wordsFor(row.proposal);
}

} // namespace kept::models
