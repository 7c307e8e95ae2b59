// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/bulktexts.h"

#include <array>

namespace sandbox {
namespace {

constexpr std::array<BulkText, 28> allTexts{{
    {"Green Basket Market", "GRN BSKT MKT #114 SEATTLE WA"},
    {"Harbor Coffee Roasters", "SQ *HARBOR COFFEE ROASTE"},
    {"City Water & Power", "CITY WTR &amp; PWR WEB PMT"},
    {"Streamly", "STREAMLY.EXAMPLE/BILL"},
    {"Metro Transit", "METRO TRANSIT RELOAD WA"},
    {"Corner Hardware", "CORNER HDWE   0042   SEATTLE"},
    {"Quickfill 118", "QUICKFILL 118 QPS RENTON"},
    {"Tamarack Books", "TAMARACK BOOKS SEATTLE WA"},
    {"Café Zoë", "CAFÉ ZOË GENÈVE CHE"},
    {"Bäckerei Größl", "BAECKEREI GROESSL MUENCHEN"},
    {"Łódź Rowery", "LODZ ROWERY SP ZOO POL"},
    {"Smörgås & Fika", "SMORGAS & FIKA STOCKHOLM"},
    {"Taquería La Güera", "TAQUERIA LA GUERA OAXACA"},
    {"قهوة المدينة", "قهوة المدينة الكويت"},
    {"בית קפה תמר", "בית קפה תמר 03-5550100"},
    {"抹茶堂", "抹茶堂 京都 ﾏﾂﾁｬﾄﾞｳ"},
    {"🍕 Pino's Pizzeria", "PINO'S PIZZERIA 🍕 SEATTLE"},
    {"👩‍👩‍👧 Little Sprout", "LITTLE SPROUT 👩‍👩‍👧 TOYS"},
    {"O'Malley \"The Local\" Pub", "O'MALLEY \"THE LOCAL\" PUB"},
    {"Back\\slash Systems", "BACK\\SLASH SYS C:\\BILLING"},
    {"Tab\tand newline\nDeli", "TAB\tAND NEWLINE\nDELI"},
    {"Bell\x07"
     " & Unit\x1f"
     "Sep Co",
        "BELL\x07"
        " UNIT\x1f"
        "SEP CO"},
    {"AT&amp;M Wireless", "AT&amp;M WIRELESS &#8211; AUTOPAY"},
    {"  Leading and   trailing  ", "  LEADING AND   TRAILING  "},
    {"=SUM(A1:A9)", "=SUM(A1:A9) +CMD|' /C CALC'!A0"},
    {"<script>alert(1)</script>", "<SCRIPT>ALERT(1)</SCRIPT>"},
    {"e\xcc\x81"
     "clair (decomposed)",
        "E\xcc\x81"
        "CLAIR DECOMPOSED ACCENTS"},
    {"A", "X"},
}};

constexpr BulkText income{"Paprika LLC payroll", "PAPRIKA LLC DES:PAYROLL PPD"};

} // namespace

// The plain ones are the common ones: only each fourth text comes from the strange end of the
// table.
const BulkText& bulkTextOf(std::uint64_t bits)
{
    constexpr std::size_t plain = 8;
    const std::size_t pick = bits >> 2U;
    return bits % 4 == 0 ? allTexts[plain + pick % (allTexts.size() - plain)]
                         : allTexts[pick % plain];
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
