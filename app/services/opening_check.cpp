#include "services/opening_check.h"

#include "services/book.h"
#include "services/deliver.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/opening.h"

namespace kept::services {

namespace {

/// Lives on the database thread until the last table is done.
struct Look {
    QStringList left; ///< tables
    QStringList faults;
    bool isBegun = false;

    /// Gives true once all is done.
    bool advance(storage::Database& database, const Book::ShouldYield& shouldYield) {
        if (!std::exchange(isBegun, true))
            left = database.dialect().tables(database);
        while (!left.isEmpty() && !shouldYield()) {
            try {
                faults += storage::quickCheck(database, left.first(), shouldYield);
            } catch (const storage::Interrupted&) {
                return false; // and from the beginning of this table when its turn comes again
            }
            left.removeFirst();
        }
        return left.isEmpty();
    }
};

} // namespace

OpeningCheck::OpeningCheck(Book& book, QObject* parent) : QObject(parent), m_book(book) {}

void OpeningCheck::start() {
    const auto look = std::make_shared<Look>();
    const auto done =
        m_book.runSliced([look](storage::Database& database, Changes&, const Book::ShouldYield& shouldYield) {
            return look->advance(database, shouldYield);
        });
    deliver(
        done, this,
        [this, look] {
            if (look->faults.isEmpty())
                emit sound();
            else
                emit damaged(look->faults);
        },
        [this](const QString& why) { emit damaged({why}); });
}

} // namespace kept::services
