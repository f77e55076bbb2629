#pragma once

#include "ui/dialogs/form_dialog.h"

namespace kept::ui {

/// Shows, once, the password that somebody signs in with at the book's server, and how it gets to them.
class LoginPasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    struct Given {
        QString person;
        QString login;
        QString password;
        QString address; ///< of the book, as they open it
    };

    LoginPasswordDialog(const Given& given, QWidget* parent);

protected:
    /// Enter copies the password first: it is never shown again.
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] std::optional<QString> complaint() const override { return std::nullopt; }

private:
    enum class Kind { Plain, Secret };
    void addShown(const QString& label, const char* objectName, const QString& text, Kind kind, const QString& copies);
};

} // namespace kept::ui
