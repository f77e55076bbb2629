#include "ui/pages/customers/customer_errands.h"

#include "services/contact_forgetting.h"
#include "services/contacts.h"
#include "services/deliver.h"
#include "services/people.h"
#include "services/vcard/vcard_import.h"
#include "services/vcard/vcard_writer.h"
#include "services/whole_file.h"
#include "ui/dialogs/card_import_dialog.h"
#include "ui/dialogs/edit_customer_dialog.h"
#include "ui/dialogs/merge_customers_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/file_names.h"
#include "ui/widgets/shown_text.h"

#include <QDir>
#include <QFile>
#include <QWidget>

namespace kept::ui {

using namespace domain;
using services::Changes;
using services::Session;

CustomerErrands::CustomerErrands(services::Book& book, Questions& questions, services::Book::Clock clock,
                                 const QLocale& locale, QWidget& page)
    : QObject(&page), m_book(book), m_questions(questions), m_clock(std::move(clock)), m_locale(locale), m_page(page) {}

void CustomerErrands::edit(const Contact& contact) {
    const auto channels = m_book.run([](storage::Database& database) { return services::channels(database); });
    services::deliver(
        channels, this,
        [this, contact](const std::vector<services::NamedThing>& things) {
            QStringList names;
            for (const services::NamedThing& thing : things)
                names << thing.name;
            openEditor(contact, names);
        },
        [this](const QString& why) { emit failed(why); });
}

void CustomerErrands::openEditor(const Contact& contact, const QStringList& channels) {
    auto* dialog = new EditCustomerDialog(contact, channels, m_locale, &m_page);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, contact] {
        const QString name = dialog->name();
        const ContactDetails details = dialog->details();
        const auto work = [=, settlement = dialog->settlement()](storage::Database& database, const Session& session,
                                                                 Changes& changes) {
            if (contact.id.isValid())
                services::changeCustomer(database, session, changes, contact, name, details, settlement);
            else
                (void)services::addCustomer(database, session, changes, name, details);
        };
        saveFrom(*dialog, work, tr("What is known of %1 is saved.").arg(name));
    });
    dialog->open();
}

void CustomerErrands::merge(const services::CustomerRow& from, const services::CustomerOverview& overview) {
    auto* dialog = new MergeCustomersDialog(from, overview, &m_page);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, from = from.contact] {
        const ContactId into = dialog->into();
        const auto work = [id = from.id, into](storage::Database& database, const Session& session, Changes& changes) {
            services::mergeCustomers(database, session, changes, id, into);
        };
        saveFrom(*dialog, work, tr("%1 is merged. Take it apart on the card where that was a mistake.").arg(from.name));
    });
    dialog->open();
}

void CustomerErrands::forget(const Contact& contact) {
    const bool isSure = m_questions.confirm(
        &m_page, tr("Forget %1 for good?").arg(shownText(contact.name)),
        tr("Every name of theirs, addresses, organisation, channels and notes go from this book, its search, and every "
           "backup and export written from now on. Backups and files written before still hold them. The promises "
           "stay, made to a customer by number, and the history keeps that a name was removed, by whom and when. This "
           "can't be undone."),
        tr("Forget for good"));
    if (!isSure)
        return;
    const Session session{m_person, m_clock()};
    const auto done = m_book.save([id = contact.id, session](storage::Database& database, Changes& changes) {
        return services::forgetCustomer(database, session, changes, id);
    });
    services::deliver(
        done, this, [this](const services::Forgotten& forgotten) { emit said(newsOf(forgotten)); },
        [this](const QString& why) { emit failed(why); });
}

namespace {

/// Each once, with how it goes from there.
QString placesIn(const std::vector<services::NameTrace>& traces) {
    QStringList places;
    for (const services::NameTrace& trace : traces)
        places << CustomerErrands::tr("%1 (%2)", "where a name stands, how it is removed there")
                      .arg(shownText(trace.where), shownText(trace.remedy));
    places.removeDuplicates();
    return places.join(QStringLiteral("; "));
}

} // namespace

