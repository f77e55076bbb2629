#pragma once

#include <QByteArray>
#include <QSqlError>
#include <QString>
#include <QVariant>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace kept::storage {

struct StatementHome;

/// A prepared statement with its values and its rows, read forward only: what a dialect makes, Database keeps and Query
/// borrows. Nothing throws: what failed is in error().
class Statement {
public:
    explicit Statement(const QString& sql);
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Where it is kept while nobody uses it; none where that is gone.
    [[nodiscard]] std::shared_ptr<StatementHome> home() const { return m_home.lock(); }
    void setHome(const std::shared_ptr<StatementHome>& home) { m_home = home; }

    /// Where the value with this name, colon included, is bound, and that it is bound now; nothing where the text has
    /// no such name. Fastest in the order of the text.
    [[nodiscard]] std::optional<int> placeFor(const char* name);
    /// The name of a value that is still missing; empty where none is.
    [[nodiscard]] QString missing() const;
    /// From here on every value is missing again.
    void forgetValues();

    /// By a place from placeFor(); before exec().
    virtual void bindNull(int place) = 0;
    virtual void bind(int place, std::int64_t value) = 0;
    virtual void bind(int place, double value) = 0;
    virtual void bind(int place, const QString& value) = 0;
    virtual void bind(int place, const QByteArray& value) = 0;
    virtual void bindUtf8(int place, const QByteArray& utf8) = 0; ///< as a text

    /// Runs it from its beginning; false where that fails.
    virtual bool exec() = 0;
    /// Goes to the next row; false behind the last, which also ends the reading, and where that fails.
    virtual bool next() = 0;
    /// Ends the reading.
    virtual void finish() = 0;
    /// How many rows it changed.
    [[nodiscard]] virtual std::int64_t changed() const = 0;
    /// What it failed with last, from its preparation on; not valid where nothing did.
    [[nodiscard]] virtual QSqlError error() const = 0;

    /// Takes in what is left to read, where rows arrive one by one and another statement wants the connection. Where
    /// that fails, the reader learns it at the end of those rows.
    virtual void readAhead() {}

    /// Of the row where it stands.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual std::int64_t int64(int column) const = 0; ///< 0 for NULL
    [[nodiscard]] virtual double real(int column) const = 0;        ///< 0 for NULL
    [[nodiscard]] virtual QString text(int column) const = 0;       ///< empty for NULL
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;   ///< empty for NULL
    [[nodiscard]] virtual QVariant value(int column) const = 0;

protected:
    struct Parameter {
        QByteArray name; ///< with its colon
        bool bound = false;
    };
    [[nodiscard]] const std::vector<Parameter>& parameters() const { return m_parameters; }

private:
    std::weak_ptr<StatementHome> m_home;
    std::vector<Parameter> m_parameters;
    std::size_t m_likely = 0; ///< the parameter behind the one asked for last
};

/// Keeps one prepared statement for its next use.
struct StatementHome {
    std::unique_ptr<Statement> idle; ///< none while it is lent
};

/// The distinct `:names` in a statement, in order; quoted text, comments and `::` casts hold none.
[[nodiscard]] std::vector<QString> parameterNames(const QString& sql);

} // namespace kept::storage
