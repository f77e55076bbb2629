#pragma once

#include "domain/promise_query.h"
#include "ui/pages/charts/charts_filter.h"
#include "ui/pages/charts/charts_names.h"

#include <QString>

namespace kept::ui {

/// The charts of a filter as a text that can be passed on:
/// `kept:charts?period=last-month&compare=before&department=Service&channel=phone&to=customers&by=week`.
/// Periods that move with the calendar stay so, others are days (`2026-10-01..2026-10-31`); names are
/// percent-encoded, and of several that are alike the number follows (`person=Jo~12`). An empty value is for promises
/// without one.
[[nodiscard]] QString addressOf(const ChartsFilter& filter, const ChartsNames& names);
/// Reads such an address; what is not in it is as in a new ChartsFilter. Throws InvalidInput that says which part is
/// not understood, or names nothing in this book.
[[nodiscard]] ChartsFilter filterOfAddress(const QString& address, const ChartsNames& names);

/// A filter as a saved view keeps it: what the figures are limited to, by their ids, …
[[nodiscard]] domain::PromiseQuery queryOfView(const ChartsFilter& filter);
/// … and the rest, as the part of an address that needs no names.
[[nodiscard]] QString wordsOfView(const ChartsFilter& filter);
/// Throws InvalidInput where a later version wrote words that this one does not know.
[[nodiscard]] ChartsFilter filterOfView(const domain::PromiseQuery& query, const QString& words);

} // namespace kept::ui
