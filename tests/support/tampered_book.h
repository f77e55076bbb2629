#pragma once

#include "storage/schema_check.h"
#include "storage/sqlite_dialect.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <sqlite3.h>

namespace kept::tests {

/// Two promises with a history, and a way around the triggers, as somebody with a database tool has.
struct TamperedBook : BookDesk {
    domain::PromiseId first;
    domain::PromiseId second;

    TamperedBook() {
        first = promise(monday + std::chrono::hours(3));
        second = promise(monday + std::chrono::hours(4));
        now = monday + std::chrono::hours(1);
        ledger(mara).record(first, domain::Kept{});
        ledger(mara).record(second, domain::Broken{QStringLiteral("forgot it")});
        ledger(tariq).record(second, domain::Note{QStringLiteral("She is angry")});
    }

    void around(const char* sql) {
        const int done = sqlite3_exec(storage::sqliteHandle(database()), sql, nullptr, nullptr, nullptr);
        QVERIFY2(done == SQLITE_OK, sqlite3_errmsg(storage::sqliteHandle(database())));
    }
    void withoutTriggers(const char* sql) {
        around("DROP TRIGGER events_are_gapless; DROP TRIGGER events_are_not_changed;"
               "DROP TRIGGER events_are_not_removed; DROP TRIGGER event_texts_are_added_once;"
               "DROP TRIGGER event_texts_are_only_redacted; DROP TRIGGER event_texts_are_not_removed;"
               "PRAGMA foreign_keys = off");
        around(sql);
        storage::restoreGuards(database()); // as somebody does who leaves no trace
    }
};

} // namespace kept::tests
