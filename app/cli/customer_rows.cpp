#include "cli/customer_rows.h"

#include "cli/due_cell.h"
#include "cli/json_rows.h"
#include "cli/shown.h"
#include "cli/words.h"
#include "domain/promise_row.h"
#include "services/channel_words.h"
#include "services/customers.h"
#include "services/moment_words.h"

#include <QStringList>

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;
using services::CustomerAtRisk;
using services::CustomerHistory;
using services::CustomerRow;
using services::LikelyPair;

namespace {

QStringList keys(std::initializer_list<const char*> names) {
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return list;
}

QString channelWords(const QStringList& channels) {
    QStringList words;
    for (const QString& channel : channels)
        words << services::channelWord(channel);
    return words.join(QStringLiteral(", "));
}

/// A list as JSON has it, or between semicolons.
Cell listCell(const QStringList& values, Format format) {
    if (format != Format::Json)
        return textOrNothing(values.join(QStringLiteral("; ")));
    QStringList quoted;
    for (const QString& value : values)
        quoted << QString::fromUtf8(jsonText(value));
    return RawJson{QLatin1Char('[') + quoted.join(QLatin1Char(',')) + QLatin1Char(']')};
}

Cells rateCells(const Tally& tally) {
    const auto rate = tally.keepRate();
    Cells cells;
    for (const double Interval::*part : {&Interval::rate, &Interval::low, &Interval::high})
        cells.push_back(rate ? Cell((*rate).*part) : Cell());
    return cells;
}

Cells detailCells(const Contact& contact, Format format) {
    const ContactDetails& details = contact.details;
    return {contact.name,
            textOrNothing(details.organisation),
            textOrNothing(details.reach.preferred),
            listCell(details.reach.unwanted, format),
            textOrNothing(QString::fromUtf8(details.reach.timeZone)),
            textOrNothing(quietTimesText(details.reach.quietTimes)),
            listCell(details.mails, format),
            listCell(details.phones, format),
            textOrNothing(details.note)};
}

Cells scriptCells(const CustomerRow& row, Format format) {
    Cells cells = detailCells(row.contact, format);
    const Tally& tally = row.figures.tally;
    cells.insert(cells.end(), {Cell(tally.judged()), Cell(tally.kept()), Cell(tally.of(Outcome::Open)),
                               Cell(tally.of(Outcome::Overdue))});
    const Cells rate = rateCells(tally);
    cells.insert(cells.end(), rate.begin(), rate.end());
    cells.emplace_back(row.risk ? QStringLiteral("yes") : QStringLiteral("no"));
    cells.emplace_back(row.contact.id.value());
    return cells;
}

Cells tableCells(const CustomerRow& row) {
    const Tally& tally = row.figures.tally;
    const auto rate = tally.keepRate();
    return {row.contact.name,
            textOrNothing(row.contact.details.organisation),
            textOrNothing(services::channelWord(row.contact.details.reach.preferred)),
            textOrNothing(channelWords(row.contact.details.reach.unwanted)),
            rate ? Cell(rate->rate) : Cell(),
            tally.judged(),
            tally.of(Outcome::Open),
            tally.of(Outcome::Overdue),
            row.risk ? Cell(Cli::tr("at risk")) : Cell()};
}

QStringList detailKeys() {
    return keys({"name", "organisation", "preferred", "unwanted", "zone", "quiet", "mails", "phones", "note"});
}

QString verdictWords(const CustomerAtRisk& row) {
    if (!row.verdict)
        return {};
    return row.verdict->rating ? Cli::tr("%1 of 5", "rating").arg(*row.verdict->rating) : Cli::tr("not kept");
}

Cell verdictCell(const CustomerAtRisk& row) {
    return row.verdict ? Cell(row.verdict->kept ? QStringLiteral("kept") : QStringLiteral("not kept")) : Cell();
}

QString reasonWords(const LikelyPair& likeness) {
    switch (likeness.reason) {
    case LikelyPair::Reason::Mail:
        return Cli::tr("the same e-mail address, %1").arg(likeness.shared);
    case LikelyPair::Reason::Phone:
        return Cli::tr("the same phone number, %1").arg(likeness.shared);
    case LikelyPair::Reason::Name:
        break;
    }
    return Cli::tr("names that are alike");
}

QString reasonKey(LikelyPair::Reason reason) {
    return reason == LikelyPair::Reason::Mail    ? QStringLiteral("mail")
           : reason == LikelyPair::Reason::Phone ? QStringLiteral("phone")
                                                 : QStringLiteral("name");
}

RawJson promisesJson(const std::vector<PromiseRow>& promises) {
    QStringList objects;
    for (const PromiseRow& row : promises)
        objects << QStringLiteral(R"({"id":%1,"what":%2,"first_due_at":"%3","due_at":"%4","judged_due_at":"%5",)"
                                  R"("outcome":"%6"})")
                       .arg(QString::number(row.id.value()), QString::fromUtf8(jsonText(row.what)),
                            toIso(row.firstDue.at), toIso(row.due.at), toIso(row.judgedDue.at), keyOf(row.outcome));
    return {QLatin1Char('[') + objects.join(QLatin1Char(',')) + QLatin1Char(']')};
}

/// The card and the merged names in lines of their own; what is empty is left out.
void writeCard(const CustomerHistory& history, const QTimeZone& zone, std::ostream& out) {
    const ContactDetails& details = history.contact.details;
    const auto line = [&out](const QString& what, const QString& value) {
        if (!value.isEmpty())
            out << shown(QStringLiteral("%1: %2").arg(what, value)).toStdString() << '\n';
    };
    out << shown(history.contact.name).toStdString() << '\n';
    line(Cli::tr("Organisation"), details.organisation);
    line(Cli::tr("Preferred"), services::channelWord(details.reach.preferred));
    line(Cli::tr("Unwanted"), channelWords(details.reach.unwanted));
    line(Cli::tr("E-mail"), details.mails.join(QStringLiteral(", ")));
    line(Cli::tr("Phone"), details.phones.join(QStringLiteral(", ")));
    line(Cli::tr("Time zone"), QString::fromUtf8(details.reach.timeZone));
    line(Cli::tr("Quiet times"), quietTimesText(details.reach.quietTimes, QLocale()));
    line(Cli::tr("Note"), details.note);
    for (const services::MergedName& merged : history.merged) {
        const QString when = services::exactWords({merged.at, false}, zone, QLocale());
        line(Cli::tr("Merged"), merged.by.isEmpty() ? Cli::tr("%1, %2", "name, when").arg(merged.name, when)
                                                    : Cli::tr("%1, by %2, %3").arg(merged.name, merged.by, when));
    }
    out << '\n';
}

void writePromises(const std::vector<PromiseRow>& promises, const QTimeZone& zone, std::ostream& out) {
    const auto writer =
        makeRowWriter(Format::Table,
                      {Cli::tr("Number"), Cli::tr("What"), Cli::tr("Holder"), Cli::tr("Due"), Cli::tr("Outcome")}, out);
    for (const PromiseRow& row : promises)
        writer->write({row.id.value(), row.what, row.holder.isEmpty() ? row.department : row.holder,
                       dueCell(row, row.due, zone),
                       QStringLiteral("%1 %2").arg(signFor(row.outcome)).arg(wordFor(row.outcome))});
    writer->finish();
}

} // namespace