QString CustomerErrands::newsOf(const services::Forgotten& forgotten) {
    QStringList news{tr("Forgotten for good; the history says so.")};
    if (forgotten.views.removed > 0)
        news << tr("%n saved view(s) looked for the name and went with it.", nullptr, forgotten.views.removed);
    if (forgotten.views.renamed > 0)
        news << tr("%n saved view(s) had the name in theirs and got another.", nullptr, forgotten.views.renamed);
    const services::NameTraces& traces = forgotten.traces;
    if (!traces.texts.empty())
        news << tr("%n text(s) of promises still hold the name in their words: search for it, and remove what has to "
                   "go with Ctrl+Del.",
                   nullptr, static_cast<int>(traces.texts.size()));
    for (const services::NoteTrace& trace : traces.notes)
        news << tr("%n private note(s) by %1 hold it: only %1 can remove them, on page Standards.", nullptr,
                   trace.notes)
                    .arg(shownText(trace.author));
    if (!traces.elsewhere.empty())
        news << tr("It may also stand in: %1.").arg(placesIn(traces.elsewhere));
    if (!forgotten.isClean)
        news << tr("Another program has the book open: its file is cleaned of the name when it is opened the next "
                   "time.");
    return news.join(QLatin1Char(' '));
}

void CustomerErrands::part(ContactId contact, const QString& name) {
    const Session session{m_person, m_clock()};
    const auto done = m_book.save([contact, session](storage::Database& database, Changes& changes) {
        services::partCustomer(database, session, changes, contact);
    });
    services::deliver(
        done, this, [this, name] { emit said(tr("%1 is a customer of its own again.").arg(name)); },
        [this](const QString& why) { emit failed(why); });
}

void CustomerErrands::saveFrom(FormDialog& dialog, Work work, const QString& news) {
    const Session session{m_person, m_clock()};
    const auto saved = m_book.save([work = std::move(work), session](storage::Database& database, Changes& changes) {
        work(database, session, changes);
    });
    services::deliver(saved, this, dialog.whenSaved([this, news] { emit said(news); }), dialog.whenFailed());
}

void CustomerErrands::importCards() {
    const QString path =
        m_questions.fileToOpen(&m_page, tr("Bring in customers"), tr("Cards (*.vcf *.vcard);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit failed(tr("%1 can't be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    offerImport(file.read(services::vcard::largestFile + 1));
}

void CustomerErrands::offerImport(const QByteArray& file) {
    const Session session{m_person, m_clock()};
    const auto tried = m_book.save([file, session](storage::Database& database, Changes& changes) {
        return services::vcard::importCards(database, session, changes, file, true);
    });
    const auto offer = [this, file](const services::vcard::ImportReport& report) {
        auto* dialog = new CardImportDialog(report, m_locale, &m_page);
        connect(dialog, &FormDialog::submitted, this, [this, dialog, file, report] {
            const auto work = [file](storage::Database& database, const Session& acting, Changes& changes) {
                (void)services::vcard::importCards(database, acting, changes, file, false);
            };
            saveFrom(*dialog, work, tr("The cards are in: %1.").arg(reportWords(report, m_locale)));
        });
        dialog->open();
    };
    services::deliver(tried, this, offer, [this](const QString& why) { emit failed(why); });
}

void CustomerErrands::exportCards() {
    const QString path =
        askWhereToSave(m_questions, &m_page, tr("Export customers"), tr("Customers") + QStringLiteral(".vcf"),
                       tr("Cards (*.vcf)"), QStringLiteral(".vcf"));
    if (path.isEmpty())
        return;
    const auto written = m_book.run([path](storage::Database& database) {
        services::writeWhole(path, services::vcard::cardsOf(services::customers(database)));
    });
    services::deliver(
        written, this, [this, path] { emit said(tr("The customers are in %1.").arg(QDir::toNativeSeparators(path))); },
        [this](const QString& why) { emit failed(why); });
}

} // namespace kept::ui
