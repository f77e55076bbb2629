#include "render/findings.h"

#include "render/figure_chart.h"
#include "render/number_text.h"
#include "render/trend_finding.h"
#include "render/verdicts_figure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kept::render {

using domain::Outcome;
using domain::Tally;
using services::GroupTally;

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Findings)
};

bool isRanked(const GroupTally& group) {
    return group.tally.judged() >= domain::fewestToRank;
}

std::vector<GroupTally> onlyRanked(const std::vector<GroupTally>& groups) {
    std::vector<GroupTally> found;
    std::copy_if(groups.begin(), groups.end(), std::back_inserter(found), isRanked);
    return found;
}

qint64 judgedIn(const std::vector<GroupTally>& groups) {
    qint64 judged = 0;
    for (const GroupTally& group : groups) {
        judged += group.tally.judged();
    }
    return judged;
}

/// Whether the groups are who keeps; else they are what is kept.
bool isWhose(domain::Grouping grouping) {
    return grouping == domain::Grouping::Person || grouping == domain::Grouping::Department ||
           grouping == domain::Grouping::Cause;
}

/// Whether 0 is one of them, and not those without one.
bool hasZero(domain::Grouping grouping) {
    return grouping == domain::Grouping::Size || grouping == domain::Grouping::Promisee;
}

/// A name as it fits into a sentence. Words that stand where there is no name are set off: else "without department
/// keeps 25 %" says something else.
QString nameOf(const GroupTally& group, domain::Grouping grouping) {
    constexpr qsizetype longest = 40;
    const QString name = groupLabel(group.key);
    if (group.id == 0 && !hasZero(grouping)) {
        return Findings::tr("“%1”", "those without a name").arg(name);
    }
    return name.size() <= longest ? name
                                  : name.left(longest / 2).trimmed() + u'…' + name.right(longest / 2 - 1).trimmed();
}

