#include "domain/event.h"

#include <utility>

namespace kept::domain {

template <class Detail>
requires isOneOf<Detail, EventKinds> EventDetail::EventDetail(Detail detail) : EventKinds(std::move(detail)) {}

template EventDetail::EventDetail(Made);
template EventDetail::EventDetail(Renegotiated);
template EventDetail::EventDetail(Kept);
template EventDetail::EventDetail(PartlyKept);
template EventDetail::EventDetail(Broken);
template EventDetail::EventDetail(Released);
template EventDetail::EventDetail(Reopened);
template EventDetail::EventDetail(HandedOver);
template EventDetail::EventDetail(Accepted);
template EventDetail::EventDetail(OwnedUp);
template EventDetail::EventDetail(Verdict);
template EventDetail::EventDetail(Note);
template EventDetail::EventDetail(FollowUpSet);
template EventDetail::EventDetail(Corrected);
template EventDetail::EventDetail(Undone);
template EventDetail::EventDetail(Voided);
template EventDetail::EventDetail(VoidConfirmed);
template EventDetail::EventDetail(Redacted);
template EventDetail::EventDetail(Declined);
template EventDetail::EventDetail(Claimed);
template EventDetail::EventDetail(VoidRefused);
template EventDetail::EventDetail(WaitsOn);
template EventDetail::EventDetail(WaitsNoMore);

EventDetail::EventDetail() = default;
EventDetail::EventDetail(const EventDetail& other) = default;
EventDetail::EventDetail(EventDetail&& other) noexcept = default;
EventDetail& EventDetail::operator=(const EventDetail& other) = default;
EventDetail& EventDetail::operator=(EventDetail&& other) noexcept = default;
EventDetail::~EventDetail() = default;

} // namespace kept::domain
