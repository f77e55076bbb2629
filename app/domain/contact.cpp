#include "domain/contact.h"

#include "domain/admission.h"
#include "domain/errors.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::domain {

namespace {

struct Contacts {
    Q_DECLARE_TR_FUNCTIONS(Contacts)
};

/// Empty stays empty.
QString checkedShort(const QString& text, const QString& name, int longest) {
    if (text.trimmed().isEmpty())
        return {};
    const QString checked = checkedText(text, name);
    if (checked.size() > longest)
        throw InvalidInput(Contacts::tr("%1 is longer than %2 characters.").arg(name).arg(longest));
    return checked;
}

QStringList checkedAddresses(const QStringList& addresses, const QString& name) {
    QStringList checked;
    for (const QString& address : addresses) {
        const QString one = checkedShort(address, name, longestContactText);
        if (!one.isEmpty() && !checked.contains(one, Qt::CaseInsensitive))
            checked << one;
    }
    if (checked.size() > mostContactAddresses)
        throw InvalidInput(Contacts::tr("That are more than %1 addresses of one kind.").arg(mostContactAddresses));
    return checked;
}

bool isMail(const QString& address) {
    const qsizetype at = address.indexOf(QLatin1Char('@'));
    return at > 0 && at < address.size() - 1 && !address.contains(QLatin1Char(' '));
}

ReachWishes checkedReach(const ReachWishes& reach) {
    ReachWishes checked = reach;
    checked.preferred = checkedShort(reach.preferred, Contacts::tr("The channel"), longestContactText);
    checked.unwanted = checkedAddresses(reach.unwanted, Contacts::tr("The channel"));
    if (!checked.preferred.isEmpty() && checked.unwanted.contains(checked.preferred, Qt::CaseInsensitive))
        throw InvalidInput(Contacts::tr("“%1” can't be preferred and unwanted at once.").arg(checked.preferred));
    if (!reach.timeZone.isEmpty() && !QTimeZone(reach.timeZone).isValid())
        throw InvalidInput(Contacts::tr("There is no time zone “%1”.")
                               .arg(QString::fromUtf8(reach.timeZone.left(longestContactText))));
    return checked;
}

} // namespace

ContactDetails checkedDetails(const ContactDetails& details) {
    ContactDetails checked;
    checked.reach = checkedReach(details.reach);
    checked.organisation = checkedShort(details.organisation, Contacts::tr("The organisation"), longestContactText);
    checked.note = checkedShort(details.note, Contacts::tr("The note"), longestContactNote);
    checked.mails = checkedAddresses(details.mails, Contacts::tr("The e-mail address"));
    checked.phones = checkedAddresses(details.phones, Contacts::tr("The phone number"));
    checked.uid = checkedShort(details.uid, Contacts::tr("The identifier"), longestContactText);
    const auto bad = std::find_if_not(checked.mails.begin(), checked.mails.end(), isMail);
    if (bad != checked.mails.end())
        throw InvalidInput(Contacts::tr("“%1” is no e-mail address.").arg(*bad));
    for (const QString& phone : checked.phones) {
        if (phoneKey(phone).isEmpty())
            throw InvalidInput(Contacts::tr("“%1” is no phone number.").arg(phone));
    }
    return checked;
}

QString phoneKey(const QString& phone) {
    constexpr int withoutCountry = 9;
    QString digits;
    for (const QChar character : phone) {
        if (character.isDigit())
            digits += QChar(u'0' + character.digitValue());
    }
    return digits.right(withoutCountry);
}

} // namespace kept::domain
