#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace kept::ui {

class IconLabel;

enum class MessageKind { Info, Warning, Error };

/// What the bar says: first what happened, then what was not lost, then what to do. All plain text.
struct Message {
    MessageKind kind = MessageKind::Info;
    QString happened = {};
    QString notLost = {};
    QString whatToDo = {};
    QString action = {}; ///< words of a button, such as "Undo"; empty for none
};

/// The bar at the bottom that says what happened. News goes by itself after a while; warnings and errors stay until
/// they are closed or followed by another message.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(const Message& message);
    void dismiss();
    [[nodiscard]] bool isShowing() const { return !isHidden(); }

signals:
    void said(const kept::ui::Message& message);
    void actionPressed();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();

    IconLabel* m_icon;
    QLabel* m_happened;
    QLabel* m_rest;
    QPushButton* m_action;
    QToolButton* m_close;
    QTimer m_timer;
};

} // namespace kept::ui
