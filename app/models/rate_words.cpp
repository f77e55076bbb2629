#include "models/rate_words.h"

#include "domain/figures.h"

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
    const auto total = static_cast<int>(tally.total());
    return QCoreApplication::translate("models", "%n promises", nullptr, total);
}

void addCount(QStringList& parts, const Tally& tally, Outcome outcome, const QLocale& locale) {
    if (const auto count = tally.of(outcome))
        parts << QCoreApplication::translate("models", "%1 %2", "how many promises ended in which way: 8 late")
                     .arg(locale.toString(static_cast<qlonglong>(count)), domain::wordFor(outcome));
}

} // namespace

QString chancePercent(double chance, const QLocale& locale) {
    const int rounded = qRound(chance * 100);
    if (rounded <= 0)
        return QCoreApplication::translate("models", "<%1 %", "a chance").arg(locale.toString(1));
    if (rounded >= 100)
        return QCoreApplication::translate("models", ">%1 %", "a chance").arg(locale.toString(99));
    return QCoreApplication::translate("models", "%1 %", "a chance").arg(locale.toString(rounded));
}

QString chanceWords(double chance, int likeIt, const QLocale& locale) {
    return QCoreApplication::translate("models", "%1, %n like it", "a chance, how many promises", likeIt)
        .arg(chancePercent(chance, locale));
}

QString rateWords(const Tally& tally, const QLocale& locale) {
    const auto rate = tally.keepRate();
    if (!rate)
        return {};
    return QCoreApplication::translate("models", "%1 of %2 kept, %3 % (%4–%5 %)")
        .arg(locale.toString(static_cast<qlonglong>(tally.kept())),
             locale.toString(static_cast<qlonglong>(tally.judged())), percent(rate->rate, locale),
             percent(rate->low, locale), percent(rate->high, locale));
}

QString importedWords(qint64 events) {
    const auto count = static_cast<int>(events);
    return count == 0 ? QString() : QCoreApplication::translate("models", "%n event(s) imported", nullptr, count);
}

QString rateWords(const GroupTally& figures, const QLocale& locale) {
    QString rate = rateWords(figures.tally, locale);
    if (rate.isEmpty() || figures.importedEvents == 0)
        return rate;
    return QCoreApplication::translate("models", "%1, %2", "a keep rate, and how many events were imported")
        .arg(rate, importedWords(figures.importedEvents));
}

QString tallyWords(const GroupTally& figures, const QLocale& locale) {
    const Tally& tally = figures.tally;
    QStringList parts = {totalWords(tally)};
    if (const QString rate = rateWords(figures, locale); !rate.isEmpty())
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
