#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/customer_rows.h"
#include "cli/removal_news.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/folding.h"
#include "services/contact_forgetting.h"
#include "services/contact_merging.h"
#include "services/contacts.h"
#include "services/customers.h"
#include "services/customers_at_risk.h"
#include "services/reading.h"
#include "services/vcard/vcard_import.h"
#include "services/vcard/vcard_writer.h"
#include "services/whole_file.h"

#include <QFile>

#include <algorithm>
#include <ostream>

namespace kept::cli {

using namespace domain;
using services::Contact;

namespace {

/// What is known of a customer, as it was typed: what is null, or has no entry, stays as it is; an empty text clears.
struct TypedDetails {
    QString name;
    QString preferred;
    QStringList unwanted;
    QString zone;
    QString quiet;
    QString organisation;
    QStringList mails;
    QStringList phones;
    QString note;

    void define(Options& options) {
        options.text("--name", name, Cli::tr("Another name"));
        options.text("--preferred", preferred, Cli::tr("The channel they want to be reached on"));
        options.texts("--unwanted", unwanted, Cli::tr("A channel they do not want, or several"));
        options.text("--zone", zone, Cli::tr("Their time zone, such as Europe/Berlin"));
        options.text("--quiet", quiet,
                     Cli::tr("When they want quiet, such as \"Mon-Fri 22:00-07:00, Sun 00:00-24:00\""));
        options.text("--organisation", organisation, Cli::tr("For whom they work"));
        options.texts("--mail", mails, Cli::tr("An e-mail address, or several"));
        options.texts("--phone", phones, Cli::tr("A phone number, or several"));
        options.text("--note", note, Cli::tr("A short note"));
    }

    [[nodiscard]] ContactDetails appliedTo(ContactDetails details) const {
        const auto put = [](QString& target, const QString& typed) {
            if (!typed.isNull())
                target = typed;
        };
        const auto putList = [](QStringList& target, const QStringList& typed) {
            if (!typed.isEmpty())
                target = typed;
        };
        put(details.reach.preferred, preferred);
        put(details.organisation, organisation);
        put(details.note, note);
        putList(details.reach.unwanted, unwanted.join(QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts));
        if (!unwanted.isEmpty() && unwanted.join(QString()).isEmpty())
            details.reach.unwanted.clear();
        putList(details.mails, mails);
        putList(details.phones, phones);
        if (!zone.isNull())
            details.reach.timeZone = zone.trimmed().toUtf8();
        if (!quiet.isNull())
            details.reach.quietTimes = quietTimesIn(quiet, QLocale());
        return details;
    }
};

class CustomersCommand : public BookCommand {
public:
    const char* name() const override { return "customers"; }
    QString help() const override { return Cli::tr("Shows customers, and what is known of them."); }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists them"), m_list);
        list.text("--search", m_search, Cli::tr("With these words"));
        defineFormat(list);
        Options show = options.command("show", Cli::tr("Shows one, and everything promised to them"), m_show);
        show.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        defineFormat(show);
        Options add = options.command("add", Cli::tr("Adds one"), m_add);
        add.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        m_typed.define(add);
        Options set = options.command("set", Cli::tr("Changes what is known of one; an empty text clears"), m_set);
        set.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        m_typed.define(set);
        defineMerging(options);
        defineFiles(options);
        Options atRisk = options.command("at-risk", Cli::tr("Lists those at risk after a miss"), m_atRisk);
        defineFormat(atRisk);
    }

protected:
    int runOn(BookSession& session) override {
        if (m_show)
            show(session);
        else if (m_add || m_set)
            write(session);
        else if (m_merge)
            merge(session);
        else if (m_part)
            part(session);
        else if (m_forget)
            forget(session);
        else if (m_duplicates)
            listDuplicates(session);
        else if (m_import)
            import(session);
        else if (m_export)
            exportTo(session);
        else if (m_atRisk)
            listAtRisk(session);
        else
            list(session);
        return exitDone;
    }

private:
    void defineFormat(Options& options) {
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    }

