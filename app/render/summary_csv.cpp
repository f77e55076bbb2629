#include "render/summary_csv.h"

#include "render/csv.h"
#include "services/summary.h"

#include <array>

namespace kept::render {

using domain::Outcome;
using services::GroupTally;
using services::Summary;

namespace {

constexpr std::array columnOutcomes = {
    Outcome::Kept, Outcome::KeptAsRenegotiated, Outcome::PartlyKept, Outcome::Late, Outcome::Broken, Outcome::Overdue,
    Outcome::Open, Outcome::Released,           Outcome::Void};

std::vector<QString> headers() {
    std::vector<QString> names{QStringLiteral("section"), QStringLiteral("key"), QStringLiteral("judged")};
    for (const Outcome outcome : columnOutcomes) {
        names.push_back(domain::keyOf(outcome));
    }
    for (const char* name : {"rate", "low", "high", "made", "owed_own_ups", "imported_events", "book", "department",
                             "from", "to", "time_zone", "as_of", "rehearsal", "seal"}) {
        names.push_back(QString::fromLatin1(name));
    }
    return names;
}

std::vector<QString> figuresOf(const domain::Tally& tally) {
    std::vector<QString> fields{QString::number(tally.judged())};
    for (const Outcome outcome : columnOutcomes) {
        fields.push_back(QString::number(tally.of(outcome)));
    }
    const auto rate = tally.keepRate();
    const auto share = [](double value) { return QString::number(value, 'f', 6); };
    fields.push_back(rate ? share(rate->rate) : QString());
    fields.push_back(rate ? share(rate->low) : QString());
    fields.push_back(rate ? share(rate->high) : QString());
    return fields;
}

std::vector<QString> contextOf(const Summary& summary) {
    return {summary.bookName,
            summary.department,
            summary.period.from.toString(Qt::ISODate),
            summary.period.to.toString(Qt::ISODate),
            summary.timeZone,
            domain::toIso(summary.asOf),
            summary.rehearsal ? QStringLiteral("yes") : QStringLiteral("no"),
            summary.seal.text()};
}

class Rows {
public:
    explicit Rows(const Summary& summary) : m_context(contextOf(summary)), m_text(csvLine(headers())) {}

    /// `own` are made, owed_own_ups and imported_events.
    void add(const char* section, const QString& key, const domain::Tally& tally, const std::vector<QString>& own) {
        std::vector<QString> fields{QString::fromLatin1(section), key};
        for (const auto& part : {figuresOf(tally), own, m_context}) {
            fields.insert(fields.end(), part.begin(), part.end());
        }
        m_text += csvLine(fields);
    }
    void add(const char* section, const std::vector<GroupTally>& groups) {
        for (const GroupTally& group : groups) {
            add(section, group.key, group.tally, {QString(), QString(), QString::number(group.importedEvents)});
        }
    }
    [[nodiscard]] const QByteArray& text() const { return m_text; }

private:
    std::vector<QString> m_context;
    QByteArray m_text;
};

} // namespace

QByteArray summaryCsv(const Summary& summary) {
    Rows rows(summary);
    rows.add(
        "all", QString(), summary.all,
        {QString::number(summary.made), QString::number(summary.owedOwnUps), QString::number(summary.importedEvents)});
    rows.add("before", QString(), summary.before, {QString(), QString(), QString()});
    rows.add("department", summary.departments);
    rows.add("person", summary.people);
    rows.add("channel", summary.channels);
    rows.add("month", summary.months);
    for (const services::CustomerAtRisk& customer : summary.customersAtRisk) {
        domain::Tally behind;
        for (const services::PromiseRow& promise : customer.promises)
            behind.add(promise.outcome);
        rows.add("customer_at_risk", customer.name, behind,
                 {QString(), QString::number(customer.owedOwnUps), QString()});
    }
    return rows.text();
}

} // namespace kept::render
