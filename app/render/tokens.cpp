#include "render/tokens.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace kept::render {

namespace {

constexpr double readableContrast = 4.5;

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair pairOf(Token token) {
    switch (token) {
    case Token::Window:
        return {0xFFF5F6F8, 0xFF14171B};
    case Token::Surface:
        return {0xFFFFFFFF, 0xFF1B1F24};
    case Token::Raised:
        return {0xFFFFFFFF, 0xFF22272E};
    case Token::Line:
        return {0xFFDFE3E8, 0xFF333A43};
    case Token::Text:
        return {0xFF1B1F24, 0xFFE6E9ED};
    case Token::Dim:
        return {0xFF59636E, 0xFF9AA5B1};
    case Token::Accent:
        return {0xFF2456C7, 0xFF7FA6FF};
    case Token::AccentBackground:
        return {0xFFE8EEFC, 0xFF24314F};
    case Token::OnAccent:
        return {0xFFFFFFFF, 0xFF14171B};
    case Token::Kept:
        return {0xFF00796B, 0xFF4DB6A5};
    case Token::KeptAsRenegotiated:
        return {0xFF2F74C0, 0xFF79B0F0};
    case Token::PartlyKept:
        return {0xFF7A57B5, 0xFFB79AE0};
    case Token::Late:
        return {0xFF8A5D08, 0xFFE0A94A};
    case Token::LateBackground:
        return {0xFFFBF0D9, 0xFF3A2E17};
    case Token::Broken:
        return {0xFFB3361E, 0xFFF0765A};
    case Token::Overdue:
        return {0xFFB83D0B, 0xFFFF9248};
    case Token::OverdueBackground:
        return {0xFFFCE9DF, 0xFF43261A};
    case Token::Open:
        return {0xFF6B7580, 0xFF8A95A1};
    }
    Q_UNREACHABLE();
}

} // namespace

QColor color(Token token, Theme theme) {
    const Pair pair = pairOf(token);
    return QColor::fromRgb(theme == Theme::Light ? pair.light : pair.dark);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& color) {
        const auto linear = [](double share) {
            return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme themeOf(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return dark ? Theme::Dark : Theme::Light;
}

QColor contrastColor(Token token, const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto orText = [&](const QColor& wanted) {
        return contrastRatio(wanted, ground) >= readableContrast ? wanted : text;
    };
    switch (token) {
    case Token::Window:
        return palette.color(QPalette::Window);
    case Token::Surface:
    case Token::Raised:
    case Token::LateBackground:
    case Token::OverdueBackground:
    case Token::OnAccent:
        return ground;
    case Token::Line:
    case Token::Text:
    case Token::Dim:
        return text;
    case Token::Accent:
        return orText(palette.color(QPalette::Link));
    case Token::AccentBackground: { // a breath of it only: what stands on it keeps the colour of the text
        const QColor chosen = palette.color(QPalette::Highlight);
        const auto mix = [](int a, int b) { return (a + 3 * b) / 4; };
        return {mix(chosen.red(), ground.red()), mix(chosen.green(), ground.green()),
                mix(chosen.blue(), ground.blue())};
    }
    default:
        return orText(color(token, themeOf(palette)));
    }
}

Token tokenFor(domain::Outcome outcome) {
    using domain::Outcome;
    switch (outcome) {
    case Outcome::Kept:
        return Token::Kept;
    case Outcome::KeptAsRenegotiated:
        return Token::KeptAsRenegotiated;
    case Outcome::PartlyKept:
        return Token::PartlyKept;
    case Outcome::Late:
        return Token::Late;
    case Outcome::Broken:
        return Token::Broken;
    case Outcome::Overdue:
        return Token::Overdue;
    case Outcome::Open:
    case Outcome::Released:
    case Outcome::Void:
        return Token::Open;
    }
    Q_UNREACHABLE();
}

} // namespace kept::render
