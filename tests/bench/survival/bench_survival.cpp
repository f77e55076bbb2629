#include "domain/chance.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/book_setup.h"
#include "services/importing/file_import.h"
#include "services/importing/import_map.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "storage/opening.h"
#include "storage/working_time_store.h"
#include "tests/bench/book_shelf.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <map>
#include <stdexcept>

using namespace kept;
using namespace kept::domain;

namespace {

using End = Observation::End;

constexpr std::size_t mostServices = 12; ///< those with the most promises
constexpr std::size_t mostPeople = 6;    ///< of each
constexpr std::size_t mostTimes = 200;   ///< that are compared of each curve, spread over all of it

End endOf(const PromiseRow& row) {
    switch (row.outcome) {
    case Outcome::Kept:
    case Outcome::KeptAsRenegotiated:
    case Outcome::Late:
        return End::Kept;
    case Outcome::PartlyKept:
    case Outcome::Broken:
        return row.forgiven ? End::Unknown : End::NeverKept;
    default:
        return End::Unknown;
    }
}

/// A file of comma-separated values whose fields hold no commas.
class Table {
public:
    Table(const QString& path, const char* header) : m_file(path) {
        if (!m_file.open(QIODevice::WriteOnly))
            throw std::runtime_error(qUtf8Printable(path + QLatin1String(" can't be written")));
        m_out << header << '\n';
    }
    template <class... Fields> void row(const Fields&... fields) {
        bool isFirst = true;
        ((m_out << (isFirst ? "" : ",") << text(fields), isFirst = false), ...);
        m_out << '\n';
    }

private:
    static QString text(double value) { return QString::number(value, 'g', 17); }
    static QString text(std::int64_t value) { return QString::number(value); }
    static QString text(const char* value) { return QString::fromLatin1(value); }

    QFile m_file;
    QTextStream m_out{&m_file};
};

/// Promises of one kind, as curves of the person, the department and the team see them.
struct Observed {
    PersonId person;
    DepartmentId department;
    Observation seen;
};

class Export {
public:
    Export(storage::Database& database, Moment at, const QString& folder)
        : m_database(database), m_at(at), m_observations(folder + QLatin1String("/observations.csv"), "curve,time,end"),
          m_curves(folder + QLatin1String("/curves.csv"), "curve,time,kept_by"),
          m_mixtures(folder + QLatin1String("/mixtures.csv"), "own,department,team,weight,time,chance"),
          m_rates(folder + QLatin1String("/rates.csv"), "kept,judged,rate,low,high") {}

    void writeRates() {
        for (const Grouping grouping : {Grouping::Person, Grouping::Department, Grouping::Channel, Grouping::Service,
                                        Grouping::Month, Grouping::Size}) {
            for (const GroupTally& group : services::talliesBy(m_database, grouping, {}, m_at)) {
                if (const auto rate = group.tally.keepRate())
                    m_rates.row(group.tally.kept(), group.tally.judged(), rate->rate, rate->low, rate->high);
            }
        }
    }

    void writeCurves() {
        const WorkingCalendar calendar = storage::WorkingTimeStore(m_database).calendarOf(std::nullopt);
        std::map<QString, std::vector<Observed>> services;
        services::forEachPromise(m_database, {}, m_at, [&](const PromiseRow& row) {
            if (row.outcome == Outcome::Void)
                return;
            const Moment until = row.resolvedAt.value_or(m_at);
            services[row.service].push_back(
                {row.countedPersonId,
                 row.departmentId,
                 {calendar.workingTimeBetween(row.madeAt, std::max(until, row.madeAt)), endOf(row)}});
        });
        std::vector<const std::vector<Observed>*> largest;
        for (const auto& [name, observed] : services)
            largest.push_back(&observed);
        std::ranges::stable_sort(largest, std::greater<>(), &std::vector<Observed>::size);
        largest.resize(std::min(largest.size(), mostServices));
        for (const auto* observed : largest)
            writeService(*observed);
    }

private:
    void writeService(const std::vector<Observed>& observed) {
        const std::int64_t team = writeCurve(observed, [](const Observed&) { return true; });
        std::map<PersonId, std::pair<DepartmentId, std::size_t>> people;
        for (const Observed& one : observed) {
            people[one.person].first = one.department;
            ++people[one.person].second;
        }
        std::vector<std::pair<std::size_t, PersonId>> order;
        for (const auto& [person, how] : people)
            order.emplace_back(how.second, person);
        std::ranges::sort(order, std::greater<>());
        order.resize(std::min(order.size(), mostPeople));
        for (const auto& [count, person] : order) {
            const DepartmentId department = people[person].first;
            const std::int64_t ofDepartment =
                writeCurve(observed, [&](const Observed& one) { return one.department == department; });
            const std::int64_t own = writeCurve(observed, [&](const Observed& one) { return one.person == person; });
            writeMixture(own, ofDepartment, team);
        }
    }

