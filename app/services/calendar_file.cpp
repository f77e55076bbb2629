#include "services/calendar_file.h"

#include "services/preferences.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept::services {

namespace {

QJsonObject calendarsIn(const Preferences& preferences) {
    return QJsonDocument::fromJson(preferences.value(Preference::Calendars).toUtf8()).object();
}

QString keyOf(domain::PersonId person) {
    return QString::number(person.value());
}

CalendarFile fileFrom(const QJsonObject& written) {
    return {.on = written.value(QLatin1String("on")).toBool(),
            .path = written.value(QLatin1String("file")).toString(),
            .asTasks = written.value(QLatin1String("tasks")).toBool()};
}

} // namespace

CalendarFile calendarFileOf(const Preferences& preferences, const QString& book, domain::PersonId person) {
    return fileFrom(calendarsIn(preferences).value(book).toObject().value(keyOf(person)).toObject());
}

void setCalendarFileOf(Preferences& preferences, const QString& book, domain::PersonId person,
                       const CalendarFile& file) {
    QJsonObject calendars = calendarsIn(preferences);
    QJsonObject people = calendars.value(book).toObject();
    people.insert(keyOf(person), QJsonObject{{QStringLiteral("on"), file.on},
                                             {QStringLiteral("file"), file.path},
                                             {QStringLiteral("tasks"), file.asTasks}});
    calendars.insert(book, people);
    preferences.setValue(Preference::Calendars,
                         QString::fromUtf8(QJsonDocument(calendars).toJson(QJsonDocument::Compact)));
}

bool isCalendarOfAnother(const Preferences& preferences, const QString& path, const QString& book,
                         domain::PersonId person) {
    const QString file = QFileInfo(path).absoluteFilePath();
    const QJsonObject calendars = calendarsIn(preferences);
    for (auto inBook = calendars.begin(); inBook != calendars.end(); ++inBook) {
        const QJsonObject people = inBook.value().toObject();
        for (auto of = people.begin(); of != people.end(); ++of) {
            const CalendarFile other = fileFrom(of.value().toObject());
            const bool isOwn = inBook.key() == book && of.key() == keyOf(person);
            if (!isOwn && other.on && QFileInfo(other.path).absoluteFilePath() == file)
                return true;
        }
    }
    return false;
}

} // namespace kept::services
