#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/importing/import_book.h"
#include "services/importing/verdict_import.h"

#include <QDialog>
#include <QLocale>

#include <functional>
#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace kept::models {
class BadRowsModel;
}

namespace kept::services {
class Book;
class ImportRun;
} // namespace kept::services

namespace kept::ui {

class PlainTable;
class Questions;

/// Brings promises from a CSV file into the open book, or what promisees said of them: says how far it is, can be
/// stopped, and lists the rows that could not be taken.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    ImportDialog(services::Book& book, Questions& questions, Clock clock, const QLocale& locale,
                 QWidget* parent = nullptr);

    /// Asks which of both the file holds; verdicts are written down by who sits here.
    void offerVerdicts(std::optional<domain::PersonId> person);
    /// Fills in the file; for who knows it already.
    void setFile(const QString& path);

public slots:
    /// While an import runs this stops it, and the dialog stays to tell what came in.
    void reject() override;

signals:
    /// Some or all promises are in.
    void imported(const kept::services::ImportReport& report);

private:
    void buildLayout();
    QLineEdit* addFile(const QString& label, const char* objectName, const QString& filter);
    void check();
    [[nodiscard]] bool bringsVerdicts() const;
    void showWhat();
    void start();
    void startPromises();
    void startVerdicts();
    void nameClose(const QString& words);
    void begin();
    void end();
    void showVerdicts(const services::VerdictReport& report);
    void showRows(const std::vector<services::BadRow>& bad);
    void showReport(const services::ImportReport& report, bool stopped);
    void say(const QString& title, const QString& rest);

    services::Book& m_book;
    Questions& m_questions;
    Clock m_clock;
    QLocale m_locale;
    std::optional<domain::PersonId> m_person;
    services::ImportRun* m_run = nullptr;
    bool m_isSaving = false; ///< verdicts, which go in all at once
    models::BadRowsModel* m_badRows;
    QFormLayout* m_form;
    QComboBox* m_what = nullptr; ///< none where it holds promises
    QLineEdit* m_file = nullptr;
    QLineEdit* m_map = nullptr;
    QLabel* m_title;
    QLabel* m_rest;
    QProgressBar* m_progress;
    PlainTable* m_table;
    QPushButton* m_start;
    QPushButton* m_close;
};

} // namespace kept::ui
