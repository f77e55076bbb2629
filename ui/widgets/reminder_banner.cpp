#include "ui/widgets/reminder_banner.h"

#include "services/snooze.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/look.h"
#include "ui/widgets/reminder_words.h"
#include "ui/widgets/shown_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::Reminder;

namespace {

/// A banner narrower than this has its buttons under its words.
constexpr int wrapBelow = 900;

QToolButton* toolButton(const QString& objectName, const QString& name) {
    auto* button = new QToolButton;
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

KeyButton* pushButton(const QString& objectName, const QString& text, const QString& tip) {
    auto* button = new KeyButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    return button;
}

} // namespace

ReminderBanner::ReminderBanner(Clock clock, const QLocale& locale, QWidget* parent)
    : QFrame(parent), m_clock(std::move(clock)), m_calendar(domain::defaultWorkingWeek(), QTimeZone::utc()),
      m_locale(locale), m_headingRow(new QWidget), m_heading(new QLabel), m_position(new QLabel),
      m_previous(toolButton(QStringLiteral("previousReminder"), tr("Previous reminder"))),
      m_next(toolButton(QStringLiteral("nextReminder"), tr("Next reminder"))),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_icon(new IconLabel(metrics::iconSize)), m_what(new ElidedLabel),
      m_rest(new ElidedLabel), m_answer(pushButton(QStringLiteral("reminderAnswered"), tr("Done"),
                                                   tr("It was asked: this reminder needs no more"))),
      m_kept(pushButton(QStringLiteral("reminderKept"), tr("Kept"), tr("You kept this promise"))),
      m_renegotiate(pushButton(QStringLiteral("reminderRenegotiate"), tr("Renegotiate"), tr("Agree on a new date"))),
      m_snooze(new MenuButton(tr("Snooze"))), m_snoozeMenu(new QMenu(m_snooze)) {
    setObjectName(QStringLiteral("reminderBanner"));
    setAccessibleRole(*this, QAccessible::Notification);
    buildLayout();
    m_wordsChange.setSingleShot(true);
    connect(&m_wordsChange, &QTimer::timeout, this, &ReminderBanner::showWords);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_snoozeMenu, &QMenu::aboutToShow, this, &ReminderBanner::fillSnoozeMenu);
    setHome(*this, m_kept);
    hide();
}

void ReminderBanner::buildLayout() {
    m_what->setObjectName(QStringLiteral("reminderWhat"));
    m_what->setFont(strongFont());
    m_rest->setObjectName(QStringLiteral("reminderRest"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_rest);
    auto* said = new QHBoxLayout;
    said->setSpacing(metrics::medium);
    said->addWidget(m_icon);
    said->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::small);
    buildButtons(*buttons);
    m_row->setSpacing(metrics::small);
    m_row->addLayout(said, 1);
    m_row->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::pageMargin, metrics::small, metrics::pageMargin, metrics::small);
    column->setSpacing(metrics::tight);
    buildHeading(*column);
    column->addLayout(m_row);
}

