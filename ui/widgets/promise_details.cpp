#include "ui/widgets/promise_details.h"

#include "models/due_words.h"
#include "models/rate_words.h"
#include "services/channel_words.h"
#include "services/moment_words.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/chain_section.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/folded_text.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/series_link.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/timeline_view.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int longestRemark = 280;

KeyButton* buttonFor(QAction& action) {
    auto* button = new KeyButton(action.text(), action.shortcut().toString(QKeySequence::NativeText));
    button->setObjectName(action.objectName() + QStringLiteral("Button"));
    button->setAutoDefault(false);
    const auto follow = [button, &action] {
        button->setText(action.text());
        button->setAccessibleName(action.text());
        button->setToolTip(action.toolTip());
        button->setVisible(action.isEnabled());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

/// A person's words may hold a word of a thousand letters: such a one may break anywhere.
QString breakable(const QString& text) {
    constexpr qsizetype longestWord = 28;
    QStringList words = shownText(text).split(u' ');
    for (QString& word : words)
        for (qsizetype at = 4; word.size() > longestWord && at < word.size(); at += 5)
            word.insert(word[at].isLowSurrogate() ? at + 1 : at, QChar(0x200B));
    return words.join(u' ');
}

/// Who gave their word, and who has it now: a department until a person claims it.
QString giverOf(const services::PromiseRow& row) {
    if (row.holder.isEmpty())
        return row.department.isEmpty() ? QString()
                                        : PromiseDetails::tr("%1, nobody has taken it yet").arg(row.department);
    return row.promiser == row.holder || row.promiser.isEmpty()
               ? row.holder
               : PromiseDetails::tr("%1, now with %2").arg(row.promiser, row.holder);
}

/// The last word on the promise, on a rounded ground.
class Remark final : public QLabel {
public:
    Remark() {
        setObjectName(QStringLiteral("promiseRemark"));
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setMinimumWidth(1);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColor(render::Token::LateBackground, *this));
        painter.drawRoundedRect(rect(), metrics::radius, metrics::radius);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

PromiseDetails::PromiseDetails(PromiseActions& actions, Clock clock, const QTimeZone& zone, const QLocale& locale,
                               QWidget* parent)
    : QWidget(parent), m_actions(actions), m_clock(std::move(clock)), m_zone(zone), m_locale(locale),
      m_title(new FoldedText("promiseTitle", sectionFont())), m_factsBox(new QWidget),
      m_facts(new QGridLayout(m_factsBox)), m_series(new SeriesLink), m_limits(makePlainLabel("promiseLimits")),
      m_remark(new Remark), m_chain(new ChainSection), m_timeline(new TimelineView(zone, locale)) {
    setObjectName(QStringLiteral("promiseDetails"));
    setAccessibleName(tr("Details of the promise"));
    m_actions.attachTo(*this);
    m_facts->setContentsMargins(0, 0, 0, 0);
    m_facts->setHorizontalSpacing(metrics::medium);
    m_facts->setVerticalSpacing(metrics::tight);
    m_facts->setColumnMinimumWidth(0, 84);
    m_facts->setColumnStretch(1, 1);
    m_buttons = buildButtons();
    m_limits->setProperty("dim", true);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large + 2, metrics::large, metrics::large);
    layout->setSpacing(metrics::medium);
    for (QWidget* part : {static_cast<QWidget*>(m_title), m_factsBox, static_cast<QWidget*>(m_series), m_buttons,
                          static_cast<QWidget*>(m_limits), static_cast<QWidget*>(m_remark),
                          static_cast<QWidget*>(m_chain), static_cast<QWidget*>(m_timeline)})
        layout->addWidget(part);
    layout->addStretch(1);
    connect(m_series, &SeriesLink::wanted, this, &PromiseDetails::seriesWanted);
    connect(m_chain, &ChainSection::promiseWanted, this, &PromiseDetails::promiseWanted);
    connect(m_timeline, &TimelineView::promiseWanted, this, &PromiseDetails::promiseWanted);
    connect(m_timeline, &TimelineView::removalWanted, &m_actions, &PromiseActions::removeTextOf);
    clear();
}

QWidget* PromiseDetails::buildButtons() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    for (const PromiseAct act : {PromiseAct::Accept, PromiseAct::Decline, PromiseAct::Keep, PromiseAct::Renegotiate,
                                 PromiseAct::Snooze, PromiseAct::Break, PromiseAct::OwnUp, PromiseAct::Note}) {
        KeyButton* button = buttonFor(m_actions.action(act));
        button->setPrimary(act == PromiseAct::Keep || act == PromiseAct::Accept);
        flow->addWidget(button);
    }
    auto* more = new KeyButton(QStringLiteral("⋯"));
    more->setObjectName(QStringLiteral("morePromiseActions"));
    setAccessibleRole(*more, QAccessible::ButtonMenu);
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("More that can be done"));
    auto* menu = new QMenu(more);
    const QAction& undo = m_actions.action(PromiseAct::Undo); // of what was done last, to whichever promise
    for (QAction* action : m_actions.all()) {
        if (action != &undo)
            menu->addAction(action);
    }
    more->setMenu(menu);
    flow->addWidget(more);
    return box;
}

