#pragma once

#include <QWidget>

class QLabel;

namespace kept::ui {

class ChipButton;

/// Words of a person that may be long: the first lines, and a button that shows the rest where there is more.
class FoldedText final : public QWidget {
    Q_OBJECT

public:
    FoldedText(const char* objectName, const QFont& font, QWidget* parent = nullptr);

    /// `spoken` is for assistive technology; empty where that reads the text itself. Another text is folded anew.
    void setText(const QString& text, const QString& spoken = {});

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fold();

    QLabel* m_text;
    ChipButton* m_all;
    bool m_isOpen = false;
};

} // namespace kept::ui
