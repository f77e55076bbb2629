#pragma once

#include "domain/errors.h"

#include <QFuture>
#include <QFutureWatcher>

#include <optional>
#include <type_traits>

namespace kept::services {

/// Brings the answer of a future to the thread of `context`: the value to `onValue`, the sentence of a domain::Error to
/// `onFailed`; a cancelled one to neither. Where `context` goes first, nothing is called. (QFuture::then with a
/// context crashes there in Qt 6.4.)
template <class Value, class OnValue, class OnFailed>
void deliver(const QFuture<Value>& future, QObject* context, OnValue onValue, OnFailed onFailed) {
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, onValue = std::move(onValue), onFailed = std::move(onFailed)] {
                         watcher->deleteLater();
                         QFuture<Value> done = watcher->future();
                         std::optional<QString> failure;
                         try {
                             done.waitForFinished(); // throws what the work threw
                         } catch (const domain::Error& error) {
                             failure = error.message();
                         }
                         if (failure)
                             return onFailed(*failure);
                         if constexpr (std::is_void_v<Value>) {
                             if (!done.isCanceled())
                                 onValue();
                         } else if (done.resultCount() > 0) {
                             onValue(done.result());
                         }
                     });
    watcher->setFuture(future);
}

} // namespace kept::services