void PromiseDetails::clear() {
    m_title->setText(tr("Nothing selected"));
    m_title->setEnabled(false);
    m_shown = {};
    clearFacts();
    m_chain->clear();
    m_series->setSeries({});
    for (QWidget* part : {m_factsBox, m_buttons, static_cast<QWidget*>(m_limits), static_cast<QWidget*>(m_remark),
                          static_cast<QWidget*>(m_timeline)})
        part->hide();
}

void PromiseDetails::showMany(int count) {
    clear();
    m_title->setText(tr("%n promises selected", nullptr, count));
    m_title->setEnabled(true);
    m_buttons->show();
}

void PromiseDetails::clearFacts() {
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* PromiseDetails::addFact(const QString& name, const QString& value, const char* objectName) {
    if (value.isEmpty())
        return nullptr;
    const int row = m_facts->rowCount();
    auto* label = new QLabel(name);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("dim", true);
    auto* text = makePlainLabel(objectName);
    text->setText(breakable(value));
    text->setAccessibleName(tr("%1: %2").arg(name, value));
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(text, row, 1);
    return text;
}

/// Each deadline once; when it was closed is for the timeline to tell.
void PromiseDetails::addDeadlines(const services::PromiseRow& row, domain::Moment now) {
    const auto dated = [&](const domain::Deadline& due) {
        const QString day = services::datedWords(due, now, m_zone, m_locale);
        return due.dayOnly ? tr("%1, end of day").arg(day) : day;
    };
    const auto add = [&](const QString& name, const QString& words, const domain::Deadline& due, const char* object) {
        setPlainToolTip(*addFact(name, words, object), services::exactWords(due, m_zone, m_locale));
    };
    const bool open = row.outcome == domain::Outcome::Open || row.outcome == domain::Outcome::Overdue;
    const QString left = open ? leftWords(row.judgedDue, now) : QString();
    const QString due = dated(row.judgedDue);
    add(tr("Due"), left.isEmpty() ? due : tr("%1, %2").arg(due, left), row.judgedDue, "factDue");
    if (row.due.at != row.judgedDue.at)
        add(tr("Moved to"), tr("%1, without telling: judged by the one above").arg(dated(row.due)), row.due,
            "factMovedTo");
    if (row.firstDue.at != row.judgedDue.at)
        add(tr("First due"), dated(row.firstDue), row.firstDue, "factFirstDue");
}

/// Where somebody put it, beside the deadline, which it does not move.
void PromiseDetails::addReminder(const services::PromiseRow& row, domain::Moment now) {
    if (!row.remindsAt || *row.remindsAt <= now)
        return;
    const domain::Deadline at{*row.remindsAt, false};
    QString words = services::datedWords(at, now, m_zone, m_locale);
    if (const QString left = leftWords(at, now); !left.isEmpty())
        words = tr("%1, %2").arg(words, left);
    if (row.outcome == domain::Outcome::Open && *row.remindsAt > row.judgedDue.at)
        words = tr("%1, after the deadline", "when").arg(words);
    setPlainToolTip(*addFact(tr("Reminder"), words, "factReminder"), services::exactWords(at, m_zone, m_locale));
}

/// "in 2 h", "3 days ago"; empty where that would only name the day again.
QString PromiseDetails::leftWords(const domain::Deadline& due, domain::Moment now) const {
    constexpr int mostDaysAgo = 6; // those that are counted, and not dated
    const qint64 ago = domain::dayOf(due.at, m_zone).daysTo(domain::dayOf(now, m_zone));
    const bool countsIt = now > due.at ? ago <= mostDaysAgo : ago == 0 && !due.dayOnly;
    return countsIt ? models::dueWords(due, now, m_zone, m_locale).text : QString();
}

void PromiseDetails::show(const services::PromiseRow& row) {
    const domain::Moment now = m_clock();
    m_title->setEnabled(true);
    m_title->setText(breakable(row.what), shownText(row.what));
    clearFacts();
    addFact(tr("To"),
            row.channel.isEmpty() ? row.promisee
            : row.promisee.isEmpty()
                ? services::channelWord(row.channel)
                : tr("%1, %2", "whom, by which channel").arg(row.promisee, services::channelPhrase(row.channel)),
            "factTo");
    if (row.isAtRisk(now))
        addFact(tr("State"), tr("at risk: something that it waits on is late"), "factAtRisk");
    if (row.preferred != row.channel)
        addFact(tr("Prefers"), services::channelWord(row.preferred), "factPrefers");
    if (row.outcome != domain::Outcome::Open)
        addFact(tr("State"),
                row.forgiven ? tr("%1, and forgiven").arg(domain::wordFor(row.outcome)) : domain::wordFor(row.outcome),
                "factOutcome");
    addDeadlines(row, now);
    addReminder(row, now);
    addFact(tr("Promised by"), giverOf(row), "factHolder");
    if (!row.handOverTo.isEmpty())
        addFact(tr("Offered to"), row.handOverTo, "factOffered");
    if (!row.voidAskedBy.isEmpty())
        addFact(tr("Void"), tr("%1 asks to void it; it counts until somebody else confirms that").arg(row.voidAskedBy),
                "factVoidAsked");
    addFact(tr("Standard"), row.service, "factStandard");
    if (row.chance)
        addFact(tr("Chance"), models::chanceWords(*row.chance, row.likeIt, m_locale), "factChance");
    m_factsBox->show();
    m_series->setSeries(row.seriesId);
    m_buttons->show();
    const bool mayChange = m_actions.rights().allow(services::Deed::Change, row);
    m_limits->setText(mayChange ? QString() : breakable(services::whoMayChange(row)));
    m_limits->setVisible(!mayChange);
    if (m_shown != row.id) { // else what is there stays until the new timeline comes
        m_remark->hide();
        m_chain->clear();
        m_timeline->hide();
    }
    m_shown = row.id;
}

void PromiseDetails::setChain(const std::vector<services::ChainNode>& chain) {
    m_chain->setChain(m_shown, chain, m_clock());
}

void PromiseDetails::setTimeline(const std::vector<services::TimelineEntry>& entries) {
    const auto note = std::find_if(entries.rbegin(), entries.rend(), [](const services::TimelineEntry& entry) {
        return entry.kind == services::TimelineEntry::Kind::Message && !entry.undone && !entry.words.isEmpty();
    });
    m_remark->setVisible(note != entries.rend());
    if (note != entries.rend()) {
        QString words = note->words;
        if (words.size() > longestRemark)
            words = words.left(longestRemark) + QStringLiteral("…");
        m_remark->setText(breakable(words));
        m_remark->setAccessibleName(shownText(words));
    }
    if (!entries.empty() && entries.front().series)
        m_series->setSeries(*entries.front().series, entries.front().seriesWords);
    m_timeline->setEntries(entries);
    m_timeline->show();
}

} // namespace kept::ui
