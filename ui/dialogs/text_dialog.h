#pragma once

#include "services/answers.h"
#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// What a dialog of one text asks, and the event that the text becomes.
struct TextQuestion {
    QString title;
    QString label;
    QString ok;
    QString consequence = {};
    std::function<domain::EventDetail(const QString&)> event = {};
};

[[nodiscard]] TextQuestion partlyKeptQuestion();
[[nodiscard]] TextQuestion brokenQuestion();
[[nodiscard]] TextQuestion noteQuestion();
[[nodiscard]] TextQuestion reopenQuestion();
/// atOnce: how many of `count` promises who asks made or gave less than ten minutes ago, or nobody else was in the book
/// since.
[[nodiscard]] TextQuestion voidQuestion(int atOnce, int count = 1);
/// no: what declining means for who acts; Nothing where it means several things for several promises.
[[nodiscard]] TextQuestion declineQuestion(services::No no);

/// Asks for one text: partly kept, broken, note, reopen, void, decline.
class TextDialog final : public PromiseDialog {
    Q_OBJECT

public:
    TextDialog(PromiseDialogContext context, TextQuestion question, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override { return m_question.consequence; }
    [[nodiscard]] QString outlook() const override { return consequence(); }

private:
    TextQuestion m_question;
    QPlainTextEdit* m_text = nullptr;
};

} // namespace kept::ui
