#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// What a dialog of one text asks, and the event that the text becomes.
struct TextQuestion {
    QString title;
    QString label;
    QString ok;
    QString consequence = {};
    QString before = {}; ///< the text to begin with
    std::function<domain::EventDetail(const QString&)> event = {};
};

[[nodiscard]] TextQuestion partlyKeptQuestion();
[[nodiscard]] TextQuestion brokenQuestion();
[[nodiscard]] TextQuestion noteQuestion();
[[nodiscard]] TextQuestion reopenQuestion();
/// atOnce: made less than ten minutes ago, or nobody else was in the book since.
[[nodiscard]] TextQuestion voidQuestion(bool atOnce);
[[nodiscard]] TextQuestion correctWordsQuestion(const QString& words);

/// Asks for one text: partly kept, broken, note, reopen, void, other words.
class TextDialog final : public PromiseDialog {
    Q_OBJECT

public:
    TextDialog(PromiseDialogContext context, TextQuestion question, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override { return m_question.consequence; }

private:
    TextQuestion m_question;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace kept::ui
