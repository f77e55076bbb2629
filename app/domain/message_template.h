#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace kept::domain {

/// A message with placeholders: "{promisee}" stands for a name, "{{" and "}}" for braces.
struct MessageTemplate {
    QString subject; ///< one line
    QString body;

    bool operator==(const MessageTemplate&) const = default;
};

/// What stands for each placeholder, by its name without braces. An empty value is none.
using PlaceholderValues = std::map<QString, QString>;

/// Throws InvalidInput that says where and why: a placeholder that is not among `known`, or a brace that is neither one
/// of a placeholder nor doubled. `name` is what the text is called there.
void checkPlaceholders(const QString& text, const QStringList& known, const QString& name);

/// The text with its values, put in once: what looks like a placeholder within a value is not one. A line with a
/// placeholder that has no value is left out, and so are the empty lines that would then follow each other. Characters
/// of a value that turn what is read around, or control a terminal, become U+FFFD. A brace that belongs to nothing
/// stays.
[[nodiscard]] QString filled(const QString& text, const PlaceholderValues& values);
/// The same for both parts; the subject comes on one line.
[[nodiscard]] MessageTemplate filled(const MessageTemplate& text, const PlaceholderValues& values);

} // namespace kept::domain
