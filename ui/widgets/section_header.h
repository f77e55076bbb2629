#pragma once

#include "render/tokens.h"

#include <QWidget>

namespace kept::ui {

/// The words over a group of rows, with how many there are: "Overdue  2".
class SectionHeader final : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(QWidget* parent = nullptr);

    /// token: the colour of the words, Dim but for what is late.
    void setContent(const QString& text, int count, render::Token token = render::Token::Dim);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QString m_count;
    render::Token m_token = render::Token::Dim;
};

} // namespace kept::ui
