#include "cli/lead_typed.h"

#include "cli/usage_error.h"
#include "cli/words.h"

#include <QRegularExpression>

namespace kept::cli {

namespace {

constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

int numberTyped(const QString& text, const QString& complaint) {
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber)
        throw UsageError(complaint);
    return number;
}

} // namespace

std::vector<int> leadsTyped(const QString& text) {
    static const QRegularExpression lead(QStringLiteral("^\\s*(\\d{1,6})\\s*(d|h|min)\\s*$"));
    std::vector<int> leads;
    if (text.trimmed() == QLatin1String("none"))
        return leads;
    for (const QString& part : text.split(u',')) {
        const QRegularExpressionMatch match = lead.match(part);
        if (!match.hasMatch())
            throw UsageError(
                Cli::tr("“%1” is no time before a deadline. Write such as 1d,2h,15min, or none.").arg(part));
        const QString unit = match.captured(2);
        const int factor = unit == QLatin1String("d") ? minutesOfDay : unit == QLatin1String("h") ? minutesOfHour : 1;
        leads.push_back(match.captured(1).toInt() * factor);
    }
    return leads;
}

int daysTyped(const QString& text) {
    return numberTyped(text, Cli::tr("“%1” is no number of working days.").arg(text));
}

std::optional<int> escalationTyped(const QString& text) {
    if (text == QLatin1String("off"))
        return std::nullopt;
    return numberTyped(text, Cli::tr("“%1” is no number of working hours; write one, or off.").arg(text)) *
           minutesOfHour;
}

QString escalationWords(std::optional<int> minutes) {
    return minutes ? Cli::tr("Leads are told of what stays overdue for %n working hour(s).", nullptr,
                             *minutes / minutesOfHour)
                   : Cli::tr("Leads are not told of what stays overdue.");
}

} // namespace kept::cli
