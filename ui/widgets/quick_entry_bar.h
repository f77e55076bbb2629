#pragma once

#include "ui/widgets/chip.h"

#include <QString>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;

namespace kept::ui {

class FlowLayout;

/// One thing that was understood, or a hint about one that was not.
struct EntryChip {
    QString id;                       ///< comes back when it is pressed
    QString text;                     ///< "due Tue 24 Nov, 15:00"; plain text
    ChipKind kind = ChipKind::Accent; ///< Warning for hints: a vague word, a thin chance
    QString tooltip = {};             ///< plain text
};

/// The line where a promise is typed, and below it what has been understood so far. It understands nothing itself:
/// whoever listens to textChanged() sets the chips. The row of chips opens with the first letter and stays until the
/// line is empty again, so that what lies below moves once and not with every word.
class QuickEntryBar final : public QWidget {
    Q_OBJECT

public:
    explicit QuickEntryBar(QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Puts words there as if they had been typed, for instance back after a save that failed.
    void setText(const QString& text);
    void setChips(const std::vector<EntryChip>& chips);
    void clear();
    void focusEntry();
    /// Back to the line, to go on with the words that stand there.
    void resumeEntry();
    /// Where what a chip opens belongs: the corner below it, on the screen.
    [[nodiscard]] QPoint below(const QString& chip) const;
    /// A control that stands to the right of the line, above the chips' row.
    void addBeside(QWidget* widget);

signals:
    void textChanged(const QString& text);
    void submitted(const QString& text);
    void chipPressed(const QString& id);
    void cleared();
    /// Escape on an empty line: the focus may go back to the page.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeRoom(int count);
    void describe(const std::vector<EntryChip>& chips);
    void escape();

    QLineEdit* m_edit;
    QWidget* m_chipRow;
    QHBoxLayout* m_top;
    FlowLayout* m_chipLayout;
    std::vector<ChipButton*> m_chips;
};

} // namespace kept::ui