/// Words of ours, and channels, may stand first in a sentence; other names are written as their owners write them.
QString asSentence(QString text, domain::Grouping grouping) {
    if ((hasZero(grouping) || grouping == domain::Grouping::Channel) && !text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

QString keptOf(const Tally& tally, const QLocale& locale) {
    return Findings::tr("%1 of %2 kept").arg(countText(tally.kept(), locale), countText(tally.judged(), locale));
}

QString percentOf(const GroupTally& group, const QLocale& locale) {
    return percentText(group.tally.keepRate()->rate, locale);
}

struct Shift {
    const GroupTally* group = nullptr;
    double points = 0;
};

/// The greatest change in one direction (+1 or −1) whose interval excludes "no change".
Shift greatestShift(const std::vector<GroupTally>& groups, const std::vector<GroupTally>& before, int direction) {
    Shift greatest;
    for (const GroupTally& group : groups) {
        const auto same = std::find_if(before.begin(), before.end(), [&group](const GroupTally& other) {
            return other.id == group.id && other.key == group.key;
        });
        const auto change =
            same == before.end() ? std::nullopt : rateDifference(group.tally, same->tally, groups.size());
        const bool supported = change && (direction > 0 ? change->low > 0 && !isUnderWay(group) : change->high < 0);
        if (supported && std::abs(change->rate) > std::abs(greatest.points)) {
            greatest = {&group, change->rate};
        }
    }
    return greatest;
}

std::optional<QString> shiftFinding(const std::vector<GroupTally>& groups, const std::vector<GroupTally>& before,
                                    const QLocale& locale, domain::Grouping grouping) {
    const Shift up = greatestShift(groups, before, 1);
    const Shift down = greatestShift(groups, before, -1);
    const bool whose = isWhose(grouping);
    const auto name = [grouping](const Shift& shift) { return nameOf(*shift.group, grouping); };
    if (up.group && down.group) {
        return (whose ? Findings::tr("%1 keeps %2, up %3; %4 slipped to %5")
                      : Findings::tr("%1: %2 kept, up %3; %4 slipped to %5"))
            .arg(name(up), percentOf(*up.group, locale), pointsText(up.points, locale), name(down),
                 percentOf(*down.group, locale));
    }
    if (up.group) {
        return (whose ? Findings::tr("%1 keeps %2, up %3") : Findings::tr("%1: %2 kept, up %3"))
            .arg(name(up), percentOf(*up.group, locale), pointsText(up.points, locale));
    }
    if (down.group) {
        return (whose ? Findings::tr("%1 slipped to %2, down %3") : Findings::tr("%1: %2 kept, down %3"))
            .arg(name(down), percentOf(*down.group, locale), pointsText(down.points, locale));
    }
    return std::nullopt;
}

/// Where the intervals overlap. More promises would tell rates apart that differ by more than a few points; closer
/// ones are as good as alike.
QString likenessFinding(double fewest, double most, bool areAll, const QLocale& locale) {
    constexpr double close = 0.045; // shown as 4 points at most
    const QString from = percentText(fewest, locale);
    const QString to = percentText(most, locale);
    const bool areFew = most - fewest >= close;
    if (!areAll && from == to) { // a bar with less stands outside of what is said here
        return Findings::tr("Where %1 or more are judged, about %2 are kept")
            .arg(countText(domain::fewestToRank, locale), from);
    }
    if (!areAll) {
        return (areFew ? Findings::tr("Where %1 or more are judged, %2 to %3 are kept: too few to tell these apart")
                       : Findings::tr("Where %1 or more are judged, %2 to %3 are kept: too close to tell apart"))
            .arg(countText(domain::fewestToRank, locale), from, to);
    }
    if (areFew) {
        return Findings::tr("%1 to %2 kept: too few promises to tell these apart").arg(from, to);
    }
    return from == to ? Findings::tr("About %1 kept everywhere").arg(from)
                      : Findings::tr("%1 to %2 kept: too close to tell apart").arg(from, to);
}

/// `groups` are those with enough to compare; `areAll` says whether no other has anything judged.
QString contrastFinding(const std::vector<GroupTally>& groups, bool areAll, const QLocale& locale,
                        domain::Grouping grouping) {
    const auto low = [](const GroupTally& g) { return g.tally.keepRate()->low; };
    const auto high = [](const GroupTally& g) { return g.tally.keepRate()->high; };
    const auto rate = [](const GroupTally& g) { return g.tally.keepRate()->rate; };
    const GroupTally& best =
        *std::max_element(groups.begin(), groups.end(), [&](const auto& a, const auto& b) { return low(a) < low(b); });
    const GroupTally& least = *std::min_element(groups.begin(), groups.end(),
                                                [&](const auto& a, const auto& b) { return high(a) < high(b); });
    const std::size_t pairs = groups.size() * (groups.size() - 1) / 2;
    if (low(best) > high(least) && rateDifference(best.tally, least.tally, pairs)->low > 0) {
        return (isWhose(grouping) ? Findings::tr("%1 keeps %2, %3 keeps %4: clearly apart")
                                  : Findings::tr("Clearly apart: %1 (%2 kept) and %3 (%4)"))
            .arg(nameOf(best, grouping), percentOf(best, locale), nameOf(least, grouping), percentOf(least, locale));
    }
    const auto [fewest, most] = std::minmax_element(groups.begin(), groups.end(),
                                                    [&](const auto& a, const auto& b) { return rate(a) < rate(b); });
    return likenessFinding(rate(*fewest), rate(*most), areAll, locale);
}

std::optional<Outcome> mostCommonMiss(const Tally& tally) {
    const qint64 missed = tally.judged() - tally.kept();
    for (const Outcome outcome : {Outcome::Late, Outcome::Overdue, Outcome::Broken, Outcome::PartlyKept}) {
        if (2 * tally.of(outcome) > missed) {
            return outcome;
        }
    }
    return std::nullopt;
}

} // namespace

QString thinFinding(qint64 judged, const QLocale& locale) {
    if (judged == 0) {
        return Findings::tr("Nothing judged here yet");
    }
    return Findings::tr("Too few promises to compare: %1 judged").arg(countText(judged, locale));
}

std::vector<GroupTally> ranked(std::vector<GroupTally> groups) {
    std::stable_sort(groups.begin(), groups.end(), [](const GroupTally& a, const GroupTally& b) {
        if (isRanked(a) != isRanked(b)) {
            return isRanked(a);
        }
        if (isRanked(a)) {
            const double lowA = a.tally.keepRate()->low;
            const double lowB = b.tally.keepRate()->low;
            return lowA != lowB ? lowA > lowB : a.tally.judged() > b.tally.judged();
        }
        return QString::localeAwareCompare(a.key, b.key) < 0;
    });
    return groups;
}

QString keepRateFinding(const std::vector<GroupTally>& groups, const std::vector<GroupTally>& before,
                        const QLocale& locale, domain::Grouping grouping) {
    const std::vector<GroupTally> enough = onlyRanked(groups);
    if (enough.empty()) {
        return thinFinding(judgedIn(groups), locale);
    }
    if (const auto shift = shiftFinding(enough, before, locale, grouping)) {
        return asSentence(*shift, grouping);
    }
    if (enough.size() == 1) {
        const GroupTally& only = enough.front();
        if (only.id == 0 && !hasZero(grouping)) {
            return keptOf(only.tally, locale);
        }
        const QString text = isWhose(grouping) ? Findings::tr("%1 keeps %2 of %3 judged")
                                               : Findings::tr("%1: %2 of %3 judged were kept");
        return asSentence(
            text.arg(nameOf(only, grouping), percentOf(only, locale), countText(only.tally.judged(), locale)),
            grouping);
    }
    const bool areAll = judgedIn(enough) == judgedIn(groups);
    return contrastFinding(enough, areAll, locale, grouping);
}

QString outcomesFinding(const Tally& tally, const QLocale& locale) {
    const qint64 judged = tally.judged();
    const qint64 missed = judged - tally.kept();
    const qint64 open = tally.of(Outcome::Open);
    if (judged == 0) {
        return Findings::tr("Nothing judged here yet");
    }
    if (missed == 0 && open > 0) {
        return Findings::tr("All %1 judged so far were kept; %2 still open")
            .arg(countText(judged, locale), countText(open, locale));
    }
    if (missed == 0) {
        return judged == 1 ? Findings::tr("The one promise judged was kept")
                           : Findings::tr("All %1 judged were kept").arg(countText(judged, locale));
    }
    const QString kept = keptOf(tally, locale);
    const auto most = missed < domain::fewestToRank ? std::nullopt : mostCommonMiss(tally);
    const QString found = most ? Findings::tr("%1; most misses are %2").arg(kept, domain::wordFor(*most)) : kept;
    return open == 0 ? found
                     : Findings::tr("%1; %2 still open", "what was found so far, how many")
                           .arg(found, countText(open, locale));
}

QString causesFinding(const std::vector<GroupTally>& causes, qint64 passedOn, const QLocale& locale) {
    const qint64 misses = judgedIn(causes);
    if (misses == 0) {
        return Findings::tr("Nothing was missed");
    }
    return passedOn == 0 ? Findings::tr("No miss began with somebody else’s")
                         : Findings::tr("%1 of %2 misses began with another promise that was missed first")
                               .arg(countText(passedOn, locale), countText(misses, locale));
}

QString changeText(const Tally& now, const Tally& before, const QLocale& locale) {
    const auto change = rateDifference(now, before);
    if (!change) {
        return Findings::tr("too few judged to compare with the period before");
    }
    const QString was = percentText(before.keepRate()->rate, locale);
    if (change->low > 0) {
        return Findings::tr("up %1, from %2").arg(pointsText(change->rate, locale), was);
    }
    if (change->high < 0) {
        return Findings::tr("down %1, from %2").arg(pointsText(change->rate, locale), was);
    }
    return Findings::tr("no clear change from %1").arg(was);
}

std::vector<QString> summaryFindings(const services::Summary& summary, const QLocale& locale) {
    if (summary.all.judged() == 0) {
        return {Findings::tr("No promise fell due in this period, so there is no keep rate.")};
    }
    std::vector<QString> sentences;
    sentences.push_back(Findings::tr("Of %1 promises judged, %2 were kept: %3, %4.")
                            .arg(countText(summary.all.judged(), locale), countText(summary.all.kept(), locale),
                                 rateText(summary.all, locale), changeText(summary.all, summary.before, locale)));
    if (summary.departments.size() > 1) {
        sentences.push_back(keepRateFinding(allNamed(summary.departments, domain::Grouping::Department), {}, locale) +
                            u'.');
    }
    if (summary.months.size() > 1) {
        sentences.push_back(trendFinding(summary.months, locale) + u'.');
    }
    if (summary.verdicts.total() > 0)
        sentences.push_back(verdictsFinding(summary.verdicts, locale) + u'.');
    return sentences;
}

} // namespace kept::render
