#include "ui/dialogs/counting_explanation.h"

#include "domain/chance.h"
#include "domain/statistics.h"
#include "ui/widgets/button_command.h"
#include "ui/widgets/look.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace kept::ui {

namespace {

constexpr QSize usualExplanationSize(620, 560);

using Paragraph = std::pair<QString, QString>;

std::vector<Paragraph> paragraphs() {
    const QString fewest = QString::number(domain::fewestToRank);
    return {
        {CountingExplanation::tr("What counts"),
         CountingExplanation::tr("A promise is judged once it is resolved, or once its deadline has passed. The keep "
                                 "rate is what was kept in time, renegotiated in time included, out of all that is "
                                 "judged: kept, partly kept, late, broken and overdue. Small and large count the "
                                 "same.")},
        {CountingExplanation::tr("When"),
         CountingExplanation::tr("A promise belongs to the period in which the deadline falls that it is judged by. A "
                                 "deadline moves only if the promisee was told in time and that was written down by "
                                 "then; a silent or late move repairs nothing. Exactly on the deadline is in time.")},
        {CountingExplanation::tr("For whom"),
         CountingExplanation::tr("It counts for whoever held it when it was resolved or when its deadline came, "
                                 "whichever was first, and for that person's department at that time. Later moves of "
                                 "people rewrite nothing. A hand-over counts once it was accepted.")},
        {CountingExplanation::tr("What is left out"),
         CountingExplanation::tr("Promises that the promisee released in time, and void ones, are not judged. How many "
                                 "were released is shown beside the rate, so that it hides no miss. What was imported "
                                 "is counted beside it too.")},
        {CountingExplanation::tr("The interval"),
         CountingExplanation::tr("Behind each rate stands a range, the 95 % Wilson interval: 9 of 10 kept says less "
                                 "than 90 of 100, and its range is wider. Two rates whose ranges overlap widely may "
                                 "well be the same.")},
        {CountingExplanation::tr("The order"),
         CountingExplanation::tr("Where people or departments stand in an order, it is by the lower end of that range, "
                                 "so that luck with few promises wins nothing. Whoever has fewer than %1 judged "
                                 "promises is not ranked.")
             .arg(fewest)},
        {CountingExplanation::tr("What misses have in common"),
         CountingExplanation::tr("Channels, sizes, weekdays and services are each held against the rest of the same "
                                 "person's promises, where both sides have at least %1 judged, and told only where the "
                                 "95 % interval of the difference lies above zero. As several are looked at, one in "
                                 "forty stands out by chance alone: it is something to ask about, no verdict.")
             .arg(fewest)},
        {CountingExplanation::tr("Times and chances"),
         CountingExplanation::tr("Times are working time of whoever held the promise, told as what half and what 9 of "
                                 "10 needed, not as an average. Open promises are not left out: they count for as long "
                                 "as they were seen. A chance is told only where at least %1 like promises are known, "
                                 "with how many those are.")
             .arg(domain::fewestForChance)},
    };
}

QLabel* paragraphLabel(const QString& text, const QFont& font, bool dim) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setProperty("dim", dim);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CountingExplanation::CountingExplanation(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("countingExplanation"));
    setWindowTitle(tr("How is this counted?"));
    auto* text = new QWidget;
    text->setObjectName(QStringLiteral("scrollContent"));
    auto* lines = new QVBoxLayout(text);
    lines->setContentsMargins(0, 0, metrics::medium, 0);
    lines->setSpacing(metrics::tight);
    QStringList spoken;
    for (const auto& [title, words] : paragraphs()) {
        lines->addWidget(paragraphLabel(title, subsectionFont(), false));
        lines->addWidget(paragraphLabel(words, bodyFont(), false));
        lines->addSpacing(metrics::small);
        spoken << title << words;
    }
    lines->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("explanationScroll"));
    scroll->setAccessibleName(windowTitle());
    scroll->setAccessibleDescription(spoken.join(u'\n'));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::StrongFocus); // its arrows scroll
    scroll->setWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setObjectName(QStringLiteral("closeExplanation"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::medium);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(usualExplanationSize);
    scroll->setFocus();
}

QPushButton* countingButton(QWidget& page) {
    auto* button = new QPushButton(CountingExplanation::tr("How is this counted?"));
    button->setObjectName(QStringLiteral("howCounted"));
    button->setAccessibleName(button->text());
    button->setAutoDefault(false);
    makeCommand(*button, CountingExplanation::tr("Explain how the figures are counted"));
    QObject::connect(button, &QPushButton::clicked, &page, [&page] {
        auto* dialog = new CountingExplanation(&page);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    return button;
}

} // namespace kept::ui
