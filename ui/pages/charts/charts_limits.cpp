#include "ui/pages/charts/charts_limits.h"

#include "domain/size_words.h"
#include "render/number_text.h"
#include "services/channel_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::ui {

using services::NamedThing;
using services::PersonRow;

namespace {

struct ChartsLimits {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::ChartsLimits)
};

constexpr std::array sizesInOrder = {domain::Size::Small, domain::Size::Medium, domain::Size::Large};

template <class IdType> QString nameIn(const std::vector<NamedThing>& things, IdType id) {
    const auto found = std::ranges::find(things, id.value(), &NamedThing::id);
    return found == things.end() ? QString() : render::groupLabel(found->name);
}

/// What is limited to something whose name is not read yet.
QString orSome(const QString& name, const QString& some) {
    return name.isEmpty() ? some : name;
}

QString channelText(domain::ChannelId id, const ChartsNames& names) {
    const auto found = std::ranges::find(names.channels, id.value(), &NamedThing::id);
    if (found != names.channels.end())
        return render::groupLabel(services::channelWord(found->name));
    return id.isValid() ? ChartsLimits::tr("one channel") : ChartsLimits::tr("without channel");
}

QString standardText(domain::ServiceId id, const ChartsNames& names) {
    return orSome(nameIn(names.standards, id),
                  id.isValid() ? ChartsLimits::tr("one standard") : ChartsLimits::tr("without standard"));
}

QString personText(domain::PersonId id, const ChartsNames& names) {
    const auto found = std::ranges::find(names.people, id, &PersonRow::id);
    return found == names.people.end() ? ChartsLimits::tr("one person") : render::groupLabel(found->name);
}

QString promiseeText(bool internal) {
    return internal ? ChartsLimits::tr("to colleagues") : ChartsLimits::tr("to customers");
}

