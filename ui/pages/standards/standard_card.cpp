#include "ui/pages/standards/standard_card.h"

#include "models/rate_words.h"
#include "models/standards_model.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shown_text.h"

#include <QDateTime>
#include <QLabel>
#include <QVBoxLayout>

namespace kept::ui {

using services::Standard;
using services::StandardVersion;

namespace {

QLabel* textLabel(const char* objectName, bool dim) {
    QLabel* label = makePlainLabel(objectName);
    label->setProperty("dim", dim);
    return label;
}

QString termsOf(const StandardVersion& version) {
    QStringList parts{models::promiseWords(version)};
    if (version.terms.aim)
        parts << StandardCard::tr("we aim at %1").arg(services::limitWords(*version.terms.aim));
    parts << StandardCard::tr("version %1").arg(version.number);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StandardCard::StandardCard(const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : Card(parent), m_zone(zone), m_locale(locale), m_words(textLabel("standardWords", false)),
      m_rate(textLabel("standardRate", false)), m_missing(textLabel("standardMissing", false)),
      m_known(textLabel("standardKnown", true)), m_versions(textLabel("standardVersions", true)) {
    setObjectName(QStringLiteral("standardCard"));
    for (QLabel* label : {m_words, m_rate, m_missing, m_known, m_versions})
        body().addWidget(label);
}

void StandardCard::setStandard(const Standard& standard) {
    setHeading(shownText(standard.name), termsOf(standard.current()));
    const QString& words = standard.current().terms.words;
    m_words->setText(words.isEmpty() ? tr("[text removed on request]") : shownText(words));
    m_rate->setText(models::rateWords(standard.figures, m_locale));
    m_rate->setVisible(!m_rate->text().isEmpty());
    showReaders(standard);
    QStringList versions;
    for (auto version = standard.versions.rbegin(); version != standard.versions.rend(); ++version)
        versions << versionLine(*version);
    m_versions->setText(versions.join(u'\n'));
    for (QLabel* label : {m_words, m_rate, m_missing, m_known, m_versions})
        label->setAccessibleName(label->text());
}

void StandardCard::showReaders(const Standard& standard) {
    QStringList missing;
    for (const services::StandardReader& reader : standard.missing())
        missing << shownLine(reader.name);
    QStringList known;
    for (const services::StandardReader& reader : standard.readers)
        if (standard.isAcknowledged(reader))
            known << tr("%1 (%2)", "who, when").arg(shownLine(reader.name), dated(*reader.at));
    m_missing->setText(standard.withdrawnAt ? tr("Withdrawn since %1.").arg(dated(*standard.withdrawnAt))
                       : missing.isEmpty()  ? tr("Everybody has acknowledged it.")
                                           : tr("Not acknowledged yet: %1").arg(m_locale.createSeparatedList(missing)));
    m_known->setText(tr("Acknowledged: %1").arg(m_locale.createSeparatedList(known)));
    m_known->setVisible(!known.isEmpty());
}

QString StandardCard::dated(domain::Moment moment) const {
    return m_locale.toString(domain::toDateTime(moment, m_zone).date(), QLocale::ShortFormat);
}

QString StandardCard::versionLine(const StandardVersion& version) const {
    const QString when = dated(version.since);
    const QString who = version.by.isEmpty() ? when : tr("%1, %2", "when, who").arg(when, shownLine(version.by));
    const QString number = m_locale.toString(version.number);
    const QString what = version.number == 1 ? tr("defined") : m_locale.createSeparatedList(version.changes);
    return what.isEmpty() ? tr("Version %1 · %2").arg(number, who) : tr("Version %1 · %2: %3").arg(number, who, what);
}

} // namespace kept::ui
