#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QtEndian>

namespace kept::test {

/// What an X server without a screen shows: Xvfb -fbdir keeps it in a file of the format of xwd, 4 bytes a pixel.
class ScreenPicture {
public:
    explicit ScreenPicture(const QString& path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            m_bytes = file.readAll();
        m_pixels = number(headerSize) + number(colours) * bytesOfColour;
    }

    /// How bright, 0 to 255; 255 outside.
    [[nodiscard]] int brightness(int x, int y) const {
        const qsizetype at = m_pixels + qsizetype(y) * number(bytesOfLine) + qsizetype(x) * 4;
        if (x < 0 || y < 0 || at + 3 >= m_bytes.size())
            return 255;
        const auto part = [&](int i) { return int(uchar(m_bytes.at(at + i))); };
        return (part(0) + part(1) + part(2)) / 3;
    }

private:
    enum Field { headerSize = 0, bytesOfLine = 12, colours = 19 };
    static constexpr qsizetype bytesOfColour = 12;

    [[nodiscard]] qsizetype number(Field field) const {
        const qsizetype at = qsizetype(field) * 4;
        return at + 4 <= m_bytes.size() ? qsizetype(qFromBigEndian<quint32>(m_bytes.constData() + at)) : 0;
    }

    QByteArray m_bytes;
    qsizetype m_pixels = 0;
};

} // namespace kept::test
