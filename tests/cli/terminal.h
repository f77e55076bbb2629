#pragma once

#include "cli/run.h"
#include "domain/moment.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/moments.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>
#include <sstream>

namespace kept::test {

/// Somebody at a terminal in a folder of their own, at a time of their own.
class Terminal {
public:
    struct Answer {
        int status = 0;
        QString out;
        QString err;

        [[nodiscard]] QJsonArray json() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    };

    /// Runs `kept ARGUMENTS`.
    Answer kept(const QStringList& arguments) {
        std::ostringstream out;
        std::ostringstream err;
        cli::CliContext context{.out = out,
                                .err = err,
                                .clock = [this] { return now; },
                                .preferences = preferences,
                                .secrets = &secrets,
                                .askSecret = [this](const QString& question) { return answerTo(question); },
                                .passwordCost = {1, 8192}};
        const int status = cli::run(arguments, context);
        return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            throw std::runtime_error("the test's file can't be written");
        return file.fileName();
    }

    domain::Moment now = at(QStringLiteral("2026-11-23T10:00:00+01:00")); ///< a Monday
    FakePreferences preferences;
    FakeSecretStore secrets;
    QStringList passwords; ///< that the person types when asked, one after the other
    QStringList asked;

private:
    std::optional<services::Secret> answerTo(const QString& question) {
        asked << question;
        return passwords.isEmpty() ? std::nullopt : std::optional(services::Secret(passwords.takeFirst()));
    }

    std::shared_ptr<QTemporaryDir> m_folder = std::make_shared<QTemporaryDir>();
};

/// Whether those letters stand anywhere in the files of the book a.kept: its tables, its indexes, its journal.
inline bool standsInTheFile(const Terminal& terminal, const QString& words) {
    const QDir folder(QFileInfo(terminal.path(QStringLiteral("a.kept"))).absolutePath());
    for (const QString& name : folder.entryList({QStringLiteral("a.kept*")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(words.toLower().toUtf8()))
            return true;
    }
    return false;
}

} // namespace kept::test
