#pragma once

#include <QUuid>

namespace kept::storage {

/// What a person asked for once, by an id of the client's making: so that an answer that was lost on its way can be
/// asked for again, and nothing is done twice. Each of its transactions has an id of its own.
struct Command {
    QUuid id;
    int committed = 0; ///< how many of its transactions are in the book

    [[nodiscard]] QUuid transactionId() const { return QUuid::createUuidV5(id, QByteArray::number(committed)); }
};

} // namespace kept::storage
