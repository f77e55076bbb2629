#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// What the promisee is told about a miss, and what changes so that it does not happen again. The message is proposed,
/// and follows what is typed beside it until it is changed by hand; it leaves as a copy or as a mail draft. Only once
/// the person says that they told them, it is recorded.
class OwnUpDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit OwnUpDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QString channelInUse() const override;

private:
    /// The ways to finish that go with the channel.
    void offerWhatFits();
    void addProposal();
    void addWays();
    void leaveBy(OutgoingMessage::Way way);
    void propose();
    /// What the fields say, in the language chosen.
    [[nodiscard]] domain::MessageTemplate proposed() const;
    [[nodiscard]] domain::MessageTemplate message() const;
    [[nodiscard]] std::optional<domain::ChannelId> channel() const;

    QPlainTextEdit* m_said = nullptr;
    QComboBox* m_language = nullptr; ///< of the proposal; none where nothing is proposed
    QLineEdit* m_next = nullptr;
    QPushButton* m_again = nullptr;
    QComboBox* m_channel = nullptr;
    QPushButton* m_draft = nullptr; ///< none where the answer is for several promises
    QLineEdit* m_action = nullptr;
    DeadlineField* m_until = nullptr;
    QString m_proposed; ///< as it was last put into the field
    QString m_brought;  ///< where the message is now, in a sentence; empty where it did not leave as it stands
};

} // namespace kept::ui
