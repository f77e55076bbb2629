#include "ui/pages/settings/snooze_section.h"

#include "domain/entry/reminder_reader.h"
#include "models/snooze_presets_model.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/moment_words.h"
#include "services/snooze_presets.h"
#include "services/working_time.h"
#include "ui/dialogs/remark.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/switching.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int snoozeFieldWidth = 280;

} // namespace

SnoozeSection::SnoozeSection(SettingsDesk& desk, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "snoozeSection", tr("Snooze"),
                      tr("Your own ways to put a reminder off. They stand behind the usual ones: 10 minutes, 1 hour, "
                         "this afternoon, tomorrow morning. No deadline moves. Only this computer remembers them."),
                      parent),
      m_locale(locale), m_calendar(domain::defaultWorkingWeek(), QTimeZone::utc()),
      m_presets(services::snoozePresets(desk.preferences())), m_typed(new QLineEdit),
      m_model(new models::SnoozePresetsModel(this)),
      m_table(new PlainTable(QStringLiteral("snoozePresets"), tr("Your own ways to snooze"))) {
    addEntry();
    addList();
    follow();
}

void SnoozeSection::addEntry() {
    auto* line = new QHBoxLayout;
    m_typed->setObjectName(QStringLiteral("snoozePreset"));
    m_typed->setAccessibleName(tr("When to be reminded"));
    m_typed->setPlaceholderText(tr("2 h, 16:00, Fri 09:00, next Monday morning"));
    m_typed->setMinimumWidth(snoozeFieldWidth);
    m_add = new QPushButton(tr("&Add"));
    m_add->setObjectName(QStringLiteral("addSnoozePreset"));
    m_add->setAccessibleName(tr("Add to your ways to snooze"));
    line->addWidget(m_typed, 1);
    line->addWidget(m_add);
    body().addLayout(line);
    m_remark = makeRemark("snoozePresetRemark");
    body().addWidget(m_remark);
    connect(m_typed, &QLineEdit::textChanged, this, &SnoozeSection::showTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, &SnoozeSection::add);
    connect(m_add, &QPushButton::clicked, this, &SnoozeSection::add);
}

void SnoozeSection::addList() {
    m_table->setTableModel(m_model, models::SnoozePresetsModel::Words);
    FlowLayout* row = addButtonRow();
    m_up = addButton(*row, tr("Move &up"), "snoozePresetUp", tr("Move the way to snooze up"));
    m_down = addButton(*row, tr("Move &down"), "snoozePresetDown", tr("Move the way to snooze down"));
    m_remove = addButton(*row, tr("&Remove"), "removeSnoozePreset", tr("Remove the way to snooze"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SnoozeSection::remove);
    addTable(
        *m_table, [this] { showButtons(); }, [] {});
}

void SnoozeSection::showData() {
    services::deliver(
        desk().book().run(
            [me = desk().me()](storage::Database& database) { return services::calendarOf(database, me); }),
        this,
        [this](const domain::WorkingCalendar& calendar) {
            m_calendar = calendar;
            showPresets();
            showTyped();
        },
        [](const QString&) {}); // the page says that the book can't be read
}

QString SnoozeSection::nextOf(const QString& words) const {
    const auto at = domain::entry::readReminder(words, desk().now(), m_calendar, m_locale).at;
    return at ? services::exactWords(*at, m_calendar.zone(), m_locale) : tr("never again");
}

void SnoozeSection::showPresets() {
    std::vector<models::SnoozePreset> rows;
    for (const QString& words : m_presets)
        rows.push_back({words, nextOf(words)});
    m_model->setRows(std::move(rows));
    m_table->setVisible(!m_presets.isEmpty());
    showButtons();
}

void SnoozeSection::showButtons() {
    const int chosen = m_table->chosenRow();
    for (QPushButton* button : {m_up, m_down, m_remove})
        button->setVisible(!m_presets.isEmpty());
    switchOn(*m_remove, chosen >= 0);
    switchOn(*m_up, chosen > 0);
    switchOn(*m_down, chosen >= 0 && chosen + 1 < m_presets.size());
}

/// While somebody types it says what that means; whether it can be added it says once they want to.
void SnoozeSection::showTyped() {
    const QString typed = m_typed->text().simplified();
    const auto at = domain::entry::readReminder(typed, desk().now(), m_calendar, m_locale).at;
    setStyleProperty(*m_typed, "invalid", false);
    setStyleProperty(*m_remark, "dim", true);
    say(*m_remark,
        at ? tr("Chosen now, it would remind %1.", "when").arg(services::exactWords(*at, m_calendar.zone(), m_locale))
           : QString());
}

void SnoozeSection::add() {
    const QString typed = m_typed->text().simplified();
    const QString why = services::whyNoPreset(typed, m_presets, desk().now(), m_calendar, m_locale);
    if (!why.isEmpty()) {
        setStyleProperty(*m_typed, "invalid", true);
        setStyleProperty(*m_remark, "dim", false);
        say(*m_remark, why);
        m_typed->setFocus();
        return;
    }
    m_typed->clear();
    keep(QStringList(m_presets) << typed, typed);
    m_typed->setFocus();
}

void SnoozeSection::remove() {
    const int row = m_table->chosenRow();
    if (row < 0)
        return;
    QStringList left = m_presets;
    left.removeAt(row);
    keep(left, left.value(std::min<qsizetype>(row, left.size() - 1)));
    if (left.isEmpty())
        m_typed->setFocus();
}

void SnoozeSection::move(int steps) {
    const int row = m_table->chosenRow();
    const int to = row + steps;
    if (row < 0 || to < 0 || to >= m_presets.size())
        return;
    QStringList moved = m_presets;
    moved.move(row, to);
    keep(moved, moved.at(to));
}

void SnoozeSection::keep(const QStringList& presets, const QString& chosen) {
    m_presets = presets;
    services::setSnoozePresets(desk().preferences(), presets);
    showPresets();
    if (const qsizetype row = presets.indexOf(chosen); row >= 0)
        m_table->setCurrentIndex(m_model->index(static_cast<int>(row), 0));
    showButtons();
    emit presetsChanged(presets);
}

void SnoozeSection::keyPressEvent(QKeyEvent* event) {
    if (m_table->hasFocus() && event->key() == Qt::Key_Delete)
        remove();
    else
        SettingsSection::keyPressEvent(event);
}

} // namespace kept::ui
