#pragma once

#include "services/server_access.h"

#include <QPromise>

#include <memory>
#include <utility>
#include <vector>

namespace kept::test {

/// Answers when the test says so, and remembers what was asked.
class FakeServerAccess final : public services::ServerAccess {
public:
    std::vector<std::pair<domain::ServerAddress, QString>> asked; ///< with their passwords

    [[nodiscard]] QFuture<services::ServerReport> probe(const domain::ServerAddress& address,
                                                        const QString& password) override {
        asked.emplace_back(address, password);
        m_open.push_back(std::make_shared<QPromise<services::ServerReport>>());
        m_open.back()->start();
        return m_open.back()->future();
    }
    void answer(std::size_t question, const services::ServerReport& report) {
        m_open.at(question)->addResult(report);
        m_open.at(question)->finish();
    }
    void fail(std::size_t question, const QString& why) {
        m_open.at(question)->setException(std::make_exception_ptr(domain::InvalidInput(why)));
        m_open.at(question)->finish();
    }

private:
    std::vector<std::shared_ptr<QPromise<services::ServerReport>>> m_open;
};

} // namespace kept::test
