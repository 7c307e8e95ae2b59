// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/payees.h"

#include <array>

namespace sandbox {
namespace {

// A coffee on the way to work, every working day: so there is always something that is pending.
constexpr std::array<Spending, 17> spendingTable{{
    {"Green Basket Market", "GRN BSKT MKT #114 SEATTLE WA", "5411", "Groceries", 220, 380, 1890,
        12'500},
    {"Harbor Coffee Roasters", "SQ *HARBOR COFFEE ROASTE SEATTLE WA", "5814", "Coffee", 1000, 150,
        375, 875},
    {"Metro Transit", "METRO TRANSIT RELOAD 206-555-0100 WA", "4111", "Transport", 55, 71, 4000,
        4000},
    {"Quickfill 118", "QUICKFILL 118 QPS RENTON WA", "5542", "Fuel", 85, 110, 2750, 6400},
    {"Noodle & Steam", "TST* NOODLE & STEAM SEATTLE WA", "5812", "Restaurants", 95, 123, 1450,
        5200},
    {"Pino's Pizzeria", "PINOS PIZZERIA  SEATTLE WA", "5812", "Restaurants", 60, 78, 1800, 4800},
    {"Blue Heron Brewing", "BLUE HERON BREWING CO TACOMA WA", "5813", "Bars", 45, 58, 900, 4600},
    {"Corner Hardware", "CORNER HDWE 0042 SEATTLE WA", "5251", "Home", 42, 54, 450, 9800},
    {"Alder Outfitters", "ALDER OUTFITTERS #7 BELLEVUE WA", "5651", "Clothing", 32, 45, 2400,
        16'900, true},
    {"Tamarack Books", "TAMARACK BOOKS SEATTLE WA", "5942", "Books", 36, 46, 899, 5400},
    {"Rowan Pharmacy", "ROWAN PHCY 2201 SEATTLE WA", "5912", "Health", 40, 52, 640, 7200},
    {"Cinema Lumen", "CINEMA LUMEN SEATTLE WA", "7832", "Entertainment", 24, 31, 1450, 5200},
    {"Nordlys Electronics", "NORDLYS ELECTR 800-555-0199", "5732", "Electronics", 9, 14, 3900,
        89'900, true},
    {"Fern & Fig Florist", "FERN & FIG FLORIST SEATTLE WA", "5992", "Gifts", 12, 15, 2500, 9000},
    {"Paws & Claws Veterinary", "PAWS AND CLAWS VET CLINIC WA", "0742", "Pets", 7, 9, 6500, 32'000},
    {"Little Sprout Toys", "LITTLE SPROUT TOYS BELLEVUE WA", "5945", "Children", 14, 22, 1200, 8000,
        true},
    {"Saltwater Barbers", "SALTWATER BARBERS SEATTLE WA", "7230", "Personal care", 26, 33, 3200,
        5500},
}};

constexpr std::array<Bill, 14> billTable{{
    {19, 0, "City Water & Power", "CITY OF SEATTLE WTR PWR WEB PMT", "4900", "Utilities", false,
        11'802, 28, 320, 60},
    {11, 0, "Cascade Natural Gas", "CASCADE NAT GAS AUTOPAY", "4900", "Utilities", false, 6240, 30,
        1400, 90},
    {7, 0, "Fathom Fiber", "FATHOM FIBER INTERNET 888-555-0142", "4899", "Internet", true, 6500, 20,
        0, 0},
    {10, 0, "Kestrel Mobile", "KESTREL MOBILE AUTOPAY", "4814", "Phone", true, 3800, 0, 0, 0},
    {18, 0, "Streamly", "STREAMLY.EXAMPLE/BILL", "5815", "Subscriptions", true, 1599, 0, 0, 0},
    {22, 0, "Pocket Press", "POCKET PRESS DIGITAL NEWS", "5968", "Subscriptions", true, 850, 0, 0,
        0},
    {5, 0, "Northside Climbing", "NORTHSIDE CLIMBING GYM SEATTLE", "7997", "Fitness", true, 7200,
        15, 0, 0},
    {12, 5, "Dr. Imani Reyes DDS", "REYES I DDS SEATTLE WA", "8021", "Health", false, 16'000, 20, 0,
        150},
    {12, 11, "Dr. Imani Reyes DDS", "REYES I DDS SEATTLE WA", "8021", "Health", false, 16'000, 20,
        0, 150},
    {14, 3, "Evergreen Mutual Auto", "EVERGREEN MUT INS PREM AUTO", "6300", "Insurance", false,
        118'400, 40, 0, 20},
    {14, 9, "Evergreen Mutual Home", "EVERGREEN MUT INS PREM HOME", "6300", "Insurance", false,
        96'800, 45, 0, 20},
    {15, 4, "US Treasury", "IRS USATAXPYMT WEB", "9311", "Taxes", false, 64'000, 10, 0, 700},
    {2, 12, "Food Bank of the Sound", "FOOD BANK OF THE SOUND DONATION", "8398", "Giving", true,
        25'000, 0, 0, 0},
    {28, 2, "WA Dept of Licensing", "WA VEHICLE LIC 360-555-0180", "9399", "Car", true, 14'275, 12,
        0, 30},
}};

constexpr std::array<ForeignShop, 10> foreignTable{{
    {"Café de la Gare", "CAFE DE LA GARE LYON FRA", "5812", "EUR", 920},
    {"Boulangerie Søren", "BOULANGERIE SOREN PARIS FRA", "5462", "EUR", 920},
    {"Pension Müller", "PENSION MUELLER MUENCHEN DEU", "7011", "EUR", 920},
    {"The Crooked Billet", "THE CROOKED BILLET LONDON GBR", "5813", "GBP", 790},
    {"Tube & Rail", "TFL TRAVEL CH LONDON GBR", "4111", "GBP", 790},
    {"抹茶堂 Matchado", "MATCHADO KYOTO JPN", "5814", "JPY", 1490},
    {"Ryokan Hoshi", "RYOKAN HOSHI HAKONE JPN", "7011", "JPY", 1490},
    {"Maple & Main", "MAPLE AND MAIN VANCOUVER CAN", "5812", "CAD", 1360},
    {"Taquería La Güera", "TAQUERIA LA GUERA OAXACA MEX", "5812", "MXN", 17'200},
    {"Hotel Peñasco", "HOTEL PENASCO PUERTO MEX", "7011", "MXN", 17'200},
}};

} // namespace

std::span<const Spending> spendings() { return spendingTable; }
std::span<const Bill> bills() { return billTable; }
std::span<const ForeignShop> foreignShops() { return foreignTable; }

std::int64_t billAmount(const Bill& bill, Day day, std::int64_t noise)
{
    const Civil date = civilOf(day);
    std::int64_t cents = bill.cents;
    if (bill.payee
        == "Streamly") // 9.99, 12.99, 15.99: a step every four years, as such services do
        return 999 + (date.year < 2018 ? 0 : (date.year - 2018) / 4 * 300);
    cents += cents * (date.year - 2026) * bill.yearlyPerMille / 1000;
    const int fromJuly =
        date.month > 7 ? date.month - 7 : 7 - date.month; // 0 in July .. 6 in January
    cents += cents * bill.winterPerMille * (fromJuly - 3) / 6 / 1000;
    cents += cents * bill.noisePerMille * noise / 1000 / 1000;
    return cents < 100 ? 100 : cents;
}

} // namespace sandbox
