#include "ui/pages/settings/backups_section.h"

#include "models/backups_model.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/restoring.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/switching.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace kept::ui {

using services::Backup;

BackupsSection::BackupsSection(SettingsDesk& desk, services::Backups& backups, Questions& questions,
                               const QTimeZone& zone, const QLocale& locale, QWidget* parent)
    : SettingsSection(desk, "backupsSection", tr("Backups"),
                      desk.book().isShared()
                          ? tr("This book is on a server, and whoever looks after that backs it up there: Kept makes "
                               "no backups of it.")
                          : tr("Made every hour in which something changed, and checked after writing. Kept are 24 of "
                               "the last hours, 14 of the last days and 12 of the last months."),
                      parent),
      m_backups(backups), m_questions(questions), m_model(new models::BackupsModel(zone, locale, this)),
      m_table(new PlainTable(QStringLiteral("backupsTable"), tr("Backups"))),
      m_folder(new ElidedLabel(nullptr, Qt::ElideMiddle)) {
    m_table->setTableModel(m_model, models::BackupsModel::When);
    FlowLayout* row = addButtonRow();
    m_backUp = addButton(*row, tr("&Back up now"), "backUpNow", {});
    m_restore = addButton(*row, tr("&Restore…"), "restoreBackup", tr("Restore the backup"));
    m_none = addText(tr("No backup yet."), "noBackups");
    body().addWidget(m_table, 1);
    m_folder->setObjectName(QStringLiteral("backupFolder"));
    setStyleProperty(*m_folder, "dim", true);
    body().addWidget(m_folder);
    body().addStretch(0);
    connect(m_backUp, &QPushButton::clicked, this, &BackupsSection::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupsSection::restore);
    connect(m_table, &PlainTable::chosenChanged, this, &BackupsSection::showButtons);
    connect(&m_backups, &services::Backups::backedUp, this, [this] {
        if (std::exchange(m_isBusy, false)) // else it was its hour
            emit this->desk().said(tr("The book is backed up."));
        this->desk().load();
    });
    connect(&m_backups, &services::Backups::failed, this, [this] {
        m_isBusy = false;
        showButtons();
    });
    follow();
}

void BackupsSection::showData() {
    const std::vector<Backup>& backups = desk().data().backups;
    m_model->setBackups(backups, desk().now());
    m_none->setVisible(backups.empty() && !desk().book().isShared());
    m_table->setVisible(!backups.empty());
    m_folder->setVisible(!backups.empty());
    if (!backups.empty())
        m_folder->setFullText(
            tr("They lie in %1.").arg(QDir::toNativeSeparators(QFileInfo(backups.front().path).absolutePath())));
    showButtons();
}

bool BackupsSection::mayEdit() const {
    return desk().book().isShared() || SettingsSection::mayEdit();
}

void BackupsSection::showButtons() {
    m_backUp->setVisible(!desk().book().isShared());
    m_restore->setVisible(!desk().book().isShared());
    switchOn(*m_backUp, !m_isBusy);
    switchOn(*m_restore, !m_isBusy && mayEdit() && m_table->currentIndex().isValid());
}

void BackupsSection::backUp() {
    if (std::exchange(m_isBusy, true))
        return;
    showButtons();
    m_backups.backUpNow();
}

void BackupsSection::restore() {
    const Backup chosen = *m_model->rowAt(m_table->currentIndex());
    const QString when = m_model->index(m_table->chosenRow(), models::BackupsModel::When).data().toString();
    const bool isSure = m_questions.confirm(
        this, tr("Restore the backup of %1?").arg(when),
        tr("The book becomes what it was then: what was entered since is not in it any more. The book of now is not "
           "lost; it is kept beside it as a file of its own."),
        tr("Restore"));
    if (!isSure)
        return;
    m_isBusy = true;
    showButtons();
    services::deliver(
        services::restoreAndReopen(desk().book(), desk().book().path(), chosen.path, desk().now()), this,
        [this](const QString& keptAt) {
            m_isBusy = false;
            desk().load();
            emit desk().said(tr("The backup is restored. The book as it was before is kept as %1.")
                                 .arg(QFileInfo(keptAt).fileName()));
            emit restored(keptAt);
        },
        [this](const QString& why) {
            m_isBusy = false;
            showButtons();
            emit desk().failed(why);
        });
}

} // namespace kept::ui
