#include "services/hint_words.h"

#include "services/moment_words.h"

#include <QCoreApplication>

namespace kept::services {

using domain::Hint;
using domain::HintKind;

namespace {

struct HintText {
    Q_DECLARE_TR_FUNCTIONS(HintWords)
};

QString hintWordsOf(const Hint& hint, const QString& words, const QString& proposal) {
    switch (hint.kind) {
    case HintKind::VagueTime:
        return HintText::tr("“%1” names no time: by %2?").arg(words, proposal);
    case HintKind::VagueCommitment:
        return HintText::tr("“%1” is not a promise yet").arg(words);
    case HintKind::DeadlinePast:
        return HintText::tr("“%1” is over: by %2 instead?").arg(words, proposal);
    case HintKind::DeadlineOutOfRange:
        return HintText::tr("there is no day “%1”: by %2 instead?").arg(words, proposal);
    case HintKind::NoSuchTime:
        return HintText::tr("there is no time “%1”").arg(words);
    case HintKind::UnknownTag:
        return HintText::tr("“%1” is no channel and no size").arg(words);
    case HintKind::SeveralNames:
        return HintText::tr("more than one “%1”: whom?").arg(words);
    case HintKind::TooOften:
        return HintText::tr("“%1”: promises recur by day, week, month or year at most").arg(words);
    case HintKind::LaterThanStandard:
        return HintText::tr("“%1” is later than the standard promises").arg(words);
    case HintKind::NoDeadline:
        break;
    }
    return {};
}

/// A vague word beside a deadline takes nothing away from it.
bool isIdle(const Hint& hint, const UnderstoodEntry& understood) {
    return hint.kind == HintKind::VagueTime && !understood.dueIsProposed;
}

} // namespace

std::vector<SaidHint> saidHints(const QString& text, const UnderstoodEntry& understood, domain::Moment now,
                                const QTimeZone& zone, const QLocale& locale) {
    std::vector<SaidHint> said;
    for (std::size_t i = 0; i < understood.hints.size(); ++i) {
        const Hint& hint = understood.hints[i];
        const QString proposal = hint.proposal ? deadlineWords(*hint.proposal, now, zone, locale) : QString();
        const QString words = hintWordsOf(hint, text.mid(hint.span.position, hint.span.length), proposal);
        if (!words.isEmpty() && !isIdle(hint, understood))
            said.push_back({i, words, hint.proposal ? exactWords(*hint.proposal, zone, locale) : QString()});
    }
    return said;
}

} // namespace kept::services