    void defineMerging(Options& options) {
        Options merge =
            options.command("merge", Cli::tr("Says that two are one; promises keep whom they name"), m_merge);
        merge.text("NAME", m_name, Cli::tr("The one that is shown as the other"), Need::Required);
        merge.text("--into", m_into, Cli::tr("The other"), Need::Required);
        merge.flag("--dry-run", m_dryRun, Cli::tr("Report only"));
        Options part = options.command("part", Cli::tr("Takes a merge back"), m_part);
        part.text("NAME", m_name, Cli::tr("The name of the one that was merged"), Need::Required);
        Options forget = options.command(
            "forget", Cli::tr("Removes a name, and all that is known of them, for good, as they asked"), m_forget);
        forget.text("NAME", m_name, Cli::tr("Their name, or their number"), Need::Required);
        Options duplicates = options.command("duplicates", Cli::tr("Lists those that may be one"), m_duplicates);
        defineFormat(duplicates);
    }

    void defineFiles(Options& options) {
        Options import = options.command("import", Cli::tr("Brings in cards from a vCard file"), m_import);
        import.text("FILE", m_file, Cli::tr("The file"), Need::Required);
        import.flag("--dry-run", m_dryRun, Cli::tr("Report only"));
        Options save = options.command("export", Cli::tr("Writes them as a vCard file"), m_export);
        save.text("FILE", m_file, Cli::tr("The file"), Need::Required);
        save.choice("--vcard", m_version, {QStringLiteral("3.0"), QStringLiteral("4.0")},
                    Cli::tr("The version of vCard; 4.0 where it is not said"));
    }

    static services::Session actingIn(BookSession& session) {
        const auto actor = session.actor();
        return {actor ? std::optional(actor->id) : std::nullopt, session.writingMoment()};
    }

    void list(BookSession& session) {
        session.growSeries();
        const Format format = formatNamed(m_format);
        const Moment at = session.readingMoment();
        auto overview =
            session.read([at](storage::Database& database) { return services::customerOverview(database, at); });
        const QString wanted = folded(m_search.trimmed());
        std::erase_if(overview.customers, [&](const services::CustomerRow& row) {
            return !folded(row.contact.name + QLatin1Char(' ') + row.contact.details.organisation).contains(wanted);
        });
        session.markRehearsal(format);
        writeCustomers(overview.customers, format, session.context().out);
    }

    void show(BookSession& session) {
        session.growSeries();
        const Format format = formatNamed(m_format);
        const Moment at = session.readingMoment();
        std::vector<PromiseRow> promises;
        const auto history = session.read([&](storage::Database& database) {
            auto found = services::customerHistory(database, services::customerNamed(database, m_name).id, at);
            services::forEachPromise(database, found.promises, at,
                                     [&](const PromiseRow& row) { promises.push_back(row); });
            return found;
        });
        session.markRehearsal(format);
        writeCustomer(history, promises, session.info().zone, format, session.context().out);
    }

    void write(BookSession& session) {
        const services::Session acting = actingIn(session);
        session.save([&](storage::Database& database, services::Changes& changes) {
            if (m_add) {
                (void)services::addCustomer(database, acting, changes, m_name, m_typed.appliedTo({}));
                return;
            }
            const Contact seen = services::customerNamed(database, m_name);
            services::changeCustomer(database, acting, changes, seen, m_typed.name.isNull() ? seen.name : m_typed.name,
                                     m_typed.appliedTo(seen.details));
        });
    }

    void merge(BookSession& session) {
        const services::Session acting = session.actingSession();
        services::MergePreview preview;
        session.save([&](storage::Database& database, services::Changes& changes) {
            const ContactId from = services::customerNamed(database, m_name).id;
            const ContactId into = services::customerNamed(database, m_into).id;
            preview = services::previewMerge(database, from, into);
            if (!m_dryRun)
                services::mergeCustomers(database, acting, changes, from, into);
        });
        const QString words = m_dryRun ? Cli::tr("“%1” would be shown as “%2”, with %n promise(s).", nullptr,
                                                 static_cast<int>(preview.promises))
                                       : Cli::tr("“%1” is shown as “%2” now, with %n promise(s).", nullptr,
                                                 static_cast<int>(preview.promises));
        session.context().out << shown(words.arg(preview.from.name, preview.into.name)).toStdString() << '\n';
    }

