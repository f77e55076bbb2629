#include "services/owner_remains.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/login_store.h"

#include <QCoreApplication>

namespace kept::services {

OwnerRemains::OwnerRemains(storage::Database& database)
    : m_database(database), m_wasThere(database.dialect().isServer() && storage::LoginStore(database).owners() > 0) {}

void OwnerRemains::check() const {
    if (m_wasThere && storage::LoginStore(m_database).owners() == 0 && !storage::signedIn(m_database).maintains)
        throw domain::NotAllowed(QCoreApplication::translate(
            "Logins", "Then no owner could sign in to this book any more. Give another owner a login first."));
}

} // namespace kept::services
