#include "models/rate_words.h"

#include "domain/statistics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace kept::models {

using namespace domain;

namespace {

/// Qt's plural rules know no more than int; no list is longer.
int number(std::int64_t count) {
    return static_cast<int>(count);
}

QString percent(double share, const QLocale& locale) {
    return locale.toString(qRound(share * 100));
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
    QStringList parts = {QCoreApplication::translate("models", "%n promises", nullptr, number(tally.total()))};
    if (const QString rate = rateWords(tally, locale); !rate.isEmpty())
        parts << rate;
    if (const auto overdue = tally.of(Outcome::Overdue))
        parts << QCoreApplication::translate("models", "%n overdue", nullptr, number(overdue));
    if (const auto open = tally.of(Outcome::Open))
        parts << QCoreApplication::translate("models", "%n open", nullptr, number(open));
    if (const auto released = tally.of(Outcome::Released))
        parts << QCoreApplication::translate("models", "%n released", nullptr, number(released));
    if (const auto voided = tally.of(Outcome::Void))
        parts << QCoreApplication::translate("models", "%n void", nullptr, number(voided));
    return parts.join(QStringLiteral(" · "));
}

} // namespace kept::models
