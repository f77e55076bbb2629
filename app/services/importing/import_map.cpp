#include "services/importing/import_map.h"

#include "domain/errors.h"
#include "services/importing/import_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kept::services {

namespace {

/// In the order of Column.
constexpr std::array<const char*, columnCount> keys = {
    "what",    "promiser", "department",  "promisee", "channel", "service", "size",         "reference",
    "made_at", "due_at",   "resolved_at", "note",     "state",   "verdict", "verdict_words"};

constexpr std::array required = {Column::What, Column::MadeAt, Column::DueAt};

QString keyOf(Column column) {
    return QLatin1String(keys[static_cast<std::size_t>(column)]);
}

[[noreturn]] void refuseMap(const QString& why) {
    throw domain::InvalidInput(ImportText::tr("Import map: %1").arg(why));
}

QString stringAt(const QString& key, const QJsonValue& value) {
    if (!value.isString() || value.toString().isEmpty())
        refuseMap(ImportText::tr("“%1” has to be a text that is not empty.").arg(key));
    return value.toString();
}

QTimeZone zoneAt(const QString& key, const QJsonValue& value) {
    QTimeZone zone(stringAt(key, value).toUtf8());
    if (!zone.isValid())
        refuseMap(ImportText::tr("“%1”: there is no time zone “%2”.").arg(key, value.toString()));
    return zone;
}

char delimiterAt(const QString& key, const QJsonValue& value) {
    const QByteArray bytes = stringAt(key, value).toUtf8();
    if (bytes.size() != 1 || QByteArray("\"\r\n").contains(bytes.at(0)))
        refuseMap(ImportText::tr("“%1” has to be a single character such as ; and no quote or newline.").arg(key));
    return bytes.at(0);
}

QStringList textsAt(const QString& key, const QJsonValue& value) {
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const auto& text : array)
        texts.append(text.toString().trimmed());
    if (!value.isArray() ||
        !std::all_of(array.begin(), array.end(), [](const QJsonValue& text) { return text.isString(); }))
        refuseMap(ImportText::tr("“%1” has to be a list of texts.").arg(key));
    return texts;
}

QHash<QString, domain::Outcome> statesAt(const QString& key, const QJsonValue& value) {
    if (!value.isObject())
        refuseMap(ImportText::tr("“%1” has to say which outcome each value stands for.").arg(key));
    QHash<QString, domain::Outcome> states;
    const QJsonObject object = value.toObject();
    for (auto state = object.begin(); state != object.end(); ++state) {
        const auto outcome = domain::outcomeFromKey(state.value().toString());
        if (!outcome)
            refuseMap(ImportText::tr(
                          "“%1”, “%2”: no outcome has this name; kept, late, broken, released, partly_kept, open and "
                          "void are some.")
                          .arg(key, state.key()));
        states.insert(state.key().trimmed(), *outcome);
    }
    return states;
}

QHash<QString, domain::Outcome> ownStates() {
    QHash<QString, domain::Outcome> states;
    for (const domain::Outcome outcome : domain::allOutcomes)
        states.insert(domain::keyOf(outcome), outcome);
    return states;
}

void take(ImportMap& map, const QString& key, const QJsonValue& value) {
    const auto column =
        std::find_if(keys.begin(), keys.end(), [&](const char* name) { return key == QLatin1String(name); });
    if (column != keys.end())
        map.columns[static_cast<std::size_t>(column - keys.begin())] = stringAt(key, value).trimmed();
    else if (key == u"date_format")
        map.dateFormat = stringAt(key, value);
    else if (key == u"time_zone")
        map.timeZone = zoneAt(key, value);
    else if (key == u"empty")
        map.empty = textsAt(key, value);
    else if (key == u"encoding")
        map.encoding = stringAt(key, value);
    else if (key == u"delimiter")
        map.delimiter = delimiterAt(key, value);
    else if (key == u"states")
        map.states = statesAt(key, value);
    else if (key == u"source")
        map.source = stringAt(key, value);
    else
        refuseMap(ImportText::tr("“%1” is not a key that it can have.").arg(key));
}

void check(const ImportMap& map) {
    for (const Column column : required) {
        if (map.nameOf(column).isEmpty())
            refuseMap(ImportText::tr("“%1” is missing.").arg(keyOf(column)));
    }
    if (map.nameOf(Column::Promiser).isEmpty() && map.nameOf(Column::Department).isEmpty())
        refuseMap(ImportText::tr("“promiser” and “department” are both missing: somebody has to give the promise."));
    if (!map.states.isEmpty() && map.nameOf(Column::State).isEmpty())
        refuseMap(ImportText::tr("“states” is of no use without “state”, the column that holds them."));
}

} // namespace

ImportMap parseImportMap(const QByteArray& json) {
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        refuseMap(
            ImportText::tr("line %1: %2.").arg(text.first(error.offset).count('\n') + 1).arg(error.errorString()));
    if (!document.isObject())
        refuseMap(ImportText::tr("it has to be an object of keys and columns."));

    ImportMap map;
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isNull())
            take(map, entry.key(), entry.value());
    }
    check(map);
    if (!map.nameOf(Column::State).isEmpty() && map.states.isEmpty())
        map.states = ownStates();
    return map;
}

ImportMap guessImportMap(const QStringList& header) {
    const auto find = [&](std::initializer_list<const char*> names) {
        for (const char* name : names) {
            const auto found = std::find_if(header.begin(), header.end(), [&](const QString& column) {
                return column.trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0;
            });
            if (found != header.end())
                return found->trimmed();
        }
        return QString();
    };
    ImportMap map;
    for (std::size_t i = 0; i < columnCount; ++i)
        map.columns[i] = find({keys[i]});
    map.nameOf(Column::Reference) = find({"reference", "id"});
    map.nameOf(Column::DueAt) = find({"judged_due_at", "due_at"});
    map.nameOf(Column::State) = find({"outcome", "state"});
    for (const Column column : required) {
        if (map.nameOf(column).isEmpty())
            throw domain::InvalidInput(
                ImportText::tr("The file has no column “%1”: say with a map which columns hold what.")
                    .arg(keyOf(column)));
    }
    check(map);
    if (!map.nameOf(Column::State).isEmpty())
        map.states = ownStates();
    return map;
}

ColumnPlaces placesIn(const ImportMap& map, const QStringList& header) {
    ColumnPlaces places;
    for (std::size_t i = 0; i < columnCount; ++i) {
        const QString& name = map.columns[i];
        places[i] = name.isEmpty() ? -1 : header.indexOf(name);
        if (name.isEmpty())
            continue;
        if (places[i] < 0)
            refuseMap(ImportText::tr("“%1” names the column “%2”, but the file has only: %3.")
                          .arg(QLatin1String(keys[i]), name, header.join(QStringLiteral(", "))));
        if (header.count(name) > 1)
            refuseMap(ImportText::tr("“%1” names the column “%2”, which the file has twice.")
                          .arg(QLatin1String(keys[i]), name));
    }
    return places;
}

} // namespace kept::services
