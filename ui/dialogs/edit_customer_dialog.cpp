#include "ui/dialogs/edit_customer_dialog.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "ui/dialogs/reach_fields.h"
#include "ui/dialogs/remark.h"
#include "ui/dialogs/zone_choice.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeZone>

namespace kept::ui {

using domain::Contact;
using domain::ContactDetails;

namespace {

QStringList listIn(const QString& text) {
    QStringList list;
    for (const QString& one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            list << one.trimmed();
    }
    return list;
}

} // namespace

EditCustomerDialog::EditCustomerDialog(const Contact& contact, const QStringList& channels, const QLocale& locale,
                                       QWidget* parent)
    : FormDialog(contact.id.isValid() ? tr("Change a customer") : tr("Add a customer"),
                 contact.id.isValid() ? tr("Save") : tr("Add"), parent),
      m_seen(contact), m_locale(locale) {
    setObjectName(QStringLiteral("editCustomerDialog"));
    const ContactDetails& details = contact.details;
    m_name = addLine(tr("&Name"), "customerName", contact.name, {});
    setRequired(*m_name);
    m_organisation = addLine(tr("&Organisation"), "customerOrganisation", details.organisation, {});
    addChannels(channels);
    const QString separator = QStringLiteral(", ");
    m_mails = addLine(tr("&E-mail"), "customerMails", details.mails.join(separator), tr("Several with commas"));
    m_phones = addLine(tr("&Phone"), "customerPhones", details.phones.join(separator), tr("Several with commas"));
    addPlaces();
    m_note = new QPlainTextEdit(details.note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(QFontMetrics(bodyFont()).lineSpacing() * 3 + metrics::medium);
    addField(tr("No&te"), "customerNote", m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EditCustomerDialog::check);
    check();
}

QLineEdit* EditCustomerDialog::addLine(const QString& label, const char* objectName, const QString& text,
                                       const QString& hint) {
    auto* line = new QLineEdit(text);
    line->setPlaceholderText(hint);
    addField(label, objectName, line);
    connect(line, &QLineEdit::textChanged, this, &EditCustomerDialog::check);
    return line;
}

void EditCustomerDialog::addChannels(const QStringList& channels) {
    m_reach = new ReachFields(m_seen.details.reach, channels, this);
    addField(tr("P&refers to be reached by"), "preferredChannel", m_reach->preferred());
    addField(tr("Does not &want to be reached by"), "unwantedChannels", m_reach->unwanted());
    connect(m_reach, &ReachFields::changed, this, &EditCustomerDialog::check);
}

void EditCustomerDialog::addPlaces() {
    const domain::ReachWishes& reach = m_seen.details.reach;
    m_zone = makeZoneChoice(reach.timeZone);
    m_zone->lineEdit()->setPlaceholderText(tr("The book's own"));
    addField(tr("Time &zone"), "customerZone", m_zone);
    connect(m_zone, &QComboBox::editTextChanged, this, &EditCustomerDialog::check);
    m_quiet = addLine(
        tr("Wants &quiet, by their clock"), "quietTimes", domain::quietTimesText(reach.quietTimes, m_locale),
        tr("Such as %1").arg(domain::quietTimesText(domain::quietTimesIn(QStringLiteral("Mon-Fri 22-7")), m_locale)));
}

QString EditCustomerDialog::name() const {
    return m_name->text().simplified();
}

ContactDetails EditCustomerDialog::details() const {
    ContactDetails details = m_seen.details;
    details.organisation = m_organisation->text();
    details.mails = listIn(m_mails->text());
    details.phones = listIn(m_phones->text());
    m_reach->fill(details.reach);
    details.reach.timeZone = m_zone->currentText().trimmed().toUtf8();
    details.reach.quietTimes = domain::quietTimesIn(m_quiet->text(), m_locale);
    details.note = m_note->toPlainText();
    return domain::checkedDetails(details);
}

std::optional<QString> EditCustomerDialog::complaint() const {
    if (!m_note || name().isEmpty())
        return QString();
    try {
        (void)domain::checkedText(name(), tr("The name"));
        (void)details();
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
