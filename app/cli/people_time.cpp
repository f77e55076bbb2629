#include "cli/people_time.h"

#include "cli/book_session.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/holidays.h"
#include "services/working_hours_text.h"
#include "services/working_time.h"

#include <QLocale>

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

constexpr int yearsBack = 1;
constexpr int yearsAhead = 5;

constexpr std::array dayOptions = {"--monday", "--tuesday",  "--wednesday", "--thursday",
                                   "--friday", "--saturday", "--sunday"};

const QString offWord = QStringLiteral("off");
const QString bookWord = QStringLiteral("book");

QString dayName(std::size_t day) {
    return QString::fromLatin1(dayOptions[day]).mid(2);
}

std::optional<std::vector<WorkingRange>> rangesTyped(const QString& text) {
    if (text == bookWord)
        return std::nullopt;
    if (text == offWord)
        return std::vector<WorkingRange>();
    const std::vector<WorkingRange> ranges = services::rangesIn(text);
    if (ranges.empty())
        throw InvalidInput(Cli::tr("Write hours such as 09:00-12:00,13:00-17:00, or off, or book."));
    return ranges;
}

PersonId personOf(storage::Database& database, const QString& name) {
    return services::personNamed(database, name).id;
}

/// Whoever acts, or nobody: a script that names nobody sets up the team.
services::Session actingOn(BookSession& session, PersonId person) {
    const auto actor = session.actor();
    return {.actor = actor ? actor->id : person, .now = session.writingMoment()};
}

} // namespace

void PeopleTime::define(Options& options) {
    Options hours = options.command("hours", Cli::tr("Shows or sets the working hours of a person"), m_hours);
    hours.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
    for (std::size_t day = 0; day < m_days.size(); ++day)
        hours.text(dayOptions[day], m_days[day],
                   Cli::tr("Such as 09:00-12:00,13:00-17:00, or off, or book for the hours of everybody"));
    hours.flag("--reset", m_reset, Cli::tr("Takes the hours of the book for the days that are not named"));
    hours.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    Options absence = options.command("absence", Cli::tr("Lists, adds or removes absences of a person"), m_absence);
    absence.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
    absence.text("--from", m_from, Cli::tr("The first day away"));
    absence.text("--to", m_to, Cli::tr("The last day away; otherwise the first"));
    absence.text("--hours", m_away, Cli::tr("Only these hours of each day, such as 13:00-17:00"));
    absence.text("--cover", m_cover, Cli::tr("Who is reminded meanwhile, and may keep what falls due"));
    absence.text("--reason", m_reason, Cli::tr("Why, if that is to be seen"));
    absence.text("--ics", m_file, Cli::tr("A calendar file, of which the whole days are taken"));
    absence.texts("--remove", m_removed, Cli::tr("The number of an absence, or several"));
    absence.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
}

bool PeopleTime::runOn(BookSession& session) {
    if (m_hours)
        runHours(session);
    if (m_absence)
        runAbsence(session);
    return m_hours || m_absence;
}

OwnHours PeopleTime::hoursTyped(OwnHours hours) const {
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (!m_days[day].isNull())
            services::onWeekday(day, QLocale(), [&] { hours[day] = rangesTyped(m_days[day]); });
    }
    return hours;
}

void PeopleTime::runHours(BookSession& session) const {
    const bool sets =
        m_reset || std::any_of(m_days.begin(), m_days.end(), [](const auto& day) { return !day.isNull(); });
    if (!sets)
        return showHours(session);
    const PersonId person = session.read([&](storage::Database& database) { return personOf(database, m_name); });
    const services::Session acting = actingOn(session, person);
    session.save([&](storage::Database& database, services::Changes& changes) {
        const OwnHours known = m_reset ? OwnHours() : services::workingTimeOf(database, person).hours;
        services::setOwnHours(database, acting, changes, person, hoursTyped(known));
    });
    session.context().err << Cli::tr("The working hours are noted.").toStdString() << '\n';
}

