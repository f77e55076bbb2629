#pragma once

#include "services/people.h"
#include "services/recognitions.h"
#include "ui/dialogs/form_dialog.h"

#include <QLocale>
#include <QTimeZone>

class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace kept::services {
class Book;
}

namespace kept::ui {

/// Who is recognized, for which of the promises that they kept last, and in which words.
class RecognizeDialog final : public FormDialog {
    Q_OBJECT

public:
    /// Of `people`, those who have left are not offered.
    RecognizeDialog(services::Book& book, const std::vector<services::PersonRow>& people, domain::Moment now,
                    const QTimeZone& zone, const QLocale& locale, QWidget* parent);

    [[nodiscard]] domain::PersonId person() const;
    [[nodiscard]] QString personName() const;
    [[nodiscard]] std::vector<domain::PromiseId> promises() const;
    [[nodiscard]] QString words() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void readPromises();
    void showPromises(const std::vector<domain::PromiseRow>& rows);

    services::Book& m_book;
    domain::Moment m_now;
    QTimeZone m_zone;
    QLocale m_locale;
    QComboBox* m_person;
    QListWidget* m_promises;
    QPlainTextEdit* m_words;
    bool m_read = false; ///< the promises shown are those of the person shown
};

} // namespace kept::ui
