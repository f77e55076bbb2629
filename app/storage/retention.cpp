#include "storage/retention.h"

#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <limits>
#include <map>
#include <set>

namespace kept::storage {

namespace {

constexpr std::size_t hourly = 24;
constexpr std::size_t daily = 14;
constexpr std::size_t monthly = 12;
/// The share of the free space that backups may take: one part in so many.
constexpr std::int64_t shareOfFreeSpace = 10;

/// Keeps the newest of each of the `most` latest spans; `spanOf` numbers the span of a moment.
template <class SpanOf>
void keep(std::set<std::size_t>& kept, const std::vector<domain::Moment>& madeAt, std::size_t most, SpanOf spanOf) {
    std::map<std::int64_t, std::size_t, std::greater<>> newestOfSpan;
    for (std::size_t i = 0; i < madeAt.size(); ++i) {
        const auto [found, isNew] = newestOfSpan.try_emplace(spanOf(madeAt[i]), i);
        if (!isNew && madeAt[i] > madeAt[found->second])
            found->second = i;
    }
    for (const auto& [span, index] : newestOfSpan) {
        if (most-- == 0)
            return;
        kept.insert(index);
    }
}

std::int64_t monthSpanOf(domain::Moment moment) {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(moment));
    return static_cast<int>(day.year()) * 12 + static_cast<unsigned>(day.month());
}

template <class Unit> std::int64_t spanOf(domain::Moment moment) {
    return std::chrono::floor<Unit>(moment).time_since_epoch().count();
}

/// Removes the copies that a program broke off in the middle of: those whose process is no more.
void removeBrokenOff(const QString& book) {
    QDir folder(backupFolder(book));
    for (const QString& name : folder.entryList({QStringLiteral("*.part")}, QDir::Files)) {
        const int process = name.section(u'.', -2, -2).toInt();
        if (process > 0 && ::kill(process, 0) != 0 && errno == ESRCH)
            folder.remove(name);
    }
}

/// Asked of the file system itself: a table of mounts, as QStorageInfo reads it, is not complete in a container. Where
/// nothing tells, a backup is tried: a full disk refuses it cleanly.
std::int64_t freeSpaceAt(const QString& folder) {
    std::error_code unknown;
    const auto space = std::filesystem::space(QFile::encodeName(folder).constData(), unknown);
    const std::uintmax_t most = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(unknown ? most : std::min(space.available, most));
}

} // namespace

std::vector<std::size_t> expendable(const std::vector<domain::Moment>& madeAt) {
    std::set<std::size_t> kept;
    keep(kept, madeAt, hourly, spanOf<std::chrono::hours>);
    keep(kept, madeAt, daily, spanOf<std::chrono::days>);
    keep(kept, madeAt, monthly, monthSpanOf);
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < madeAt.size(); ++i) {
        if (!kept.contains(i))
            rest.push_back(i);
    }
    return rest;
}

bool fitsBesideOthers(std::int64_t size, std::int64_t present, std::int64_t free) {
    return size + present <= free / shareOfFreeSpace + present / shareOfFreeSpace;
}

bool makeRoomForBackup(const QString& book, std::int64_t size) {
    removeBrokenOff(book);
    std::vector<BackupFile> backups = backupsOf(book, false);
    std::vector<domain::Moment> madeAt;
    for (const BackupFile& backup : backups)
        madeAt.push_back(backup.madeAt);
    const std::vector<std::size_t> rest = expendable(madeAt);
    for (auto index = rest.rbegin(); index != rest.rend(); ++index) {
        QFile::remove(backups[*index].path);
        backups.erase(backups.begin() + static_cast<std::ptrdiff_t>(*index));
    }
    std::int64_t present = 0;
    for (const BackupFile& backup : backupsOf(book))
        present += backup.size;
    const QString folder = QFileInfo(book).absolutePath();
    const auto fits = [&] { return fitsBesideOthers(size, present, freeSpaceAt(folder)); };
    while (!fits() && backups.size() > 1) {
        present -= backups.back().size;
        QFile::remove(backups.back().path);
        backups.pop_back();
    }
    return fits();
}

} // namespace kept::storage
