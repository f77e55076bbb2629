#include "ui/pages/charts/charts_address.h"

#include "domain/errors.h"
#include "domain/size_words.h"
#include "services/channel_words.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace kept::ui {

using domain::InvalidInput;
using services::NamedThing;
using Span = ChartsFilter::Span;

namespace {

struct ChartsAddress {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::ChartsAddress)
};

constexpr std::array spanWords = {
    std::pair(Span::ThisWeek, "this-week"),       std::pair(Span::LastWeek, "last-week"),
    std::pair(Span::ThisMonth, "this-month"),     std::pair(Span::LastMonth, "last-month"),
    std::pair(Span::ThisQuarter, "this-quarter"), std::pair(Span::LastQuarter, "last-quarter"),
    std::pair(Span::ThisYear, "this-year"),       std::pair(Span::LastYear, "last-year"),
    std::pair(Span::AllTime, "all-time"),
};

const QString chartsAddress = QStringLiteral("kept:charts");

[[noreturn]] void refuse(const QString& key, const QString& value) {
    throw InvalidInput(
        ChartsAddress::tr("In the address, “%1” is not understood: nothing was changed.").arg(key + u'=' + value));
}

// What each part is written as and read from, without names.

QString periodWord(const ChartsFilter& filter) {
    const auto found =
        std::ranges::find_if(spanWords, [&filter](const auto& each) { return each.first == filter.span; });
    if (found != spanWords.end())
        return QLatin1String(found->second);
    return QStringLiteral("%1..%2").arg(filter.days.from.toString(Qt::ISODate), filter.days.to.toString(Qt::ISODate));
}

void readPeriod(ChartsFilter& filter, const QString& value) {
    const auto found =
        std::ranges::find_if(spanWords, [&value](const auto& each) { return value == QLatin1String(each.second); });
    if (found != spanWords.end()) {
        filter.span = found->first;
        return;
    }
    const QStringList days = value.split(QStringLiteral(".."));
    const domain::Period period{QDate::fromString(days.first(), Qt::ISODate),
                                QDate::fromString(days.last(), Qt::ISODate)};
    if (days.size() != 2 || !period.from.isValid() || !period.to.isValid() || period.to < period.from)
        refuse(QStringLiteral("period"), value);
    filter.span = Span::Days;
    filter.days = period;
}

/// One of two words.
bool isFirst(const QString& key, const QString& value, const char* first, const char* second) {
    if (value != QLatin1String(first) && value != QLatin1String(second))
        refuse(key, value);
    return value == QLatin1String(first);
}

/// The parts that a saved view keeps as words; false for any other.
bool readWord(ChartsFilter& filter, const QString& key, const QString& value) {
    if (key == QLatin1String("period"))
        readPeriod(filter, value);
    else if (key == QLatin1String("compare"))
        filter.compares = isFirst(key, value, "before", "nothing");
    else if (key == QLatin1String("by"))
        filter.byWeek = isFirst(key, value, "week", "month");
    else
        return false;
    return true;
}

QStringList wordsOf(const ChartsFilter& filter) {
    QStringList words{QStringLiteral("period=") + periodWord(filter),
                      QStringLiteral("compare=") + QLatin1String(filter.compares ? "before" : "nothing")};
    if (filter.byWeek)
        words << QStringLiteral("by=week");
    return words;
}

// What has a name in the book.

