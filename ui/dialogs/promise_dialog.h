#pragma once

#include "services/batch.h"
#include "services/contact_cautions.h"
#include "services/corrections.h"
#include "services/own_up_proposal.h"
#include "services/snooze.h"
#include "services/summary.h"
#include "ui/dialogs/outgoing.h"
#include "ui/widgets/deadline_field.h"

#include <QDialog>
#include <QFuture>
#include <QPointer>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kept::ui {

class FormArea;

/// A thing of the book to choose, by its id.
struct Choice {
    std::int64_t id = 0;
    QString name;
};

/// What the dialogs on a promise know of the world.
struct PromiseDialogContext {
    services::PromiseRow promise;
    domain::Moment now;
    QTimeZone zone;
    QLocale locale;
    DeadlineField::Reader readDeadline;
    std::vector<Choice> channels;
    std::vector<Choice> people;
    std::optional<services::Reach> reach = {};          ///< how the promisee wants to be reached, where that is known
    std::vector<services::Reach> otherReaches = {};     ///< and how those of the other promises want it
    QString mailAddress = {};                           ///< of the promisee; empty where none is known
    std::vector<services::SnoozeChoice> snoozes = {};   ///< moments to be reminded at again
    std::vector<services::SnoozeChoice> followUps = {}; ///< moments to ask after it
    std::vector<services::OwnUpProposal> ownUp = {};    ///< what to say of a miss, a language each; none for several
    QStringList names = {};                             ///< of colleagues and customers
    int count = 1;                                      ///< of promises that the answer is for; `promise` is the first
    int pastDue = 0;                                    ///< how many of them are past the deadline they are judged by
    int voidAtOnce = 0;                                 ///< how many of them could be voided without asking anybody
    domain::PersonId handOverTo = {};                   ///< who is proposed to have it handed over; may be nobody
    Outgoing* outgoing = nullptr;                       ///< where messages can leave; nothing where they can't
};

/// What a dialog leads to: one event, and when it happened where the person says so.
struct PromiseAnswer {
    domain::EventDetail detail;
    std::optional<domain::Moment> happenedAt;
    std::optional<domain::Deadline> correctiveDue = {};  ///< until when what changes is promised, after owning up
    std::optional<services::Correction> correction = {}; ///< in place of the event: what was wrong, in the right words
};

/// The frame of every dialog on one promise: the promise, fields, a sentence that says what will come of it, OK and
/// Cancel. OK is enabled while problem() is silent. With a save function the dialog stays, and keeps what was typed,
/// until it was saved.
class PromiseDialog : public QDialog {
    Q_OBJECT

public:
    using Save = std::function<QFuture<services::Written>(const PromiseAnswer&)>;

    [[nodiscard]] virtual PromiseAnswer answer() const = 0;
    void setSave(Save save) { m_save = std::move(save); }
    /// What became of it, once accepted; of several what is done so far.
    [[nodiscard]] const services::Written& written() const { return m_written; }
    void accept() override;
    /// Where some of several are done already, that is accepted all the same.
    void reject() override;
    /// Back to what was typed, after overtaken().
    void resume();

signals:
    /// Somebody else was quicker: the dialog waits for accept(), reject() or resume().
    void overtaken(const kept::services::Written& written);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    PromiseDialog(PromiseDialogContext context, const QString& title, const QString& ok, QWidget* parent);

    /// Why it can't be done yet, in a sentence or an empty reason; nothing where it can.
    [[nodiscard]] virtual std::optional<QString> problem() const = 0;
    /// What will come of it, told before OK; may be empty.
    [[nodiscard]] virtual QString consequence() const { return {}; }
    /// What of that can be told while something is missing.
    [[nodiscard]] virtual QString outlook() const { return {}; }
    /// The channel that is chosen to reach the promisee, by its name; empty for none. What speaks against it is said.
    [[nodiscard]] virtual QString channelInUse() const { return {}; }
    /// To be called at the end of the constructor, and whenever a field changes.
    void check();

    QLineEdit* addLine(const QString& label, const char* objectName);
    QPlainTextEdit* addText(const QString& label, const char* objectName);
    /// With an empty first row where `none` names it.
    QComboBox* addChoice(const QString& label, const char* objectName, const std::vector<Choice>& choices,
                         const QString& none = {});
    /// The channels in the person's language, with that one chosen.
    QComboBox* addChannel(const QString& label, const char* objectName, const QString& chosen,
                          const QString& none = {});
    /// The name in the record of the channel that is chosen there; empty for none.
    [[nodiscard]] QString channelIn(const QComboBox& choice) const;
    /// The channel by which the promisee wants to be reached, else the one that it was promised by; none where they do
    /// not want that either, or there are several promisees.
    [[nodiscard]] QString preferredChannel() const;
    DeadlineField* addMoment(const QString& label, const char* objectName,
                             DeadlineField::Tense tense = DeadlineField::Tense::Coming);
    void addField(const QString& label, const char* objectName, QWidget* field);
    /// Something to do beside OK, and as enabled as that, which leaves the dialog open.
    QPushButton* addBesideOk(const QString& text, const char* objectName, const std::function<void()>& act);
    void setOkText(const QString& text);
    [[nodiscard]] QString okText() const;
    /// A button beside a field of the form, that finishes nothing.
    QPushButton* addAside(QWidget& field, const QString& text, const char* objectName,
                          const std::function<void()>& act);

    /// Why a text can't be recorded as it is (domain/admission.h); nothing where it can.
    [[nodiscard]] static std::optional<QString> problemOf(const QString& text, const QString& name);
    [[nodiscard]] const PromiseDialogContext& context() const { return m_context; }

private:
    [[nodiscard]] QString cautions() const;
    /// The deadline that the promise is judged by, and the one that was promised first where that is another.
    [[nodiscard]] QString deadlines() const;

    PromiseDialogContext m_context;
    Save m_save;
    services::Written m_written;
    QPointer<QWidget> m_focused; ///< when it was accepted: it loses the focus while it is disabled
    FormArea* m_fields;
    QFormLayout* m_form;
    QLabel* m_missing; ///< what Enter found to be missing
    QLabel* m_caution;
    QLabel* m_consequence;
    QDialogButtonBox* m_buttons;
    QPushButton* m_ok;
    std::vector<QPushButton*> m_needAll; ///< enabled while nothing is missing: OK, and others beside it
};

} // namespace kept::ui
