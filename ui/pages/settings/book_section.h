#pragma once

#include "ui/pages/settings/settings_section.h"

class QGridLayout;
class QProgressBar;

namespace kept::services {
class CheckRun;
struct Verification;
} // namespace kept::services

namespace kept::ui {

class ElidedLabel;

/// The book itself: where it lies, its zone, and whether its history is whole.
class BookSection final : public SettingsSection {
    Q_OBJECT

public:
    explicit BookSection(SettingsDesk& desk, QWidget* parent = nullptr);

    /// Begins the check, unless it runs, and takes the focus to where it can be stopped.
    void check();

signals:
    void otherBookWanted();
    void importWanted();

private:
    void showData() override;
    void buildFacts();
    void buildCheck();
    ElidedLabel* addFact(QGridLayout& grid, const QString& name, const char* objectName);
    void showChecking(bool checking);
    void showFindings(const services::Verification& found);
    void showWhole();
    void copySeal() const;

    ElidedLabel* m_path = nullptr;
    ElidedLabel* m_zone = nullptr;
    ElidedLabel* m_kind = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_copy = nullptr;
    QProgressBar* m_progress = nullptr;
    services::CheckRun* m_run = nullptr;
    QLabel* m_finding = nullptr;
    QLabel* m_problems = nullptr;
    QLabel* m_seal = nullptr;
};

} // namespace kept::ui
