#pragma once

#include "services/changes.h"
#include "ui/pages/page_reading.h"
#include "ui/pages/standards/standards_desk.h"
#include "ui/pages/subjects_page.h"

#include <QLocale>
#include <QTimeZone>

namespace kept::ui {

class Questions;

/// What the team promises to everybody, whom it thanks for keeping it, and what leads and people say in private.
class StandardsPage final : public SubjectsPage {
    Q_OBJECT

public:
    StandardsPage(services::Book& book, StandardsDesk::Clock clock, const QTimeZone& zone, const QLocale& locale,
                  Questions& questions, QWidget* parent = nullptr);

    /// Who sits here: nobody acknowledges, recognizes or sees private notes without being named.
    void setPerson(std::optional<domain::PersonId> me);
    void setReadOnly(bool readOnly);

public slots:
    void bookChanged(const kept::services::Changes& changes);

signals:
    void promisesWanted(const kept::domain::PromiseQuery& query, const QString& title);
    void said(const QString& news);
    void failed(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] PageReading<StandardsData>::Question question() const;

    StandardsDesk* m_desk;
    PageReading<StandardsData> m_reading;
};

} // namespace kept::ui
