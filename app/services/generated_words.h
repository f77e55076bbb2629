#pragma once

#include "domain/event.h"

#include <array>

namespace kept::services::generated {

inline constexpr std::array<const char*, 48> firstNames = {
    "Anna",    "Ben",    "Carla",  "Dmitri",  "Elif",   "Felix",  "Greta",  "Hugo",   "Ines",  "Jonas",
    "Katja",   "Luis",   "Mara",   "Nils",    "Olga",   "Piotr",  "Rosa",   "Samuel", "Tanja", "Uwe",
    "Vera",    "Wanda",  "Yusuf",  "Zoë",     "Aisha",  "Björn",  "Chiara", "David",  "Emma",  "Farid",
    "Gudrun",  "Henrik", "Isabel", "Jakub",   "Klara",  "Leonie", "Mehmet", "Nora",   "Oskar", "Paula",
    "Quentin", "Renate", "Sören",  "Theresa", "Ulrike", "Viktor", "Wilma",  "Xenia"};
inline constexpr std::array<const char*, 50> lastNames = {
    "Adler",  "Bauer",   "Çelik",   "Dietrich", "Engel",      "Fischer",  "Graf",   "Huber",   "Ivanova", "Jansen",
    "Keller", "Lind",    "Moretti", "Nowak",    "Okafor",     "Petersen", "Quast",  "Richter", "Santos",  "Thiele",
    "Ulrich", "Vogt",    "Weber",   "Yıldız",   "Zimmermann", "Arnold",   "Brandt", "Carter",  "Dubois",  "Ebert",
    "Franke", "Gärtner", "Hansen",  "Iversen",  "Jung",       "Kraus",    "Lorenz", "Marques", "Neumann", "Özdemir",
    "Pohl",   "Rossi",   "Schäfer", "Toth",     "Unger",      "Vargas",   "Wolf",   "Yamada",  "Ziegler", "Haas"};
inline constexpr std::array<const char*, 12> companies = {
    "%1 GmbH",     "Hotel %1", "Praxis Dr. %1",     "%1 & Söhne",  "Café %1",       "Gärtnerei %1",
    "Autohaus %1", "%1 AG",    "Hausverwaltung %1", "Bäckerei %1", "%1 Ingenieure", "Schreinerei %1"};
inline constexpr std::array<const char*, 24> towns = {"Lohr",   "Aalen", "Bremen", "Celle",     "Dachau", "Emden",
                                                      "Fulda",  "Gera",  "Hanau",  "Ilmenau",   "Jena",   "Kiel",
                                                      "Lindau", "Mainz", "Neuss",  "Offenburg", "Passau", "Rheine",
                                                      "Soest",  "Trier", "Ulm",    "Varel",     "Worms",  "Zwickau"};

/// A service promise, what its words mean, and its limit.
struct GivenStandard {
    const char* name;
    const char* words;
    int workingHours;
};
inline constexpr std::array<GivenStandard, 7> givenStandards = {{
    {"Call back within 4 working hours", "Whoever asks for a call is rung by a person who knows the case.", 4},
    {"On-site within 2 working days", "An engineer rings the bell, with the tools that the report asks for.", 16},
    {"Every e-mail answered within 8 working hours", "An answer says what happens next and when; a receipt is none.",
     8},
    {"Quotes within 3 working days", "With the price, the time it takes, and until when it holds.", 24},
    {"Invoices corrected within 1 working day", "The right one is sent; the wrong one is cancelled with it.", 8},
    {"Spare parts within 2 working days", "At the customer's door, not with the carrier.", 16},
    {"Access restored within 4 working hours", "The person was able to sign in, and said so.", 4},
}};

struct Kind {
    const char* department;
    const char* what; ///< %1 stands for what it is about
    const char* service;
    int workingHours; ///< how long it is promised to take
    domain::Size size;
};

inline constexpr std::array<const char*, 5> departments = {"Service", "Sales", "Billing", "Logistics", "IT"};

inline constexpr std::array<Kind, 20> kinds = {{
    {"Service", "Call back about %1", "Call back within 4 working hours", 4, domain::Size::Small},
    {"Service", "Engineer on site for %1", "On-site within 2 working days", 16, domain::Size::Large},
    {"Service", "Answer the warranty question on %1", "Every e-mail answered within 8 working hours", 8,
     domain::Size::Small},
    {"Service", "Ersatz für %1 bereitstellen", "On-site within 2 working days", 16, domain::Size::Medium},
    {"Sales", "Send the quote for %1", "Quotes within 3 working days", 24, domain::Size::Medium},
    {"Sales", "Angebot für %1 schicken", "Quotes within 3 working days", 24, domain::Size::Medium},
    {"Sales", "Ring back on the delivery time of %1", "Call back within 4 working hours", 4, domain::Size::Small},
    {"Sales", "Prepare the contract for %1", "", 40, domain::Size::Large},
    {"Billing", "Send the corrected invoice for %1", "Invoices corrected within 1 working day", 8, domain::Size::Small},
    {"Billing", "Refund the double payment for %1", "", 24, domain::Size::Medium},
    {"Billing", "Rechnung über %1 erklären", "", 8, domain::Size::Small},
    {"Billing", "Agree on instalments for %1", "", 16, domain::Size::Medium},
    {"Logistics", "Pick up %1", "", 24, domain::Size::Large},
    {"Logistics", "Deliver %1", "Spare parts within 2 working days", 16, domain::Size::Medium},
    {"Logistics", "Liefertermin für %1 bestätigen", "Every e-mail answered within 8 working hours", 8,
     domain::Size::Small},
    {"Logistics", "Trace the shipment of %1", "", 8, domain::Size::Small},
    {"IT", "Restore the access to %1", "Access restored within 4 working hours", 4, domain::Size::Medium},
    {"IT", "Set up the export of %1", "", 40, domain::Size::Large},
    {"IT", "Explain %1 by screen share", "", 16, domain::Size::Small},
    {"IT", "Find out why %1 is slow", "", 24, domain::Size::Medium},
}};

inline constexpr std::array<const char*, 40> things = {
    "the heating",    "the boiler",       "the pump",           "12 filters",        "the meter",
    "the thermostat", "the solar panel",  "the control unit",   "the valve",         "the burner",
    "the spare part", "the old boiler",   "the remote",         "the care contract", "the maintenance",
    "the inspection", "the discount",     "the framework deal", "the installation",  "die Wartung",
    "die Wärmepumpe", "den Zähler",       "die Störung",        "das Ersatzgerät",   "die Lieferung",
    "the portal",     "the report",       "the login",          "the mailbox",       "the archive",
    "the order list", "the price list",   "the address book",   "the certificate",   "the protocol",
    "the insurance",  "the measurements", "the drawing",        "the second boiler", "the radiator"};
inline constexpr std::array<const char*, 8> reasons = {"The part did not arrive",
                                                       "I forgot it over the weekend",
                                                       "Nobody was there to let us in",
                                                       "Krankheit im Team",
                                                       "The supplier asked for a week",
                                                       "Another emergency came first",
                                                       "Wir mussten noch einmal nachmessen",
                                                       "The customer was not to be reached"};
inline constexpr std::array<const char*, 4> apologies = {
    "I was wrong to promise it for that day. It is on its way now, and I call before we set out.",
    "Das hätte nicht passieren dürfen. Wir erlassen die Anfahrt.",
    "I should have called. It is done now, and from now on I ring the evening before.",
    "We took on too much that day. You have my direct number now."};
inline constexpr std::array<const char*, 4> missing = {"One of two filters", "The signed protocol",
                                                       "Die Rechnung fehlt noch", "The second appointment"};
inline constexpr std::array<const char*, 4> praises = {"Quick and friendly", "Wie versprochen, danke!",
                                                       "It took two calls", "Exactly as agreed"};
inline constexpr std::array<const char*, 6> notes = {"Reached the voice mail, trying again after lunch",
                                                     "Asked the supplier for the delivery note",
                                                     "Rückfrage beim Hersteller läuft",
                                                     "The caretaker has the key",
                                                     "Photos are in the shared folder",
                                                     "Prefers mornings"};

/// How much is promised on each of the usual channels, of a hundred, and by how many hundredths more of it is kept, or
/// less: what was only said is forgotten sooner than what stands in a mail.
struct ChannelHabit {
    const char* channel;
    int share;
    int better;
};
inline constexpr std::array<ChannelHabit, 5> channelHabits = {
    {{"phone", 36, -3}, {"e-mail", 38, 4}, {"chat", 12, 0}, {"SMS", 5, 2}, {"in person", 9, -6}}};

/// By how many hundredths more is kept, or less, of what is due in each tenth of a working day: mornings start slowly,
/// and the last hour is everybody's.
inline constexpr std::array<int, 10> betterInTheDay = {-4, 0, 3, 4, 2, 0, 1, 1, -2, -7};
/// Of what was promised in each tenth: what is given away before going home was not thought through.
inline constexpr std::array<int, 10> betterMadeInTheDay = {0, 2, 2, 1, 0, 0, 0, 0, -3, -6};
/// Of what is due on each weekday, from Monday.
inline constexpr std::array<int, 7> betterOnDays = {-2, 2, 2, 1, -5, -8, -8};

/// Of a hundred: how busy each month is, and each working day from Monday.
inline constexpr std::array<int, 12> busyMonths = {90, 95, 105, 100, 100, 105, 85, 75, 110, 115, 120, 85};
inline constexpr std::array<int, 7> busyDays = {120, 110, 100, 100, 70, 30, 30};

/// Day and month of what is a holiday every year.
struct YearlyHoliday {
    int month;
    int day;
    const char* name;
};
inline constexpr std::array<YearlyHoliday, 6> holidays = {{{1, 1, "New Year's Day"},
                                                           {5, 1, "Labour Day"},
                                                           {10, 3, "Day of Unity"},
                                                           {12, 24, "Christmas Eve"},
                                                           {12, 25, "Christmas Day"},
                                                           {12, 26, "Boxing Day"}}};

} // namespace kept::services::generated
