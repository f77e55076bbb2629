#include "ui/pages/customers/customer_card.h"

#include "domain/quiet_times.h"
#include "models/rate_words.h"
#include "services/channel_words.h"
#include "services/moment_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"
#include "ui/widgets/trust_chart.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept::ui {

using domain::Contact;

namespace {

void removeAll(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

CustomerCard::CustomerCard(const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_zone(zone), m_locale(locale), m_card(new Card), m_merged(new QVBoxLayout),
      m_trust(new TrustChart(locale)) {
    setObjectName(QStringLiteral("customerCard"));
    setAccessibleName(tr("Customer"));
    m_reach = addLine("customerReach");
    m_addresses = addLine("customerAddresses");
    m_note = addLine("customerNote");
    setStyleProperty(*m_note, "dim", true);
    m_merged->setSpacing(2);
    m_card->body().addLayout(m_merged);
    m_rate = addLine("customerRate");
    m_rate->setFont(smallFont());
    setStyleProperty(*m_rate, "dim", true);
    m_card->body().addWidget(m_trust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QLabel* CustomerCard::addLine(const char* objectName) {
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->body().addWidget(label);
    return label;
}

void CustomerCard::say(QLabel& label, const QString& text) {
    label.setText(shownText(text));
    label.setAccessibleName(label.text());
    label.setVisible(!text.isEmpty());
}

QString CustomerCard::reachWords(const Contact& contact, domain::Moment now) const {
    const domain::ReachWishes& reach = contact.details.reach;
    QStringList parts;
    if (!reach.preferred.isEmpty())
        parts << tr("Prefers %1").arg(services::channelWord(reach.preferred));
    for (const QString& channel : reach.unwanted)
        parts << tr("not %1", "by which channel").arg(services::channelPhrase(channel));
    const QTimeZone zone = reach.timeZone.isEmpty() ? m_zone : QTimeZone(reach.timeZone);
    const QString clock = m_locale.toString(domain::toDateTime(now, zone).time(), QLocale::ShortFormat);
    if (!reach.timeZone.isEmpty())
        parts << tr("%1 there (%2)", "time, zone").arg(clock, QString::fromUtf8(reach.timeZone));
    if (domain::isQuiet(reach.quietTimes, zone, now))
        parts << tr("wants quiet now");
    if (!reach.quietTimes.empty())
        parts << tr("quiet %1", "times").arg(domain::quietTimesText(reach.quietTimes, m_locale));
    return parts.join(QStringLiteral(" · "));
}

void CustomerCard::show(const services::CustomerHistory& history, domain::Moment now) {
    const Contact& contact = history.contact;
    m_card->setHeading(shownText(contact.name), shownText(contact.details.organisation));
    setAccessibleName(contact.name);
    say(*m_reach, reachWords(contact, now));
    say(*m_addresses, (contact.details.mails + contact.details.phones).join(QStringLiteral(" · ")));
    say(*m_note, contact.details.note);
    showMerged(history.merged);
    const QString rate = models::rateWords(history.all, m_locale);
    say(*m_rate, rate.isEmpty() ? rate : tr("%1; by month, with its 95 % interval:", "keep rate").arg(rate));
    m_trust->setMonths(history.months);
    m_card->show();
}

void CustomerCard::showMerged(const std::vector<services::MergedName>& merged) {
    removeAll(*m_merged);
    for (const services::MergedName& name : merged) {
        const QString when = services::exactWords({name.at, false}, m_zone, m_locale);
        auto* words = new ElidedLabel;
        words->setFullText(name.by.isEmpty() ? tr("Also %1, merged %2").arg(name.name, when)
                                             : tr("Also %1, merged by %2, %3").arg(name.name, name.by, when));
        words->setFont(smallFont());
        words->setProperty("dim", true);
        auto* part = new QPushButton(tr("Take apart"));
        part->setObjectName(QStringLiteral("partCustomer"));
        part->setAccessibleName(tr("Take %1 apart").arg(name.name));
        part->setFlat(true);
        part->setProperty("flat", true);
        part->setEnabled(!m_readOnly);
        connect(part, &QPushButton::clicked, this, [this, name] { emit partWanted(name.contact, name.name); });
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(words, 1);
        row->addWidget(part);
        m_merged->addWidget(line);
    }
}

void CustomerCard::clear() {
    m_card->hide();
}

} // namespace kept::ui
