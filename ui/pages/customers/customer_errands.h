#pragma once

#include "services/book.h"
#include "services/customers.h"
#include "services/session.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>

class QWidget;

namespace kept::services {
struct Forgotten;
}

namespace kept::ui {

class FormDialog;
class Questions;

/// What is done to customers from their page: each opens the dialog it needs, and says what came of it.
class CustomerErrands final : public QObject {
    Q_OBJECT

public:
    CustomerErrands(services::Book& book, Questions& questions, services::Book::Clock clock, const QLocale& locale,
                    QWidget& page);

    void setPerson(std::optional<domain::PersonId> person) { m_person = person; }

    void add() { edit({}); }
    void edit(const domain::Contact& contact);
    void merge(const services::CustomerRow& from, const services::CustomerOverview& overview);
    /// Asks first, and says what goes and what stays.
    void forget(const domain::Contact& contact);
    void part(domain::ContactId contact, const QString& name);
    void importCards();
    void exportCards();

signals:
    void said(const QString& news);
    void failed(const QString& why);

private:
    using Work = std::function<void(storage::Database&, const services::Session&, services::Changes&)>;

    void openEditor(const domain::Contact& contact, const QStringList& channels);
    /// Saves what a dialog holds, and closes it, or says in it why not.
    void saveFrom(FormDialog& dialog, Work work, const QString& news);
    [[nodiscard]] static QString newsOf(const services::Forgotten& forgotten);
    void offerImport(const QByteArray& file);

    services::Book& m_book;
    Questions& m_questions;
    services::Book::Clock m_clock;
    QLocale m_locale;
    QWidget& m_page;
    std::optional<domain::PersonId> m_person;
};

} // namespace kept::ui
