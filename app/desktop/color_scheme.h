#pragma once

#include <QObject>

namespace kept::desktop {

enum class ColorScheme { NoPreference, Dark, Light };

/// What the desktop asks applications to look like.
class DesktopAppearance : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// What is known by now; NoPreference and false until the desktop has answered, and where nothing answers.
    [[nodiscard]] virtual ColorScheme colorScheme() const = 0;
    [[nodiscard]] virtual bool highContrast() const = 0;

signals:
    void changed();
};

} // namespace kept::desktop