QString encoded(const QString& name) {
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

std::vector<NamedThing> namesOf(const std::vector<services::PersonRow>& people) {
    std::vector<NamedThing> names;
    for (const services::PersonRow& person : people)
        names.push_back({person.id.value(), person.name});
    return names;
}

/// Nothing where it has no name in the book, as when it was just removed.
std::optional<QString> nameInAddress(const std::vector<NamedThing>& things, std::int64_t id) {
    if (id <= 0)
        return QString();
    const auto found = std::ranges::find(things, id, &NamedThing::id);
    if (found == things.end())
        return std::nullopt;
    const auto alike = std::ranges::count(things, found->name, &NamedThing::name);
    return alike == 1 ? encoded(found->name) : encoded(found->name) + u'~' + QString::number(id);
}

[[noreturn]] void refuseName(const QString& part, bool isNothing) {
    throw InvalidInput(
        isNothing ? ChartsAddress::tr("In the address, “%1” names nothing in this book: nothing was changed.").arg(part)
                  : ChartsAddress::tr("In the address, “%1” names more than one: nothing was changed.").arg(part));
}

/// Exactly so called, else but for the case; one of those that are called alike by its number.
std::int64_t idIn(const std::vector<NamedThing>& things, const QString& key, const QString& name) {
    std::vector<std::int64_t> found;
    const auto collect = [&](const auto& is) {
        for (const NamedThing& thing : things)
            if (found.size() < 2 && is(thing))
                found.push_back(thing.id);
    };
    collect([&name](const NamedThing& thing) { return thing.name == name; });
    if (found.empty())
        collect([&name](const NamedThing& thing) { return name == thing.name + u'~' + QString::number(thing.id); });
    if (found.empty())
        collect([&name](const NamedThing& thing) { return thing.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found.size() == 1)
        return found.front();
    refuseName(key + u'=' + name, found.empty());
}

/// Of the usual channels also the word that people see for them.
std::int64_t channelIn(const std::vector<NamedThing>& channels, const QString& key, const QString& name) {
    const auto isCalled = [&](const QString& one) { return one.compare(name, Qt::CaseInsensitive) == 0; };
    const bool isName = std::ranges::any_of(channels, isCalled, &NamedThing::name);
    const auto word = std::ranges::find_if(
        channels, isCalled, [](const NamedThing& channel) { return services::channelWord(channel.name); });
    return isName || word == channels.end() ? idIn(channels, key, name) : word->id;
}

/// False for a key that there is none of.
bool readLimit(ChartsFilter& filter, const QString& key, const QString& value, const ChartsNames& names) {
    const auto needsName = [&] {
        if (value.isEmpty())
            refuse(key, value);
    };
    if (key == QLatin1String("department")) {
        needsName();
        filter.department = domain::DepartmentId(idIn(names.departments, key, value));
    } else if (key == QLatin1String("person")) {
        needsName();
        filter.person = domain::PersonId(idIn(namesOf(names.people), key, value));
    } else if (key == QLatin1String("channel")) {
        filter.channel = domain::ChannelId(value.isEmpty() ? 0 : channelIn(names.channels, key, value));
    } else if (key == QLatin1String("standard")) {
        filter.service = domain::ServiceId(value.isEmpty() ? 0 : idIn(names.standards, key, value));
    } else if (key == QLatin1String("to")) {
        filter.internal = isFirst(key, value, "colleagues", "customers");
    } else if (key == QLatin1String("size")) {
        filter.size = domain::sizeFromKey(value);
        if (!filter.size)
            refuse(key, value);
    } else {
        return false;
    }
    return true;
}

struct Part {
    QString key;
    QString value;
};

/// The parts behind the question mark, decoded.
std::vector<Part> partsOf(const QString& query) {
    std::vector<Part> parts;
    QSet<QString> keys;
    for (const QString& text : query.split(u'&')) {
        const qsizetype equals = text.indexOf(u'=');
        const QString key = text.left(std::max<qsizetype>(0, equals));
        if (key.isEmpty())
            throw InvalidInput(
                ChartsAddress::tr("In the address, “%1” is not understood: nothing was changed.").arg(text));
        if (keys.contains(key))
            throw InvalidInput(ChartsAddress::tr("In the address, “%1” is there twice: nothing was changed.").arg(key));
        keys.insert(key);
        const QByteArray bytes = QByteArray::fromPercentEncoding(text.mid(equals + 1).toUtf8());
        if (!bytes.isValidUtf8())
            refuse(key, text.mid(equals + 1));
        parts.push_back({key, QString::fromUtf8(bytes)});
    }
    return parts;
}

} // namespace

QString addressOf(const ChartsFilter& filter, const ChartsNames& names) {
    QStringList parts = wordsOf(filter);
    const auto put = [&parts](const char* key, const std::optional<QString>& value) {
        if (value)
            parts << QLatin1String(key) + u'=' + *value;
    };
    if (filter.department)
        put("department", nameInAddress(names.departments, filter.department->value()));
    if (filter.person)
        put("person", nameInAddress(namesOf(names.people), filter.person->value()));
    if (filter.channel)
        put("channel", nameInAddress(names.channels, filter.channel->value()));
    if (filter.internal)
        put("to", *filter.internal ? QStringLiteral("colleagues") : QStringLiteral("customers"));
    if (filter.size)
        put("size", domain::keyOf(*filter.size));
    if (filter.service)
        put("standard", nameInAddress(names.standards, filter.service->value()));
    return chartsAddress + u'?' + parts.join(u'&');
}

ChartsFilter filterOfAddress(const QString& address, const ChartsNames& names) {
    const QString text = address.trimmed();
    const qsizetype mark = text.indexOf(u'?');
    const QString place = mark < 0 ? text : text.left(mark);
    if (place.compare(chartsAddress, Qt::CaseInsensitive) != 0)
        throw InvalidInput(
            ChartsAddress::tr("“%1” is no address of charts: it begins with %2.").arg(place, chartsAddress));
    ChartsFilter filter;
    if (mark < 0 || mark + 1 == text.size())
        return filter;
    for (const auto& [key, value] : partsOf(text.mid(mark + 1)))
        if (!readWord(filter, key, value) && !readLimit(filter, key, value, names))
            refuse(key, value);
    return filter;
}

domain::PromiseQuery queryOfView(const ChartsFilter& filter) {
    domain::PromiseQuery query;
    query.countedDepartment = filter.department;
    query.countedPerson = filter.person;
    query.channel = filter.channel;
    query.service = filter.service;
    query.size = filter.size;
    query.internal = filter.internal;
    return query;
}

QString wordsOfView(const ChartsFilter& filter) {
    return wordsOf(filter).join(u'&');
}

ChartsFilter filterOfView(const domain::PromiseQuery& query, const QString& words) {
    ChartsFilter filter;
    for (const auto& [key, value] : partsOf(words))
        if (!readWord(filter, key, value))
            refuse(key, value);
    filter.department = query.countedDepartment;
    filter.person = query.countedPerson;
    filter.channel = query.channel;
    filter.service = query.service;
    filter.size = query.size;
    filter.internal = query.internal;
    return filter;
}

} // namespace kept::ui
