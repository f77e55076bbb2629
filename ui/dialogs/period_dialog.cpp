#include "ui/dialogs/period_dialog.h"

#include "ui/widgets/look.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

PeriodDialog::PeriodDialog(const domain::Period& period, QDate today, const QLocale& locale, QWidget* parent)
    : QDialog(parent), m_remark(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("periodDialog"));
    setWindowTitle(tr("Other days"));
    setLocale(locale);
    m_from = makeEdit(QStringLiteral("periodFrom"), tr("From"), period.from.isValid() ? period.from : today);
    m_to = makeEdit(QStringLiteral("periodTo"), tr("To"), period.to.isValid() ? period.to : today);
    m_remark->setObjectName(QStringLiteral("periodRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    setStyleProperty(*m_remark, "dim", true);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("periodOk"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("periodCancel"));

    auto* form = new QFormLayout;
    form->setSpacing(metrics::small);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::medium);
    layout->addLayout(form);
    layout->addWidget(m_remark);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(this->period()); });
    m_from->setFocus(); // else a dialog opens on its button
    validate();
}

QDateEdit* PeriodDialog::makeEdit(const QString& name, const QString& label, QDate day) {
    auto* edit = new QDateEdit(day, this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setLocale(locale());
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(160);
    connect(edit, &QDateEdit::dateChanged, this, &PeriodDialog::validate);
    return edit;
}

domain::Period PeriodDialog::period() const {
    return {m_from->date(), m_to->date()};
}

void PeriodDialog::validate() {
    if (!m_from || !m_to)
        return;
    const bool valid = m_from->date() <= m_to->date();
    m_remark->setText(valid ? tr("Both days included, by deadline.") : tr("The last day is before the first."));
    setStyleProperty(*m_to, "invalid", !valid);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(valid);
}

} // namespace kept::ui
