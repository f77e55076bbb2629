#include "ui/pages/standards_page.h"

#include "services/reading.h"
#include "ui/pages/standards/notes_section.h"
#include "ui/pages/standards/recognitions_section.h"
#include "ui/pages/standards/standards_section.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/look.h"
#include "ui/widgets/subjects_view.h"

#include <QLabel>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int widestSection = 1000;

} // namespace

StandardsPage::StandardsPage(services::Book& book, StandardsDesk::Clock clock, const QTimeZone& zone,
                             const QLocale& locale, Questions& questions, QWidget* parent)
    : QWidget(parent), m_desk(new StandardsDesk(book, std::move(clock), this)),
      m_reading(*this, book,
                {.ask = [this] { return question(); },
                 .take =
                     [this](const StandardsData& data) {
                         m_desk->setData(data);
                         m_states->setCurrentWidget(m_subjects);
                     },
                 .fail =
                     [this](const QString& why) {
                         m_empty->setContent(QStringLiteral("triangle-alert"), tr("The standards could not be read."),
                                             why, tr("Try again"));
                         m_states->setCurrentWidget(m_empty);
                     }}),
      m_subjects(new SubjectsView(QStringLiteral("standardsSubjects"), tr("Subjects of the page"))),
      m_states(new QStackedWidget), m_empty(new EmptyState) {
    setObjectName(QStringLiteral("standardsPage"));
    setAccessibleName(tr("Standards"));
    m_subjects->addSubject(new StandardsSection(*m_desk, questions, zone, locale), tr("Service promises"),
                           widestSection);
    m_subjects->addSubject(new RecognitionsSection(*m_desk, zone, locale), tr("Recognition"), widestSection);
    m_subjects->addSubject(new NotesSection(*m_desk, questions, zone, locale), tr("Private notes"), widestSection);
    buildLayout();
    connect(m_empty, &EmptyState::buttonPressed, this, [this] { m_reading.load(); });
    connect(m_desk, &StandardsDesk::said, this, &StandardsPage::said);
    connect(m_desk, &StandardsDesk::failed, this, &StandardsPage::failed);
    connect(m_desk, &StandardsDesk::promisesWanted, this, &StandardsPage::promisesWanted);
    m_reading.load();
}

void StandardsPage::buildLayout() {
    auto* title = new QLabel(tr("Standards"));
    title->setObjectName(QStringLiteral("pageTitle"));
    title->setFont(titleFont());
    m_empty->setContent(QStringLiteral("refresh-cw"), tr("Reading the standards…"));
    m_states->addWidget(m_empty);
    m_states->addWidget(m_subjects);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin + 2, metrics::pageMargin, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(title);
    layout->addWidget(m_states, 1);
    setHome(*this, &m_subjects->list());
}

void StandardsPage::setPerson(std::optional<domain::PersonId> me) {
    m_desk->setPerson(me);
    m_reading.load(); // their notes
}

void StandardsPage::setReadOnly(bool readOnly) {
    m_desk->setReadOnly(readOnly);
}

void StandardsPage::bookChanged(const services::Changes& changes) {
    m_reading.bookChanged(changes);
}

void StandardsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_reading.catchUp();
}

PageReading<StandardsData>::Question StandardsPage::question() const {
    return [session = m_desk->session()](storage::Database& database) {
        const domain::Moment at = services::readingMoment(database, session.now);
        return StandardsData{.people = services::people(database),
                             .channels = services::channels(database),
                             .standards = services::standards(database, at),
                             .recognitions = services::recognitions(database, at),
                             .notes = services::privateNotes(database, session)};
    };
}

} // namespace kept::ui
