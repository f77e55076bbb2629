#include "cli/options.h"

#include "cli/words.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace kept::cli {

namespace {

std::vector<std::string> plain(const QStringList& words) {
    std::vector<std::string> plainWords;
    for (const QString& word : words)
        plainWords.push_back(word.toStdString());
    return plainWords;
}

CLI::Option* addText(CLI::App& app, const char* name, QString& target, const QString& help, Need need) {
    const auto take = [&target](const std::string& typed) { target = QString::fromStdString(typed); };
    return app.add_option_function<std::string>(name, take, help.toStdString())->required(need == Need::Required);
}

} // namespace

void Options::text(const char* name, QString& target, const QString& help, Need need) {
    addText(m_app, name, target, help, need);
}

void Options::texts(const char* name, QStringList& target, const QString& help, Need need) {
    const auto take = [&target](const std::vector<std::string>& typed) {
        for (const std::string& word : typed)
            target.append(QString::fromStdString(word));
    };
    m_app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())
        ->required(need == Need::Required);
}

void Options::choice(const char* name, QString& target, const QStringList& allowed, const QString& help, Need need) {
    addText(m_app, name, target, help, need)->check(CLI::IsMember(plain(allowed)));
}

void Options::choices(const char* name, QStringList& target, const QStringList& allowed, const QString& help) {
    const auto wrong = [allowed](const std::string& typed) -> std::string {
        for (const QString& word : QString::fromStdString(typed).split(QLatin1Char(','))) {
            if (!allowed.contains(word))
                return Cli::tr("“%1” is none of %2").arg(word, allowed.join(QStringLiteral(", "))).toStdString();
        }
        return {};
    };
    const auto take = [&target](const std::string& typed) {
        target = QString::fromStdString(typed).split(QLatin1Char(','));
    };
    m_app.add_option_function<std::string>(name, take, help.toStdString())->check(wrong, {});
}

void Options::maybeText(const char* name, bool& given, QString& value, const char* valueName, const QString& help) {
    const auto take = [&given, &value](const std::vector<std::string>& typed) {
        given = true;
        if (!typed.empty() && !typed.front().empty())
            value = QString::fromStdString(typed.front());
    };
    m_app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())
        ->expected(0, 1)
        ->allow_extra_args(false)
        ->type_name(std::string("[") + valueName + "]");
}

void Options::flag(const char* name, bool& target, const QString& help) {
    m_app.add_flag(name, target, help.toStdString());
}

Options Options::command(const char* name, const QString& help, bool& chosen) {
    CLI::App* command = m_app.add_subcommand(name, help.toStdString());
    command->fallthrough();
    command->parse_complete_callback([&chosen] { chosen = true; });
    m_app.require_subcommand(0, 1);
    return Options(*command);
}

} // namespace kept::cli
