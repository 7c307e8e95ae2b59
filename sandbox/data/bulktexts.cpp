// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/data/bulktexts.h"

#include "sandbox/base/dice.h"

#include <algorithm>
#include <array>
#include <string>

namespace sandbox {
namespace {

struct BulkText {
    std::string_view payee;
    std::string_view bankText;
};

// The ones that break programs.
constexpr std::array<BulkText, 20> strange{{
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

constexpr std::array<std::string_view, 30> firstWords{"Green", "Harbor", "Alder", "Kestrel",
    "Metro", "Corner", "Paprika", "Zoë's", "Café", "Señor", "Straße", "Łódź", "Øresund", "City",
    "Dr. Imani", "مقهى", "קפה", "寿司", "O’Hara", "Golden", "Blue", "Old Town", "North", "Sunrise",
    "Halden", "Tamarack", "Silver", "Red", "Little", "Grand"};

struct Business {
    std::string_view word;
    std::string_view category; // merchant category code
    TransactionType type = TransactionType::PosDebit;
};

constexpr std::array<Business, 25> businesses{{
    {"Basket", "5411"},
    {"Coffee", "5814"},
    {"Outfitters", "5651"},
    {"Mobile", "4814", TransactionType::BillPayment},
    {"Transit", "4111"},
    {"Hardware", "5251"},
    {"Tailors", "5691"},
    {"Pharmacy", "5912"},
    {"Bakery", "5462"},
    {"Garage", "7538"},
    {"Books", "5942"},
    {"Utilities", "4900", TransactionType::BillPayment},
    {"Dental", "8021", TransactionType::Check},
    {"السلام", "5812"},
    {"תל אביב", "5812"},
    {"Sushi 🍣", "5812"},
    {"Pizza 🍕", "5812"},
    {"Insurance", "6300", TransactionType::BillPayment},
    {"Garden", "5261"},
    {"Cinema", "7832"},
    {"Hotel", "7011"},
    {"Airlines", "4511"},
    {"Fitness", "7997", TransactionType::BillPayment},
    {"Gas", "5541"},
    {"Deli", "5411"},
}};

constexpr std::array<std::string_view, 14> endings{"Market", "Roasters", "LLC", "Inc", "& Sons",
    "Group", "Shop", "Co", "GmbH", "S.A.", "No. 2", "Express", "Center", "Online"};
constexpr std::array<std::string_view, 8> cities{"SEATTLE WA", "PORTLAND OR", "AUSTIN TX",
    "NEW YORK NY", "MÜNCHEN DE", "SÃO PAULO BR", "BOISE ID", "DENVER CO"};

constexpr std::uint64_t payeeCount = 12'000;

// Parts a number into choices, one after the other.
class Choices {
public:
    explicit Choices(std::uint64_t bits)
        : m_left(bits)
    {
    }
    std::size_t below(std::uint64_t end)
    {
        const std::uint64_t chosen = m_left % end;
        m_left /= end;
        return static_cast<std::size_t>(chosen);
    }
    template <class List> const auto& of(const List& list) { return list[below(list.size())]; }

private:
    std::uint64_t m_left;
};

// One of the payees, always the same for its number.
const Business& writePayee(std::uint64_t number, std::string& text)
{
    Choices choices(mix(number));
    text = choices.of(firstWords);
    const Business& business = choices.of(businesses);
    text.append(" ").append(business.word);
    const std::string_view ending = choices.of(endings);
    if (choices.below(3) != 0)
        text.append(" ").append(ending);
    const std::size_t branch = choices.below(900);
    if (choices.below(4) == 0)
        text.append(" #").append(std::to_string(branch));
    return business;
}

char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

} // namespace

void writeBulkTexts(std::uint64_t bits, Row& row)
{
    Choices choices(bits);
    if (choices.below(8) == 0) {
        const BulkText& text = choices.of(strange);
        row.payee = text.payee;
        row.bankText = text.bankText;
        row.category = {};
        row.type = TransactionType::PosDebit;
        return;
    }
    // The smaller of two draws: a few payees come often.
    const auto payee = std::min(choices.below(payeeCount), choices.below(payeeCount));
    const Business& business = writePayee(payee, row.payee);
    row.category = business.category;
    row.type = business.type;
    row.bankText = row.payee;
    std::ranges::transform(row.bankText, row.bankText.begin(), upper);
    const std::string_view city = choices.of(cities);
    if (choices.below(2) == 0)
        row.bankText.append(" ").append(city);
    else
        row.bankText.append(" REF ").append(std::to_string((mix(bits) >> 32U) % 10'000'000));
}

void writeBulkIncome(Row& row)
{
    row.payee = "Paprika LLC payroll";
    row.bankText = "PAPRIKA LLC DES:PAYROLL PPD";
    row.category = {};
    row.type = TransactionType::DirectDeposit;
}

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
