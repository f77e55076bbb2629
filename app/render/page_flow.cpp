#include "render/page_flow.h"

namespace kept::render {

bool PageFlow::fits(qreal height) const {
    // What is higher than a page has to begin somewhere: at the top of one.
    return m_pages.back().empty() || m_y + height <= m_body.bottom();
}

void PageFlow::beginPage() {
    m_pages.emplace_back();
    m_y = m_body.top();
}

void PageFlow::put(qreal height, Paint paint) {
    m_pages.back().push_back({QRectF(m_body.left(), m_y, m_body.width(), height), std::move(paint)});
    m_y += height;
}

void PageFlow::place(qreal height, Paint paint, qreal keepWith) {
    if (!fits(height + keepWith)) {
        beginPage();
    }
    put(height, std::move(paint));
}

void PageFlow::placeRow(qreal height, Paint paint, qreal headHeight, const Paint& head) {
    if (!fits(height)) {
        beginPage();
        put(headHeight, head);
    }
    put(height, std::move(paint));
}

void PageFlow::skip(qreal height) {
    if (!m_pages.back().empty()) {
        m_y += height;
    }
}

void PageFlow::paint(QPainter& painter, int page) const {
    for (const Piece& piece : m_pages.at(static_cast<std::size_t>(page))) {
        piece.paint(painter, piece.area);
    }
}

} // namespace kept::render
