#include "render/summary_document.h"

#include "render/page_flow.h"
#include "render/page_table.h"
#include "render/page_type.h"
#include "render/picture.h"
#include "render/summary_content.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace kept::render {

namespace {

constexpr QSizeF sheet(595, 842); // A4
constexpr qreal margin = 36;
constexpr QRectF body(margin, 56, sheet.width() - 2 * margin, sheet.height() - 56 - 54);
/// Charts are drawn in pixels of a screen; on paper they are this much smaller.
constexpr qreal chartScale = 0.66;

struct SummaryDocumentText {
    Q_DECLARE_TR_FUNCTIONS(kept::render::SummaryDocument)
};

} // namespace

class SummaryDocument::Layout {
public:
    Layout(const services::Summary& summary, const QLocale& locale);

    void paintPage(QPainter& painter, int page) const;

    SummaryContent content; ///< the pieces of the flow refer to it
    PageFlow flow;

private:
    void placeOpening();
    void placeLines(const QStringList& lines, const QFont& font, Token token, qreal after, qreal keepWith = 0);
    void placeKeyFigures();
    void paintKeyFigure(QPainter& painter, const QRectF& area, const SummaryContent::KeyFigure& key) const;
    void placeFigure(const Figure& figure);
    void placeTable(const SummaryContent::Table& table);
    void placeDefinitions();
    void paintMargins(QPainter& painter, int page) const;
    /// A share of a line at its start, and at its end, in the direction of reading.
    [[nodiscard]] QRectF atStart(const QRectF& line, qreal share) const;
    [[nodiscard]] QRectF atEnd(const QRectF& line, qreal share) const;
    [[nodiscard]] QStringList wrapped(const QString& text, const QFont& font, int most = 6) const {
        return PageType::lines(font, text, flow.width(), most);
    }

    QLocale m_locale;
    PageType m_type;
    ChartStyle m_chartStyle;
    std::vector<std::unique_ptr<PageTable>> m_tables;
};

SummaryDocument::Layout::Layout(const services::Summary& summary, const QLocale& locale)
    : content(contentOf(summary, locale)), flow(body), m_locale(locale),
      m_type(QGuiApplication::font(), locale.textDirection() == Qt::RightToLeft) {
    m_chartStyle.font = m_type.font(13);
    m_chartStyle.locale = locale;
    m_chartStyle.direction = locale.textDirection();
    placeOpening();
    placeKeyFigures();
    for (const Figure& figure : content.figures) {
        placeFigure(figure);
    }
    for (const SummaryContent::Table& table : content.tables) {
        placeTable(table);
    }
    placeDefinitions();
}

void SummaryDocument::Layout::placeLines(const QStringList& lines, const QFont& font, Token token, qreal after,
                                         qreal keepWith) {
    const qreal height = static_cast<qreal>(lines.size()) * PageType::lineHeight(font);
    flow.place(
        height,
        [this, lines, font, token](QPainter& painter, const QRectF& area) {
            m_type.drawLines(painter, font, token, area, lines);
        },
        after + keepWith);
    flow.skip(after);
}

void SummaryDocument::Layout::placeOpening() {
    const QFont title = m_type.font(20, true);
    placeLines(wrapped(content.title, title, 2), title, Token::Text, 2);
    const QFont small = m_type.font(9);
    placeLines(wrapped(content.context, small), small, Token::Dim, 14);
    const QFont lead = m_type.font(11, true);
    const QFont plain = m_type.font(10);
    for (std::size_t i = 0; i < content.findings.size(); ++i) {
        const QFont& font = i == 0 ? lead : plain;
        placeLines(wrapped(content.findings[i], font), font, Token::Text, 3);
    }
    flow.skip(9);
}

void SummaryDocument::Layout::placeKeyFigures() {
    constexpr std::size_t perRow = 4;
    constexpr qreal gap = 6;
    const auto& keys = content.keyFigures;
    for (std::size_t first = 0; first < keys.size(); first += perRow) {
        flow.place(46, [this, first, &keys](QPainter& painter, const QRectF& area) {
            const qreal width = (area.width() - gap * (perRow - 1)) / perRow;
            for (std::size_t i = first; i < std::min(keys.size(), first + perRow); ++i) {
                const std::size_t column = m_type.mirrored() ? perRow - 1 - (i - first) : i - first;
                const qreal left = area.left() + static_cast<qreal>(column) * (width + gap);
                paintKeyFigure(painter, {left, area.top(), width, area.height()}, keys[i]);
            }
        });
        flow.skip(gap);
    }
    flow.skip(12);
}

