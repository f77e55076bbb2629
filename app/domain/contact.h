#pragma once

#include "domain/ids.h"
#include "domain/quiet_times.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::domain {

/// How somebody wants to be reached: a customer, or a colleague. Channels by their names in the record.
struct ReachWishes {
    QString preferred; ///< empty where it is all the same
    QStringList unwanted;
    QByteArray timeZone; ///< as the IANA has it; empty for the book's
    std::vector<QuietTime> quietTimes;

    bool operator==(const ReachWishes&) const = default;
};

/// What is known of a customer beside the name. It stays outside of the history, so that it can be removed.
struct ContactDetails {
    ReachWishes reach;
    QString organisation;
    QString note;
    QStringList mails;
    QStringList phones;
    QString uid; ///< of a card that was imported; empty for none

    bool operator==(const ContactDetails&) const = default;
};

/// A customer, as the promises name them.
struct Contact {
    ContactId id;
    QString name;
    ContactDetails details;
    std::optional<ContactId> mergedInto; ///< shown as that one: both are the same
    std::int64_t version = 0;
};

inline constexpr int longestContactText = 200; ///< characters of an organisation, an address
inline constexpr int longestContactNote = 2'000;
inline constexpr int mostContactAddresses = 20; ///< mails, or phones

/// The details as they may be written down: trimmed, without doubles. Throws InvalidInput that names what can't be.
[[nodiscard]] ContactDetails checkedDetails(const ContactDetails& details);

/// The digits of a number, by which two that are written differently are the same; with the area, without the country.
[[nodiscard]] QString phoneKey(const QString& phone);

} // namespace kept::domain
