#include "ui/widgets/timeline_view.h"

#include "services/moment_words.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <utility>

namespace kept::ui {

using render::Token;
using Kind = services::TimelineEntry::Kind;

namespace {

constexpr int gutter = 23; ///< room of the mark
constexpr int markSide = 13;

struct Mark {
    Token token;
    bool filled;
};

Mark markOf(Kind kind) {
    switch (kind) {
    case Kind::Kept:
        return {Token::Kept, true};
    case Kind::Moved:
        return {Token::KeptAsRenegotiated, true};
    case Kind::MovedSilently:
        return {Token::Late, false};
    case Kind::PartlyKept:
        return {Token::PartlyKept, true};
    case Kind::Broken:
        return {Token::Broken, true};
    case Kind::Made:
    case Kind::Released:
    case Kind::Message:
    case Kind::FollowUp:
    case Kind::Handed:
    case Kind::Mended:
        return {Token::Open, false};
    }
    Q_UNREACHABLE();
}

/// Lays a paragraph out from `top`, its first `strong` characters semi-bold, and draws it where there is a painter.
/// Gives its height.
int paragraph(const QString& text, int strong, const QFont& font, const QRect& column, int top, QPainter* painter) {
    QString lines = shownText(text);
    QTextLayout layout(lines.replace(u'\n', QChar::LineSeparator), font);
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    if (strong > 0)
        layout.setFormats({{0, strong, format}});
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(column.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, QPointF(column.left(), top));
    return qCeil(height);
}

} // namespace

TimelineItem::TimelineItem(const services::TimelineEntry& entry, const QString& meta, bool last, QWidget* parent)
    : QWidget(parent), m_entry(entry), m_meta(meta), m_last(last) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(QStringLiteral("timelineEntry"));
    setAccessibleRole(*this, QAccessible::ListItem);
    QStringList parts = {m_entry.text.isEmpty() ? m_entry.title
                                                : QStringLiteral("%1 %2").arg(m_entry.title, m_entry.text)};
    parts << m_meta << m_entry.words;
    parts.removeAll(QString());
    setAccessibleName(parts.join(QStringLiteral(". ")));
}

int TimelineItem::layOut(int width, QPainter* painter) const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect column(mirrored ? 0 : gutter, 0, std::max(40, width - gutter), 0);
    const QColor text = tokenColor(m_entry.undone ? Token::Dim : Token::Text, *this);
    QFont font = bodyFont();
    font.setStrikeOut(m_entry.undone);
    if (painter)
        painter->setPen(text);
    const QString headline =
        m_entry.text.isEmpty() ? m_entry.title : QStringLiteral("%1 %2").arg(m_entry.title, m_entry.text);
    int height = paragraph(headline, static_cast<int>(m_entry.title.size()), font, column, 0, painter);
    if (!m_entry.words.isEmpty())
        height += paragraph(m_entry.words, 0, bodyFont(), column, height + 2, painter) + 2;
    if (painter)
        painter->setPen(tokenColor(Token::Dim, *this));
    height += paragraph(m_meta, 0, smallFont(), column, height + 1, painter) + 1;
    return height + metrics::large;
}

/// Layouts ask for the same height again and again, and every answer lays text out.
int TimelineItem::heightForWidth(int width) const {
    if (std::exchange(m_measuredWidth, width) != width)
        m_measuredHeight = layOut(width, nullptr);
    return m_measuredHeight;
}

void TimelineItem::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_measuredWidth = -1;
}

QSize TimelineItem::sizeHint() const {
    constexpr int usual = metrics::detailsWidth - 2 * metrics::large;
    return {usual, heightForWidth(width() > gutter ? width() : usual)};
}

void TimelineItem::resizeEvent(QResizeEvent*) {
    // A scroll area asks only for minimum sizes, and would squeeze what is taller.
    setMinimumHeight(heightForWidth(width()));
}

void TimelineItem::contextMenuEvent(QContextMenuEvent* event) {
    if (!m_entry.hasTexts)
        return event->ignore();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove this text…"), this, [this] { emit removalWanted(m_entry.number); });
    menu->popup(event->globalPos());
}

void TimelineItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? width() - markSide - 1 : 1;
    const int middle = left + markSide / 2;
    const int top = (QFontMetrics(bodyFont()).height() - markSide) / 2;
    painter.fillRect(QRect(middle, 0, 1, m_last ? top : height()), tokenColor(Token::Line, *this));
    const auto [token, filled] = markOf(m_entry.kind);
    const QColor mark = tokenColor(token, *this);
    painter.setPen(QPen(mark, 1.6));
    painter.setBrush(filled ? mark : tokenColor(Token::Surface, *this));
    painter.drawRoundedRect(QRectF(left, top, markSide, markSide).adjusted(0.8, 0.8, -0.8, -0.8), 4, 4);
    layOut(width(), &painter);
}

TimelineView::TimelineView(const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_zone(zone), m_locale(locale), m_items(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("timeline"));
    setAccessibleRole(*this, QAccessible::List);
    setAccessibleName(tr("What happened"));
    m_items->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(0);
}

void TimelineView::setEntries(const std::vector<services::TimelineEntry>& entries) {
    while (QLayoutItem* item = m_items->takeAt(0)) {
        if (QLayout* line = item->layout())
            delete line->itemAt(0)->widget();
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QStringList meta = {services::exactWords(entries[i].when, m_zone, m_locale), entries[i].actor,
                            entries[i].change};
        if (entries[i].undone)
            meta << tr("taken back");
        meta.removeAll(QString());
        auto* item = new TimelineItem(entries[i], meta.join(QStringLiteral(" · ")), i + 1 == entries.size(), this);
        connect(item, &TimelineItem::removalWanted, this, &TimelineView::removalWanted);
        m_items->addWidget(item);
        if (entries[i].linked)
            addLink(entries[i]);
    }
}

void TimelineView::addLink(const services::TimelineEntry& entry) {
    const domain::PromiseId promise = *entry.linked;
    const QString words = entry.linkedWhat.isEmpty() ? tr("Open promise %1").arg(promise.value())
                                                     : tr("Open “%1”").arg(shownText(entry.linkedWhat));
    auto* button = new ChipButton;
    button->setObjectName(QStringLiteral("openLinked"));
    button->setText(withoutMnemonic(words));
    button->setAccessibleName(words);
    setPlainToolTip(*button, words);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, promise] { emit promiseWanted(promise); });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(gutter, 0, 0, metrics::large);
    line->addWidget(button);
    line->addStretch(1);
    m_items->addLayout(line);
}

} // namespace kept::ui
