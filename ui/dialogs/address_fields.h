#pragma once

#include "domain/server_address.h"

#include <QObject>

#include <optional>

class QComboBox;
class QLineEdit;

namespace kept::ui {

/// The fields that say where a team's book is: one for the address as a whole, and one for each of its parts. They say
/// the same at any time; what only the address can say, such as further options, stays through every edit of a part.
class AddressFields final : public QObject {
    Q_OBJECT

public:
    AddressFields(const domain::ServerAddress& address, QObject* parent);

    // What a dialog lays out, and owns from then on.
    [[nodiscard]] QLineEdit* whole() const { return m_whole; }
    [[nodiscard]] QLineEdit* host() const { return m_host; }
    [[nodiscard]] QLineEdit* port() const { return m_port; }
    [[nodiscard]] QLineEdit* database() const { return m_database; }
    [[nodiscard]] QLineEdit* user() const { return m_user; }
    [[nodiscard]] QComboBox* encryption() const { return m_encryption; }

    [[nodiscard]] const domain::ServerAddress& address() const { return m_address; }
    /// As FormDialog::complaint().
    [[nodiscard]] std::optional<QString> complaint() const;

signals:
    void changed();
    /// A password stood in the address; it does not any more.
    void passwordFound(const QString& password);

private:
    void wholeEdited(const QString& text);
    void takePasswordOut();
    void partEdited();
    void showParts();

    domain::ServerAddress m_address;
    QString m_wrong; ///< with what was typed last; empty where that is the address
    qsizetype m_seenLength = 0;
    QLineEdit* m_whole;
    QLineEdit* m_host;
    QLineEdit* m_port;
    QLineEdit* m_database;
    QLineEdit* m_user;
    QComboBox* m_encryption;
};

} // namespace kept::ui
