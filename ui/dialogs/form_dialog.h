#pragma once

#include "domain/conflict.h"

#include <QDialog>

#include <functional>
#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;

namespace kept::domain {
class Error;
}

namespace kept::ui {

class FormArea;

/// The frame of a dialog that edits one value: fields, what is wrong with them, OK and Cancel. OK is enabled while
/// complaint() is silent. After OK the dialog stays, with what was typed, until its owner accept()s it or says why it
/// could not be saved. Where somebody else was quicker it shows both sides, and is submitted again with what was
/// chosen.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    void showFailure(const QString& why);
    /// What to do once that is saved which the dialog holds: `then`, and close it, if it is still there.
    [[nodiscard]] std::function<void()> whenSaved(const std::function<void()>& then);
    /// What to do where it could not be: say why in the dialog, if it is still there, or ask about a conflict.
    [[nodiscard]] std::function<void(const domain::Error&)> whenFailed();
    /// What the person chose of both sides, for the save that follows; empty where they were not asked.
    [[nodiscard]] const domain::Settlement& settlement() const { return m_settlement; }

signals:
    void submitted();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    FormDialog(const QString& title, const QString& ok, QWidget* parent);

    /// Why it can't be done yet, in a sentence, or empty where that is plain to see; nothing where it can.
    [[nodiscard]] virtual std::optional<QString> complaint() const = 0;
    /// To be called at the end of the constructor and whenever a field changed.
    void check();
    /// There is nothing to take back: OK alone ends it.
    void leaveOutCancel();
    /// What the person should know before; plain text.
    void setExplanation(const QString& text);
    void addField(const QString& label, const char* objectName, QWidget* field);
    /// A field with a button, or something else that goes with it, beside it.
    void addField(const QString& label, const char* objectName, QWidget* field, QWidget* beside);

private:
    void submit();
    void askAbout(const domain::Disagreement& conflict);

    QLabel* m_explanation;
    FormArea* m_fields;
    QFormLayout* m_form;
    QLabel* m_remark;
    QPushButton* m_ok;
    QPushButton* m_cancel = nullptr;
    domain::Settlement m_settlement;
};

} // namespace kept::ui
