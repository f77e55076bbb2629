#pragma once

#include "storage/statement.h"

#include <QSqlQuery>

#include <deque>

class QSqlDatabase;

namespace kept::storage {

/// A statement of any database that Qt has a driver for.
class QtStatement final : public Statement {
public:
    QtStatement(const QSqlDatabase& connection, const QString& sql);

    void bindNull(int place) override;
    void bind(int place, std::int64_t value) override;
    void bind(int place, double value) override;
    void bind(int place, const QString& value) override;
    void bind(int place, const QByteArray& value) override;
    void bindUtf8(int place, const QByteArray& utf8) override;

    bool exec() override;
    bool next() override;
    void finish() override;
    [[nodiscard]] std::int64_t changed() const override;
    [[nodiscard]] QSqlError error() const override;
    void readAhead() override;

    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t int64(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] QVariant value(int column) const override;

private:
    void bindValue(int place, const QVariant& value);
    /// Forgets what was read ahead.
    void clear();

    QSqlQuery m_query;
    std::vector<QString> m_names; ///< by place
    /// Rows that were read early, and the one where the reader stands.
    std::deque<std::vector<QVariant>> m_ahead;
    std::optional<std::vector<QVariant>> m_row;
};

} // namespace kept::storage
