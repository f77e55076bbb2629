#include "ui/widgets/figure_tile.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace kept::ui {

using render::Token;

namespace {

constexpr int narrowestTile = 96;
constexpr int linesOfWords = 2;

} // namespace

FigureTile::FigureTile(const char* objectName, QWidget* parent) : QPushButton(parent) {
    setObjectName(QLatin1String(objectName));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoDefault(false);
}

void FigureTile::setFigure(const QString& figure, const QString& words, bool late) {
    m_figure = figure;
    m_words = words;
    m_late = late;
    setAccessibleName(tr("%1 %2", "a figure and what it counts").arg(figure, words));
    setToolTip(tr("Show these promises"));
    updateGeometry();
    update();
}

int FigureTile::heightForWords() const {
    return QFontMetrics(titleFont()).height() + linesOfWords * QFontMetrics(smallFont()).height() + 2 * metrics::small +
           2;
}

QSize FigureTile::sizeHint() const {
    const int words = QFontMetrics(smallFont()).horizontalAdvance(m_words) / linesOfWords;
    return {std::max({narrowestTile, words, QFontMetrics(titleFont()).horizontalAdvance(m_figure)}) +
                2 * metrics::medium,
            heightForWords()};
}

QSize FigureTile::minimumSizeHint() const {
    return {narrowestTile, heightForWords()};
}

void FigureTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(tokenColor(hasFocus() ? Token::Accent : Token::Line, *this), hasFocus() ? 2 : 1));
    painter.setBrush(tokenColor(lit ? Token::Raised : Token::Surface, *this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
    painter.setLayoutDirection(layoutDirection());
    QRect room = rect().adjusted(metrics::medium, metrics::small, -metrics::medium, -metrics::small);
    painter.setFont(titleFont());
    painter.setPen(tokenColor(m_late ? Token::Overdue : Token::Text, *this));
    const int figureHeight = painter.fontMetrics().height();
    painter.drawText(QRect(room.left(), room.top(), room.width(), figureHeight), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_figure, Qt::ElideRight, room.width()));
    room.setTop(room.top() + figureHeight + 2);
    painter.setFont(smallFont());
    painter.setPen(tokenColor(Token::Dim, *this));
    painter.drawText(room, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_words);
}

} // namespace kept::ui
