#include "ui/dialogs/form_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/first_field.h"
#include "ui/dialogs/form_area.h"
#include "ui/dialogs/missing_field.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int formWidth = 440;

} // namespace

void FormDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(button == m_ok); // Enter is for OK, wherever the focus is
    focusFirstField(*m_form);
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
    if (const QWidget* missing = goToMissing(*m_form, *event))
        return say(*m_remark, missingWords(*missing));
    QDialog::keyPressEvent(event);
}

FormDialog::FormDialog(const QString& title, const QString& ok, QWidget* parent)
    : QDialog(parent), m_explanation(makeRemark("explanation")), m_fields(new FormArea), m_form(&m_fields->form()),
      m_remark(makeRemark("remark")), m_ok(new QPushButton(ok)) {
    setWindowTitle(title);
    setAccessibleName(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(formWidth);
    setStyleProperty(*m_explanation, "dim", true);
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setAccessibleName(ok);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_ok, QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addWidget(m_explanation);
    layout->addWidget(m_fields);
    layout->addWidget(m_remark);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

void FormDialog::check() {
    const std::optional<QString> wrong = complaint();
    m_ok->setEnabled(!wrong);
    say(*m_remark, wrong.value_or(QString()));
}

void FormDialog::leaveOutCancel() {
    m_cancel->hide();
}

void FormDialog::setExplanation(const QString& text) {
    say(*m_explanation, text);
}

void FormDialog::addField(const QString& label, const char* objectName, QWidget* field) {
    addField(label, objectName, field, nullptr);
}

void FormDialog::addField(const QString& label, const char* objectName, QWidget* field, QWidget* beside) {
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(withoutMark(label));
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setMaxLength(2 * domain::longestText); // or it would cut a long text without a word
    if (auto* choice = qobject_cast<QComboBox*>(field); choice && choice->isEditable())
        choice->lineEdit()->setAccessibleName(field->accessibleName());
    auto* name = new QLabel(label);
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(field);
    if (beside) {
        auto* line = new QHBoxLayout;
        line->setSpacing(metrics::small);
        line->addWidget(field, 1);
        line->addWidget(beside);
        m_form->addRow(name, line);
    } else {
        m_form->addRow(name, field);
    }
    if (m_form->rowCount() == 1)
        field->setFocus();
}

void FormDialog::submit() {
    check(); // the world may have moved on since the last key
    if (!m_ok->isEnabled())
        return;
    setEnabled(false);
    emit submitted();
}

void FormDialog::showFailure(const QString& why) {
    setEnabled(true);
    say(*m_remark, why);
    m_ok->setFocus();
}

std::function<void()> FormDialog::whenSaved(const std::function<void()>& then) {
    return [open = QPointer<FormDialog>(this), then] {
        if (then)
            then();
        if (open)
            open->accept();
    };
}

std::function<void(const domain::Error&)> FormDialog::whenFailed() {
    return [open = QPointer<FormDialog>(this)](const domain::Error& error) {
        if (!open)
            return;
        open->m_settlement = {};
        open->showFailure(error.message());
        const auto* conflict = dynamic_cast<const domain::Conflict*>(&error);
        if (conflict && !conflict->about().fields.empty())
            open->askAbout(conflict->about());
    };
}

void FormDialog::askAbout(const domain::Disagreement& conflict) {
    auto* question = new ConflictDialog(conflict, this);
    connect(question, &QDialog::accepted, this, [this, question] {
        if (question->leavesTheirs())
            return reject(); // the book says so already
        m_settlement = question->settlement();
        submit();
    });
    question->open();
}

} // namespace kept::ui
