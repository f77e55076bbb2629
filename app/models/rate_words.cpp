#include "models/rate_words.h"

#include "domain/statistics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace kept::models {

using namespace domain;

namespace {

QString percent(double share, const QLocale& locale) {
    return locale.toString(qRound(share * 100));
}

QString totalWords(const Tally& tally) {
    return QCoreApplication::translate("models", "%n promises", nullptr, static_cast<int>(tally.total()));
}

void addCount(QStringList& parts, const Tally& tally, Outcome outcome, const QLocale& locale) {
    if (const auto count = tally.of(outcome))
        parts << QCoreApplication::translate("models", "%1 %2", "how many promises ended in which way: 8 late")
                     .arg(locale.toString(static_cast<qlonglong>(count)), domain::wordFor(outcome));
}

} // namespace

QString rateWords(const Tally& tally, const QLocale& locale) {
    const auto rate = tally.keepRate();
    if (!rate)
        return {};
    return QCoreApplication::translate("models", "%1 of %2 kept, %3 % (%4–%5 %)")
        .arg(locale.toString(static_cast<qlonglong>(tally.kept())),
             locale.toString(static_cast<qlonglong>(tally.judged())), percent(rate->rate, locale),
             percent(rate->low, locale), percent(rate->high, locale));
}

QString tallyWords(const Tally& tally, const QLocale& locale) {
    QStringList parts = {totalWords(tally)};
    if (const QString rate = rateWords(tally, locale); !rate.isEmpty())
        parts << rate;
    for (const Outcome outcome : {Outcome::Overdue, Outcome::Open, Outcome::Released, Outcome::Void})
        addCount(parts, tally, outcome, locale);
    return parts.join(QStringLiteral(" · "));
}

QString countWords(const Tally& tally, const QLocale& locale) {
    QStringList parts = {totalWords(tally)};
    for (const Outcome outcome : allOutcomes)
        addCount(parts, tally, outcome, locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace kept::models
