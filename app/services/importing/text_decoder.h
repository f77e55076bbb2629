#pragma once

#include <QByteArray>
#include <QString>

#include <array>

class QIODevice;

namespace kept::services {

/// Turns the bytes of a text file into UTF-8, a chunk at a time, without its byte order mark.
/// Knows UTF-8, UTF-16, Windows-1252 and ISO-8859-1 (which is read as its superset Windows-1252, as browsers do) and
/// ISO-8859-15. Bytes that are no text in the file's encoding come out as invalid UTF-8, so that the reader of the
/// field can say where they stand.
class TextDecoder {
public:
    /// `device` is open for reading and outlives the decoder. A byte order mark decides; then `encoding`; where that
    /// is empty, a file that is valid UTF-8 throughout is UTF-8, any other Windows-1252 (of a device that cannot seek
    /// only the beginning is looked at). Throws InvalidInput for an unknown encoding.
    explicit TextDecoder(QIODevice& device, const QString& encoding = {});

    /// Appends the next chunk to `text`; false at the end. Throws StorageFailure where the device cannot be read.
    bool read(QByteArray& text);

    [[nodiscard]] QString encoding() const;
    /// Of the device, so that progress can be shown.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, Iso8859_15 };

    static Encoding named(const QString& name);
    [[nodiscard]] bool takeByteOrderMark();
    [[nodiscard]] Encoding guess();
    void useTable();
    void appendFromTable(const QByteArray& bytes, QByteArray& text) const;
    void appendFromUtf16(const QByteArray& bytes, bool last, QByteArray& text);

    QIODevice& m_device;
    Encoding m_encoding = Encoding::Utf8;
    bool m_ended = false;
    qint64 m_bytesRead = 0;
    QByteArray m_rest; ///< of UTF-16: half a character that the next chunk completes
    std::array<QByteArray, 256> m_table;
};

} // namespace kept::services
