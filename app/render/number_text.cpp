#include "render/number_text.h"

#include "domain/size_words.h"
#include "services/channel_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kept::render {

namespace {

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Numbers)
};

int wholePercent(double share) {
    if (share <= 0.0 || share >= 1.0) {
        return share <= 0.0 ? 0 : 100;
    }
    return std::clamp(static_cast<int>(std::lround(share * 100)), 1, 99);
}

QString namelessLabel(domain::Grouping grouping) {
    switch (grouping) {
    case domain::Grouping::Person:
    case domain::Grouping::Cause:
        return Numbers::tr("promised by a department");
    case domain::Grouping::Department:
        return Numbers::tr("without department");
    case domain::Grouping::Channel:
        return Numbers::tr("without channel");
    case domain::Grouping::Service:
        return Numbers::tr("without standard");
    case domain::Grouping::Customer:
        return Numbers::tr("to no customer");
    case domain::Grouping::Size:
    case domain::Grouping::Month:
    case domain::Grouping::Promisee:
    case domain::Grouping::Week:
    case domain::Grouping::Margin:
    case domain::Grouping::DueHour:
        break; // every promise has one
    }
    return groupLabel({});
}

/// In place of what the book calls it; nothing where the book's name is what people read.
QString wordsFor(const domain::GroupTally& group, domain::Grouping grouping) {
    switch (grouping) {
    case domain::Grouping::Size:
        return domain::wordFor(static_cast<domain::Size>(group.id));
    case domain::Grouping::Promisee:
        return group.id == 0 ? Numbers::tr("to customers") : Numbers::tr("to colleagues");
    case domain::Grouping::Channel:
        return services::channelWord(group.key);
    default:
        return {};
    }
}

bool isDirectionControl(char16_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F || c == 0x061C;
}

} // namespace

QString percentText(double share, const QLocale& locale) {
    return Numbers::tr("%1\u00a0%", "percentage").arg(locale.toString(wholePercent(share)));
}

QString intervalText(const domain::Interval& interval, const QLocale& locale) {
    // The bounds of a Wilson interval are 0 or 1 only up to rounding errors.
    const auto text = [&locale](double bound) {
        return locale.toString(bound < 1e-9 ? 0 : bound > 1 - 1e-9 ? 100 : wholePercent(bound));
    };
    return Numbers::tr("%1–%2\u00a0%", "interval in percent").arg(text(interval.low), text(interval.high));
}

QString rateText(const domain::Tally& tally, const QLocale& locale) {
    const auto rate = tally.keepRate();
    if (!rate) {
        return QStringLiteral("—");
    }
    return Numbers::tr("%1 (%2)", "rate and its interval")
        .arg(percentText(rate->rate, locale), intervalText(*rate, locale));
}

QString countText(qint64 count, const QLocale& locale) {
    return locale.toString(count);
}

QString sampleText(qint64 count, const QLocale& locale) {
    return Numbers::tr("n\u00a0%1", "number of observations").arg(countText(count, locale));
}

QString importedText(qint64 events, const QLocale& locale) {
    if (events == 0) {
        return {};
    }
    return Numbers::tr("%1 events imported", nullptr, static_cast<int>(events)).arg(countText(events, locale));
}

QString groupText(const QString& name, const domain::GroupTally& group, const QLocale& locale) {
    if (group.tally.judged() == 0) {
        return Numbers::tr("%1: nothing judged").arg(name);
    }
    const QString text = Numbers::tr("%1: %2 of %3 kept, %4")
                             .arg(name, countText(group.tally.kept(), locale), countText(group.tally.judged(), locale),
                                  rateText(group.tally, locale));
    return group.importedEvents == 0 ? text
                                     : Numbers::tr("%1, %2", "a rate, and events imported")
                                           .arg(text, importedText(group.importedEvents, locale));
}

QString pointsText(double difference, const QLocale& locale) {
    const int points = static_cast<int>(std::lround(std::abs(difference) * 100));
    if (points == 0) {
        return Numbers::tr("under 1 point", "difference of percentages");
    }
    return Numbers::tr("%1 points", "difference of percentages", points).arg(locale.toString(points));
}

QString groupLabel(const QString& key) {
    const QString shown = visibleText(key).simplified();
    return shown.isEmpty() ? Numbers::tr("without a name") : shown;
}

std::vector<domain::GroupTally> allNamed(std::vector<domain::GroupTally> groups, domain::Grouping grouping) {
    for (domain::GroupTally& group : groups) {
        if (group.id == 0 && group.key.isEmpty()) {
            group.key = namelessLabel(grouping);
        } else if (const QString words = wordsFor(group, grouping); !words.isEmpty()) {
            group.key = words;
        }
    }
    return groups;
}

QString monthLabel(const QString& key, const QLocale& locale, QLocale::FormatType format) {
    const QDate first = QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid()) {
        return groupLabel(key);
    }
    const QString month = locale.standaloneMonthName(first.month(), format);
    return format == QLocale::LongFormat ? monthAndYear(first, locale) : month;
}

QDate weekOf(const QString& key) {
    return QDate::fromString(key, Qt::ISODate);
}

QString dayAndYear(QDate day, const QLocale& locale) {
    return locale.toString(day, Numbers::tr("d MMM yyyy", "format of day, month and year"));
}

QString stepLabel(const QString& key, const QLocale& locale, QLocale::FormatType format) {
    const QDate monday = weekOf(key);
    if (!monday.isValid()) {
        return monthLabel(key, locale, format);
    }
    return format == QLocale::LongFormat ? Numbers::tr("week of %1").arg(dayAndYear(monday, locale))
                                         : locale.toString(monday, Numbers::tr("d MMM", "format of day and month"));
}

QString monthAndYear(QDate day, const QLocale& locale) {
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return Numbers::tr("%1 %2", "month and year")
        .arg(locale.standaloneMonthName(day.month()), plain.toString(day.year()));
}

QString visibleText(const QString& text) {
    QString shown = text;
    for (QChar& c : shown) {
        const char16_t code = c.unicode();
        if (code == u'\n' || code == u'\t' || code == u'\r') {
            c = u' ';
        } else if (code < 0x20) {
            c = QChar(static_cast<char16_t>(0x2400 + code)); // Control Pictures
        } else if (code == 0x7F) {
            c = QChar(u'\u2421');
        } else if ((code > 0x7F && code < 0xA0) || isDirectionControl(code) || c.isNonCharacter()) {
            c = QChar(u'\uFFFD');
        }
    }
    return shown;
}

QString outcomeText(domain::Outcome outcome) {
    return Numbers::tr("%1 %2", "sign and word of an outcome").arg(domain::signFor(outcome), domain::wordFor(outcome));
}

} // namespace kept::render
