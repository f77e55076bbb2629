#include "services/generated_file.h"

#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/generated_team.h"
#include "storage/database.h"
#include "storage/files.h"
#include "storage/opening.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kept::services {

namespace {

/// A file under a name of its own, which goes with this unless it was placed.
class PartFile {
public:
    explicit PartFile(const QString& target)
        : m_target(QFileInfo(target).absoluteFilePath()), m_path(freeNameBeside(m_target)) {
        refuseAnother();
        storage::refuseRemains(m_target);
    }
    ~PartFile() {
        if (!m_isOurs)
            return;
        QFile::remove(m_path);
        removeSides();
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] storage::Opened create(domain::Moment now) {
        storage::Opened opened = storage::openBook(m_path, storage::OpenMode::Create, now);
        m_isOurs = true;
        return opened;
    }

    void place() {
        storage::refuseRemains(m_target); // some may have come meanwhile
        storage::placeNewFile(m_path, m_target);
        removeSides();
        m_isOurs = false;
    }

private:
    /// What has a name like ours already is not ours: a process before us may have left it, under the same number.
    [[nodiscard]] static QString freeNameBeside(const QString& target) {
        QString name;
        int taken = 0;
        do
            name = QStringLiteral("%1.%2-%3.part").arg(target).arg(QCoreApplication::applicationPid()).arg(taken++);
        while (QFileInfo::exists(name));
        return name;
    }
    void refuseAnother() const {
        if (QFileInfo::exists(m_target))
            throw domain::InvalidInput(
                QCoreApplication::translate("services", "%1 exists already.", "a file").arg(m_target));
    }
    void removeSides() const {
        for (const char* suffix : storage::sideFileSuffixes)
            QFile::remove(m_path + QLatin1String(suffix));
    }

    QString m_target;
    QString m_path;
    bool m_isOurs = false; ///< is there, and made by us
};

bool fill(storage::Database& database, const GeneratedFile& wanted, domain::Moment now,
          const std::function<bool(std::int64_t made)>& goesOn) {
    BookGenerator generator(wanted.book, now);
    setUpBook(database, {.zone = wanted.zone, .rehearsal = wanted.rehearsal, .openedAt = generator.beginning()});
    Changes changes;
    while (!generator.advance(database, changes)) {
        if (!goesOn(generator.made()))
            return false;
    }
    return goesOn(generator.made());
}

} // namespace

bool makeGeneratedFile(const GeneratedFile& wanted, domain::Moment now,
                       const std::function<bool(std::int64_t made)>& goesOn) {
    if (wanted.book.promises > mostGenerated)
        throw domain::InvalidInput(
            QCoreApplication::translate("services", "A generated book holds at most %L1 promises.").arg(mostGenerated));
    PartFile file(wanted.path);
    {
        const storage::Opened opened = file.create(now);
        if (!fill(*opened.database, wanted, now, goesOn))
            return false;
    }
    file.place();
    return true;
}

QString generatedOwner() {
    return generated::personName(0);
}

} // namespace kept::services