void ReminderBanner::buildHeading(QBoxLayout& column) {
    m_headingRow->setObjectName(QStringLiteral("reminderHeadingRow"));
    m_heading->setObjectName(QStringLiteral("reminderHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(smallStrongFont());
    m_position->setObjectName(QStringLiteral("reminderPosition"));
    m_position->setFont(smallFont());
    m_position->setTextFormat(Qt::PlainText);
    m_previous->setText(QStringLiteral("‹"));
    m_next->setText(QStringLiteral("›"));
    auto* all = pushButton(QStringLiteral("dismissAllReminders"), tr("Dismiss all"), tr("Put all reminders away"));
    all->setProperty("flat", true);
    connect(all, &QPushButton::clicked, this, &ReminderBanner::allDismissed);
    auto* row = new QHBoxLayout(m_headingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::small);
    row->addWidget(m_heading);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_position);
    row->addWidget(m_next);
    row->addWidget(all);
    column.addWidget(m_headingRow);
}

void ReminderBanner::buildButtons(QBoxLayout& row) {
    auto* open = pushButton(QStringLiteral("reminderOpen"), tr("Open"), tr("Show this promise and its details"));
    auto* dismiss = toolButton(QStringLiteral("dismissReminder"), tr("Dismiss this reminder"));
    dismiss->setToolTip(tr("Dismiss this reminder (Esc)"));
    dismiss->setIcon(icon(QStringLiteral("x")));
    m_snooze->setObjectName(QStringLiteral("reminderSnooze"));
    m_snooze->setAccessibleName(tr("Snooze"));
    m_snooze->setToolTip(tr("Be reminded again later; the deadline stays"));
    m_snoozeMenu->setObjectName(QStringLiteral("snoozeMenu"));
    m_snooze->setMenu(m_snoozeMenu);
    connect(m_answer, &QPushButton::clicked, this, [this] { emit answered(current().promise.id); });
    connect(m_kept, &QPushButton::clicked, this,
            [this] { emit asked(isOpen() ? PromiseAct::Keep : PromiseAct::Verdict, current().promise.id); });
    connect(m_renegotiate, &QPushButton::clicked, this,
            [this] { emit asked(PromiseAct::Renegotiate, current().promise.id); });
    connect(open, &QPushButton::clicked, this, [this] { emit openWanted(current().promise.id); });
    connect(dismiss, &QToolButton::clicked, this, [this] { emit dismissed(current().promise.id); });
    for (QWidget* button : std::initializer_list<QWidget*>{m_answer, m_kept, m_renegotiate, m_snooze, open, dismiss})
        row.addWidget(button);
    row.addStretch();
}

void ReminderBanner::setCalendar(domain::WorkingCalendar calendar) {
    m_calendar = std::move(calendar);
    if (!m_reminders.empty())
        showWords();
}

void ReminderBanner::setReminders(std::vector<Reminder> reminders, domain::Moment openSince) {
    const bool more = isVisible() && reminders.size() > m_reminders.size();
    const auto shown = m_reminders.empty() ? domain::PromiseId() : current().promise.id;
    m_reminders = std::move(reminders);
    m_openSince = openSince;
    const auto same = std::ranges::find(m_reminders, shown, [](const Reminder& each) { return each.promise.id; });
    if (same != m_reminders.end())
        m_index = static_cast<std::size_t>(same - m_reminders.begin());
    else if (m_index >= m_reminders.size())
        m_index = 0;
    showCurrent();
    if (more)
        announce(*this);
}

bool ReminderBanner::isOpen() const {
    const domain::Outcome outcome = current().promise.outcome;
    return outcome == domain::Outcome::Open || outcome == domain::Outcome::Overdue ||
           outcome == domain::Outcome::PartlyKept;
}

void ReminderBanner::go(int steps) {
    const int count = static_cast<int>(m_reminders.size());
    m_index = static_cast<std::size_t>((static_cast<int>(m_index) + steps + count) % count);
    showCurrent();
    announce(*this);
}

void ReminderBanner::showCurrent() {
    if (m_reminders.empty()) {
        m_wordsChange.stop();
        hide();
        return;
    }
    const bool several = m_reminders.size() > 1;
    const QString heading = remindersHeading(m_reminders, m_openSince);
    m_heading->setText(heading);
    m_position->setText(tr("%1 of %2").arg(m_locale.toString(m_index + 1), m_locale.toString(m_reminders.size())));
    for (QWidget* widget : m_headingRow->findChildren<QWidget*>())
        widget->setVisible(several || widget == m_heading);
    m_headingRow->setVisible(!heading.isEmpty());
    showWords();
    setVisible(true);
}

void ReminderBanner::showWords() {
    const domain::Moment now = m_clock();
    nameButtons();
    const ReminderWords words = reminderWords(current(), now, m_calendar.zone(), m_locale);
    const bool late = isOpen() && now > current().promise.judgedDue.at;
    m_what->setFullText(words.what);
    m_rest->setFullText(words.rest);
    m_icon->setIcon(QStringLiteral("bell"), late ? render::Token::Overdue : render::Token::Accent);
    setStyleProperty(*this, "late", late);
    const QString name = tr("Reminder: %1, %2", "what, to whom and when").arg(words.what, words.rest);
    setAccessibleName(m_heading->text().isEmpty() ? name : tr("%1. %2").arg(m_heading->text(), name));
    const auto wait =
        std::clamp<domain::Duration>(words.changesAt - now, std::chrono::seconds(1), std::chrono::hours(24));
    m_wordsChange.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

void ReminderBanner::nameButtons() {
    // What a colleague let go by is looked at: it is theirs to answer.
    const bool isTheirs = current().kind == domain::ReminderKind::Escalation;
    const bool asksOfItself = current().asksOfItself();
    m_answer->setVisible(asksOfItself);
    m_answer->setPrimary(true);
    m_kept->setVisible(!isTheirs);
    m_kept->setPrimary(!asksOfItself);
    m_kept->setText(isOpen() ? tr("Kept") : tr("Verdict…"));
    m_kept->setAccessibleName(m_kept->text());
    m_kept->setToolTip(isOpen() ? tr("You kept this promise") : tr("Write down what they say"));
    m_renegotiate->setVisible(isOpen() && !isTheirs && !asksOfItself);
    m_snooze->setVisible(!isTheirs);
}

void ReminderBanner::fillSnoozeMenu() {
    m_snoozeMenu->clear();
    const domain::PromiseId promise = current().promise.id;
    const auto due = isOpen() ? std::optional(current().promise.judgedDue.at) : std::nullopt;
    for (const auto& choice : services::snoozeChoices(m_clock(), m_calendar, m_locale, m_presets, due)) {
        QAction* action = m_snoozeMenu->addAction(withoutMnemonic(choice.words));
        action->setObjectName(choice.key);
        connect(action, &QAction::triggered, this, [this, promise, at = choice.at] { emit snoozed(promise, at); });
    }
    m_snoozeMenu->addSeparator();
    QAction* other = m_snoozeMenu->addAction(tr("Other time…"));
    other->setObjectName(QStringLiteral("otherTime"));
    const PromiseAct act = !current().asksOfItself() ? PromiseAct::Snooze : PromiseAct::FollowUp;
    connect(other, &QAction::triggered, this, [this, promise, act] { emit asked(act, promise); });
}

void ReminderBanner::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !m_reminders.empty())
        emit dismissed(current().promise.id);
    else
        QFrame::keyPressEvent(event);
}

void ReminderBanner::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    m_row->setDirection(width() < wrapBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kept::ui
