#pragma once

#include <QString>
#include <QStringList>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace kept::cli {

enum class Need { Optional, Required };

/// The options of one command. What is typed ends in the targets, which have to live until the command ran. A name
/// without dashes is one that is told by its place.
class Options {
public:
    explicit Options(CLI::App& app) : m_app(app) {}

    /// Null stays null where it is not given.
    void text(const char* name, QString& target, const QString& help, Need need = Need::Optional);
    void texts(const char* name, QStringList& target, const QString& help, Need need = Need::Optional);
    void choice(const char* name, QString& target, const QStringList& allowed, const QString& help,
                Need need = Need::Optional);
    /// Several of `allowed`, with commas between them.
    void choices(const char* name, QStringList& target, const QStringList& allowed, const QString& help);
    /// `given` tells that the option was typed; what stood behind it, if anything did, ends in `value`. A word behind
    /// it may have been meant for a place instead: the command has to look.
    void maybeText(const char* name, bool& given, QString& value, const char* valueName, const QString& help);
    void flag(const char* name, bool& target, const QString& help);
    /// A command below this one; `chosen` tells that it was typed.
    [[nodiscard]] Options command(const char* name, const QString& help, bool& chosen);

private:
    CLI::App& m_app;
};

} // namespace kept::cli
