#pragma once

#include "services/chance.h"
#include "services/changes.h"
#include "services/entry_knowledge.h"
#include "services/nobody.h"
#include "ui/main_window/entry_corrections.h"

#include <QFuture>
#include <QLocale>
#include <QObject>
#include <QPoint>

#include <functional>
#include <optional>

namespace kept::services {
class Book;
}

namespace kept::ui {

class EntryOutlook;
class MessageBar;
class QuickEntryBar;

/// Reads the entry line as it is typed, shows what was understood, and makes the promise on Enter: the one that the
/// chips show. A save that fails leaves the words in the line.
class EntryController final : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    EntryController(QuickEntryBar& bar, MessageBar& messages, services::Book& book, Clock clock, const QLocale& locale,
                    QObject* parent = nullptr);

    /// Who promises; without a person nothing can be promised.
    void setPerson(std::optional<domain::PersonId> person);
    /// Why, where it is nobody.
    void setNobody(services::Nobody why) { m_nobody = why; }
    void setReadOnly(bool readOnly);
    /// Names, channels and calendar are read anew where they may be others. Promises, nearly all that changes in a busy
    /// team, change none of them: a name that a colleague's brought is known with the next that is read.
    void bookChanged(const services::Changes& changes);
    /// Writes the deadline that 9 of 10 would keep into the line, or says that there is none.
    void takeBetterDeadline();

signals:
    void made(kept::domain::PromiseId promise);

private:
    void read();
    void show();
    void correct(const QString& chip);
    void offerCorrections(EntryPart part, const QPoint& place);
    void offerNames(const QPoint& place);
    void askDeadline();
    void askRecurrence();
    void submit();
    void submitOnceRead();
    /// What is known may be out of date: it is read again with the next word that is typed, or at once where one
    /// stands there. A book of years names thousands, and most who open it have nothing to promise yet.
    void knowAnew();
    void loadKnowledge();
    void save(const services::UnderstoodEntry& understood);
    /// text: the line that was saved.
    void tellMade(domain::PromiseId promise, const services::UnderstoodEntry& understood, const QString& text);
    [[nodiscard]] QString newsOf(const services::UnderstoodEntry& understood) const;
    [[nodiscard]] bool isPast(const domain::Deadline& due);
    void offerInstead(const domain::Hint& impossible);
    [[nodiscard]] std::optional<domain::Deadline> readDeadline(const QString& words) const;
    [[nodiscard]] ReadLine line() const;
    void write(const QString& text);

    QuickEntryBar& m_bar;
    MessageBar& m_messages;
    services::Book& m_book;
    Clock m_clock;
    QLocale m_locale;
    EntryOutlook* m_outlook;
    QFuture<services::EntryKnowledge> m_reading;
    std::optional<services::EntryKnowledge> m_knowledge;
    QString m_text;                                   ///< the line as it was read last
    std::optional<services::UnderstoodEntry> m_shown; ///< what the chips say of it
    std::optional<services::Outlook> m_chance;        ///< of the deadline that they show
    std::optional<domain::PersonId> m_person;
    services::Nobody m_nobody = services::Nobody::Unnamed;
    bool m_isStale = true; ///< what is known, or not read yet
    bool m_isReading = false;
    bool m_readOnly = false;
    bool m_saving = false;
    bool m_submitOnceRead = false; ///< Enter came before the book was read
};

} // namespace kept::ui
