#include "startup/outside_news.h"

#include "domain/shown_text.h"
#include "services/notifier.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QStringList>

#include <utility>

namespace kept::startup {

namespace {

const QString news = QStringLiteral("news");
const QString action = QStringLiteral("action");
constexpr qsizetype longestTitle = 150;
constexpr qsizetype longestBody = 300;

} // namespace

OutsideNews::OutsideNews(ui::MainWindow& window, services::Notifier& notifier, QObject* parent)
    : QObject(parent), m_window(window), m_notifier(notifier) {
    connect(&m_window.messages(), &ui::MessageBar::said, this, &OutsideNews::tell);
    connect(&m_window.messages(), &ui::MessageBar::dismissed, this, [this] { m_notifier.withdraw(news); });
    connect(&m_notifier, &services::Notifier::actionChosen, this, [this](const QString& id, const QString& key) {
        m_isAsked = true;
        if (id == news && key == action && m_window.messages().isShowing()) {
            m_window.messages().dismiss();
            emit m_window.messages().actionPressed();
        }
    });
}

void OutsideNews::tell(const ui::Message& message) {
    const bool isAway = m_window.isHidden() || m_window.isMinimized();
    const bool isWanted = std::exchange(m_isAsked, false) || message.kind == ui::MessageKind::Error;
    if (std::exchange(m_leaveOut, false) || !isAway || !isWanted)
        return;
    services::Notification notification{
        .id = news,
        .title = domain::glimpseOf(message.happened, longestTitle),
        .body = domain::glimpseOf(QStringList{message.notLost, message.whatToDo}.join(u' ').trimmed(), longestBody)};
    if (!message.action.isEmpty())
        notification.actions.push_back({action, message.action});
    m_notifier.notify(notification);
}

} // namespace kept::startup
