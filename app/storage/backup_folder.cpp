#include "domain/errors.h"
#include "storage/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace kept::storage {

namespace {

const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

} // namespace

QString backupStamp(domain::Moment now) {
    return QDateTime::fromMSecsSinceEpoch(domain::toMicroseconds(now) / 1000, Qt::UTC).toString(stampFormat);
}

QString backupFolder(const QString& book) {
    return QFileInfo(book).absoluteFilePath() % QLatin1String("-backups");
}

QString backupPath(const QString& book, domain::Moment now) {
    return backupFolder(book) % u'/' % QFileInfo(book).completeBaseName() % u'-' % backupStamp(now) %
           QLatin1String(".kept");
}

QString upgradeBackupPath(const QString& book, int version, domain::Moment now) {
    return backupFolder(book) % u'/' % QFileInfo(book).completeBaseName() % u'-' % backupStamp(now) %
           QLatin1String("-version-") % QString::number(version) % QLatin1String(".kept");
}

std::vector<BackupFile> backupsOf(const QString& book, bool withUpgrades) {
    static const QRegularExpression pattern(QStringLiteral("-(\\d{8}T\\d{6}Z)(-version-\\d+)?\\.kept$"));
    std::vector<BackupFile> backups;
    for (const QFileInfo& file : QDir(backupFolder(book)).entryInfoList(QDir::Files)) {
        const auto match = pattern.match(file.fileName());
        if (!match.hasMatch() || (!withUpgrades && !match.captured(2).isEmpty()))
            continue;
        QDateTime madeAt = QDateTime::fromString(match.captured(1), stampFormat);
        madeAt.setTimeSpec(Qt::UTC);
        if (madeAt.isValid())
            backups.push_back(
                {file.absoluteFilePath(), domain::fromMicroseconds(madeAt.toMSecsSinceEpoch() * 1000), file.size()});
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const BackupFile& a, const BackupFile& b) { return a.madeAt > b.madeAt; });
    return backups;
}

QString newestGoodBackup(const QString& book) {
    for (const BackupFile& backup : backupsOf(book)) {
        try {
            verifyBackup(backup.path);
            return backup.path;
        } catch (const domain::Error&) {
            // Not this one: an older one may be good.
        }
    }
    return {};
}

} // namespace kept::storage
