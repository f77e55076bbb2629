#pragma once

#include <QTimer>
#include <QWidget>

namespace kept::ui {

class MessageBar;
class QuickEntryBar;

/// The line where a promise is typed, in a small window of its own: for a key of the desktop, while another program is
/// in front. What was typed stays when it is closed; once a promise was made it goes by itself, unless the next is
/// typed.
class QuickEntryWindow final : public QWidget {
    Q_OBJECT

public:
    explicit QuickEntryWindow(QWidget* parent = nullptr);

    [[nodiscard]] QuickEntryBar& bar() { return *m_bar; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    /// In front, with these words in the line; without any, with those that were left there.
    void begin(const QString& words);
    /// A promise was made: it stays for as long as it takes to read so.
    void finish();

signals:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QuickEntryBar* m_bar;
    MessageBar* m_messages;
    QTimer m_leave;
};

} // namespace kept::ui
