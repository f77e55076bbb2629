#pragma once

#include "domain/event.h"
#include "domain/service_promise.h"

#include <array>

namespace kept::services::sample {

struct Colleague {
    const char* name;
    const char* department;
    const char* role;
    int reliability; ///< of 100 promises, how many are kept as they were given
};

inline constexpr std::array<Colleague, 8> team = {{
    {"Mara Lind", "Service", "lead", 84},
    {"Jonas Weber", "Service", "staff", 73},
    {"Maximiliane von Hohenfels-Oberndorff", "Sales", "lead", 78},
    {"Ben Carter", "Sales", "staff", 61},
    {"Ingrid Bauer", "Billing", "owner", 91},
    {"Tariq Aziz", "Logistics", "staff", 69},
    {"Sofia Marques", "Logistics", "staff", 80},
    {"Piotr Nowak", "IT", "staff", 74},
}};

inline constexpr std::array<const char*, 14> customers = {
    "Nordwind GmbH",        "Hotel Adler",        "Stadtwerke Lohr",
    "Lena Brandt",          "P. Okafor",          "A. Moretti",
    "Anna Keller",          "Miller & Sons Ltd.", "Praxis Dr. Öztürk",
    "Gärtnerei Blumenthal", "Kestrel Analytics",  "Wasser- und Abwasserzweckverband Obere Bergstraße",
    "Zoë Fischer",          "Café Morgenrot"};

struct Kind {
    const char* department;
    const char* what;
    const char* service;
    int workingHours; ///< how long it is promised to take
    domain::Size size;
};

/// A service promise of the team; kinds name it.
struct Standard {
    const char* name;
    const char* words;
    domain::TimeLimit limit;
    domain::TimeLimit aim;
    const char* channel;
};

inline constexpr std::array<Standard, 4> standards = {{
    {"Call back within 4 working hours",
     "Whoever reaches our voice mail or asks for somebody who is out is called back by a person who can help. Three "
     "attempts, then a text message with a number that is answered.",
     {4, domain::LimitUnit::WorkingHours},
     {2, domain::LimitUnit::WorkingHours},
     "phone"},
    {"Every e-mail answered within 8 working hours",
     "Answered means: the question is answered, or the customer knows who answers it by when. A confirmation of "
     "receipt "
     "is no answer.",
     {8, domain::LimitUnit::WorkingHours},
     {4, domain::LimitUnit::WorkingHours},
     "e-mail"},
    {"On-site within 2 working days",
     "An engineer with tools and the usual spare parts stands at the door.",
     {2, domain::LimitUnit::WorkingDays},
     {8, domain::LimitUnit::WorkingHours},
     ""},
    {"Access restored within 4 working hours",
     "The customer can work in the portal again. A workaround counts if they say that it does.",
     {4, domain::LimitUnit::WorkingHours},
     {1, domain::LimitUnit::WorkingHours},
     ""},
}};

inline constexpr const char* recognition = "Late on a Friday, with a smile, and it worked at once. Thank you!";

inline constexpr std::array<Kind, 16> kinds = {{
    {"Service", "Call back about the heating that does not start", "Call back within 4 working hours", 4,
     domain::Size::Small},
    {"Service", "Engineer on site", "On-site within 2 working days", 16, domain::Size::Large},
    {"Service", "Answer the warranty question", "Every e-mail answered within 8 working hours", 8, domain::Size::Small},
    {"Service", "Ersatzgerät bereitstellen", "On-site within 2 working days", 16, domain::Size::Medium},
    {"Sales", "Send the quote for replacement filters", "Quotes within 3 working days", 24, domain::Size::Medium},
    {"Sales", "Angebot für die Wartung schicken", "Quotes within 3 working days", 24, domain::Size::Medium},
    {"Sales", "Ring back on the delivery time", "Call back within 4 working hours", 4, domain::Size::Small},
    {"Sales", "Prepare the contract with the new conditions", "", 40, domain::Size::Large},
    {"Billing", "Send the corrected invoice", "Invoices corrected within 1 working day", 8, domain::Size::Small},
    {"Billing", "Refund the double payment", "", 24, domain::Size::Medium},
    {"Logistics", "Pick up the old boiler", "", 24, domain::Size::Large},
    {"Logistics", "Deliver the spare part", "Spare parts within 2 working days", 16, domain::Size::Medium},
    {"Logistics", "Liefertermin bestätigen", "Every e-mail answered within 8 working hours", 8, domain::Size::Small},
    {"IT", "Restore access to the customer portal", "Access restored within 4 working hours", 4, domain::Size::Medium},
    {"IT", "Set up the export for the auditor", "", 40, domain::Size::Large},
    {"IT", "Explain the new login by screen share", "", 16, domain::Size::Small},
}};

inline constexpr std::array<const char*, 5> reasons = {"The part did not arrive", "I forgot it over the weekend",
                                                       "Nobody was there to let us in", "Krankheit im Team",
                                                       "The supplier raised the price and we had to ask again"};
inline constexpr std::array<const char*, 3> apologies = {
    "I was wrong to promise it for that day. The part is here on Thursday, and I call before we set out.",
    "Das hätte nicht passieren dürfen. Wir erlassen die Anfahrt.",
    "I should have called. It is done now, and from now on I ring the evening before."};
inline constexpr std::array<const char*, 3> missing = {"One of two filters", "The signed protocol",
                                                       "Die Rechnung fehlt noch"};
inline constexpr std::array<const char*, 3> praises = {"Quick and friendly", "Wie versprochen, danke!",
                                                       "It took two calls"};

/// When an open promise is due: so many working days from today, at a time of day in minutes (0: the day only). Today
/// at a time counts in minutes from now.
struct OpenPromise {
    const char* who = "";
    const char* what = "";
    const char* to = "";
    const char* channel = "";
    int madeDaysAgo = 0;
    int days = 0;
    int minutes = 0;
    bool moved = false; ///< first promised for the working day before
};

inline constexpr std::array<OpenPromise, 24> open = {{
    {"Jonas Weber", "Tell Hotel Adler when the boiler is inspected", "Hotel Adler", "phone", 9, -3, 900},
    {"Ben Carter", "Quote for the care contract", "Kestrel Analytics", "e-mail", 8, -2, 0},
    {"Mara Lind", "Tell Jonas whether the spare part is in stock", "Jonas Weber", "chat", 6, -1, 960},
    {"Piotr Nowak", "Restore access to the customer portal", "Praxis Dr. Öztürk", "phone", 6, -1, 0},
    {"Mara Lind", "Engineer on site", "Hotel Adler", "phone", 5, 0, 120},
    {"Mara Lind", "Quote for 12 replacement filters", "Stadtwerke Lohr", "e-mail", 4, 0, 0},
    {"Mara Lind", "Send the corrected invoice", "Nordwind GmbH", "e-mail", 4, 0, -180},
    {"Tariq Aziz", "Bring the part for Hotel Adler", "Mara Lind", "chat", 3, 0, 90},
    {"Mara Lind", "Ring back on the delivery time", "Lena Brandt", "phone", 3, 0, 0},
    {"Mara Lind", "Replacement card to the front desk", "Facilities", "in person", 3, 1, 720, true},
    {"Sofia Marques", "Abholung der Altgeräte", "Gärtnerei Blumenthal", "phone", 3, 1, 0},
    {"Mara Lind", "Answer the warranty question for order 20417", "P. Okafor", "e-mail", 2, 0, 240},
    {"Mara Lind", "Pick up the couch in Lindenstraße", "A. Moretti", "SMS", 2, 1, 540},
    {"Piotr Nowak", "Bericht über die Störung schicken", "Wasser- und Abwasserzweckverband Obere Bergstraße", "e-mail",
     2, 4, 0},
    {"Ingrid Bauer", "Refund the double payment", "Café Morgenrot", "e-mail", 2, 2, 0},
    {"Maximiliane von Hohenfels-Oberndorff", "Rahmenvertrag mit neuen Konditionen vorlegen", "Stadtwerke Lohr",
     "e-mail", 2, 6, 0},
    {"Mara Lind", "Written summary of Thursday's call", "Nordwind GmbH", "e-mail", 1, 1, 1050},
    {"Mara Lind", "Ersatzgerät für die Küche bereitstellen", "Café Morgenrot", "phone", 1, 2, 0},
    {"Ben Carter", "Call back about the discount", "Miller & Sons Ltd.", "phone", 1, 0, 60},
    {"Jonas Weber", "Check the pump once more", "Anna Keller", "phone", 1, 2, 600},
    {"Mara Lind", "Propose dates for the yearly maintenance", "Anna Keller", "phone", 1, 3, 0},
    {"Mara Lind", "Explain the new meter to the caretaker", "Stadtwerke Lohr", "in person", 1, 8, 660},
    {"Sofia Marques", "Confirm the delivery window", "Zoë Fischer", "SMS", 1, 1, 480},
    {"Tariq Aziz", "Deliver the spare part for the second boiler", "Hotel Adler", "phone", 1, 5, 0},
}};

/// Which of those waits on which, by their places.
struct OpenWait {
    std::size_t waits = 0;
    std::size_t on = 0;
};

inline constexpr std::array<OpenWait, 3> waits = {{
    {0, 2},  // Jonas can't tell the hotel before Mara tells him
    {4, 7},  // no engineer without the part
    {20, 3}, // the dates are in the portal
}};

} // namespace kept::services::sample
