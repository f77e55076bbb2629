#include "ui/dialogs/text_dialog.h"

#include "ui/dialogs/remark.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace kept::ui {

namespace {

struct TextQuestionText {
    Q_DECLARE_TR_FUNCTIONS(TextQuestion)
};

} // namespace

TextQuestion partlyKeptQuestion() {
    return {.title = TextQuestionText::tr("Partly kept"),
            .label = TextQuestionText::tr("What is missing?"),
            .ok = TextQuestionText::tr("Partly kept"),
            .consequence = TextQuestionText::tr("It counts as partly kept. You can still keep the rest."),
            .event = [](const QString& text) { return domain::PartlyKept{.missing = text}; }};
}

TextQuestion brokenQuestion() {
    return {.title = TextQuestionText::tr("Broken"),
            .label = TextQuestionText::tr("Why?"),
            .ok = TextQuestionText::tr("Broken"),
            .consequence =
                TextQuestionText::tr("It counts as broken. Owning up comes next: tell them, and what happens now."),
            .event = [](const QString& text) { return domain::Broken{text}; }};
}

TextQuestion noteQuestion() {
    return {.title = TextQuestionText::tr("Note"),
            .label = TextQuestionText::tr("What is worth knowing?"),
            .ok = TextQuestionText::tr("Add note"),
            .event = [](const QString& text) { return domain::Note{text}; }};
}

TextQuestion reopenQuestion() {
    return {.title = TextQuestionText::tr("Reopen"),
            .label = TextQuestionText::tr("Why is it not done?"),
            .ok = TextQuestionText::tr("Reopen"),
            .consequence = TextQuestionText::tr("It is open again, and judged by the same deadline."),
            .event = [](const QString& text) { return domain::Reopened{text}; }};
}

namespace {

QString voidConsequence(int atOnce, int count) {
    if (count == 1)
        return atOnce == 1
                   ? TextQuestionText::tr("It leaves the figures at once, and stays in the history.")
                   : TextQuestionText::tr("It counts until somebody else confirms this, and stays in the history.");
    if (atOnce == count)
        return TextQuestionText::tr("They leave the figures at once, and stay in the history.");
    if (atOnce == 0)
        return TextQuestionText::tr("They count until somebody else confirms this, and stay in the history.");
    return TextQuestionText::tr(
        "%n of them leave the figures at once, the others once somebody else confirms this. All stay in "
        "the history.",
        nullptr, atOnce);
}

} // namespace

TextQuestion voidQuestion(int atOnce, int count) {
    return {.title = TextQuestionText::tr("Void"),
            .label = TextQuestionText::tr("Why was it never a promise?"),
            .ok = TextQuestionText::tr("Void"),
            .consequence = voidConsequence(atOnce, count),
            .event = [](const QString& text) { return domain::Voided{.reason = text}; }};
}

TextQuestion declineQuestion(services::No no) {
    const auto event = [no](const QString& text) { return services::eventOf(no, text); };
    switch (no) {
    case services::No::Withdraw:
        return {.title = TextQuestionText::tr("Withdraw the offer"),
                .label = TextQuestionText::tr("Why?"),
                .ok = TextQuestionText::tr("Withdraw"),
                .consequence = TextQuestionText::tr("You keep the promise."),
                .event = event};
    case services::No::RefuseVoid:
        return {.title = TextQuestionText::tr("It was promised"),
                .label = TextQuestionText::tr("What makes it a promise?"),
                .ok = TextQuestionText::tr("It counts"),
                .consequence =
                    TextQuestionText::tr("The request to void it is off the table; the promise counts as before."),
                .event = event};
    case services::No::Nothing:
        return {.title = TextQuestionText::tr("Decline"),
                .label = TextQuestionText::tr("Why?"),
                .ok = TextQuestionText::tr("Decline"),
                .consequence =
                    TextQuestionText::tr("What was offered stays with who has it; what was to be voided counts as "
                                         "before."),
                .event = [](const QString& text) { return services::eventOf(services::No::Decline, text); }};
    case services::No::Decline:
        break;
    }
    return {.title = TextQuestionText::tr("Decline"),
            .label = TextQuestionText::tr("Why?"),
            .ok = TextQuestionText::tr("Decline"),
            .consequence = TextQuestionText::tr("Whoever offered it keeps the promise, and sees why."),
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
