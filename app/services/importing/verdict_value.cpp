#include "services/importing/verdict_value.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kept::services {

namespace {

constexpr std::array<std::pair<const char*, bool>, 14> meanings = {{{"kept", true},
                                                                    {"yes", true},
                                                                    {"true", true},
                                                                    {"ontime", true},
                                                                    {"on time", true},
                                                                    {"in time", true},
                                                                    {"not kept", false},
                                                                    {"no", false},
                                                                    {"false", false},
                                                                    {"late", false},
                                                                    {"overdue", false},
                                                                    {"not on time", false},
                                                                    {"missed", false},
                                                                    {"broken", false}}};

} // namespace

std::optional<VerdictValue> verdictFrom(QByteArrayView value) {
    if (value.size() == 1 && value.front() >= '1' && value.front() <= '5') {
        const int rating = value.front() - '0';
        return VerdictValue{rating >= lowestKeptRating, rating};
    }
    const auto known = std::find_if(meanings.begin(), meanings.end(), [value](const auto& meaning) {
        return value.compare(meaning.first, Qt::CaseInsensitive) == 0;
    });
    return known == meanings.end() ? std::nullopt : std::optional(VerdictValue{known->second, std::nullopt});
}

} // namespace kept::services
