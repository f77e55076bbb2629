#include "ui/widgets/appearance.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStyleFactory>

#include <algorithm>

namespace kept::ui {

namespace {

using render::Theme;
using render::Token;

constexpr int smallestBodyPixels = 13;

const QHash<QString, Token>& tokenNames() {
    static const QHash<QString, Token> names = {
        {QStringLiteral("window"), Token::Window},
        {QStringLiteral("surface"), Token::Surface},
        {QStringLiteral("raised"), Token::Raised},
        {QStringLiteral("line"), Token::Line},
        {QStringLiteral("text"), Token::Text},
        {QStringLiteral("dim"), Token::Dim},
        {QStringLiteral("accent"), Token::Accent},
        {QStringLiteral("accent-background"), Token::AccentBackground},
        {QStringLiteral("on-accent"), Token::OnAccent},
        {QStringLiteral("kept"), Token::Kept},
        {QStringLiteral("late"), Token::Late},
        {QStringLiteral("late-background"), Token::LateBackground},
        {QStringLiteral("broken"), Token::Broken},
        {QStringLiteral("overdue"), Token::Overdue},
        {QStringLiteral("overdue-background"), Token::OverdueBackground},
        {QStringLiteral("open"), Token::Open},
    };
    return names;
}

QColor mixed(const QColor& top, const QColor& bottom, double share) {
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1.0 - share)); };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

/// Colours between two tokens, for states that the table does not name.
QHash<QString, QColor> shadesOf(Theme theme) {
    const auto token = [theme](Token t) { return render::color(t, theme); };
    return {
        {QStringLiteral("hover"), mixed(token(Token::Text), token(Token::Raised), 0.05)},
        {QStringLiteral("pressed"), mixed(token(Token::Text), token(Token::Raised), 0.10)},
        {QStringLiteral("disabled"), mixed(token(Token::Dim), token(Token::Surface), 0.6)},
        {QStringLiteral("accent-hover"), mixed(token(Token::Text), token(Token::Accent), 0.15)},
        {QStringLiteral("scroll"), mixed(token(Token::Dim), token(Token::Window), 0.4)},
    };
}

/// The desktop's own font where it names one. A bare X server only says "Sans": then the clearest face that is there.
QFont systemFont(const QFont& applicationFont) {
    QFont font = applicationFont;
    const QString family = font.family();
    const QStringList generic = {QStringLiteral("Sans"), QStringLiteral("Sans Serif"), QStringLiteral("Helvetica")};
    if (generic.contains(family, Qt::CaseInsensitive)) {
        for (const auto& clear : {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Cantarell")}) {
            if (QFontDatabase::hasFamily(clear)) {
                font.setFamilies({clear, family});
                break;
            }
        }
    }
    font.setPixelSize(std::max(smallestBodyPixels, QFontInfo(font).pixelSize()));
    return font;
}

} // namespace

Appearance::Appearance(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_desktopPalette(QApplication::palette()) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(systemFont(QApplication::font()));
}

void Appearance::apply(Theme theme) {
    m_theme = theme;
    dress();
}

void Appearance::setHighContrast(bool highContrast) {
    if (m_highContrast == highContrast)
        return;
    m_highContrast = highContrast;
    dress();
}

void Appearance::dress() {
    setHighContrastShown(m_highContrast);
    if (m_highContrast) {
        m_theme = render::themeOf(m_desktopPalette);
        QApplication::setPalette(m_desktopPalette);
        m_application.setStyleSheet({});
    } else {
        QApplication::setPalette(paletteOf(m_theme));
        m_application.setStyleSheet(styleSheet());
    }
    emit changed(m_theme);
}

QString Appearance::styleSheet() const {
    QFile file(QStringLiteral(":/kept/styles/kept.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The style sheet is missing from the program.");
    const QString sheet = QString::fromUtf8(file.readAll());
    const auto shades = shadesOf(m_theme);
    const auto colorOf = [&](const QString& name) {
        return shades.contains(name) ? shades.value(name) : render::color(tokenNames().value(name), m_theme);
    };
    static const QRegularExpression placeholder(QStringLiteral("@icon\\(([a-z0-9-]+), ?([a-z-]+)\\)|@([a-z-]+)"));
    QString result;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        result += match.hasCaptured(3) ? colorOf(match.captured(3)).name()
                                       : iconFile(match.captured(1), colorOf(match.captured(2)));
        from = match.capturedEnd();
    }
    return result + QStringView(sheet).mid(from);
}

/// Style sheets take pictures from files only: writes the icon in its colour, and gives it as url("…").
QString Appearance::iconFile(const QString& name, const QColor& color) const {
    const QString path = m_iconFiles.filePath(QStringLiteral("%1-%2.svg").arg(name, color.name().mid(1)));
    if (!QFile::exists(path)) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(iconSvg(name, color));
            file.commit();
        }
    }
    return QStringLiteral("url(\"%1\")").arg(path);
}

QPalette paletteOf(Theme theme) {
    const auto token = [theme](Token t) { return render::color(t, theme); };
    QPalette palette(token(Token::Text), token(Token::Raised), token(Token::Raised), token(Token::Line),
                     token(Token::Dim), token(Token::Text), token(Token::Text), token(Token::Surface),
                     token(Token::Window));
    palette.setColor(QPalette::AlternateBase, token(Token::Window));
    palette.setColor(QPalette::Midlight, token(Token::Line));
    palette.setColor(QPalette::Highlight, token(Token::AccentBackground));
    palette.setColor(QPalette::HighlightedText, token(Token::Text));
    palette.setColor(QPalette::PlaceholderText, token(Token::Dim));
    palette.setColor(QPalette::Link, token(Token::Accent));
    palette.setColor(QPalette::LinkVisited, token(Token::PartlyKept));
    palette.setColor(QPalette::ToolTipBase, token(Token::Raised));
    palette.setColor(QPalette::ToolTipText, token(Token::Text));
    const QColor disabled = shadesOf(theme).value(QStringLiteral("disabled"));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

} // namespace kept::ui
