#pragma once

#include "cli/command.h"
#include "domain/event.h"
#include "services/ledger.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::cli {

/// A command that appends an event to one or more promises: each on its own, so that one refusal stops no other.
class EventCommand : public BookCommand {
public:
    EventCommand(const char* name, QString help) : m_name(name), m_help(std::move(help)) {}

    const char* name() const final { return m_name; }
    QString help() const final { return m_help; }
    void define(Options& options) final;

protected:
    int runOn(BookSession& session) override;

    virtual void defineOwn(Options& options) = 0;
    /// Whether it is for one promise at a time: further words are something else.
    [[nodiscard]] virtual bool takesOne() const { return false; }
    /// The channel that reached, or will reach, the promisee; empty where none is named.
    [[nodiscard]] virtual QString channelUsed() const { return {}; }
    /// Reads what was typed, once; throws UsageError.
    virtual void prepare(BookSession&) {}
    /// When it happened, as the person says. On the database thread.
    [[nodiscard]] virtual std::optional<domain::Moment> happenedAt(domain::PromiseId, storage::Database&,
                                                                   domain::Moment /*now*/) const {
        return std::nullopt;
    }
    /// On the database thread, within the transaction that records it.
    [[nodiscard]] virtual domain::EventDetail detailFor(domain::PromiseId promise, storage::Database& database,
                                                        domain::Moment now) const = 0;
    /// As a rule, records detailFor().
    virtual void apply(domain::PromiseId promise, services::Ledger& ledger, storage::Database& database);
    /// Those that were named. Throws UsageError for what is no number.
    [[nodiscard]] std::vector<domain::PromiseId> promises() const;

private:
    const char* m_name;
    QString m_help;
    QString m_id;
    QStringList m_ids;
};

} // namespace kept::cli
