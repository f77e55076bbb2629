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

TextQuestion voidQuestion(bool atOnce) {
    return {.title = Text::tr("Void"),
            .label = Text::tr("Why was it never a promise?"),
            .ok = Text::tr("Void"),
            .consequence = atOnce ? Text::tr("It leaves the figures at once, and stays in the history.")
                                  : Text::tr("It counts until somebody else confirms this, and stays in the history."),
            .event = [](const QString& text) { return domain::Voided{.reason = text}; }};
}

TextQuestion correctWordsQuestion(const QString& words) {
    return {.title = Text::tr("Correct the words"),
            .label = Text::tr("What was promised"),
            .ok = Text::tr("Correct"),
            .consequence = Text::tr("Both wordings stay in the history. The deadline stays as it is."),
            .before = words,
            .event = [words](const QString& text) {
                domain::Corrected corrected;
                corrected.before = words;
                corrected.after = text;
                return corrected;
            }};
}

TextDialog::TextDialog(PromiseDialogContext context, TextQuestion question, QWidget* parent)
    : PromiseDialog(std::move(context), question.title, question.ok, parent), m_question(std::move(question)) {
    setObjectName(QStringLiteral("textDialog"));
    m_text = addText(m_question.label, "text");
    setRequired(*m_text);
    m_text->setPlainText(m_question.before);
    m_text->selectAll();
    check();
}

PromiseAnswer TextDialog::answer() const {
    return {m_question.event(m_text->toPlainText().trimmed()), std::nullopt};
}

std::optional<QString> TextDialog::problem() const {
    if (!m_text)
        return QString();
    const QString text = m_text->toPlainText().trimmed();
    if (!m_question.before.isEmpty() && text == m_question.before)
        return QString();
    return problemOf(text, m_question.label);
}

} // namespace kept::ui