void PeopleTime::showHours(BookSession& session) const {
    struct Shown {
        OwnHours own;
        WorkingWeek week;
    };
    const Shown shown = session.read([&](storage::Database& database) {
        const PersonId person = personOf(database, m_name);
        return Shown{services::workingTimeOf(database, person).hours, services::calendarOf(database, person).week()};
    });
    const Format format = formatNamed(m_format);
    const QStringList keys = {QStringLiteral("day"), QStringLiteral("hours"), QStringLiteral("own")};
    const QStringList headings = {Cli::tr("Day"), Cli::tr("Hours"), Cli::tr("Whose")};
    const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
    for (std::size_t day = 0; day < shown.week.size(); ++day)
        writer->write({dayName(day), shown.week[day].empty() ? offWord : services::textOf(shown.week[day]),
                       shown.own[day] ? QStringLiteral("own") : bookWord});
    writer->finish();
}

std::vector<Absence> PeopleTime::absencesTyped(const BookSession& session) const {
    if (!m_file.isNull()) {
        const int year = dayOf(session.writingMoment(), session.info().zone).year();
        const auto absences =
            services::readAbsences(services::readCalendarFile(m_file), year - yearsBack, year + yearsAhead);
        if (absences.empty())
            throw InvalidInput(Cli::tr("There are no whole days in %1.").arg(m_file));
        return absences;
    }
    const Period days = periodFrom(m_from, m_to.isNull() ? m_from : m_to);
    Absence absence{.first = days.from, .last = days.to, .hours = {}, .reason = m_reason};
    if (!m_away.isNull()) {
        const std::vector<WorkingRange> hours = services::rangesIn(m_away);
        if (hours.size() != 1)
            throw UsageError(Cli::tr("Write the hours of an absence such as 13:00-17:00."));
        absence.hours = hours.front();
    }
    return {absence};
}

void PeopleTime::runAbsence(BookSession& session) const {
    if (m_from.isNull() && m_file.isNull() && m_removed.isEmpty())
        return listAbsences(session);
    if (m_from.isNull() + m_file.isNull() + m_removed.isEmpty() != 2)
        throw UsageError(Cli::tr("Say one of --from, --ics and --remove."));
    const PersonId person = session.read([&](storage::Database& database) { return personOf(database, m_name); });
    const services::Session acting = actingOn(session, person);
    if (!m_removed.isEmpty()) {
        std::vector<std::int64_t> numbers;
        for (const QString& typed : m_removed)
            numbers.push_back(typed.toLongLong());
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::removeAbsences(database, acting, changes, person, numbers);
        });
        session.context().err
            << Cli::tr("%n absence(s) removed.", nullptr, static_cast<int>(numbers.size())).toStdString() << '\n';
        return;
    }
    std::vector<Absence> absences = absencesTyped(session);
    if (!m_cover.isEmpty()) {
        const PersonId cover = session.read([&](storage::Database& database) { return personOf(database, m_cover); });
        for (Absence& absence : absences)
            absence.cover = cover;
    }
    const int added = session.save([&](storage::Database& database, services::Changes& changes) {
        return services::addAbsences(database, acting, changes, person, absences);
    });
    session.context().err << Cli::tr("%n absence(s) added.", nullptr, added).toStdString() << '\n';
}

void PeopleTime::listAbsences(BookSession& session) const {
    const auto absences = session.read([&](storage::Database& database) {
        return services::workingTimeOf(database, personOf(database, m_name)).absences;
    });
    const auto names = session.read([](storage::Database& database) {
        QHash<PersonId, QString> known;
        for (const services::PersonRow& person : services::people(database))
            known.insert(person.id, person.name);
        return known;
    });
    const Format format = formatNamed(m_format);
    const QStringList keys = {QStringLiteral("number"), QStringLiteral("from"),  QStringLiteral("to"),
                              QStringLiteral("hours"),  QStringLiteral("cover"), QStringLiteral("reason")};
    const QStringList headings = {Cli::tr("Number"), Cli::tr("From"),       Cli::tr("To"),
                                  Cli::tr("Hours"),  Cli::tr("Covered by"), Cli::tr("Reason")};
    const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
    for (const services::AbsenceRecord& record : absences)
        writer->write({record.id, record.absence.first.toString(Qt::ISODate), record.absence.last.toString(Qt::ISODate),
                       record.absence.hours ? Cell(services::textOf({*record.absence.hours})) : Cell(),
                       record.absence.cover ? Cell(names.value(*record.absence.cover)) : Cell(),
                       textOrNothing(record.absence.reason)});
    writer->finish();
}

} // namespace kept::cli
