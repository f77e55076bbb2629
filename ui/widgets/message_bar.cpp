#include "ui/widgets/message_bar.h"

#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/shown_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace kept::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto newsStays = 10s;

struct KindLook {
    QString styleName;
    QString icon;
    render::Token token;
};

KindLook lookOf(MessageKind kind) {
    switch (kind) {
    case MessageKind::Info:
        return {QStringLiteral("info"), QStringLiteral("info"), render::Token::Accent};
    case MessageKind::Warning:
        return {QStringLiteral("warning"), QStringLiteral("triangle-alert"), render::Token::Late};
    case MessageKind::Error:
        return {QStringLiteral("error"), QStringLiteral("circle-alert"), render::Token::Broken};
    }
    Q_UNREACHABLE();
}

QLabel* plainLabel(QWidget* parent, const QString& objectName) {
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(metrics::iconSize, this)),
      m_happened(plainLabel(this, QStringLiteral("messageHappened"))),
      m_rest(plainLabel(this, QStringLiteral("messageRest"))), m_action(new QPushButton(this)),
      m_close(new QToolButton(this)), m_timer(this) {
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleRole(*this, QAccessible::Notification);
    m_happened->setFont(strongFont());
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message (Esc)"));
    m_close->setFocusPolicy(Qt::StrongFocus);
    buildLayout();

    m_timer.setObjectName(QStringLiteral("messageTimer"));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const bool isHeld = underMouse() || isAncestorOf(QApplication::focusWidget());
        if (isVisible() && isHeld) // in a window that was closed to the tray nobody holds it
            m_timer.start(newsStays);
        else
            dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        dismiss();
        emit actionPressed();
    });
    hide();
}

void MessageBar::buildLayout() {
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_happened);
    words->addWidget(m_rest);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::small, metrics::pageMargin, metrics::small);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
}

void MessageBar::say(const Message& message) {
    const KindLook look = lookOf(message.kind);
    const QString rest = QStringList{message.notLost, message.whatToDo}.join(QLatin1Char(' ')).trimmed();
    m_icon->setIcon(look.icon, look.token);
    m_happened->setText(shownText(message.happened));
    m_rest->setText(shownText(rest));
    m_rest->setVisible(!rest.isEmpty());
    m_action->setText(message.action);
    m_action->setAccessibleName(message.action);
    m_action->setVisible(!message.action.isEmpty());
    setStyleProperty(*this, "kind", look.styleName);
    setAccessibleName(QStringLiteral("%1 %2").arg(message.happened, rest).trimmed());
    if (isVisible())
        announce(*this);
    setVisible(true);
    if (message.kind == MessageKind::Info)
        m_timer.start(newsStays);
    else
        m_timer.stop();
    emit said(message);
}

void MessageBar::dismiss() {
    m_timer.stop();
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace kept::ui
