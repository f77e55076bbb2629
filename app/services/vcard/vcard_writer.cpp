#include "services/vcard/vcard_writer.h"

#include <QStringList>

namespace kept::services::vcard {

using namespace domain;

namespace {

constexpr qsizetype longestFolded = 75; ///< bytes, without the line end (RFC 6350 §3.2)

QString escaped(QString text) {
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1String("\r\n"), QLatin1String("\n"))
        .replace(QLatin1Char('\n'), QLatin1String("\\n"))
        .replace(QLatin1Char(','), QLatin1String("\\,"))
        .replace(QLatin1Char(';'), QLatin1String("\\;"));
}

bool continuesCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80U;
}

class Writer {
public:
    explicit Writer(Version version) : m_version(version) {}

    void write(const Contact& contact) {
        const ContactDetails& details = contact.details;
        line("BEGIN", QStringLiteral("VCARD"));
        line("VERSION", m_version == Version::V4 ? QStringLiteral("4.0") : QStringLiteral("3.0"));
        text("UID", details.uid);
        text("FN", contact.name);
        line("N", structured(contact.name));
        text("ORG", details.organisation);
        addresses(m_version == Version::V4 ? "EMAIL" : "EMAIL;TYPE=INTERNET", details.mails);
        addresses(m_version == Version::V4 ? "TEL;VALUE=text" : "TEL", details.phones);
        text("TZ", QString::fromUtf8(details.reach.timeZone));
        text("NOTE", details.note);
        text("X-KEPT-PREFERRED", details.reach.preferred);
        QStringList unwanted;
        for (const QString& channel : details.reach.unwanted)
            unwanted << escaped(channel);
        if (!unwanted.isEmpty())
            line("X-KEPT-UNWANTED", unwanted.join(QLatin1Char(',')));
        text("X-KEPT-QUIET", quietTimesText(details.reach.quietTimes));
        line("END", QStringLiteral("VCARD"));
    }

    [[nodiscard]] const QByteArray& cards() const { return m_cards; }

private:
    /// The last word is taken for the family name: the book does not part them.
    static QString structured(const QString& name) {
        const QString family = name.section(QLatin1Char(' '), -1);
        const QString given = name.section(QLatin1Char(' '), 0, -2);
        return escaped(family) + QLatin1Char(';') + escaped(given) + QLatin1String(";;;");
    }

    /// The first one is the one to use.
    void addresses(const QByteArray& name, const QStringList& list) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            const bool isFirst = i == 0 && list.size() > 1;
            const QByteArray preferred = m_version == Version::V4 ? ";PREF=1" : ";TYPE=PREF";
            text(isFirst ? name + preferred : name, list[i]);
        }
    }

    void text(const QByteArray& name, const QString& value) {
        if (!value.isEmpty())
            line(name, escaped(value));
    }

    void line(const QByteArray& name, const QString& value) {
        QByteArray rest = name + ':' + value.toUtf8();
        while (rest.size() > longestFolded) {
            qsizetype cut = longestFolded;
            while (continuesCharacter(rest.at(cut)))
                --cut;
            m_cards += rest.left(cut) + "\r\n";
            rest = ' ' + rest.mid(cut);
        }
        m_cards += rest + "\r\n";
    }

    Version m_version;
    QByteArray m_cards;
};

} // namespace

QByteArray cardsOf(const std::vector<Contact>& customers, Version version) {
    Writer writer(version);
    for (const Contact& contact : customers)
        writer.write(contact);
    return writer.cards();
}

} // namespace kept::services::vcard
