#include "ui/dialogs/meanwhile_dialog.h"

#include "services/moment_words.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shown_text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int meanwhileWidth = 520;
constexpr int mostHeight = 420;

bool isStillPossible(const services::Meanwhile& one) {
    return one.about.refusal.isEmpty();
}

/// A line each: "Tariq Aziz, Mon 11:02: Kept".
QStringList newsOf(const services::Meanwhile& meanwhile, const MeanwhileDialog::Context& context) {
    QStringList news;
    for (const services::TimelineEntry& entry : meanwhile.entries) {
        QStringList told{entry.title};
        for (const QString& more : {entry.text, entry.change, entry.words}) {
            if (!more.isEmpty())
                told << more;
        }
        news << shownText(
            MeanwhileDialog::tr("%1, %2: %3", "who, when, what happened")
                .arg(entry.actor,
                     services::deadlineWords({entry.when, false}, context.now, context.zone, context.locale),
                     told.join(QStringLiteral(" · "))));
    }
    return news;
}

} // namespace

MeanwhileDialog::MeanwhileDialog(const Context& context, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("meanwhileDialog"));
    setWindowTitle(tr("Changed meanwhile"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    const auto promises = static_cast<int>(context.overtaken.size());
    auto* heading = makePlainLabel(
        "meanwhileHeading", promises == 1
                                ? tr("Somebody else changed this promise before you were done.")
                                : tr("Somebody else changed %n promise(s) before you were done.", nullptr, promises));
    heading->setFont(sectionFont());
    auto* told = new QWidget;
    auto* list = new QVBoxLayout(told);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(metrics::large);
    for (const services::Meanwhile& one : context.overtaken)
        addPromise(*list, one, context);
    if (!context.typed.isEmpty())
        list->addWidget(makePlainLabel("meanwhileTyped", tr("What you wanted: %1").arg(shownText(context.typed))));
    list->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setObjectName(QStringLiteral("meanwhileList"));
    scroll->setAccessibleName(heading->text());
    scroll->setWidget(told);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttonRow(context));
    const int needed = told->heightForWidth(meanwhileWidth - 2 * metrics::wide) + metrics::medium;
    scroll->setMinimumHeight(std::clamp(needed, metrics::rowHeight, mostHeight));
    resize(meanwhileWidth, sizeHint().height() - scroll->sizeHint().height() + scroll->minimumHeight());
    findChild<QPushButton*>(QStringLiteral("leaveIt"))->setFocus();
}

void MeanwhileDialog::addPromise(QVBoxLayout& layout, const services::Meanwhile& one, const Context& context) {
    auto* what = makePlainLabel("meanwhilePromise", shownText(one.about.subject));
    what->setFont(subsectionFont());
    auto* news = makePlainLabel("meanwhileNews", newsOf(one, context).join(QLatin1Char('\n')));
    auto* box = new QVBoxLayout;
    box->setSpacing(metrics::tight);
    box->addWidget(what);
    box->addWidget(news);
    if (!isStillPossible(one))
        box->addWidget(
            makePlainLabel("meanwhileRefusal", tr("It can't be done any more: %1").arg(shownText(one.about.refusal))));
    layout.addLayout(box);
}

QWidget* MeanwhileDialog::buttonRow(const Context& context) {
    auto* buttons = new QDialogButtonBox;
    const auto add = [&](const QString& text, QDialogButtonBox::ButtonRole role, const char* name, Choice choice) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(withoutMark(text));
        button->setAutoDefault(false);
        buttons->addButton(button, role);
        connect(button, &QPushButton::clicked, this, [this, choice] { finish(choice); });
        return button;
    };
    const bool canStill = std::ranges::any_of(context.overtaken, isStillPossible);
    if (canStill)
        add(tr("&Do it anyway"), QDialogButtonBox::ActionRole, "doAnyway", Choice::Anyway);
    if (context.hasForm)
        add(tr("&Back to the form"), QDialogButtonBox::ActionRole, "backToForm", Choice::Back);
    auto* leave = add(tr("&Leave it"), QDialogButtonBox::ActionRole, "leaveIt", Choice::Leave);
    leave->setProperty("primary", true);
    leave->setDefault(true); // who presses Enter without reading does no harm
    return buttons;
}

void MeanwhileDialog::finish(Choice choice) {
    m_choice = choice;
    done(choice == Choice::Anyway ? Accepted : Rejected);
}

} // namespace kept::ui
