#pragma once

#include "domain/promise_query.h"
#include "services/people.h"
#include "ui/dialogs/form_dialog.h"

#include <QDate>

#include <vector>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QLocale;

namespace kept::ui {

/// Edits a filter and the name that it is saved under; of a view of charts only the name and who sees it, for its
/// filter is set where the charts are.
class ViewDialog final : public FormDialog {
    Q_OBJECT

public:
    /// What can be chosen from.
    struct Choices {
        std::vector<services::NamedThing> people;
        std::vector<services::NamedThing> departments;
        std::vector<services::NamedThing> channels;
    };

    ViewDialog(const QString& name, const domain::PromiseQuery& filter, bool shared, const Choices& choices,
               const QLocale& locale, QDate today, QWidget* parent = nullptr);
    ViewDialog(const QString& name, bool shared, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] domain::PromiseQuery filter() const;
    [[nodiscard]] bool shared() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void addEnd(bool shared);
    QComboBox* addChoice(const QString& label, const char* objectName, const std::vector<services::NamedThing>& things,
                         std::int64_t chosen, const QString& none);
    QWidget* outcomeBoxes();
    QWidget* periodFields(const QLocale& locale);

    domain::PromiseQuery m_filter; ///< what the fields do not show stays as it was
    QDate m_today;                 ///< where a period begins that nobody chose yet
    QLineEdit* m_name;
    QComboBox* m_holder = nullptr;
    QComboBox* m_department = nullptr;
    QComboBox* m_channel = nullptr;
    QLineEdit* m_search = nullptr; ///< none, and no field of the filter, in a view of charts
    std::vector<std::pair<domain::Outcome, QCheckBox*>> m_outcomes;
    QCheckBox* m_hasPeriod = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QCheckBox* m_shared;
};

} // namespace kept::ui
