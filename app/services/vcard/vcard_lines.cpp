#include "services/vcard/vcard_lines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace kept::services::vcard {

namespace {

/// A line of the file with those that continue it, as bytes.
struct RawLine {
    int number = 0;
    QByteArray bytes;
    bool tooLong = false;
};

bool isQuotedPrintable(const QByteArray& line) {
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && line.left(colon).toUpper().contains("QUOTED-PRINTABLE");
}

/// Puts continuations back: a line that begins with white space (folding), and in quoted-printable one after a '='.
class Unfolder {
public:
    std::vector<RawLine> unfold(const QByteArray& file) {
        int number = 0;
        qsizetype at = 0;
        while (at < file.size()) {
            qsizetype end = at;
            while (end < file.size() && file.at(end) != '\n' && file.at(end) != '\r')
                ++end;
            take(++number, file.mid(at, end - at));
            const bool isPair = end + 1 < file.size() && file.at(end) == '\r' && file.at(end + 1) == '\n';
            at = end + (isPair ? 2 : 1);
        }
        return std::move(m_lines);
    }

private:
    void take(int number, const QByteArray& text) {
        const bool isSoft = !m_lines.empty() && m_soft;
        const bool isFolded = !m_lines.empty() && !text.isEmpty() && (text.front() == ' ' || text.front() == '\t');
        if (isSoft) {
            m_lines.back().bytes.chop(1);
            append(text);
        } else if (isFolded) {
            append(text.mid(1));
        } else {
            m_lines.push_back({number, text, text.size() > longestLine});
        }
        m_soft = m_lines.back().bytes.endsWith('=') && isQuotedPrintable(m_lines.back().bytes);
    }

    void append(const QByteArray& text) {
        RawLine& line = m_lines.back();
        line.tooLong = line.tooLong || line.bytes.size() + text.size() > longestLine;
        if (!line.tooLong)
            line.bytes += text;
    }

    std::vector<RawLine> m_lines;
    bool m_soft = false;
};

QString decoded(const QByteArray& bytes, const QByteArray& charset) {
    if (const auto known = charset.isEmpty() ? std::nullopt : QStringConverter::encodingForName(charset.constData()))
        return QStringDecoder(*known)(bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    // Windows-1252: Latin-1 but for these.
    static constexpr char16_t upper[] = u"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
    QString old = QString::fromLatin1(bytes);
    for (QChar& character : old) {
        if (character.unicode() >= 0x80 && character.unicode() <= 0x9f)
            character = QChar(upper[character.unicode() - 0x80]);
    }
    return old;
}

int hexValue(char digit) {
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char small = static_cast<char>(digit | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

/// What is no "=XX" stays as it is.
QByteArray fromQuotedPrintable(const QByteArray& text) {
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text.at(i) == '=' && i + 2 < text.size() ? hexValue(text.at(i + 1)) : -1;
        const int low = high >= 0 ? hexValue(text.at(i + 2)) : -1;
        if (low < 0) {
            bytes += text.at(i);
            continue;
        }
        bytes += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return bytes;
}

/// The place of a character that is not between quotation marks; -1 where there is none.
qsizetype outsideQuotes(const QByteArray& text, char wanted, qsizetype from = 0) {
    bool quoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text.at(i) == '"')
            quoted = !quoted;
        else if (text.at(i) == wanted && !quoted)
            return i;
    }
    return -1;
}

QList<QByteArray> splitOutsideQuotes(const QByteArray& text, char separator) {
    QList<QByteArray> pieces;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = outsideQuotes(text, separator, at);
        pieces << text.mid(at, end < 0 ? -1 : end - at);
        if (end < 0)
            return pieces;
        at = end + 1;
    }
}

/// Without its quotation marks, and with the carets of RFC 6868 resolved.
QString parameterText(QByteArray value) {
    if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
        value = value.mid(1, value.size() - 2);
    value.replace("^'", "\"").replace("^n", "\n").replace("^^", "^");
    return decoded(value, {});
}

/// vCard 2.1 writes bare values: "TEL;WORK;VOICE", "NOTE;QUOTED-PRINTABLE".
std::pair<QString, QStringList> parameterFrom(const QByteArray& text) {
    const qsizetype equals = text.indexOf('=');
    if (equals < 0) {
        const QByteArray word = text.toUpper();
        const bool isEncoding = word == "QUOTED-PRINTABLE" || word == "BASE64" || word == "8BIT";
        return {isEncoding ? QStringLiteral("ENCODING") : QStringLiteral("TYPE"), {QString::fromLatin1(text)}};
    }
    QStringList values;
    for (const QByteArray& value : splitOutsideQuotes(text.mid(equals + 1), ','))
        values << parameterText(value);
    return {QString::fromLatin1(text.left(equals)).toUpper(), values};
}

Line lineFrom(const RawLine& raw) {
    Line line;
    line.number = raw.number;
    const qsizetype colon = outsideQuotes(raw.bytes, ':');
    if (raw.tooLong || colon <= 0) {
        line.problem = raw.tooLong ? QCoreApplication::translate("Vcard", "The line is too long.")
                                   : QCoreApplication::translate("Vcard", "The line has no name and value.");
        return line;
    }
    QList<QByteArray> head = splitOutsideQuotes(raw.bytes.left(colon), ';');
    const QByteArray name = head.takeFirst();
    line.name = QString::fromLatin1(name.mid(name.lastIndexOf('.') + 1).trimmed()).toUpper();
    for (const QByteArray& parameter : head)
        line.parameters.push_back(parameterFrom(parameter.trimmed()));
    QByteArray value = raw.bytes.mid(colon + 1);
    if (line.parameter("ENCODING").contains(QLatin1String("quoted-printable")))
        value = fromQuotedPrintable(value);
    const QStringList charset = line.parameter("CHARSET");
    line.value = decoded(value, charset.isEmpty() ? QByteArray() : charset.first().toLatin1());
    return line;
}

QByteArray asUtf8(const QByteArray& file) {
    const auto encoding = QStringConverter::encodingForData(file);
    if (!encoding)
        return file;
    return QString(QStringDecoder(*encoding)(file)).toUtf8();
}

} // namespace

QStringList Line::parameter(const char* wanted) const {
    QStringList values;
    for (const auto& [key, found] : parameters) {
        if (key == QLatin1String(wanted)) {
            for (const QString& value : found)
                values << value.toLower();
        }
    }
    return values;
}

std::vector<Line> linesOf(const QByteArray& file) {
    std::vector<Line> lines;
    for (const RawLine& raw : Unfolder().unfold(asUtf8(file))) {
        if (!raw.bytes.trimmed().isEmpty())
            lines.push_back(lineFrom(raw));
    }
    return lines;
}

QStringList parts(const QString& value, QChar separator) {
    QStringList found = {QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar character = value.at(i);
        if (character == QLatin1Char('\\') && i + 1 < value.size()) {
            const QChar escaped = value.at(++i);
            found.last() += escaped == QLatin1Char('n') || escaped == QLatin1Char('N') ? QChar(u'\n') : escaped;
        } else if (character == separator) {
            found << QString();
        } else {
            found.last() += character;
        }
    }
    return found;
}

QString plain(const QString& value) {
    return parts(value, QChar(QChar::Null)).join(QString());
}

} // namespace kept::services::vcard
