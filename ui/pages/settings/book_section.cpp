#include "ui/pages/settings/book_section.h"

#include "services/book.h"
#include "services/check_run.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"

#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace kept::ui {

namespace {

constexpr int groupOfSeal = 16;

/// In groups between which the line may break, as a seal has no spaces.
QString breakableSeal(const QString& seal) {
    QString text;
    for (qsizetype at = 0; at < seal.size(); at += groupOfSeal)
        text += seal.mid(at, groupOfSeal) + QChar(0x200b);
    return text;
}

} // namespace

BookSection::BookSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "bookSection", tr("The book"),
                      desk.book().isShared() ? tr("A database on a server, with everything that was promised.")
                                             : tr("One file with everything that was promised."),
                      parent) {
    buildFacts();
    buildCheck();
    body().addStretch(1);
    follow();
}

void BookSection::buildFacts() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::large);
    grid->setVerticalSpacing(metrics::small);
    grid->setColumnStretch(1, 1);
    m_path = addFact(*grid, this->desk().book().isShared() ? tr("Address") : tr("File"), "bookPath");
    m_zone = addFact(*grid, tr("Time zone"), "bookZone");
    m_kind = addFact(*grid, tr("Kind"), "bookKind");
    body().addLayout(grid);
    FlowLayout* row = addButtonRow();
    connect(addButton(*row, tr("&Open another book…"), "openAnotherBook", tr("Open another book")),
            &QPushButton::clicked, this, &BookSection::otherBookWanted);
    m_import = addButton(*row, tr("&Import promises…"), "importPromises", tr("Import promises from a file"));
    connect(m_import, &QPushButton::clicked, this, &BookSection::importWanted);
}

ElidedLabel* BookSection::addFact(QGridLayout& grid, const QString& name, const char* objectName) {
    auto* label = new QLabel(name);
    label->setProperty("dim", true);
    auto* value = new ElidedLabel(nullptr, Qt::ElideMiddle);
    value->setObjectName(QLatin1String(objectName));
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(value, row, 1);
    return value;
}

void BookSection::buildCheck() {
    body().addSpacing(metrics::medium);
    QLabel* heading = addText(tr("Is the history whole?"), "checkHeading", false);
    heading->setFont(subsectionFont());
    addText(tr("The check reads every event and sees whether one was changed, removed or put in between. The seal "
               "pins the history: keep it, and it tells later whether the same history still stands."),
            "checkHint");
    FlowLayout* row = addButtonRow();
    m_check = addButton(*row, tr("C&heck the book"), "checkBook", {});
    m_stop = addButton(*row, tr("&Stop"), "stopCheck", tr("Stop checking the book"));
    m_copy = addButton(*row, tr("&Copy the seal"), "copySeal", tr("Copy the seal of the book"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("checkProgress"));
    m_progress->setAccessibleName(tr("The book is being checked"));
    m_progress->setRange(0, 1'000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    body().addWidget(m_progress);
    m_finding = addText({}, "checkFinding", false);
    m_finding->setFont(strongFont());
    m_problems = addText({}, "checkProblems", false);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_seal = addText({}, "checkSeal");
    for (QWidget* hidden : std::initializer_list<QWidget*>{m_stop, m_copy, m_finding, m_problems, m_seal})
        hidden->hide();
    connect(m_check, &QPushButton::clicked, this, &BookSection::check);
    connect(m_copy, &QPushButton::clicked, this, &BookSection::copySeal);
    m_run = new services::CheckRun(desk().book(), this);
    connect(m_stop, &QPushButton::clicked, m_run, &services::CheckRun::cancel);
    connect(m_run, &services::CheckRun::progressed, m_progress, &QProgressBar::setValue);
    connect(m_run, &services::CheckRun::done, this, [this](const services::Verification& found) {
        showChecking(false);
        showFindings(found);
    });
    connect(m_run, &services::CheckRun::cancelled, this, [this] { showChecking(false); });
    connect(m_run, &services::CheckRun::failed, this, [this](const QString& why) {
        showChecking(false);
        emit desk().failed(why);
    });
}

/// The button that stops the check stands where the one was that began it, and has the focus that this had.
void BookSection::showChecking(bool checking) {
    QPushButton* gone = checking ? m_check : m_stop;
    QPushButton* come = checking ? m_stop : m_check;
    const bool focused = gone->hasFocus();
    come->show();
    if (focused)
        come->setFocus();
    gone->hide();
    m_progress->setVisible(checking);
}

void BookSection::showData() {
    const services::BookInfo& info = desk().data().info;
    m_path->setFullText(QDir::toNativeSeparators(desk().book().path()));
    m_zone->setFullText(QString::fromLatin1(info.zone.id()));
    m_kind->setFullText(info.rehearsal ? tr("A rehearsal: its clock may be set by hand, and nothing in it is real.")
                                       : tr("For real work."));
    m_import->setEnabled(mayEdit());
}

void BookSection::check() {
    if (m_stop->isVisibleTo(this))
        return m_stop->setFocus(Qt::OtherFocusReason);
    m_check->setFocus(Qt::OtherFocusReason);
    m_progress->setValue(0);
    showChecking(true);
    m_run->start();
}

void BookSection::showFindings(const services::Verification& found) {
    m_finding->setText(found.isSound()
                           ? tr("The history is whole: %n event(s).", nullptr, static_cast<int>(found.seal.count))
                           : tr("The book contradicts itself."));
    m_problems->setText(found.problems.join(u'\n'));
    const QString seal = found.seal.text();
    m_seal->setProperty("seal", seal);
    m_seal->setText(tr("Seal: %1").arg(breakableSeal(seal)));
    m_seal->setAccessibleName(tr("Seal: %1").arg(seal));
    m_finding->show();
    m_problems->setVisible(!found.isSound());
    m_seal->show();
    m_copy->show();
    showWhole();
}

/// In a low window the answer would be below what can be seen.
void BookSection::showWhole() {
    for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (!area)
            continue;
        area->widget()->layout()->activate();
        area->ensureWidgetVisible(m_seal, 0, metrics::medium);
    }
}

void BookSection::copySeal() const {
    QGuiApplication::clipboard()->setText(m_seal->property("seal").toString());
    emit desk().said(tr("The seal is copied."));
}

} // namespace kept::ui