void writeCustomers(const std::vector<CustomerRow>& rows, Format format, std::ostream& out) {
    const QStringList headings = {Cli::tr("Customer"), Cli::tr("Organisation"), Cli::tr("Preferred"),
                                  Cli::tr("Unwanted"), Cli::tr("Keep rate"),    Cli::tr("n", "how many are judged"),
                                  Cli::tr("Open"),     Cli::tr("Overdue"),      Cli::tr("Trust")};
    const QStringList columns =
        detailKeys() + keys({"judged", "kept", "open", "overdue", "rate", "low", "high", "at_risk", "id"});
    const auto writer = makeRowWriter(format, format == Format::Table ? headings : columns, out);
    for (const CustomerRow& row : rows)
        writer->write(format == Format::Table ? tableCells(row) : scriptCells(row, format));
    writer->finish();
}

void writeCustomersAtRisk(const std::vector<CustomerAtRisk>& rows, Format format, std::ostream& out) {
    const QStringList headings = {Cli::tr("Customer"),     Cli::tr("Preferred"), Cli::tr("Overdue"),
                                  Cli::tr("Owed own-ups"), Cli::tr("Verdict"),   Cli::tr("Promises")};
    const QStringList columns =
        keys({"customer", "preferred", "overdue", "owed_own_ups", "verdict", "rating", "promises"});
    const auto writer = makeRowWriter(format, format == Format::Table ? headings : columns, out);
    for (const CustomerAtRisk& row : rows) {
        QStringList ids;
        for (const PromiseRow& promise : row.promises)
            ids << QString::number(promise.id.value());
        if (format == Format::Table)
            writer->write({row.name, textOrNothing(services::channelWord(row.preferred)), row.overdue, row.owedOwnUps,
                           textOrNothing(verdictWords(row)), ids.join(QStringLiteral(", "))});
        else
            writer->write({row.name, textOrNothing(row.preferred), row.overdue, row.owedOwnUps, verdictCell(row),
                           row.verdict && row.verdict->rating ? Cell(std::int64_t(*row.verdict->rating)) : Cell(),
                           format == Format::Json
                               ? Cell(RawJson{QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']')})
                               : Cell(ids.join(QStringLiteral("; ")))});
    }
    writer->finish();
}

void writeLikenesses(const std::vector<LikelyPair>& alike, Format format, std::ostream& out) {
    const QStringList headings = {Cli::tr("Customer"), Cli::tr("And"), Cli::tr("Why")};
    const auto writer =
        makeRowWriter(format, format == Format::Table ? headings : keys({"one", "other", "reason"}), out);
    for (const LikelyPair& likeness : alike)
        writer->write({likeness.one.name, likeness.other.name,
                       format == Format::Table ? reasonWords(likeness) : reasonKey(likeness.reason)});
    writer->finish();
}

void writeCustomer(const CustomerHistory& history, const std::vector<PromiseRow>& promises, const QTimeZone& zone,
                   Format format, std::ostream& out) {
    if (format == Format::Table) {
        writeCard(history, zone, out);
        return writePromises(promises, zone, out);
    }
    QStringList merged;
    for (const services::MergedName& name : history.merged)
        merged << name.name;
    Cells cells = detailCells(history.contact, format);
    const Tally& tally = history.all.tally;
    cells.insert(cells.end(), {textOrNothing(history.contact.details.uid), listCell(merged, format),
                               Cell(tally.judged()), Cell(tally.kept())});
    const Cells rate = rateCells(tally);
    cells.insert(cells.end(), rate.begin(), rate.end());
    cells.emplace_back(history.contact.id.value());
    QStringList columns = detailKeys() + keys({"uid", "merged", "judged", "kept", "rate", "low", "high", "id"});
    if (format == Format::Json) {
        columns << QStringLiteral("promises");
        cells.emplace_back(promisesJson(promises));
    }
    const auto writer = makeRowWriter(format, columns, out);
    writer->write(cells);
    writer->finish();
}

} // namespace kept::cli
