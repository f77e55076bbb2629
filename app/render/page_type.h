#pragma once

#include "render/tokens.h"

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;
class QRectF;

namespace kept::render {

/// Type on paper: sizes in points of a page, unhinted, so that lines break the same on every device and at every zoom.
class PageType {
public:
    PageType(const QFont& family, bool mirrored) : m_family(family), m_mirrored(mirrored) {}

    [[nodiscard]] QFont font(int points, bool strong = false) const;
    [[nodiscard]] bool mirrored() const { return m_mirrored; }

    /// The lines of a text in a width, at most so many; the last one ends in "…" where more would follow.
    [[nodiscard]] static QStringList lines(const QFont& font, const QString& text, qreal width, int most);
    [[nodiscard]] static qreal lineHeight(const QFont& font);

    /// One line, elided at its end; `atEnd` aligns it to the far side of the reading direction.
    void drawLine(QPainter& painter, const QFont& font, Token token, const QRectF& area, const QString& text,
                  bool atEnd = false) const;
    /// The same for a text that is known to fit: measuring it again costs as much as painting it.
    void drawFitting(QPainter& painter, const QFont& font, Token token, const QRectF& area, const QString& text,
                     bool atEnd) const;
    /// Lines from the top of the area.
    void drawLines(QPainter& painter, const QFont& font, Token token, const QRectF& area, const QStringList& lines,
                   bool atEnd = false) const;

private:
    QFont m_family;
    bool m_mirrored;
};

} // namespace kept::render
