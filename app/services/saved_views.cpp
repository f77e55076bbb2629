#include "services/saved_views.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/channel_words.h"
#include "services/sign_in.h"
#include "services/three_way.h"
#include "storage/database.h"
#include "storage/name_trace_store.h"
#include "storage/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace kept::services {

using namespace domain;

namespace {

struct SavedViewsText {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

constexpr qsizetype longestViewName = 80; ///< what a navigation can show

PersonId viewerOf(const Session& session) {
    if (!session.actor)
        throw NotAllowed(SavedViewsText::tr("Say first who you are: nobody is named as acting."));
    return *session.actor;
}

bool isCalled(const SavedView& view, const QString& name) {
    return view.name.compare(name, Qt::CaseInsensitive) == 0;
}

QString checkedName(storage::Database& database, const Session& session, const QString& name,
                    const std::optional<std::int64_t>& own) {
    QString checked = checkedText(name.simplified(), SavedViewsText::tr("The name"));
    if (checked.size() > longestViewName)
        throw InvalidInput(SavedViewsText::tr("The name is longer than %L1 characters.").arg(longestViewName));
    for (const SavedView& view : savedViews(database, session.actor)) {
        if (isCalled(view, checked) && view.id != own)
            throw Conflict(SavedViewsText::tr("There is a view “%1” already; choose another name.").arg(view.name));
    }
    return checked;
}

/// The view, where the actor may change it.
SavedView changeable(storage::Database& database, const Session& session, std::int64_t id) {
    const std::vector<SavedView> seen = savedViews(database, viewerOf(session));
    const auto view = std::find_if(seen.begin(), seen.end(), [id](const SavedView& one) { return one.id == id; });
    if (view == seen.end())
        throw InvalidInput(SavedViewsText::tr("This view is gone."));
    if (view->author != session.actor && authorityOf(people(database), session.actor) == Authority::None)
        throw NotAllowed(SavedViewsText::tr("Only whoever shared this view, team leads and owners can change it."));
    return *view;
}

/// Read and written in one transaction, so that no colleague's change in between is lost.
template <class Work> void change(storage::Database& database, const Session& session, std::int64_t id, Work work) {
    const storage::WipingDeletes wiping(database);
    ActingTransaction transaction(database, session);
    SavedView view = changeable(database, session, id);
    work(view);
    view.name = checkedName(database, session, view.name, id);
    storage::SavedViewStore(database).change(view);
    transaction.commit();
}

/// The form asks for the department in the figures, in place of that of the holder.
SavedView asTheFormHasIt(SavedView view) {
    PromiseQuery& filter = view.filter;
    if (!filter.countedDepartment)
        filter.countedDepartment = filter.department;
    filter.department = {};
    return view;
}

QString outcomesListed(const std::set<Outcome>& outcomes) {
    QStringList words;
    for (const Outcome outcome : outcomes)
        words << wordFor(outcome);
    return words.join(QStringLiteral(", "));
}

QString periodWords(const Period& period) {
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    return period == Period() ? QString() : QStringLiteral("%1 – %2").arg(day(period.from), day(period.to));
}

/// What the form on a view asks for; of one of charts the name and who sees it.
std::vector<Field<SavedView>> viewFields(storage::Database& database, bool ofCharts) {
    const auto names = std::make_shared<storage::Names>(database);
    const auto named = [names](const auto& id) { return names->of(id); };
    const auto channel = [names](const std::optional<ChannelId>& id) { return channelWord(names->of(id)); };
    const auto asked = [](auto member) {
        return [member](auto& view) -> auto& {
            return view.filter.*member;
        };
    };
    const auto yesOrNo = [](bool yes) { return yes ? SavedViewsText::tr("yes") : SavedViewsText::tr("no"); };
    const auto name = fieldOf<SavedView>(
        "name", SavedViewsText::tr("Name"), [](auto& view) -> auto& { return view.name; });
    const auto sharing = fieldOf<SavedView>(
        "shared", SavedViewsText::tr("For the whole team"), [](auto& view) -> auto& { return view.shared; }, yesOrNo);
    if (ofCharts)
        return {name, sharing};
    return {
        name,
        fieldOf<SavedView>("holder", SavedViewsText::tr("Whose"), asked(&PromiseQuery::holder), named),
        fieldOf<SavedView>("department", SavedViewsText::tr("Department"), asked(&PromiseQuery::countedDepartment),
                           named),
        fieldOf<SavedView>("channel", SavedViewsText::tr("Channel"), asked(&PromiseQuery::channel), channel),
        fieldOf<SavedView>("search", SavedViewsText::tr("With these words"), asked(&PromiseQuery::search)),
        fieldOf<SavedView>("outcomes", SavedViewsText::tr("Outcomes"), asked(&PromiseQuery::outcomes), outcomesListed),
        fieldOf<SavedView>("period", SavedViewsText::tr("Due between"), asked(&PromiseQuery::period), periodWords),
        sharing,
    };
}

} // namespace

std::vector<SavedView> savedViews(storage::Database& database, std::optional<PersonId> person) {
    if (person)
        requireSignedIn(database, {.actor = person, .now = {}});
    return storage::SavedViewStore(database).seenBy(person);
}

SavedView viewNamed(storage::Database& database, std::optional<PersonId> person, const QString& name) {
    for (const SavedView& view : savedViews(database, person)) {
        if (isCalled(view, name.simplified()))
            return view;
    }
    throw InvalidInput(SavedViewsText::tr("There is no view “%1”.").arg(name));
}

void saveView(storage::Database& database, const Session& session, const QString& name, const PromiseQuery& filter,
              bool shared, const QString& charts) {
    const PersonId author = viewerOf(session);
    ActingTransaction transaction(database, session);
    const std::vector<SavedView> seen = savedViews(database, author);
    const auto own = std::find_if(seen.begin(), seen.end(), [&](const SavedView& view) {
        return view.author == author && isCalled(view, name.simplified());
    });
    const auto id = own == seen.end() ? std::nullopt : std::optional(own->id);
    const SavedView view{.id = id.value_or(0),
                         .author = author,
                         .name = checkedName(database, session, name, id),
                         .filter = filter,
                         .shared = shared,
                         .charts = charts};
    storage::SavedViewStore store(database);
    if (id)
        store.change(view);
    else
        store.add(view);
    transaction.commit();
}

void changeView(storage::Database& database, const Session& session, const SavedView& seen, const SavedView& typed,
                const Settlement& settlement) {
    change(database, session, seen.id, [&](SavedView& view) {
        view =
            merged<SavedView>(viewFields(database, !view.charts.isEmpty()), asTheFormHasIt(seen), asTheFormHasIt(view),
                              typed, settlement, [&view] { return Disagreement{.subject = view.name}; });
    });
}

void renameView(storage::Database& database, const Session& session, std::int64_t id, const QString& name) {
    change(database, session, id, [&](SavedView& view) { view.name = name; });
}

void shareView(storage::Database& database, const Session& session, std::int64_t id, bool shared) {
    change(database, session, id, [&](SavedView& view) { view.shared = shared; });
}

void removeView(storage::Database& database, const Session& session, std::int64_t id) {
    const storage::WipingDeletes wiping(database);
    ActingTransaction transaction(database, session);
    storage::SavedViewStore(database).remove(changeable(database, session, id).id);
    transaction.commit();
}

void moveView(storage::Database& database, const Session& session, std::int64_t id, int place) {
    ActingTransaction transaction(database, session);
    std::vector<std::int64_t> ids;
    for (const SavedView& view : savedViews(database, viewerOf(session)))
        ids.push_back(view.id);
    if (std::erase(ids, id) == 0)
        throw InvalidInput(SavedViewsText::tr("This view is gone."));
    ids.insert(ids.begin() + std::clamp<std::ptrdiff_t>(place - 1, 0, std::ssize(ids)), id);
    storage::SavedViewStore(database).arrange(ids);
    transaction.commit();
}

} // namespace kept::services
