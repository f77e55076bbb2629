#pragma once

#include "models/promise_list_model.h"
#include "services/chains.h"
#include "services/changes.h"
#include "services/nobody.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace kept::models {
class ChainModel;
}

namespace kept::ui {

class ChainView;
class ElidedLabel;
class PromiseActions;
class PromiseDetails;
class PromisePanel;

/// What colleagues owe a person: what is still to come, what of it that person's own promises wait on, and what was
/// done, for the verdict. Below stands the chain around what is selected.
class PromisedToMePage final : public QWidget {
    Q_OBJECT

public:
    enum class Part { ToCome, HoldsUp, Done };

    PromisedToMePage(models::PromiseSource& source, models::Clock clock, const QTimeZone& zone, const QLocale& locale,
                     QWidget* parent = nullptr);

    /// To whom it was promised; nobody: there is no one whom colleagues could owe something here.
    void setPerson(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why);
    void showPart(Part part);
    void setReadOnly(bool readOnly);

    [[nodiscard]] PromiseActions& actions();
    /// For the panel beside the page; the page does not own it once the window has taken it.
    [[nodiscard]] PromiseDetails& details();
    [[nodiscard]] models::PromiseListModel& model();

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    /// Enter on a promise: its details are wanted in front.
    void detailsWanted();
    /// So many that are owed are past their deadline.
    void overdueChanged(int overdue);
    /// Enter on a promise of the chain.
    void promiseWanted(kept::domain::PromiseId promise);

private:
    [[nodiscard]] QWidget* buildParts();
    [[nodiscard]] QWidget* buildChain();
    void buildLayout();
    void load();
    void showChain(domain::PromiseId promise, const std::vector<services::ChainNode>& chain);
    void showSummary();
    [[nodiscard]] Part part() const;

    models::Clock m_clock;
    QTimeZone m_zone;
    std::optional<domain::PersonId> m_person;
    services::Nobody m_nobody = services::Nobody::Unnamed;
    PromisePanel* m_panel;
    models::ChainModel* m_chain;
    ChainView* m_chainView;
    domain::PromiseId m_chainOf;
    QWidget* m_chainBox = nullptr;
    QLabel* m_chainTitle;
    QButtonGroup* m_parts;
    QLabel* m_title;
    ElidedLabel* m_summary;
};

} // namespace kept::ui
