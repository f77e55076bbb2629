#pragma once

#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/row_writer.h"

namespace kept::cli {

/// A command that tells about one promise and changes nothing: ID [--format …].
class PromiseReport : public BookCommand {
public:
    void define(Options& options) override;

protected:
    int runOn(BookSession& session) final;
    /// Tells it as it was at that moment.
    virtual void tell(BookSession& session, domain::PromiseId id, domain::Moment at, Format format) = 0;

private:
    QString m_id;
    QString m_format;
};

} // namespace kept::cli
