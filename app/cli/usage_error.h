#pragma once

#include "domain/errors.h"

namespace kept::cli {

/// The command can't mean anything as it was written: exit status 2.
class UsageError : public domain::Error {
public:
    using Error::Error;
};

} // namespace kept::cli
