#pragma once

#include <QPushButton>

namespace kept::ui {

/// One figure, large, with words below it: pressed, it shows what it counts.
class FigureTile final : public QPushButton {
    Q_OBJECT

public:
    explicit FigureTile(const char* objectName, QWidget* parent = nullptr);

    /// "12", "open". `late`: in the colour of what is overdue, as the words say too.
    void setFigure(const QString& figure, const QString& words, bool late = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int heightForWords() const;

    QString m_figure;
    QString m_words;
    bool m_late = false;
};

} // namespace kept::ui
