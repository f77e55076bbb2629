#pragma once

#include "services/changes.h"
#include "services/nobody.h"
#include "services/saved_views.h"
#include "startup/late_page.h"
#include "ui/dialogs/view_dialog.h"
#include "ui/pages/charts_page.h"
#include "ui/pages/promise_list_page.h"

#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {
class Book;
}

namespace kept::ui {
class Questions;
}

namespace kept::startup {

class PromiseLookup;

/// The saved views of the window: what saves and changes them, and what shows their promises or charts.
class SavedViews final : public QObject {
    Q_OBJECT

public:
    struct Needs {
        services::Book& book;
        ui::MainWindow& window;
        LatePage<ui::PromiseListPage>& list;
        LatePage<ui::ChartsPage>& charts;
        PromiseLookup& lookup;
        ui::Questions& questions;
        std::function<domain::Moment()> clock;
        QTimeZone zone; ///< of the book, whose days the filters speak of
    };

    explicit SavedViews(Needs needs, QObject* parent = nullptr);

    void setPerson(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why) { m_nobody = why; }
    void bookChanged(const services::Changes& changes);

signals:
    void failed(const QString& why);

private:
    /// What the navigation shows and the dialog offers, read on the database thread.
    struct Read {
        std::vector<services::SavedView> views;
        ui::ViewDialog::Choices choices;
    };
    using Change = std::function<void(storage::Database&, const services::Session&)>;

    void load();
    void show(std::int64_t id);
    void showCharts(const services::SavedView& view);
    void edit(const services::SavedView& view);
    void remove(const services::SavedView& view);
    void change(Change work, ui::FormDialog* dialog = nullptr);
    [[nodiscard]] const services::SavedView* find(std::int64_t id) const;

    Needs m_needs;
    std::optional<domain::PersonId> m_person;
    services::Nobody m_nobody = services::Nobody::Unnamed;
    Read m_read;
};

} // namespace kept::startup
