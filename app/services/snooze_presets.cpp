#include "services/snooze_presets.h"

#include "domain/entry/reminder_reader.h"
#include "domain/shown_text.h"
#include "services/preferences.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace kept::services {

using domain::entry::ReminderProblem;

namespace {

struct SnoozePresetText {
    Q_DECLARE_TR_FUNCTIONS(SnoozePresets)
};

} // namespace

QStringList snoozePresets(const Preferences& preferences) {
    QStringList presets;
    for (const auto& preset : QJsonDocument::fromJson(preferences.value(Preference::Snoozes).toUtf8()).array())
        presets << preset.toString().simplified();
    presets.removeAll(QString());
    return presets.mid(0, mostSnoozePresets);
}

void setSnoozePresets(Preferences& preferences, const QStringList& presets) {
    const QJsonDocument written(QJsonArray::fromStringList(presets));
    preferences.setValue(Preference::Snoozes, QString::fromUtf8(written.toJson(QJsonDocument::Compact)));
}

QString whyNoPreset(const QString& words, const QStringList& present, domain::Moment now,
                    const domain::WorkingCalendar& calendar, const QLocale& locale) {
    const QString typed = words.simplified();
    if (present.size() >= mostSnoozePresets)
        return SnoozePresetText::tr("%n are enough for a menu: remove one first.", nullptr, mostSnoozePresets);
    if (present.contains(typed, Qt::CaseInsensitive))
        return SnoozePresetText::tr("“%1” is on the list already.").arg(domain::glimpseOf(typed, longestSnoozePreset));
    if (typed.size() > longestSnoozePreset)
        return SnoozePresetText::tr("That is too long for a menu: %n letters at most.", nullptr, longestSnoozePreset);
    switch (domain::entry::readReminder(typed, now, calendar, locale).problem) {
    case ReminderProblem::None:
        return {};
    case ReminderProblem::Empty:
        return SnoozePresetText::tr("Type when to be reminded.");
    case ReminderProblem::Over:
        return SnoozePresetText::tr("“%1” is over and does not come again.").arg(domain::shownLine(typed));
    case ReminderProblem::NoMoment:
        break;
    }
    return SnoozePresetText::tr("“%1” is no moment, or more than one. Such are: 2 h, 16:00, Fri 09:00, next Monday "
                                "morning.")
        .arg(domain::shownLine(typed));
}

} // namespace kept::services
