#include "services/vcard/vcard_reader.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/vcard/vcard_lines.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace kept::services::vcard {

using namespace domain;

namespace {

struct VcardText {
    Q_DECLARE_TR_FUNCTIONS(Vcard)
};

/// An address with how much it is preferred: 1 most, as PREF has it.
struct Ranked {
    QString address;
    int rank = std::numeric_limits<int>::max();
};

Ranked rankedFrom(const Line& line) {
    Ranked ranked{.address = plain(line.value).trimmed()};
    if (const QStringList preferred = line.parameter("PREF"); !preferred.isEmpty())
        ranked.rank = std::max(1, preferred.first().toInt());
    else if (line.parameter("TYPE").contains(QLatin1String("pref")))
        ranked.rank = 1;
    return ranked;
}

QStringList inOrder(std::vector<Ranked> addresses) {
    std::stable_sort(addresses.begin(), addresses.end(),
                     [](const Ranked& a, const Ranked& b) { return a.rank < b.rank; });
    QStringList list;
    for (const Ranked& ranked : addresses) {
        if (!ranked.address.isEmpty())
            list << ranked.address;
    }
    return list;
}

/// "tel:+49-30-1234;ext=5" and "mailto:anna@keller.example".
QString withoutScheme(QString address, const char* scheme) {
    if (!address.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
        return address;
    address = QUrl::fromPercentEncoding(address.mid(QLatin1String(scheme).size()).toUtf8());
    return address.section(QLatin1Char(';'), 0, 0);
}

/// An offset such as "-0500", or the name of a zone; empty for what is neither.
QByteArray zoneFrom(const QString& value) {
    static const QRegularExpression offset(QStringLiteral("^(?:UTC)?([+-])(\\d{2}):?(\\d{2})?$"));
    const QString text = value.trimmed();
    const QRegularExpressionMatch match = offset.match(text);
    const QString minutes = match.captured(3).isEmpty() ? QStringLiteral("00") : match.captured(3);
    const QByteArray id =
        match.hasMatch() ? QStringLiteral("UTC%1%2:%3").arg(match.captured(1), match.captured(2), minutes).toLatin1()
                         : text.toUtf8();
    return !id.isEmpty() && QTimeZone(id).isValid() ? id : QByteArray();
}

/// Family, given, additional, prefix, suffix: as it is said.
QString spokenName(const QString& value) {
    QStringList named = parts(value, QLatin1Char(';'));
    named.resize(5);
    return QStringList({named[3], named[1], named[2], named[0], named[4]}).join(QLatin1Char(' ')).simplified();
}

/// Collects what one card says.
class CardBuilder {
public:
    explicit CardBuilder(int line) { m_card.line = line; }

    void take(const Line& line) {
        ContactDetails& details = m_card.details;
        if (!line.problem.isEmpty())
            m_problem = m_problem.isEmpty() ? line.problem : m_problem;
        else if (line.name == QLatin1String("FN") && m_card.name.isEmpty())
            m_card.name = plain(line.value).simplified();
        else if (line.name == QLatin1String("N"))
            m_structured = spokenName(line.value);
        else if (line.name == QLatin1String("ORG"))
            details.organisation = organisationFrom(line.value);
        else if (line.name == QLatin1String("NICKNAME"))
            m_nickname = plain(line.value).simplified();
        else if (line.name == QLatin1String("KIND") || line.name == QLatin1String("X-ADDRESSBOOKSERVER-KIND"))
            m_isGroup = line.value.trimmed().compare(QLatin1String("group"), Qt::CaseInsensitive) == 0;
        else if (line.name == QLatin1String("NOTE"))
            details.note = plain(line.value).replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
        else if (line.name == QLatin1String("UID"))
            details.uid = plain(line.value).trimmed();
        else
            takeReach(line);
    }

    void finish(Cards& cards) {
        try {
            cards.good.push_back(checked());
        } catch (const Error& error) {
            cards.bad.push_back({m_card.line, m_card.name, error.message()});
        }
    }

private:
    void takeReach(const Line& line) {
        ReachWishes& reach = m_card.details.reach;
        if (line.name == QLatin1String("EMAIL"))
            m_mails.push_back(withScheme(line, "mailto:"));
        else if (line.name == QLatin1String("TEL"))
            m_phones.push_back(withScheme(line, "tel:"));
        else if (line.name == QLatin1String("TZ"))
            reach.timeZone = zoneFrom(plain(line.value));
        else if (line.name == QLatin1String("X-KEPT-PREFERRED"))
            reach.preferred = plain(line.value).trimmed();
        else if (line.name == QLatin1String("X-KEPT-UNWANTED"))
            reach.unwanted << parts(line.value, QLatin1Char(','));
        else if (line.name == QLatin1String("X-KEPT-QUIET"))
            m_quiet = plain(line.value);
    }

    static Ranked withScheme(const Line& line, const char* scheme) {
        Ranked ranked = rankedFrom(line);
        ranked.address = withoutScheme(ranked.address, scheme);
        return ranked;
    }

    static QString organisationFrom(const QString& value) {
        QStringList units;
        for (const QString& unit : parts(value, QLatin1Char(';'))) {
            if (!unit.trimmed().isEmpty())
                units << unit.simplified();
        }
        return units.join(QStringLiteral(", "));
    }

    Card checked() {
        if (!m_problem.isEmpty())
            throw InvalidInput(m_problem);
        if (m_isGroup)
            throw InvalidInput(VcardText::tr("It is a group of cards, not a customer."));
        m_card.details.mails = inOrder(std::move(m_mails));
        m_card.details.phones = inOrder(std::move(m_phones));
        const QString firstMail = m_card.details.mails.value(0);
        for (const QString& name : {m_structured, m_card.details.organisation, m_nickname, firstMail}) {
            if (m_card.name.isEmpty())
                m_card.name = name;
        }
        if (m_card.name.isEmpty())
            throw InvalidInput(VcardText::tr("It names nobody."));
        m_card.name = checkedText(m_card.name, VcardText::tr("The name"));
        if (m_card.name.size() > longestContactText)
            throw InvalidInput(VcardText::tr("The name is longer than %1 characters.").arg(longestContactText));
        m_card.details.reach.quietTimes = quietTimesIn(m_quiet);
        m_card.details = checkedDetails(m_card.details);
        return std::move(m_card);
    }

    Card m_card;
    QString m_structured;
    QString m_nickname;
    QString m_quiet;
    QString m_problem;
    std::vector<Ranked> m_mails;
    std::vector<Ranked> m_phones;
    bool m_isGroup = false;
};

/// Cuts the lines into cards.
class CardSplitter {
public:
    Cards split(const std::vector<Line>& lines) {
        for (const Line& line : lines)
            take(line);
        if (m_open)
            leftOpen();
        return std::move(m_cards);
    }

private:
    static bool marks(const Line& line, const char* name) {
        return line.name == QLatin1String(name) &&
               line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
    }

    void take(const Line& line) {
        if (m_nested > 0) {
            m_nested += marks(line, "BEGIN") ? 1 : marks(line, "END") ? -1 : 0;
        } else if (marks(line, "BEGIN")) {
            begin(line);
        } else if (marks(line, "END")) {
            end(line);
        } else if (m_open) {
            m_open->take(line);
            // vCard 2.1 puts the card of an agent in the middle of the card.
            m_agent = line.name == QLatin1String("AGENT") && line.value.trimmed().isEmpty();
        } else if (!m_toldOutside) {
            m_toldOutside = true;
            m_cards.bad.push_back({line.number, {}, VcardText::tr("This belongs to no card.")});
        }
    }

    void begin(const Line& line) {
        if (m_open && m_agent) {
            m_agent = false;
            m_nested = 1;
            return;
        }
        if (m_open)
            leftOpen();
        if (static_cast<int>(m_cards.good.size() + m_cards.bad.size()) >= mostCards)
            throw InvalidInput(VcardText::tr("The file holds more than %1 cards.").arg(mostCards));
        m_openLine = line.number;
        m_open.emplace(line.number);
    }

    void end(const Line& line) {
        if (!m_open) {
            m_cards.bad.push_back({line.number, {}, VcardText::tr("Here ends a card that did not begin.")});
            return;
        }
        m_open->finish(m_cards);
        m_open.reset();
        m_toldOutside = false;
    }

    void leftOpen() {
        m_cards.bad.push_back({m_openLine, {}, VcardText::tr("The card does not end.")});
        m_open.reset();
    }

    Cards m_cards;
    std::optional<CardBuilder> m_open;
    int m_openLine = 0;
    int m_nested = 0;
    bool m_agent = false;
    bool m_toldOutside = false;
};

} // namespace

Cards readCards(const QByteArray& file) {
    if (file.size() > largestFile)
        throw InvalidInput(VcardText::tr("The file is larger than %1 MB.").arg(largestFile / 1024 / 1024));
    const std::vector<Line> lines = linesOf(file);
    const bool isVcard =
        std::any_of(lines.begin(), lines.end(), [](const Line& line) { return line.name == QLatin1String("BEGIN"); });
    if (!isVcard)
        throw InvalidInput(VcardText::tr("The file holds no vCard."));
    return CardSplitter().split(lines);
}

} // namespace kept::services::vcard
