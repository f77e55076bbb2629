#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/redaction.h"

#include <QLocale>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {
class Book;
}

namespace kept::ui {

class MessageBar;
class RemoveTextDialog;

/// Removes a text from the history of a promise, after asking which one and saying what that means.
class TextRemoval final : public QObject {
    Q_OBJECT

public:
    struct Needs {
        services::Book& book;
        MessageBar& messages;
        std::function<domain::Moment()> clock;
        QTimeZone zone;
        QLocale locale;
        QWidget* window;
    };

    explicit TextRemoval(Needs needs, QObject* parent = nullptr);

    /// `entry` is the one whose text is looked at first.
    void ask(domain::PersonId me, domain::PromiseId promise, std::optional<domain::EventNumber> entry);

private:
    /// A text, with what the dialog says of it.
    struct Removable {
        std::vector<services::TextPlace> places; ///< first itself, then where else the same words stand
        QString entry;
    };
    void open(domain::PersonId me, const std::vector<Removable>& texts, std::optional<domain::EventNumber> entry);
    void remove(domain::PersonId me, const Removable& text, RemoveTextDialog* dialog);

    Needs m_needs;
};

} // namespace kept::ui
