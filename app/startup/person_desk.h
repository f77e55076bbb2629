#pragma once

#include "services/people.h"
#include "startup/desk.h"
#include "startup/late_page.h"
#include "ui/pages/person_page.h"

#include <QObject>

#include <vector>

class QAction;

namespace kept::startup {

/// The page of one person's figures, and the commands that lead there: one's own, and those of each on the team.
class PersonDesk final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    PersonDesk(Desk& desk, const Desk::Surroundings& around, PromiseLookup& lookup, const QTimeZone& zone,
               const std::vector<services::PersonRow>& people);

    void setViewer(const services::PersonRow& viewer);
    void show(domain::PersonId person);

private:
    void bookChanged(const services::Changes& changes);
    void offer(const std::vector<services::PersonRow>& people);
    void say(const QString& news, bool isWarning);

    ui::MainWindow& m_window;
    services::Book& m_book;
    LatePage<ui::PersonPage> m_page;
    QAction* m_own;
    QList<QAction*> m_others;
    services::PersonRow m_viewer;
    ui::PageId m_from = ui::PageId::TeamBoard;
};

} // namespace kept::startup
