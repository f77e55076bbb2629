#pragma once

#include "cli/typed_promise.h"
#include "services/series.h"

#include <QDate>

#include <optional>

namespace kept::cli {

/// A day in ISO 8601; nothing for a null text. Throws UsageError for what is none.
[[nodiscard]] std::optional<QDate> dayFrom(const QString& text);

/// How a promise recurs, as `series add` takes it: in the words of the promise, or as options, which win.
class TypedRecurrence {
public:
    void define(Options& options);
    /// Throws UsageError where nothing says how it recurs.
    [[nodiscard]] services::NewSeries seriesOf(const TypedPromise::Meaning& meaning) const;

private:
    QString m_rule;
    QString m_from;
    QString m_time;
};

} // namespace kept::cli
