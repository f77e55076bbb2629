#include "services/preferences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kept::services {

namespace {

QJsonObject peopleOf(const Preferences& preferences) {
    return QJsonDocument::fromJson(preferences.value(Preference::People).toUtf8()).object();
}

} // namespace

QString meIn(const Preferences& preferences, const QString& book) {
    const QJsonObject people = peopleOf(preferences);
    return people.contains(book) ? people.value(book).toString() : preferences.value(Preference::Me);
}

void setMeIn(Preferences& preferences, const QString& book, const QString& name) {
    QJsonObject people = peopleOf(preferences);
    people.insert(book, name);
    preferences.setValue(Preference::People, QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact)));
}

} // namespace kept::services
