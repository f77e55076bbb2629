#pragma once

#include "domain/contact.h"

#include <QByteArray>

#include <vector>

namespace kept::services::vcard {

/// One card as a customer.
struct Card {
    int line = 0; ///< where it begins
    QString name;
    domain::ContactDetails details;
};

/// What could not be read, and why.
struct BadCard {
    int line = 0;
    QString name; ///< empty where it is not known
    QString reason;
};

struct Cards {
    std::vector<Card> good;
    std::vector<BadCard> bad;
};

inline constexpr qsizetype largestFile = 64 * 1024 * 1024;
inline constexpr int mostCards = 50'000;

/// Reads vCard 4.0 (RFC 6350), 3.0 (RFC 2426) and what is still found of 2.1. Takes name, organisation, mails, phones
/// (the preferred ones first), zone, note and identifier, and leaves everything else where it is. Throws InvalidInput
/// for a file that is too large or holds no card.
///
/// A reader of our own: of the libraries in Debian 12, libical's vobject and libvformat stop at 3.0 and keep their
/// state in globals, libbelcard takes nothing but strict 4.0, libebook-contacts draws in evolution-data-server, and
/// KContacts there is one for Qt 5.
[[nodiscard]] Cards readCards(const QByteArray& file);

} // namespace kept::services::vcard
