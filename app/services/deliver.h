#pragma once

#include "domain/errors.h"

#include <QFuture>
#include <QFutureWatcher>

#include <type_traits>

namespace kept::services {

/// Brings the answer of a future to the thread of `context`: the value to `onValue`; a domain::Error to `onFailed`, as
/// its sentence or, where `onFailed` takes that, as itself; a cancelled one to neither. Where `context` goes first,
/// nothing is called. (QFuture::then with a context crashes there in Qt 6.4.)
template <class Value, class OnValue, class OnFailed>
void deliver(const QFuture<Value>& future, QObject* context, OnValue onValue, OnFailed onFailed) {
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, onValue = std::move(onValue), onFailed = std::move(onFailed)] {
                         watcher->deleteLater();
                         QFuture<Value> done = watcher->future();
                         try {
                             done.waitForFinished(); // throws what the work threw
                         } catch (const domain::Error& error) {
                             if constexpr (std::is_invocable_v<const OnFailed&, const domain::Error&>)
                                 return onFailed(error);
                             else
                                 return onFailed(error.message());
                         }
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
