#pragma once

#include "services/book_setup.h"
#include "services/ledger.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QTemporaryDir>
#include <QTest>

namespace kept::tests {

/// 2026-11-23, a Monday, at 10:00 UTC.
inline constexpr domain::Moment monday = domain::fromMicroseconds(1'795'428'000'000'000);

/// A book of two people, or of one, with the clock in the test's hand.
struct BookDesk {
    QTemporaryDir folder;
    storage::Opened opened;
    services::Changes changes;
    domain::PersonId mara;
    domain::PersonId tariq;
    domain::Moment now = monday;

    explicit BookDesk(bool alone = false) : opened(storage::openBook(path(), storage::OpenMode::Create, monday)) {
        services::setUpBook(database(), {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false});
        mara = services::addPerson(database(), {{}, now}, changes, QStringLiteral("Mara Lind"),
                                   QStringLiteral("Service"), services::Role::Owner);
        if (!alone)
            tariq = services::addPerson(database(), {{}, now}, changes, QStringLiteral("Tariq Aziz"),
                                        QStringLiteral("Logistics"), services::Role::Staff);
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("team.kept")); }
    storage::Database& database() { return *opened.database; }
    services::Ledger ledger(domain::PersonId actor) { return {database(), {actor, now}, changes}; }
    domain::PromiseId promise(domain::Moment due) {
        services::NewPromise made;
        made.what = QStringLiteral("Call Anna Keller back");
        made.promiser = mara;
        made.contact = QStringLiteral("Anna Keller");
        made.channel = QStringLiteral("phone");
        made.due = {due, false};
        return ledger(mara).make(made);
    }
    domain::PromiseRow row(domain::PromiseId id) { return services::promiseRows(database(), {id}, now).at(0); }
    QStringList problems(const std::optional<services::Seal>& seal = {}) {
        return services::verify(database(), seal).problems;
    }
};

} // namespace kept::tests
