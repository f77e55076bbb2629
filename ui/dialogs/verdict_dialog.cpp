#include "ui/dialogs/verdict_dialog.h"

#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace kept::ui {

namespace {

constexpr std::int64_t saysKept = 1;
constexpr std::int64_t saysNot = 2;

} // namespace

VerdictDialog::VerdictDialog(PromiseDialogContext context, QWidget* parent)
    : PromiseDialog(std::move(context), tr("Verdict"), tr("Record"), parent) {
    setObjectName(QStringLiteral("verdictDialog"));
    auto* kept = addChoice(tr("What do they say?"), "verdictKept",
                           {{saysKept, tr("It was kept")}, {saysNot, tr("It was not kept")}}, tr("choose"));
    setRequired(*kept);
    std::vector<Choice> ratings;
    for (int rating = 1; rating <= 5; ++rating)
        ratings.push_back({rating, tr("%1 of 5").arg(this->context().locale.toString(rating))});
    m_rating = addChoice(tr("How content are they?"), "verdictRating", ratings, tr("not said"));
    m_words = addText(tr("In their words"), "verdictWords");
    m_kept = kept;
    check();
}

PromiseAnswer VerdictDialog::answer() const {
    domain::Verdict verdict{.kept = m_kept->currentData().toLongLong() == saysKept,
                            .rating = {},
                            .words = m_words->toPlainText().trimmed()};
    if (const int rating = m_rating->currentData().toInt(); rating > 0)
        verdict.rating = rating;
    return {verdict, std::nullopt};
}

std::optional<QString> VerdictDialog::problem() const {
    if (!m_kept || m_kept->currentData().toLongLong() == 0)
        return QString();
    return std::nullopt;
}

QString VerdictDialog::consequence() const {
    return tr("A verdict never changes an outcome; both are shown.");
}

} // namespace kept::ui
