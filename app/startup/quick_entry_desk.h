#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/nobody.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace kept::services {
class Book;
struct Changes;
} // namespace kept::services

namespace kept::ui {
class EntryController;
class QuickEntryWindow;
} // namespace kept::ui

namespace kept::startup {

/// The quick entry in a window of its own, made when it is asked for first.
class QuickEntryDesk final : public QObject {
    Q_OBJECT

public:
    QuickEntryDesk(services::Book& book, std::function<domain::Moment()> clock, QObject* parent);
    ~QuickEntryDesk() override;

    void setPerson(std::optional<domain::PersonId> person, services::Nobody why);
    void setReadOnly(bool readOnly);
    void bookChanged(const services::Changes& changes);
    void open(const QString& words);
    /// What is typed there and not promised yet.
    [[nodiscard]] QString words() const;

signals:
    void made(kept::domain::PromiseId promise);
    void closed();

private:
    void build();

    services::Book& m_book;
    std::function<domain::Moment()> m_clock;
    std::unique_ptr<ui::QuickEntryWindow> m_window;
    ui::EntryController* m_entry = nullptr;
    std::optional<domain::PersonId> m_person;
    services::Nobody m_nobody = services::Nobody::Unnamed;
    bool m_readOnly = false;
};

} // namespace kept::startup
