#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace kept::render {

/// Puts pieces of known height one below the other and begins a new page where one does not fit.
class PageFlow {
public:
    using Paint = std::function<void(QPainter& painter, const QRectF& area)>;

    /// `body` is the part of each page that pieces may take, in points.
    explicit PageFlow(const QRectF& body) : m_body(body), m_y(body.top()) { m_pages.emplace_back(); }

    [[nodiscard]] qreal width() const { return m_body.width(); }
    /// `keepWith` is what has to fit below on the same page: a heading does not stand alone.
    void place(qreal height, Paint paint, qreal keepWith = 0);
    /// A row of a table: where it begins a page, the head of the table is repeated above it.
    void placeRow(qreal height, Paint paint, qreal headHeight, const Paint& head);
    void skip(qreal height);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    void paint(QPainter& painter, int page) const;

private:
    struct Piece {
        QRectF area;
        Paint paint;
    };

    [[nodiscard]] bool fits(qreal height) const;
    void beginPage();
    void put(qreal height, Paint paint);

    QRectF m_body;
    qreal m_y;
    std::vector<std::vector<Piece>> m_pages;
};

} // namespace kept::render
