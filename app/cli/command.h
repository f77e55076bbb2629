#pragma once

#include "cli/context.h"
#include "cli/options.h"

namespace kept::cli {

class BookSession;

/// One subcommand.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    [[nodiscard]] virtual const char* name() const = 0;
    [[nodiscard]] virtual QString help() const = 0;
    virtual void define(Options& options) = 0;
    /// Gives the exit status; throws domain::Error.
    [[nodiscard]] virtual int run(const CommonOptions& common, CliContext& context) = 0;
};

/// A command on a book that exists.
class BookCommand : public Command {
public:
    [[nodiscard]] int run(const CommonOptions& common, CliContext& context) final;

protected:
    [[nodiscard]] virtual int runOn(BookSession& session) = 0;
};

} // namespace kept::cli
