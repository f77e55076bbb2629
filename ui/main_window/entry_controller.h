#pragma once

#include "services/entry_knowledge.h"

#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>

namespace kept::services {
class Book;
}

namespace kept::ui {

class MessageBar;
class QuickEntryBar;

/// Reads the entry line as it is typed, shows what was understood, and makes the promise on Enter. A save that fails
/// leaves the words in the line.
class EntryController final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    EntryController(QuickEntryBar& bar, MessageBar& messages, services::Book& book, Clock clock, QLocale locale,
                    QObject* parent = nullptr);

    /// Who promises; without a person nothing can be promised.
    void setPerson(std::optional<domain::PersonId> person);
    void setReadOnly(bool readOnly);
    /// Names, channels and calendar anew: at the start, and when the book changed.
    void loadKnowledge();

    /// Nothing before the book was read.
    [[nodiscard]] const std::optional<services::EntryKnowledge>& knowledge() const { return m_knowledge; }

signals:
    void made(kept::domain::PromiseId promise);

private:
    void read(const QString& text);
    void correct(const QString& chip);
    void submit(const QString& text);
    void tellMade(domain::PromiseId promise, const domain::Deadline& due);
    void show(const services::UnderstoodEntry& understood);

    QuickEntryBar& m_bar;
    MessageBar& m_messages;
    services::Book& m_book;
    Clock m_clock;
    QLocale m_locale;
    std::optional<services::EntryKnowledge> m_knowledge;
    std::optional<domain::PersonId> m_person;
    bool m_readOnly = false;
    bool m_saving = false;
    bool m_submitOnceRead = false; ///< Enter came before the book was read
};

} // namespace kept::ui
