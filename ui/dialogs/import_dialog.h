#pragma once

#include "domain/moment.h"
#include "services/importing/import_book.h"

#include <QDialog>
#include <QLocale>

#include <functional>

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

/// Brings promises from a CSV file into the open book: says how far it is, can be stopped, and lists the rows that
/// could not be taken.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    ImportDialog(services::Book& book, Questions& questions, Clock clock, const QLocale& locale,
                 QWidget* parent = nullptr);

    /// Fills in the file; for who knows it already.
    void setFile(const QString& path);

public slots:
    /// While an import runs this stops it, and the dialog stays to tell what came in.
    void reject() override;

signals:
    /// Some or all rows are in.
    void imported(const kept::services::ImportReport& report);

private:
    void buildLayout();
    QLineEdit* addFile(QFormLayout& form, const QString& label, const char* objectName, const QString& filter);
    void check();
    void start();
    void end();
    void showReport(const services::ImportReport& report, bool stopped);
    void say(const QString& title, const QString& rest);

    services::Book& m_book;
    Questions& m_questions;
    Clock m_clock;
    QLocale m_locale;
    services::ImportRun* m_run = nullptr;
    models::BadRowsModel* m_badRows;
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