/// By name, who left last; of a chosen department only its own, and whoever is chosen already.
std::vector<PersonRow> peopleToChoose(const ChartsFilter& filter, const ChartsNames& names) {
    std::vector<PersonRow> people = names.people;
    std::erase_if(people, [&filter](const PersonRow& person) {
        return filter.department && person.departmentId != *filter.department && filter.person != person.id;
    });
    std::ranges::sort(people, [](const PersonRow& a, const PersonRow& b) {
        return a.left != b.left ? b.left : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return people;
}

/// The words of a limit that limits nothing.
QString unlimitedText(ChartsLimit limit) {
    switch (limit) {
    case ChartsLimit::Department:
        return ChartsLimits::tr("all departments");
    case ChartsLimit::Channel:
        return ChartsLimits::tr("all channels");
    case ChartsLimit::Promisee:
        return ChartsLimits::tr("customers and colleagues");
    case ChartsLimit::Person:
        return ChartsLimits::tr("everyone");
    case ChartsLimit::Size:
        return ChartsLimits::tr("all sizes");
    case ChartsLimit::Standard:
        return ChartsLimits::tr("with and without standard");
    }
    Q_UNREACHABLE();
}

QString joined(QString scope, const ChartsFilter& filter, const ChartsNames& names) {
    for (const ChartsLimit limit :
         {ChartsLimit::Channel, ChartsLimit::Promisee, ChartsLimit::Size, ChartsLimit::Standard}) {
        if (isLimited(filter, limit))
            scope = ChartsLimits::tr("%1, %2", "whose, and of which kind").arg(scope, limitText(filter, limit, names));
    }
    return scope;
}

} // namespace

bool isLimited(const ChartsFilter& filter, ChartsLimit limit) {
    switch (limit) {
    case ChartsLimit::Department:
        return filter.department.has_value();
    case ChartsLimit::Channel:
        return filter.channel.has_value();
    case ChartsLimit::Promisee:
        return filter.internal.has_value();
    case ChartsLimit::Person:
        return filter.person.has_value();
    case ChartsLimit::Size:
        return filter.size.has_value();
    case ChartsLimit::Standard:
        return filter.service.has_value();
    }
    Q_UNREACHABLE();
}

bool isLimited(const ChartsFilter& filter) {
    return std::ranges::any_of(allChartsLimits, [&filter](ChartsLimit limit) { return isLimited(filter, limit); });
}

ChartsFilter unlimited(const ChartsFilter& filter) {
    ChartsFilter all;
    all.span = filter.span;
    all.days = filter.days;
    all.compares = filter.compares;
    all.byWeek = filter.byWeek;
    return all;
}

QString purposeOf(ChartsLimit limit) {
    switch (limit) {
    case ChartsLimit::Department:
        return ChartsLimits::tr("Department");
    case ChartsLimit::Channel:
        return ChartsLimits::tr("Channel");
    case ChartsLimit::Promisee:
        return ChartsLimits::tr("To whom");
    case ChartsLimit::Person:
        return ChartsLimits::tr("Person");
    case ChartsLimit::Size:
        return ChartsLimits::tr("Size");
    case ChartsLimit::Standard:
        return ChartsLimits::tr("Standard");
    }
    Q_UNREACHABLE();
}

QString limitText(const ChartsFilter& filter, ChartsLimit limit, const ChartsNames& names) {
    if (!isLimited(filter, limit))
        return unlimitedText(limit);
    switch (limit) {
    case ChartsLimit::Department:
        return orSome(nameIn(names.departments, *filter.department), ChartsLimits::tr("one department"));
    case ChartsLimit::Channel:
        return channelText(*filter.channel, names);
    case ChartsLimit::Promisee:
        return promiseeText(*filter.internal);
    case ChartsLimit::Person:
        return personText(*filter.person, names);
    case ChartsLimit::Size:
        return domain::wordFor(*filter.size);
    case ChartsLimit::Standard:
        return standardText(*filter.service, names);
    }
    Q_UNREACHABLE();
}

QString departmentScopeText(const ChartsFilter& filter, const ChartsNames& names) {
    return joined(limitText(filter, ChartsLimit::Department, names), filter, names);
}

QString scopeText(const ChartsFilter& filter, const ChartsNames& names) {
    return filter.person ? joined(limitText(filter, ChartsLimit::Person, names), filter, names)
                         : departmentScopeText(filter, names);
}

std::vector<LimitChoice> limitChoices(const ChartsFilter& filter, ChartsLimit limit, const ChartsNames& names) {
    std::vector<LimitChoice> choices;
    const auto add = [&](auto member, const auto& value) {
        ChartsFilter chosen = filter;
        chosen.*member = value;
        choices.push_back({limitText(chosen, limit, names), chosen});
    };
    switch (limit) {
    case ChartsLimit::Department:
        add(&ChartsFilter::department, std::nullopt);
        for (const NamedThing& department : names.departments)
            add(&ChartsFilter::department, domain::DepartmentId(department.id));
        break;
    case ChartsLimit::Channel:
        add(&ChartsFilter::channel, std::nullopt);
        for (const NamedThing& channel : names.channels)
            add(&ChartsFilter::channel, domain::ChannelId(channel.id));
        add(&ChartsFilter::channel, domain::ChannelId());
        break;
    case ChartsLimit::Promisee:
        add(&ChartsFilter::internal, std::nullopt);
        add(&ChartsFilter::internal, false);
        add(&ChartsFilter::internal, true);
        break;
    case ChartsLimit::Person:
        add(&ChartsFilter::person, std::nullopt);
        for (const PersonRow& person : peopleToChoose(filter, names))
            add(&ChartsFilter::person, person.id);
        break;
    case ChartsLimit::Size:
        add(&ChartsFilter::size, std::nullopt);
        for (const domain::Size size : sizesInOrder)
            add(&ChartsFilter::size, size);
        break;
    case ChartsLimit::Standard:
        add(&ChartsFilter::service, std::nullopt);
        for (const NamedThing& standard : names.standards)
            add(&ChartsFilter::service, domain::ServiceId(standard.id));
        add(&ChartsFilter::service, domain::ServiceId());
        break;
    }
    choices.front().text[0] = choices.front().text.at(0).toUpper();
    return choices;
}

} // namespace kept::ui
