#include "ui/dialogs/text_dialog.h"

#include "ui/dialogs/remark.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace kept::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TextQuestion)
};

} // namespace

TextQuestion partlyKeptQuestion() {
    return {.title = Text::tr("Partly kept"),
            .label = Text::tr("What is missing?"),
            .ok = Text::tr("Partly kept"),
            .consequence = Text::tr("It counts as partly kept. You can still keep the rest."),
            .event = [](const QString& text) { return domain::PartlyKept{.missing = text}; }};
}

TextQuestion brokenQuestion() {
    return {.title = Text::tr("Broken"),
            .label = Text::tr("Why?"),
            .ok = Text::tr("Broken"),
            .consequence = Text::tr("It counts as broken. Owning up comes next: tell them, and what happens now."),
            .event = [](const QString& text) { return domain::Broken{text}; }};
}

TextQuestion noteQuestion() {
    return {.title = Text::tr("Note"),
            .label = Text::tr("What is worth knowing?"),
            .ok = Text::tr("Add note"),
            .event = [](const QString& text) { return domain::Note{text}; }};
}

TextQuestion reopenQuestion() {
    return {.title = Text::tr("Reopen"),
            .label = Text::tr("Why is it not done?"),
            .ok = Text::tr("Reopen"),
            .consequence = Text::tr("It is open again, and judged by the same deadline."),
            .event = [](const QString& text) { return domain::Reopened{text}; }};
}

namespace {

QString voidConsequence(int atOnce, int count) {
    if (count == 1)
        return atOnce == 1 ? Text::tr("It leaves the figures at once, and stays in the history.")
                           : Text::tr("It counts until somebody else confirms this, and stays in the history.");
    if (atOnce == count)
        return Text::tr("They leave the figures at once, and stay in the history.");
    if (atOnce == 0)
        return Text::tr("They count until somebody else confirms this, and stay in the history.");
    return Text::tr("%n of them leave the figures at once, the others once somebody else confirms this. All stay in "
                    "the history.",
                    nullptr, atOnce);
}

} // namespace

TextQuestion voidQuestion(int atOnce, int count) {
    return {.title = Text::tr("Void"),
            .label = Text::tr("Why was it never a promise?"),
            .ok = Text::tr("Void"),
            .consequence = voidConsequence(atOnce, count),
            .event = [](const QString& text) { return domain::Voided{.reason = text}; }};
}

TextQuestion declineQuestion(services::No no) {
    const auto event = [no](const QString& text) { return services::eventOf(no, text); };
    switch (no) {
    case services::No::Withdraw:
        return {.title = Text::tr("Withdraw the offer"),
                .label = Text::tr("Why?"),
                .ok = Text::tr("Withdraw"),
                .consequence = Text::tr("You keep the promise."),
                .event = event};
    case services::No::RefuseVoid:
        return {.title = Text::tr("It was promised"),
                .label = Text::tr("What makes it a promise?"),
                .ok = Text::tr("It counts"),
                .consequence = Text::tr("The request to void it is off the table; the promise counts as before."),
                .event = event};
    case services::No::Nothing:
        return {.title = Text::tr("Decline"),
                .label = Text::tr("Why?"),
                .ok = Text::tr("Decline"),
                .consequence = Text::tr("What was offered stays with who has it; what was to be voided counts as "
                                        "before."),
                .event = [](const QString& text) { return services::eventOf(services::No::Decline, text); }};
    case services::No::Decline:
        break;
    }
    return {.title = Text::tr("Decline"),
            .label = Text::tr("Why?"),
            .ok = Text::tr("Decline"),
            .consequence = Text::tr("Whoever offered it keeps the promise, and sees why."),
            .event = event};
}

TextDialog::TextDialog(PromiseDialogContext context, TextQuestion question, QWidget* parent)
    : PromiseDialog(std::move(context), question.title, question.ok, parent), m_question(std::move(question)) {
    setObjectName(QStringLiteral("textDialog"));
    m_text = addText(m_question.label, "text");
    setRequired(*m_text);
    check();
}

PromiseAnswer TextDialog::answer() const {
    return {m_question.event(m_text->toPlainText().trimmed()), std::nullopt};
}

std::optional<QString> TextDialog::problem() const {
    if (!m_text)
        return QString();
    const QString text = m_text->toPlainText().trimmed();
    return problemOf(text, m_question.label);
}

} // namespace kept::ui
