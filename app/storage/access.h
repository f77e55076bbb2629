#pragma once

namespace kept::storage {

/// What a connection to a book is for.
enum class Access { ReadWrite, ReadOnly };

} // namespace kept::storage
