#include "services/generated_promise.h"

#include <algorithm>

namespace kept::services::generated {

using namespace domain;

namespace {

template <class List> QString oneOf(Dice& dice, const List& list) {
    return QString::fromUtf8(dice.oneOf(list));
}

/// Half an hour, or days: twice as long is half as likely.
Duration lateness(Dice& dice, const Colleague& who) {
    return std::chrono::minutes((15 + dice.below(120)) << dice.below(who.slowness));
}

/// Where more is promised more is missed; the weekday and the hours count too, the channel, and how much it is.
int chance(const Colleague& who, Moment madeAt, const Made& promise, int betterByChannel) {
    const Moment due = promise.due.at;
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(due)};
    const std::chrono::weekday weekday{std::chrono::floor<std::chrono::days>(due)};
    const int busy = busyMonths[static_cast<unsigned>(day.month()) - 1] - 100;
    return who.reliability - busy / 2 + betterOnDays[weekday.iso_encoding() - 1] +
           (promise.due.dayOnly ? 0 : betterInTheDay[who.days.tenthOfDay(due)]) +
           betterMadeInTheDay[who.days.tenthOfDay(madeAt)] + betterByChannel - (promise.size == Size::Large ? 4 : 0);
}

} // namespace

std::vector<PlannedEvent> Fates::next(const Colleague& who, Moment madeAt, const Naming& naming,
                                      const QString& reference) {
    m_plan.clear();
    Made promise = made(who, madeAt, naming);
    promise.reference = reference;
    const Moment due = promise.due.at;
    const bool toCustomer = std::holds_alternative<ContactId>(promise.promisee);
    const bool keepsWord = m_dice.happens(chance(who, madeAt, promise, naming.better(promise.channel)));
    m_plan.push_back({madeAt, std::move(promise)});
    if (m_dice.happens(6))
        m_plan.push_back({who.days.share(madeAt, due, 10 + m_dice.below(20)), Note{oneOf(m_dice, notes)}});
    if (const PersonId to = m_dice.oneOf(m_team).id; m_dice.happens(1) && to != who.id) {
        m_plan.push_back({who.days.share(madeAt, due, 30), HandedOver{to}});
        m_plan.push_back({who.days.share(madeAt, due, 35), Accepted{}, to});
    }
    if (keepsWord) {
        const Moment keptAt = who.days.share(madeAt, due, 40 + m_dice.below(61));
        m_plan.push_back({keptAt, Kept{}});
        if (toCustomer && m_dice.happens(5))
            m_plan.push_back({who.days.add(keptAt, std::chrono::hours(2 + m_dice.below(10))),
                              Verdict{.kept = true, .rating = 3 + m_dice.below(3), .words = oneOf(m_dice, praises)}});
    } else {
        goOn(who, madeAt, due, naming);
    }
    return std::move(m_plan);
}

Made Fates::made(const Colleague& who, Moment madeAt, const Naming& naming) {
    constexpr int kindsOfDepartment = static_cast<int>(kinds.size() / departments.size());
    const Kind& kind =
        kinds[static_cast<std::size_t>(who.department * kindsOfDepartment + m_dice.below(kindsOfDepartment))];
    const QString service = QString::fromUtf8(kind.service);
    const int hours = service.isEmpty() ? kind.workingHours * (50 + m_dice.below(101)) / 100 : kind.workingHours;
    const Moment due = who.days.add(madeAt, std::chrono::hours(std::max(hours, 1)));
    const bool dayOnly = service.isEmpty() && kind.workingHours >= 16 && m_dice.happens(60);
    QString about = oneOf(m_dice, things);
    if (m_dice.happens(50))
        about = QStringLiteral("order %1").arg(100'000 + m_dice.below(900'000));
    Made made{.what = QString::fromUtf8(kind.what).arg(about),
              .promiser = who.id,
              .department = {},
              .promisee = {},
              .channel = anyChannel(naming),
              .service = service.isEmpty() ? std::nullopt : std::optional(naming.service(service)),
              .size = kind.size,
              .due = {dayOnly ? std::max(who.days.onOrAfter(due).to, due) : due, dayOnly},
              .reference = {}};
    if (made.service)
        made.serviceVersion = 1;
    if (const PersonId colleague = m_dice.oneOf(m_team).id; m_dice.happens(20) && colleague != who.id)
        made.promisee = colleague;
    else // some customers hear from us all the time, most now and then
        made.promisee = naming.customer(std::min(m_dice.below(naming.customers), m_dice.below(naming.customers)));
    return made;
}

