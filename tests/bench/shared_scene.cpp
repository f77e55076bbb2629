#include "tests/bench/shared_scene.h"

#include "domain/errors.h"
#include "services/logins.h"
#include "services/moving.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/opening.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace kept::bench {

namespace {

const QString databaseName = QStringLiteral("kept_bench");

/// As a small server with 8 GB would be set up, and as safe: what is saved is on the disk.
const QStringList settings = {
    QStringLiteral("fsync = on"),
    QStringLiteral("full_page_writes = on"),
    QStringLiteral("autovacuum = on"),
    QStringLiteral("shared_buffers = 2GB"),
    QStringLiteral("effective_cache_size = 4GB"),
    QStringLiteral("max_wal_size = 4GB"),
};

storage::Opened open(const QString& address) {
    return storage::openBook(address, storage::OpenMode::Existing, now());
}

void say(const char* what, double seconds) {
    std::printf("%-32s %7.1f s\n", what, seconds);
    std::fflush(stdout);
}

} // namespace

SharedScene::SharedScene(const SceneWishes& wishes) : m_address(wishes.address) {
    if (m_address.isEmpty()) {
        m_server = std::make_unique<tests::PostgresServer>(tests::PostgresServer::Listen::Loopback, settings);
        (void)m_server->database(databaseName);
        m_address = QStringLiteral("postgresql://admin@/%1?host=%2&port=%3")
                        .arg(databaseName, m_server->socketFolder())
                        .arg(m_server->port());
    }
    try {
        (void)open(m_address);
    } catch (const domain::InvalidInput&) {
        fill(wishes);
    }
    giveLogins();
    findPostmaster();
}

SharedScene::~SharedScene() = default;

void SharedScene::fill(const SceneWishes& wishes) const {
    const QTemporaryDir folder;
    const QString file = wishes.file.isEmpty() ? folder.filePath(QStringLiteral("book.kept")) : wishes.file;
    if (!QFile::exists(file)) {
        const Filling filling = fillBook(file, wishes.book);
        say("the book was generated in", filling.generated);
        say("and verified in", filling.verified);
    }
    QElapsedTimer timer;
    timer.start();
    double copied = 0;
    (void)services::moveBook(
        file, {m_address, {}}, now(), [&](auto, auto) { copied = static_cast<double>(timer.elapsed()) / 1000; },
        [](auto, auto) {});
    say("it was copied to the server in", copied);
    say("and verified and committed in", static_cast<double>(timer.restart()) / 1000 - copied);
    open(m_address).database->exec(QStringLiteral("VACUUM ANALYZE"));
    say("and vacuumed in", static_cast<double>(timer.elapsed()) / 1000);
}

void SharedScene::giveLogins() {
    const storage::Opened opened = open(m_address);
    services::Changes changes;
    for (const services::PersonRow& person : services::people(*opened.database)) {
        const QString login = QStringLiteral("bench_%1").arg(person.id.value());
        Member member{
            .id = person.id, .role = person.role, .address = m_address, .password = services::freshPassword()};
        services::giveLogin(*opened.database, {std::nullopt, now()}, changes, person.id, login, member.password);
        if (m_server)
            member.address = m_server->address(databaseName, login);
        else
            member.address.replace(QStringLiteral("//admin@"), QStringLiteral("//%1@").arg(login));
        m_members.push_back(member);
    }
}

void SharedScene::findPostmaster() {
    const storage::Opened opened = open(m_address);
    auto row = opened.database->prepare(QStringLiteral("SELECT current_setting('data_directory')"));
    row.execForRow();
    QFile file(row.text(0) + QStringLiteral("/postmaster.pid"));
    if (file.open(QIODevice::ReadOnly))
        m_postmaster = file.readLine().trimmed().toLongLong();
}

qint64 SharedScene::eventCount() const {
    const storage::Opened opened = open(m_address);
    auto row = opened.database->prepare(QStringLiteral("SELECT count(*) FROM events"));
    row.execForRow();
    return row.int64(0);
}

void SharedScene::verify() const {
    QElapsedTimer timer;
    timer.start();
    const services::Verification found = services::verify(*open(m_address).database, {});
    if (!found.isSound())
        throw domain::CorruptBook(found.problems.first());
    say("the book is sound, verified in", static_cast<double>(timer.elapsed()) / 1000);
}

} // namespace kept::bench
