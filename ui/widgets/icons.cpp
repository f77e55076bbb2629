#include "ui/widgets/icons.h"

#include "ui/widgets/look.h"

#include <QColor>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <stdexcept>

namespace kept::ui {

namespace {

class TokenIconEngine final : public QIconEngine {
public:
    TokenIconEngine(QString name, render::Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto token = mode == QIcon::Selected ? render::Token::Accent : m_token;
        QSvgRenderer renderer(iconSvg(m_name, tokenColor(token)));
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        renderer.render(painter, rect);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TokenIconEngine(*this); }

private:
    QString m_name;
    render::Token m_token;
};

QString pathOf(const QString& name) {
    return QStringLiteral(":/kept/icons/%1.svg").arg(name);
}

} // namespace

QIcon icon(const QString& name, render::Token token) {
    if (!QFile::exists(pathOf(name)))
        throw std::invalid_argument("There is no icon named " + name.toStdString() + ".");
    return QIcon(new TokenIconEngine(name, token));
}

QByteArray iconSvg(const QString& name, const QColor& color) {
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::invalid_argument("There is no icon named " + name.toStdString() + ".");
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace kept::ui
