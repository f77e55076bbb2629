#include "startup/tray_desk.h"

#include "desktop/tray.h"
#include "render/due_mark.h"
#include "services/book.h"
#include "services/moment_words.h"
#include "ui/widgets/shown_text.h"

namespace kept::startup {

using domain::Moment;
using domain::Outcome;
using domain::PromiseRow;

namespace {

constexpr int longestWords = 48;

QString shortened(const QString& words) {
    const QString line = ui::shownLine(words);
    return line.size() <= longestWords ? line : line.left(longestWords - 1).trimmed() + QStringLiteral("…");
}

} // namespace

TrayDesk::TrayDesk(const Surroundings& around, const QTimeZone& zone, const QLocale& locale, QObject* parent)
    : QObject(parent), m_tray(around.tray), m_zone(zone), m_locale(locale),
      m_today(around.book, around.alarm, around.clock, zone) {
    connect(&around.book, &services::Book::changed, &m_today, &models::OwnToday::bookChanged);
    connect(&m_today, &models::OwnToday::changed, this, &TrayDesk::show);
}

TrayDesk::~TrayDesk() {
    m_tray.hide();
}

void TrayDesk::setPerson(std::optional<domain::PersonId> person) {
    m_today.setPerson(person);
}

void TrayDesk::show(const models::DueToday& today) {
    desktop::TrayState state;
    state.icon = render::dueIcon(today.due, today.overdue > 0);
    const int overdue = static_cast<int>(today.overdue);
    const int later = static_cast<int>(today.due - today.overdue);
    QStringList counts;
    if (overdue > 0)
        counts << tr("%n overdue", nullptr, overdue);
    if (later > 0)
        counts << tr("%n due today", nullptr, later);
    state.tooltip = counts.isEmpty() ? tr("Kept: nothing is due today")
                                     : tr("Kept: %1", "counts").arg(counts.join(QStringLiteral(", ")));
    for (const PromiseRow& promise : today.rows)
        state.entries.push_back({promise.id, wordsOf(promise, today.asOf)});
    const auto left = today.due - qint64(today.rows.size());
    if (left > 0)
        state.more = tr("and %n more", nullptr, static_cast<int>(left));
    state.canPromise = true;
    m_tray.show(state);
}

/// The words first, as whoever looks for a promise knows them.
QString TrayDesk::wordsOf(const PromiseRow& promise, Moment now) const {
    const QString what = ui::withoutMnemonic(shortened(promise.what));
    if (promise.outcome == Outcome::Overdue)
        return tr("%1 – overdue since %2", "a promise, a moment")
            .arg(what, services::deadlineWords(promise.judgedDue, now, m_zone, m_locale));
    if (promise.judgedDue.dayOnly)
        return tr("%1 – today", "a promise").arg(what);
    return tr("%1 – today %2", "a promise, a time")
        .arg(what, services::timeWords(promise.judgedDue.at, m_zone, m_locale));
}

} // namespace kept::startup
