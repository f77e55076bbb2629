#pragma once

#include "domain/working_calendar.h"
#include "services/snooze.h"
#include "ui/dialogs/promise_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kept::tests {

/// What dialogs on one promise are asked about: due on Monday 23 November 2026 at 13:00 in Berlin.
inline const QTimeZone berlin("Europe/Berlin");

inline domain::Moment at(const char* text) {
    return *domain::fromIso(QString::fromLatin1(text), berlin);
}

inline ui::PromiseDialogContext contextAt(const char* now) {
    ui::PromiseDialogContext context;
    context.promise.what = QStringLiteral("Engineer on site");
    context.promise.promisee = QStringLiteral("Frau Stein");
    context.promise.holderId = domain::PersonId(1);
    context.promise.madeAt = at("2026-11-18T10:00");
    context.promise.firstDue = context.promise.due = context.promise.judgedDue = {at("2026-11-23T13:00"), false};
    context.now = at(now);
    context.zone = berlin;
    context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    context.readDeadline = [](const QString& words) -> std::optional<domain::Deadline> {
        const auto moment = domain::fromIso(words, berlin);
        return moment ? std::optional(domain::Deadline{*moment, false}) : std::nullopt;
    };
    context.channels = {{1, QStringLiteral("phone")}, {2, QStringLiteral("e-mail")}};
    context.snoozes = services::snoozeChoices(
        context.now, domain::WorkingCalendar(domain::defaultWorkingWeek(), berlin), context.locale);
    context.people = {{1, QStringLiteral("Mara")}, {2, QStringLiteral("Tariq")}};
    return context;
}

inline bool okEnabled(const QDialog& dialog) {
    return dialog.findChild<QPushButton*>(QStringLiteral("ok"))->isEnabled();
}

inline QString consequence(const QDialog& dialog) {
    return dialog.findChild<QLabel*>(QStringLiteral("consequence"))->text();
}

/// Types it into a line, or into the words of a moment.
inline void say(const QDialog& dialog, const char* field, const char* words) {
    auto* moment = dialog.findChild<QWidget*>(QString::fromLatin1(field));
    auto* line = qobject_cast<QLineEdit*>(moment);
    if (!line)
        line = moment->findChild<QLineEdit*>(QStringLiteral("momentWords"));
    line->setText(QString::fromUtf8(words));
}

} // namespace kept::tests
