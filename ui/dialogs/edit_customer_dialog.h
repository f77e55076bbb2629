#pragma once

#include "domain/contact.h"
#include "ui/dialogs/form_dialog.h"

#include <QLocale>

#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kept::ui {

class ReachFields;

/// A customer: name, how and when to reach them, whom they work for, a short note.
class EditCustomerDialog final : public FormDialog {
    Q_OBJECT

public:
    /// A contact without an id is a new one; `channels` are those of the book.
    EditCustomerDialog(const domain::Contact& contact, const QStringList& channels, const QLocale& locale,
                       QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    /// Throws InvalidInput where what was typed can't be read.
    [[nodiscard]] domain::ContactDetails details() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void addChannels(const QStringList& channels);
    void addPlaces();
    QLineEdit* addLine(const QString& label, const char* objectName, const QString& text, const QString& hint);

    domain::Contact m_seen;
    QLocale m_locale;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_organisation;
    QLineEdit* m_mails;
    QLineEdit* m_phones;
    ReachFields* m_reach;
    QComboBox* m_zone;
    QLineEdit* m_quiet;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace kept::ui
