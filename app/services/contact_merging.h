#pragma once

#include "domain/contact.h"
#include "services/changes.h"
#include "services/session.h"

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// A customer that is shown as another, with who said so and when.
struct MergedName {
    domain::ContactId contact;
    QString name;
    QString by; ///< empty where nobody was named as acting
    domain::Moment at;
};
/// Those that were merged into that customer, oldest first.
[[nodiscard]] std::vector<MergedName> mergedInto(storage::Database& database, domain::ContactId customer);

/// Two customers that may be one.
struct LikelyPair {
    enum class Reason { Name, Mail, Phone };

    domain::Contact one;
    domain::Contact other;
    Reason reason = Reason::Name;
    QString shared; ///< the address that both have; empty where the names are alike
};
/// By shared addresses first, then by names that differ in order, accents, case or one letter.
[[nodiscard]] std::vector<LikelyPair> likelyDuplicates(const std::vector<domain::Contact>& customers);
[[nodiscard]] std::vector<LikelyPair> likelyDuplicates(storage::Database& database);

/// What a merge comes to, told before.
struct MergePreview {
    domain::Contact from;
    domain::Contact into;
    domain::ContactDetails details; ///< what is known of both
    qint64 promises = 0;            ///< of the first, shown as given to the second from then on
};
/// Throws InvalidInput where the two are one already.
[[nodiscard]] MergePreview previewMerge(storage::Database& database, domain::ContactId from, domain::ContactId into);

/// From now on the first is shown as the second. Promises and events keep whom they name; who said so and when is a
/// fact of the history. Throws InvalidInput where the two are one already, NotAllowed where nobody acts.
void mergeCustomers(storage::Database& database, const Session& session, Changes& changes, domain::ContactId from,
                    domain::ContactId into);
/// Takes a merge back. Throws InvalidInput where that contact was not merged.
void partCustomer(storage::Database& database, const Session& session, Changes& changes, domain::ContactId contact);

} // namespace kept::services
