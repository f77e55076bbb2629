#pragma once

#include <QIcon>
#include <QPushButton>

namespace kept::ui {

/// A button with something dim after its words: the key that does the same ("Kept K"), or the arrow of a menu.
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    explicit KeyButton(const QString& text = {}, const QString& key = {}, QWidget* parent = nullptr);

    /// The hint only shows the key; the shortcut itself belongs to the action.
    void setKeyHint(const QString& key);
    /// The one thing that most people want to do here.
    void setPrimary(bool primary);
    /// Its words are dim: what it stands for is not set.
    void setQuiet(bool quiet);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Width of what is drawn after the words, the gap before it included.
    [[nodiscard]] virtual int trailingWidth() const;
    virtual void paintTrailing(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] QColor wordColor() const;

private:
    QString m_key;
    bool m_primary = false;
    bool m_quiet = false;
};

/// A button that opens a menu: "Mara Lind ▾". Long names are cut in the middle.
class MenuButton final : public KeyButton {
    Q_OBJECT

public:
    explicit MenuButton(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton* option) const override;
    [[nodiscard]] int trailingWidth() const override;
    void paintTrailing(QPainter& painter, const QRect& rect) const override;

private:
    QIcon m_arrow;
};

} // namespace kept::ui
