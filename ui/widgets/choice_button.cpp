#include "ui/widgets/choice_button.h"

#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace kept::ui {

namespace {

constexpr int choiceIconSide = 24;
constexpr int narrowestChoice = 240;

} // namespace

ChoiceButton::ChoiceButton(const QString& iconName, const QString& title, const QString& hint, QWidget* parent)
    : QPushButton(parent), m_icon(ui::icon(iconName, render::Token::Accent)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWords(title, hint);
}

void ChoiceButton::setWords(const QString& title, const QString& hint) {
    setText(title);
    m_hint = hint;
    setAccessibleName(withoutMark(title));
    setPlainToolTip(*this, hint);
    updateGeometry();
}

QSize ChoiceButton::sizeHint() const {
    const int words = QFontMetrics(strongFont()).height() + QFontMetrics(smallFont()).height();
    return {narrowestChoice * 2, words + 2 * metrics::medium + metrics::tight};
}

QSize ChoiceButton::minimumSizeHint() const {
    return {narrowestChoice, sizeHint().height()};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const QRect inside = rect().adjusted(metrics::large, 0, -metrics::large, 0);
    const QRect picture(inside.left(), inside.center().y() - choiceIconSide / 2, choiceIconSide, choiceIconSide);
    m_icon.paint(&painter, QStyle::visualRect(layoutDirection(), inside, picture), Qt::AlignCenter,
                 isEnabled() ? QIcon::Normal : QIcon::Disabled);

    const QRect words =
        QStyle::visualRect(layoutDirection(), inside, inside.adjusted(choiceIconSide + metrics::large, 0, 0, 0));
    const int middle = words.center().y();
    painter.setFont(strongFont());
    painter.setPen(tokenColor(isEnabled() ? render::Token::Text : render::Token::Dim, *this));
    painter.drawText(QRect(words.left(), words.top(), words.width(), middle - words.top()),
                     Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine | Qt::TextShowMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width(), Qt::TextShowMnemonic));
    painter.setFont(smallFont());
    painter.setPen(tokenColor(render::Token::Dim, *this));
    painter.drawText(QRect(words.left(), middle + 2, words.width(), words.bottom() - middle),
                     Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_hint, Qt::ElideMiddle, words.width()));
}

} // namespace kept::ui