    template <class Belongs> std::int64_t writeCurve(const std::vector<Observed>& observed, Belongs belongs) {
        const auto number = static_cast<std::int64_t>(m_known.size());
        std::vector<Observation> seen;
        for (const Observed& one : observed) {
            if (!belongs(one))
                continue;
            seen.push_back(one.seen);
            m_observations.row(number, std::int64_t(one.seen.time.count()),
                               one.seen.end == End::Kept      ? "kept"
                               : one.seen.end == End::Unknown ? "unknown"
                                                              : "never");
        }
        const KeepingCurve& curve = m_known.emplace_back(std::move(seen));
        for (const Duration time : some(curve.times()))
            m_curves.row(number, std::int64_t(time.count()), curve.keptBy(time));
        return number;
    }

    void writeMixture(std::int64_t own, std::int64_t department, std::int64_t team) {
        const auto at = [this](std::int64_t number) { return m_known[static_cast<std::size_t>(number)]; };
        const Likelihood likelihood({at(own), at(department), at(team)});
        for (const Duration time : some(at(team).times())) {
            if (const auto chance = likelihood.chanceBy(time))
                m_mixtures.row(own, department, team, widerWeight, std::int64_t(time.count()), *chance);
        }
    }

    static std::vector<Duration> some(const std::vector<Duration>& times) {
        std::vector<Duration> found;
        const std::size_t step = times.size() / mostTimes + 1;
        for (std::size_t i = 0; i < times.size(); i += step)
            found.push_back(times[i]);
        if (!times.empty())
            found.push_back(times.back());
        return found;
    }

    storage::Database& m_database;
    Moment m_at;
    Table m_observations;
    Table m_curves;
    Table m_mixtures;
    Table m_rates;
    std::vector<KeepingCurve> m_known;
};

void importInto(storage::Database& database, const QString& csv, const QString& map, Moment now) {
    QFile file(map);
    if (!file.open(QIODevice::ReadOnly))
        throw InvalidInput(map + QLatin1String(" can't be read"));
    services::FileImport import({.path = csv, .map = services::parseImportMap(file.readAll()), .source = {}}, now);
    services::Changes changes;
    while (!import.advance(database, changes)) {
    }
    std::printf("%lld rows, %lld promises, %zu bad\n", static_cast<long long>(import.report().rows),
                static_cast<long long>(import.report().added), import.report().bad.size());
}

} // namespace

/// Imports a file and writes what Kept makes of it, for compare.R: bench_survival CSV MAP ZONE MOMENT FOLDER.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return bench::runGuarded([] {
        const QStringList arguments = QCoreApplication::arguments();
        constexpr int wanted = 6;
        if (arguments.size() != wanted)
            throw std::runtime_error("bench_survival CSV MAP ZONE MOMENT FOLDER");
        const QTimeZone zone(arguments.at(3).toLatin1());
        const Moment at = toMoment(QDateTime::fromString(arguments.at(4), Qt::ISODate));
        const QTemporaryDir folder;
        const storage::Opened opened =
            storage::openBook(folder.filePath(QStringLiteral("book.kept")), storage::OpenMode::Create, at);
        services::setUpBook(*opened.database, {.zone = zone, .rehearsal = false, .openedAt = {}});
        importInto(*opened.database, arguments.at(1), arguments.at(2), at);
        Export written(*opened.database, at, arguments.at(5));
        written.writeRates();
        written.writeCurves();
        return 0;
    });
}