ChannelId Fates::anyChannel(const Naming& naming) {
    int left = m_dice.below(100);
    for (const KnownChannel& channel : naming.channels) {
        left -= channel.share;
        if (left < 0)
            return channel.id;
    }
    return naming.channels.front().id;
}

void Fates::goOn(const Colleague& who, Moment madeAt, Moment due, const Naming& naming) {
    const int fate = m_dice.below(100);
    if (fate < 30)
        renegotiate(who, madeAt, due, naming);
    else if (fate < 92)
        miss(who, madeAt, due, naming);
    else if (fate < 98)
        m_plan.push_back({who.days.share(madeAt, due, 40 + m_dice.below(50)),
                          Released{.releasedBy = QStringLiteral("The customer"),
                                   .how = QStringLiteral("By phone: not needed now")}});
    else
        m_plan.push_back({who.days.share(madeAt, due, 40), Voided{QStringLiteral("Entered twice"), true}});
}

void Fates::renegotiate(const Colleague& who, Moment madeAt, Moment due, const Naming& naming) {
    const Moment later = who.days.add(due, std::chrono::hours(4 + m_dice.below(30)));
    const bool inGoodFaith = m_dice.happens(80);
    const Moment moved = inGoodFaith ? who.days.share(madeAt, due, 50 + m_dice.below(50)) : due;
    m_plan.push_back(
        {moved, Renegotiated{.due = {later, false},
                             .told = inGoodFaith ? std::optional(Telling{moved, anyChannel(naming)}) : std::nullopt,
                             .reason = oneOf(m_dice, reasons)}});
    if (m_dice.happens(80))
        return m_plan.push_back({who.days.share(due, later, 10 + m_dice.below(90)), Kept{}});
    const Moment keptAt = who.days.add(later, lateness(m_dice, who));
    m_plan.push_back({keptAt, Kept{}});
    ownUp(who, keptAt, 60, naming);
}

void Fates::miss(const Colleague& who, Moment madeAt, Moment due, const Naming& naming) {
    const Moment afterwards = who.days.add(due, lateness(m_dice, who));
    const int fate = m_dice.below(100);
    if (fate < 60) {
        m_plan.push_back({afterwards, Kept{}});
        ownUp(who, afterwards, 85, naming);
        if (m_dice.happens(5))
            m_plan.push_back({who.days.add(afterwards, std::chrono::hours(5)),
                              Verdict{.kept = m_dice.happens(30), .rating = 1 + m_dice.below(3), .words = {}}});
    } else if (fate < 85) {
        m_plan.push_back({afterwards, Broken{oneOf(m_dice, reasons)}});
        ownUp(who, afterwards, 90, naming);
    } else {
        const Moment inTime = who.days.share(madeAt, due, 60 + m_dice.below(40));
        m_plan.push_back({inTime, PartlyKept{.missing = oneOf(m_dice, missing)}});
        ownUp(who, inTime, 80, naming);
    }
}

void Fates::ownUp(const Colleague& who, Moment after, int hundredths, const Naming& naming) {
    constexpr int fewOfThousand = 2;
    if (after < m_settled ? m_dice.below(1'000) >= fewOfThousand : m_dice.happens(hundredths))
        m_plan.push_back(
            {who.days.add(after, std::chrono::minutes(5 + m_dice.below(230))),
             OwnedUp{.said = oneOf(m_dice, apologies), .channel = anyChannel(naming), .correctiveAction = {}}});
}

} // namespace kept::services::generated