void SummaryDocument::Layout::paintKeyFigure(QPainter& painter, const QRectF& area,
                                             const SummaryContent::KeyFigure& key) const {
    painter.setPen(QPen(color(Token::Line, Theme::Light), 0.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area, 4, 4);
    const QRectF inner = area.adjusted(8, 4, -8, -4);
    const qreal label = PageType::lineHeight(m_type.font(7));
    m_type.drawLine(painter, m_type.font(7), Token::Dim, {inner.left(), inner.top(), inner.width(), label}, key.label);
    m_type.drawLine(painter, m_type.font(14, true), Token::Text,
                    {inner.left(), inner.top() + label, inner.width(), inner.height() - 2 * label}, key.value);
    m_type.drawLine(painter, m_type.font(7), Token::Dim, {inner.left(), inner.bottom() - label, inner.width(), label},
                    key.note);
}

void SummaryDocument::Layout::placeFigure(const Figure& figure) {
    const qreal chartWidth = flow.width() / chartScale;
    const qreal height = chartHeight(figure, m_chartStyle, chartWidth) * chartScale;
    const QFont title = m_type.font(11, true);
    const QFont small = m_type.font(8);
    flow.skip(6);
    placeLines(wrapped(figure.finding, title, 3), title, Token::Text, 1, PageType::lineHeight(small) + 8 + height);
    placeLines(wrapped(figure.measured, small, 2), small, Token::Dim, 8, height);
    flow.place(height, [this, &figure, chartWidth](QPainter& painter, const QRectF& area) {
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(chartScale, chartScale);
        paintChart(figure, m_chartStyle, chartWidth, painter);
        painter.restore();
    });
    flow.skip(14);
}

void SummaryDocument::Layout::placeTable(const SummaryContent::Table& table) {
    const QFont title = m_type.font(12, true);
    const QFont small = m_type.font(8);
    m_tables.push_back(std::make_unique<PageTable>(table, m_type, flow.width()));
    const PageTable* rows = m_tables.back().get();
    const qreal start = rows->headHeight() + 3 * PageType::lineHeight(small);
    placeLines(wrapped(table.title, title, 2), title, Token::Text, 2, PageType::lineHeight(small) + start);
    const QString note = table.rows.empty() ? table.emptyText : table.note;
    if (!note.isEmpty()) {
        placeLines(wrapped(note, small, 2), small, Token::Dim, 2, table.rows.empty() ? 0 : start);
    }
    if (!table.rows.empty()) {
        const PageFlow::Paint head = [rows](QPainter& painter, const QRectF& area) { rows->paintHead(painter, area); };
        flow.place(rows->headHeight(), head, rows->rowHeight(0));
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            flow.placeRow(
                rows->rowHeight(i),
                [rows, i](QPainter& painter, const QRectF& area) { rows->paintRow(painter, area, i); },
                rows->headHeight(), head);
        }
    }
    flow.skip(16);
}

void SummaryDocument::Layout::placeDefinitions() {
    const QFont title = m_type.font(12, true);
    const QFont strong = m_type.font(8, true);
    const QFont small = m_type.font(8);
    placeLines({SummaryDocumentText::tr("What the figures mean")}, title, Token::Text, 4,
               3 * PageType::lineHeight(small));
    for (const SummaryContent::Definition& definition : content.definitions) {
        placeLines({definition.term}, strong, Token::Text, 0, 2 * PageType::lineHeight(small));
        placeLines(wrapped(definition.text, small), small, Token::Dim, 4);
    }
    placeLines(wrapped(content.seal, small), small, Token::Text, 0);
}

QRectF SummaryDocument::Layout::atStart(const QRectF& line, qreal share) const {
    const qreal rest = line.width() * (1 - share);
    return m_type.mirrored() ? line.adjusted(rest, 0, 0, 0) : line.adjusted(0, 0, -rest, 0);
}

QRectF SummaryDocument::Layout::atEnd(const QRectF& line, qreal share) const {
    const qreal rest = line.width() * (1 - share);
    return m_type.mirrored() ? line.adjusted(0, 0, -rest, 0) : line.adjusted(rest, 0, 0, 0);
}

void SummaryDocument::Layout::paintMargins(QPainter& painter, int page) const {
    const QFont small = m_type.font(8);
    const qreal line = PageType::lineHeight(small);
    const QRectF top(margin, 30, body.width(), line);
    const QRectF bottom(margin, sheet.height() - 38, body.width(), line);
    if (page > 0) {
        m_type.drawLine(painter, small, Token::Dim, atStart(top, 0.55), content.title);
    }
    m_type.drawLine(painter, m_type.font(8, true), Token::Overdue, atEnd(top, 0.43), content.rehearsalMark, true);
    painter.setPen(QPen(color(Token::Line, Theme::Light), 0.5));
    painter.drawLine(QPointF(margin, bottom.top() - 5), QPointF(margin + body.width(), bottom.top() - 5));
    m_type.drawLine(painter, small, Token::Dim, atStart(bottom, 0.82), content.context);
    const QString number =
        SummaryDocumentText::tr("Page %1 of %2").arg(m_locale.toString(page + 1), m_locale.toString(flow.pageCount()));
    m_type.drawLine(painter, small, Token::Dim, atEnd(bottom, 0.16), number, true);
}

void SummaryDocument::Layout::paintPage(QPainter& painter, int page) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), sheet), color(Token::Surface, Theme::Light));
    paintMargins(painter, page);
    flow.paint(painter, page);
    painter.restore();
}

SummaryDocument::SummaryDocument(const services::Summary& summary, const QLocale& locale)
    : m_layout(std::make_unique<Layout>(summary, locale)) {}

SummaryDocument::~SummaryDocument() = default;

QString SummaryDocument::title() const {
    return m_layout->content.title;
}

int SummaryDocument::pageCount() const {
    return m_layout->flow.pageCount();
}

QSizeF SummaryDocument::pageSize() {
    return sheet;
}

void SummaryDocument::paintPage(QPainter& painter, int page) const {
    m_layout->paintPage(painter, page);
}

} // namespace kept::render
