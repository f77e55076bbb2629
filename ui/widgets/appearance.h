#pragma once

#include "render/tokens.h"

#include <QObject>
#include <QPalette>
#include <QTemporaryDir>

class QApplication;

namespace kept::ui {

/// Dresses the application in one theme: Fusion, a palette and a style sheet, all made of the table of tokens.
class Appearance final : public QObject {
    Q_OBJECT

public:
    /// Remembers the palette of the desktop, and lays the scale of type on the font of the system.
    explicit Appearance(QApplication& application, QObject* parent = nullptr);

    /// Shows a theme; where the desktop asks for high contrast, its own palette stays.
    void apply(render::Theme theme);
    /// The desktop asks for high contrast (or no longer): its palette wins over ours.
    void setHighContrast(bool highContrast);
    [[nodiscard]] render::Theme theme() const { return m_theme; }

signals:
    /// What is painted by hand (charts, pixmaps) is out of date.
    void changed(kept::render::Theme theme);

private:
    void dress();
    [[nodiscard]] QString styleSheet() const;
    [[nodiscard]] QString iconFile(const QString& name, const QColor& color) const;

    QApplication& m_application;
    QPalette m_desktopPalette;
    QTemporaryDir m_iconFiles;
    render::Theme m_theme = render::Theme::Light;
    bool m_highContrast = false;
};

/// The palette of a theme.
[[nodiscard]] QPalette paletteOf(render::Theme theme);

} // namespace kept::ui
