#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;

namespace kept::ui {

class MenuButton;
class QuickEntryBar;

/// Whose promises can be looked at: one person, a department, everyone.
struct WhoseChoice {
    QString key;  ///< comes back when it is chosen
    QString text; ///< plain text
};

/// Quick entry first, then search, then whose promises are shown.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] QuickEntryBar& entry() { return *m_entry; }
    void focusSearch();
    /// Back to the search, to go on with the words that stand there.
    void resumeSearch();
    /// Without a word about it: what was searched for is not shown any more.
    void forgetSearch();
    void setWhoseChoices(const QList<WhoseChoice>& choices, const QString& current);
    void openWhose();

signals:
    void searchEdited(const QString& words);
    void whoseChosen(const QString& key);
    /// Escape, or from the search Down or Enter, to what was found: the focus may go to the page.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildSearch();
    void buildWhose();
    /// Whether the search takes that key.
    bool takeKey(int key);

    QuickEntryBar* m_entry;
    QLineEdit* m_search;
    MenuButton* m_whose;
};

} // namespace kept::ui
