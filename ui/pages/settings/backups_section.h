#pragma once

#include "ui/pages/settings/settings_section.h"

#include <QTimeZone>

class QLocale;

namespace kept::models {
class BackupsModel;
}

namespace kept::services {
class Backups;
}

namespace kept::ui {

class ElidedLabel;
class PlainTable;
class Questions;

/// The backups of the book: what there is, one more now, and back to one of them.
class BackupsSection final : public SettingsSection {
    Q_OBJECT

public:
    BackupsSection(SettingsDesk& desk, services::Backups& backups, Questions& questions, const QTimeZone& zone,
                   const QLocale& locale, QWidget* parent = nullptr);

    /// One more, unless one is under way; says when it is done.
    void backUp();

signals:
    /// The book is the backup now; the one that was there before lies at `keptAt`.
    void restored(const QString& keptAt);

private:
    void showData() override;
    /// On a server there is nothing that anybody may not change.
    [[nodiscard]] bool mayEdit() const override;
    void showButtons();
    void restore();

    services::Backups& m_backups;
    Questions& m_questions;
    models::BackupsModel* m_model;
    PlainTable* m_table;
    QLabel* m_none;
    ElidedLabel* m_folder;
    QPushButton* m_backUp = nullptr;
    QPushButton* m_restore = nullptr;
    bool m_isBusy = false;
};

} // namespace kept::ui
