#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace kept::storage {

/// As a fact of the history holds it: no spaces, keys in the order of the alphabet.
inline QByteArray compact(const QJsonObject& payload) {
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

} // namespace kept::storage
