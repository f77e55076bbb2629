#include "startup/start_request.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kept::startup {

QByteArray toMessage(const StartRequest& request) {
    return QJsonDocument(QJsonObject{{QStringLiteral("kept"), 1},
                                     {QStringLiteral("book"), request.book},
                                     {QStringLiteral("hidden"), request.hidden},
                                     {QStringLiteral("entry"), request.entry},
                                     {QStringLiteral("words"), request.words},
                                     {QStringLiteral("address"), request.address},
                                     {QStringLiteral("token"), request.token}})
        .toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> fromMessage(const QByteArray& message) {
    const QJsonObject object = QJsonDocument::fromJson(message).object();
    if (!object.contains(QStringLiteral("kept")))
        return std::nullopt;
    return StartRequest{.book = object.value(QStringLiteral("book")).toString(),
                        .hidden = object.value(QStringLiteral("hidden")).toBool(),
                        .entry = object.value(QStringLiteral("entry")).toBool(),
                        .words = object.value(QStringLiteral("words")).toString(),
                        .address = object.value(QStringLiteral("address")).toString(),
                        .token = object.value(QStringLiteral("token")).toString()};
}

} // namespace kept::startup
