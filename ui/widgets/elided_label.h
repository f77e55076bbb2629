#pragma once

#include <QLabel>

namespace kept::ui {

/// Plain text that is cut with an ellipsis where it does not fit, never pushes its neighbours away, and shows itself
/// whole in its tooltip and to assistive technology.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_fullText; }
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_fullText;
    Qt::TextElideMode m_mode;
};

/// Text from a person for a tooltip: escaped, so that nothing in it is markup.
[[nodiscard]] QString plainToolTip(const QString& text);
/// The same as the tooltip of a widget, and the text as it is for assistive technology, which would say the escapes.
void setPlainToolTip(QWidget& widget, const QString& text);

} // namespace kept::ui
