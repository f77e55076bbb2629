#include "services/importing/text_decoder.h"

#include "domain/errors.h"
#include "services/importing/import_text.h"

#include <QIODevice>
#include <QUtf8StringView>

#include <utility>

namespace kept::services {

namespace {

constexpr qint64 chunkSize = 262'144;
constexpr char noText = '\xFF'; // occurs nowhere in UTF-8

/// What Windows-1252 has at 0x80 to 0x9F (https://encoding.spec.whatwg.org/index-windows-1252.txt).
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                  0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

/// Where ISO-8859-15 differs from ISO-8859-1 (https://encoding.spec.whatwg.org/index-iso-8859-15.txt).
constexpr std::array<std::pair<int, char16_t>, 8> iso8859_15 = {{{0xA4, 0x20AC},
                                                                 {0xA6, 0x0160},
                                                                 {0xA8, 0x0161},
                                                                 {0xB4, 0x017D},
                                                                 {0xB8, 0x017E},
                                                                 {0xBC, 0x0152},
                                                                 {0xBD, 0x0153},
                                                                 {0xBE, 0x0178}}};

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Where the last character of a chunk begins: it may be cut off.
qsizetype lastCharacterOf(const QByteArray& chunk) {
    qsizetype at = chunk.size();
    for (int back = 0; back < 4 && at > 0; ++back) {
        --at;
        if (!isContinuation(chunk.at(at)))
            return at;
    }
    return chunk.size();
}

bool isUtf8(const QByteArray& bytes) {
    return QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8();
}

} // namespace

TextDecoder::TextDecoder(QIODevice& device, const QString& encoding) : m_device(device) {
    if (!encoding.isEmpty())
        m_encoding = named(encoding);
    if (takeByteOrderMark())
        return;
    if (encoding.isEmpty())
        m_encoding = guess();
    useTable();
}

TextDecoder::Encoding TextDecoder::named(const QString& name) {
    QString plain = name.toLower();
    for (const QChar separator : {u'-', u'_', u' '})
        plain.remove(separator);
    static const std::array<std::pair<const char*, Encoding>, 13> known = {{{"utf8", Encoding::Utf8},
                                                                            {"ascii", Encoding::Utf8},
                                                                            {"usascii", Encoding::Utf8},
                                                                            {"utf16", Encoding::Utf16LittleEndian},
                                                                            {"utf16le", Encoding::Utf16LittleEndian},
                                                                            {"utf16be", Encoding::Utf16BigEndian},
                                                                            {"windows1252", Encoding::Windows1252},
                                                                            {"cp1252", Encoding::Windows1252},
                                                                            {"iso88591", Encoding::Windows1252},
                                                                            {"latin1", Encoding::Windows1252},
                                                                            {"iso885915", Encoding::Iso8859_15},
                                                                            {"latin9", Encoding::Iso8859_15},
                                                                            {"latin15", Encoding::Iso8859_15}}};
    for (const auto& [spelling, encoding] : known) {
        if (plain == QLatin1String(spelling))
            return encoding;
    }
    throw domain::InvalidInput(
        ImportText::tr("The encoding “%1” is not known: UTF-8, UTF-16, Windows-1252, ISO-8859-1 and ISO-8859-15 are.")
            .arg(name));
}

bool TextDecoder::takeByteOrderMark() {
    const QByteArray start = m_device.peek(3);
    qint64 length = 2;
    if (start.startsWith("\xEF\xBB\xBF")) {
        m_encoding = Encoding::Utf8;
        length = 3;
    } else if (start.startsWith("\xFF\xFE")) {
        m_encoding = Encoding::Utf16LittleEndian;
    } else if (start.startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16BigEndian;
    } else {
        return false;
    }
    m_bytesRead += m_device.skip(length);
    return true;
}

TextDecoder::Encoding TextDecoder::guess() {
    if (m_device.isSequential()) {
        const QByteArray beginning = m_device.peek(chunkSize);
        return isUtf8(beginning.first(lastCharacterOf(beginning))) ? Encoding::Utf8 : Encoding::Windows1252;
    }
    const qint64 start = m_device.pos();
    bool valid = true;
    QByteArray chunk;
    while (valid) {
        const QByteArray more = m_device.read(chunkSize);
        if (more.isEmpty()) {
            valid = isUtf8(chunk);
            break;
        }
        chunk += more;
        const qsizetype end = lastCharacterOf(chunk);
        valid = isUtf8(chunk.first(end));
        chunk.remove(0, end);
    }
    m_device.seek(start);
    return valid ? Encoding::Utf8 : Encoding::Windows1252;
}

void TextDecoder::useTable() {
    if (m_encoding != Encoding::Windows1252 && m_encoding != Encoding::Iso8859_15)
        return;
    std::array<char16_t, 256> characters{};
    for (std::size_t byte = 0; byte < characters.size(); ++byte)
        characters[byte] = static_cast<char16_t>(byte);
    if (m_encoding == Encoding::Windows1252) {
        for (std::size_t i = 0; i < windows1252.size(); ++i)
            characters[0x80 + i] = windows1252[i];
    } else {
        for (const auto& [byte, character] : iso8859_15)
            characters[static_cast<std::size_t>(byte)] = character;
    }
    for (std::size_t byte = 0; byte < characters.size(); ++byte)
        m_table[byte] = QString(QChar(characters[byte])).toUtf8();
}

bool TextDecoder::read(QByteArray& text) {
    if (m_ended)
        return false;
    if (m_encoding == Encoding::Utf8) { // the common case goes straight into the caller's buffer
        const qsizetype before = text.size();
        text.resize(before + chunkSize);
        const qint64 count = m_device.read(text.data() + before, chunkSize);
        text.resize(before + qMax<qint64>(count, 0));
        if (count < 0 && !m_device.atEnd())
            throw domain::StorageFailure(ImportText::tr("The file could not be read: %1.").arg(m_device.errorString()));
        m_bytesRead += qMax<qint64>(count, 0);
        m_ended = count <= 0;
        return !m_ended;
    }
    const QByteArray bytes = m_device.read(chunkSize);
    m_bytesRead += bytes.size();
    m_ended = bytes.isEmpty();
    const qsizetype before = text.size();
    if (m_encoding == Encoding::Windows1252 || m_encoding == Encoding::Iso8859_15)
        appendFromTable(bytes, text);
    else
        appendFromUtf16(bytes, m_ended, text);
    return !m_ended || text.size() > before;
}

void TextDecoder::appendFromTable(const QByteArray& bytes, QByteArray& text) const {
    text.reserve(text.size() + bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        if (static_cast<unsigned char>(byte) < 0x80U)
            text.append(byte);
        else
            text.append(m_table[static_cast<unsigned char>(byte)]);
    }
}

void TextDecoder::appendFromUtf16(const QByteArray& bytes, bool last, QByteArray& text) {
    m_rest += bytes;
    const std::size_t high = m_encoding == Encoding::Utf16BigEndian ? 0 : 1;
    const auto unit = [&](qsizetype at) {
        const auto byte = [&](std::size_t i) {
            return static_cast<unsigned>(static_cast<unsigned char>(m_rest.at(at + static_cast<qsizetype>(i))));
        };
        return static_cast<char16_t>(byte(high) << 8U | byte(1 - high));
    };
    qsizetype at = 0;
    while (at + 2 <= m_rest.size()) {
        const char16_t first = unit(at);
        if (!QChar::isSurrogate(first)) {
            text += QStringView(&first, 1).toUtf8();
            at += 2;
            continue;
        }
        if (QChar::isHighSurrogate(first) && at + 4 > m_rest.size() && !last)
            break;
        if (QChar::isHighSurrogate(first) && at + 4 <= m_rest.size() && QChar::isLowSurrogate(unit(at + 2))) {
            const std::array<char16_t, 2> pair = {first, unit(at + 2)};
            text += QStringView(pair.data(), 2).toUtf8();
            at += 4;
            continue;
        }
        text.append(noText);
        at += 2;
    }
    m_rest.remove(0, at);
    if (last && !m_rest.isEmpty()) {
        text.append(noText);
        m_rest.clear();
    }
}

QString TextDecoder::encoding() const {
    switch (m_encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case Encoding::Iso8859_15:
        return QStringLiteral("ISO-8859-15");
    }
    Q_UNREACHABLE();
}

} // namespace kept::services
