// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/bulktexts.h"

#include <array>

namespace sandbox {
namespace {

constexpr std::array<BulkText, 28> table{{
    {"Green Basket Market", "GRN BSKT MKT #114 SEATTLE WA", "5411"},
    {"Harbor Coffee Roasters", "SQ *HARBOR COFFEE ROASTE", "5814"},
    {"City Water & Power", "CITY WTR &amp; PWR WEB PMT", "4900"},
    {"Streamly", "STREAMLY.EXAMPLE/BILL", "5815"},
    {"Metro Transit", "METRO TRANSIT RELOAD WA", "4111"},
    {"Corner Hardware", "CORNER HDWE   0042   SEATTLE", "5251"},
    {"Quickfill 118", "QUICKFILL 118 QPS RENTON", "5542"},
    {"Tamarack Books", "TAMARACK BOOKS SEATTLE WA", "5942"},
    {"Café Zoë", "CAFÉ ZOË GENÈVE CHE", "5814"},
    {"Bäckerei Größl", "BAECKEREI GROESSL MUENCHEN", "5462"},
    {"Łódź Rowery", "LODZ ROWERY SP ZOO POL", "5940"},
    {"Smörgås & Fika", "SMORGAS & FIKA STOCKHOLM", "5812"},
    {"Taquería La Güera", "TAQUERIA LA GUERA OAXACA", "5812"},
    {"قهوة المدينة", "قهوة المدينة الكويت", "5814"},
    {"בית קפה תמר", "בית קפה תמר 03-5550100", "5814"},
    {"抹茶堂", "抹茶堂 京都 ﾏﾂﾁｬﾄﾞｳ", "5814"},
    {"🍕 Pino's Pizzeria", "PINO'S PIZZERIA 🍕 SEATTLE", "5812"},
    {"👩‍👩‍👧 Little Sprout", "LITTLE SPROUT 👩‍👩‍👧 TOYS", "5945"},
    {"O'Malley \"The Local\" Pub", "O'MALLEY \"THE LOCAL\" PUB", "5813"},
    {"Back\\slash Systems", "BACK\\SLASH SYS C:\\BILLING", "7372"},
    {"Tab\tand newline\nDeli", "TAB\tAND NEWLINE\nDELI", "5812"},
    {"Bell\x07"
     " & Unit\x1f"
     "Sep Co",
        "BELL\x07"
        " UNIT\x1f"
        "SEP CO",
        "5999"},
    {"AT&amp;M Wireless", "AT&amp;M WIRELESS &#8211; AUTOPAY", "4814"},
    {"  Leading and   trailing  ", "  LEADING AND   TRAILING  ", "5999"},
    {"=SUM(A1:A9)", "=SUM(A1:A9) +CMD|' /C CALC'!A0", "5999"},
    {"<script>alert(1)</script>", "<SCRIPT>ALERT(1)</SCRIPT>", "5999"},
    {"e\xcc\x81"
     "clair (decomposed)",
        "E\xcc\x81"
        "CLAIR DECOMPOSED ACCENTS",
        "5462"},
    {"A", "X", "5999"},
}};

constexpr BulkText income{"Paprika LLC payroll", "PAPRIKA LLC DES:PAYROLL PPD", "8999"};

} // namespace

// The plain ones are the common ones: only each fourth text comes from the strange end of the
// table.
const BulkText& bulkTextOf(std::uint64_t bits)
{
    constexpr std::size_t plain = 8;
    const std::size_t pick = bits >> 2U;
    return bits % 4 == 0 ? table[plain + pick % (table.size() - plain)] : table[pick % plain];
}

const BulkText& bulkIncome() { return income; }

std::string_view bulkLongNote()
{
    return "Invoice 2201-0087 dated 3 March, delivery note 44-118, customer reference \"HB/77\", "
           "in part payment of "
           "the sum agreed under item 4 of the framework contract; the remainder follows within "
           "thirty days. "
           "Überweisung ohne Anerkennung einer Rechtspflicht. Paiement à valoir sur solde de tout "
           "compte. "
           "お問い合わせは担当者まで。 Reply to accounts@supplier.example quoting this note in "
           "full, please.";
}

} // namespace sandbox
