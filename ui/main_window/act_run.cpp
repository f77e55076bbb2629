#include "ui/main_window/act_run.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/meanwhile.h"
#include "services/moment_words.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/meanwhile_dialog.h"
#include "ui/main_window/bring_to_front.h"

namespace kept::ui {

using namespace domain;

ActRun::ActRun(Needs needs, PersonId actor, std::vector<PromiseId> promises, SeenEvents seen, OwnEvents own,
               QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_actor(actor), m_promises(std::move(promises)),
      m_seen(std::move(seen)), m_own(std::move(own)) {}

QFuture<services::Written> ActRun::write(Work work) {
    const services::Session session{.actor = m_actor, .now = m_needs.clock()};
    return m_needs.book.save([promises = m_promises, seen = m_seen, own = m_own, settlement = m_settlement, session,
                              work = std::move(work)](storage::Database& database, services::Changes& changes) {
        services::Ledger ledger(database, session, changes);
        for (const auto& [promise, newest] : seen)
            ledger.lookedAt(promise, {.newest = newest, .own = *own});
        services::Written written =
            services::writeEach(database, ledger, promises,
                                [&](services::Ledger& each, PromiseId id) { work(database, each, id, settlement); });
        for (const auto& [promise, events] : written.appended)
            own->insert(events.begin(), events.end());
        return written;
    });
}

void ActRun::ask(const std::vector<Disagreement>& overtaken, const QString& typed, QWidget* over, Answers answers) {
    m_settlement = {};
    m_promises.clear(); // the others are done
    for (const Disagreement& one : overtaken)
        m_promises.push_back(one.promise);
    const auto told =
        m_needs.book.run([overtaken, zone = m_needs.zone, locale = m_needs.locale](storage::Database& database) {
            return services::meanwhileOf(database, overtaken, zone, locale);
        });
    services::deliver(
        told, this,
        [this, typed, over, answers](const std::vector<services::Meanwhile>& all) {
            over->setEnabled(true); // or what opens over it would not be either
            if (over->window()->isHidden() || over->window()->isMinimized())
                bringToFront(*over->window()); // asked for from a notification
            if (all.size() == 1 && !all.front().about.fields.empty())
                askAboutFields(all.front(), over, answers);
            else
                askWhether(all, typed, over, answers);
        },
        [answers](const QString&) { (answers.back ? answers.back : answers.leave)(); });
}

void ActRun::askAboutFields(const services::Meanwhile& one, QWidget* over, const Answers& answers) {
    Disagreement about = one.about;
    QStringList people;
    for (const services::TimelineEntry& entry : one.entries) {
        people << entry.actor;
        about.when = services::deadlineWords({entry.when, false}, m_needs.clock(), m_needs.zone, m_needs.locale);
    }
    people.removeDuplicates();
    about.who = m_needs.locale.createSeparatedList(people);
    auto* question = new ConflictDialog(about, over);
    connect(question, &QDialog::rejected, this, answers.back);
    connect(question, &QDialog::accepted, this, [this, question, answers] {
        if (question->leavesTheirs())
            return answers.leave();
        m_settlement = question->settlement();
        answers.again();
    });
    question->open();
}

void ActRun::askWhether(const std::vector<services::Meanwhile>& all, const QString& typed, QWidget* over,
                        const Answers& answers) {
    auto* question = new MeanwhileDialog({.overtaken = all,
                                          .typed = typed,
                                          .hasForm = static_cast<bool>(answers.back),
                                          .now = m_needs.clock(),
                                          .zone = m_needs.zone,
                                          .locale = m_needs.locale},
                                         over);
    connect(question, &QDialog::finished, this, [this, question, all, answers] {
        if (question->choice() == MeanwhileDialog::Choice::Anyway) {
            for (const services::Meanwhile& one : all)
                m_seen[one.about.promise] = one.about.newest;
            return answers.again();
        }
        const bool goesBack = question->choice() == MeanwhileDialog::Choice::Back && answers.back;
        (goesBack ? answers.back : answers.leave)();
    });
    question->open();
}

} // namespace kept::ui
