#pragma once

#include "cli/options.h"

namespace kept::cli {

class BookSession;

/// `kept people login`: who signs in as whom at the server of a shared book.
class PeopleLogin {
public:
    void define(Options& options);
    /// False where it was not typed.
    [[nodiscard]] bool runOn(BookSession& session);

private:
    void give(BookSession& session) const;
    void take(BookSession& session) const;

    bool m_login = false;
    QString m_name;
    QString m_as;
    bool m_noPassword = false;
    bool m_remove = false;
};

} // namespace kept::cli