    void part(BookSession& session) {
        const services::Session acting = session.actingSession();
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::partCustomer(database, acting, changes, services::contactNamed(database, m_name).id);
        });
    }

    void forget(BookSession& session) {
        const services::Session acting = session.actingSession();
        const auto forgotten = session.save([&](storage::Database& database, services::Changes& changes) {
            return services::forgetCustomer(database, acting, changes,
                                            services::customerNamedOrNumbered(database, m_name).id);
        });
        session.context().out << Cli::tr("The customer is forgotten; the history says so.").toStdString() << '\n';
        tellOfForgetting(forgotten, session.context().out);
        tellOfLeftovers(forgotten.isClean, session.context().err);
    }

    void listDuplicates(BookSession& session) {
        const auto alike =
            session.read([](storage::Database& database) { return services::likelyDuplicates(database); });
        writeLikenesses(alike, formatNamed(m_format), session.context().out);
    }

    void listAtRisk(BookSession& session) {
        session.growSeries();
        const Format format = formatNamed(m_format);
        const Moment at = session.readingMoment();
        const auto atRisk =
            session.read([at](storage::Database& database) { return services::customersAtRisk(database, at); });
        session.markRehearsal(format);
        writeCustomersAtRisk(atRisk, format, session.context().out);
    }

    void import(BookSession& session) {
        checkIsNamed(m_file);
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            throw InvalidInput(Cli::tr("%1 can't be read: %2.").arg(m_file, file.errorString()));
        const QByteArray content = file.read(services::vcard::largestFile + 1);
        const services::Session acting = actingIn(session);
        const auto report = session.save([&](storage::Database& database, services::Changes& changes) {
            return services::vcard::importCards(database, acting, changes, content, m_dryRun);
        });
        tell(report, session.context().out);
    }

    void tell(const services::vcard::ImportReport& report, std::ostream& out) const {
        const QString summary = m_dryRun ? Cli::tr("Would be: %L1 added, %L2 updated, %L3 known, %L4 bad")
                                         : Cli::tr("%L1 added, %L2 updated, %L3 known, %L4 bad");
        out << summary.arg(report.added).arg(report.updated).arg(report.known).arg(report.bad.size()).toStdString()
            << '\n';
        for (const services::vcard::BadCard& bad : report.bad) {
            const QString why =
                bad.name.isEmpty()
                    ? Cli::tr("line %1: %2").arg(bad.line).arg(bad.reason)
                    : Cli::tr("line %1, %2: %3", "line, name, reason").arg(bad.line).arg(bad.name, bad.reason);
            out << shown(why).toStdString() << '\n';
        }
    }

    void exportTo(BookSession& session) {
        checkIsNamed(m_file);
        const auto customers = session.read([](storage::Database& database) { return services::customers(database); });
        const auto version =
            m_version == QLatin1String("3.0") ? services::vcard::Version::V3 : services::vcard::Version::V4;
        const QByteArray cards = services::vcard::cardsOf(customers, version);
        services::writeWhole(m_file, cards);
        session.context().err
            << Cli::tr("%n customer(s) written.", nullptr, static_cast<int>(customers.size())).toStdString() << '\n';
    }

    bool m_list = false;
    bool m_show = false;
    bool m_add = false;
    bool m_set = false;
    bool m_merge = false;
    bool m_part = false;
    bool m_forget = false;
    bool m_duplicates = false;
    bool m_import = false;
    bool m_export = false;
    bool m_atRisk = false;
    bool m_dryRun = false;
    QString m_name;
    QString m_into;
    QString m_file;
    QString m_version;
    QString m_search;
    QString m_format;
    TypedDetails m_typed;
};

} // namespace

std::unique_ptr<Command> makeCustomers() {
    return std::make_unique<CustomersCommand>();
}

} // namespace kept::cli
