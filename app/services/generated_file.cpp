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
        : m_target(QFileInfo(target).absoluteFilePath()),
          m_path(QStringLiteral("%1.%2.part").arg(m_target).arg(QCoreApplication::applicationPid())) {
        refuseAnother();
        storage::refuseRemains(m_target);
    }
    ~PartFile() {
        QFile::remove(m_path);
        removeSides();
    }
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    void place() {
        refuseAnother(); // one may have come meanwhile
        storage::refuseRemains(m_target);
        storage::placeFile(m_path, m_target);
    }

private:
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
        const storage::Opened opened = storage::openBook(file.path(), storage::OpenMode::Create, now);
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
