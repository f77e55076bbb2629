#pragma once

#include "storage/libpq_parameters.h"

#include <chrono>
#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

struct CloseLibpq {
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
};
using LibpqConnection = std::unique_ptr<PGconn, CloseLibpq>;

/// An attempt to connect that has begun, and goes on in comesToAnEnd().
[[nodiscard]] LibpqConnection beginConnecting(const Parameters& parameters);

/// Whether it came to an end, good or bad, in time: PQstatus() says which.
[[nodiscard]] bool comesToAnEnd(PGconn& connection, std::chrono::milliseconds patience);

/// Whether a connection by those gets as far as an encrypted channel, with a certificate that is accepted. It ends
/// there: neither who signs in nor a password is sent.
[[nodiscard]] bool isCertificateAccepted(const Parameters& parameters, std::chrono::milliseconds patience);

} // namespace kept::storage
