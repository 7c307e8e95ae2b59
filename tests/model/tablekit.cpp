// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/tablekit.h"

#include "app/base/literals.h"
#include "ui/query/fold.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <sstream>

namespace bursar::table::test {

DeltaMaker& DeltaMaker::upsert(const Plain& plain)
{
    StringPool& strings = m_delta->upserts.strings;
    transactions::Row row;
    row.id = RowId{plain.id};
    row.account = AccountRef{plain.account};
    row.day = Day::parse(plain.day).value_or(Day{});
    row.status = plain.status;
    row.amountKnown = !plain.amount.empty();
    row.amount = {
        Decimal::parse(plain.amount).value_or(Decimal{}), Currency::fromCode(plain.currency)};
    row.payee = strings.add(plain.payee);
    row.description = strings.add(plain.description);
    row.category = strings.add(plain.category);
    row.type = strings.add(plain.type);
    m_delta->upserts.rows.push_back(row);
    return *this;
}

DeltaMaker& DeltaMaker::annotate(
    std::int64_t id, const std::string& note, const std::string& tags, const std::string& category)
{
    transactions::Annotations& annotations = m_delta->annotations;
    StringPool& strings = annotations.strings;
    annotations.rows.push_back(
        {RowId{id}, strings.add(category), strings.add(note), strings.add(tags)});
    return *this;
}

DeltaMaker& DeltaMaker::remove(std::int64_t id)
{
    m_delta->removed.push_back(RowId{id});
    return *this;
}

DeltaMaker& DeltaMaker::reset()
{
    m_delta->reset = true;
    return *this;
}

namespace {

const std::array payees{"Green Basket Market", "GREEN BASKET  MARKET", "Café Señorita",
    "CAFE SENORITA", "Streamly", "Harbor Coffee Roasters", "İstanbul Lokantası", "Straße & Söhne",
    "STRASSE UND SOEHNE", "مقهى السَّلام", "בית קפה", "Sushi 寿司 🍣", "ＦＵＬＬ ｗｉｄｔｈ",
    "O’Hara’s", "o'hara's", "86.13 club", "", "Æther Ø", "Zoë", "zoe"};
const std::array categories{
    "Food · Groceries", "Food · Coffee", "Income", "", "Überweisung", "transfer"};
const std::array types{"POSDEBIT", "CHECK", "", "own", "TRANSFER"};
const std::array days{"2026-11-18", "2026-11-17", "2024-02-29", "1969-12-31", "", "2026-01-01"};
const std::array currencies{"USD", "EUR", "JPY", ""};
const std::array amounts{"-86.13", "2981.44", "-4.5", "0", "-0.84", "1234", "-1234567.89", "86",
    "-13.86", "0.00000001", "9223372036854775807", "-500.00", "861.3", ""};
const std::array words{"green", "basket", "g", "cafe", "café", "CAFÉ", "senorita", "86.13", "86,13",
    "8613", "86", ".84", "1,234", "1.234.567,89", "strasse", "straße", "istanbul", "سلام", "קפה",
    "🍣", "寿", "full", "o'hara", "o’hara", "food", "coffee", "um", "\"green basket\"",
    "\"basket  market\"", "-green", "-86", "-", "\"", "+2981", "−86", "aether", "zoe", "ref 1",
    "ref", "0", ".", ",", "4.50", "transfer", "über"};

} // namespace

std::size_t RowMaker::below(std::size_t end) { return m_random() % end; }

Plain RowMaker::row(std::int64_t id)
{
    Plain plain;
    plain.id = id;
    plain.payee = payees[below(payees.size())];
    plain.amount = amounts[below(amounts.size())];
    plain.day = days[below(days.size())];
    plain.category = categories[below(categories.size())];
    plain.account = static_cast<int>(below(4));
    plain.currency = currencies[below(currencies.size())];
    plain.type = types[below(types.size())];
    plain.status = static_cast<transactions::BankStatus>(below(5));
    switch (below(4)) {
    case 0:
        plain.description = plain.payee;
        break;
    case 1:
        break;
    case 2:
        plain.description = "POS 4432 " + plain.payee;
        break;
    default:
        plain.description = "REF " + std::to_string(m_random() % 100'000);
    }
    return plain;
}

void RowMaker::annotate(DeltaMaker& maker, std::int64_t id)
{
    static const std::array notes{"", "", "for the café, 86.13", "Zoë's\nfood", "ref 7"};
    static const std::array tagSets{"", "food", "food,holiday", "Café,food,straße", "8,6"};
    maker.annotate(id, notes[below(notes.size())], tagSets[below(tagSets.size())],
        below(2) == 0 ? "" : categories[below(categories.size())]);
}

std::string RowMaker::word() { return words[below(words.size())]; }

Reference::Reference(const QLocale& locale)
    : m_collator(locale)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void Reference::apply(const transactions::Delta& delta)
{
    if (delta.reset)
        m_rows.clear();
    for (const RowId id : delta.removed)
        m_rows.erase(id.value);
    for (const transactions::Row& row : delta.upserts.rows) {
        const StringPool& strings = delta.upserts.strings;
        const Row before = m_rows[row.id.value];
        m_rows[row.id.value] = {row.id.value, row.account.value, row.day,
            row.amountKnown ? std::optional(row.amount.value) : std::nullopt, row.amount.currency,
            std::string(strings.view(row.payee)), std::string(strings.view(row.description)),
            std::string(strings.view(row.category)), std::string(strings.view(row.type)),
            row.status, before.note, before.tags, before.ownCategory};
    }
    for (const transactions::AnnotatedRow& each : delta.annotations.rows) {
        const auto found = m_rows.find(each.id.value);
        if (found == m_rows.end())
            continue;
        const StringPool& strings = delta.annotations.strings;
        Row& row = found->second;
        row.note = strings.view(each.note);
        row.ownCategory = strings.view(each.category);
        row.tags.clear();
        std::istringstream tags{std::string(strings.view(each.tags))};
        for (std::string tag; std::getline(tags, tag, transactions::tagSeparator);)
            row.tags.push_back(tag);
    }
}

namespace {

// The amount as digits with at least two decimals, and whether a typed word is a part of it: by
// writing both down, where the engine calculates.
bool amountShows(Decimal amount, const std::string& typed)
{
    std::string word = typed;
    int sign = 0;
    if (word.starts_with('+') || word.starts_with("−")) {
        sign = word.starts_with('+') ? 1 : -1;
        word.erase(0, word.starts_with('+') ? 1 : std::string("−").size());
    }
    if (word.find_first_not_of("0123456789.,") != std::string::npos
        || word.find_first_of("0123456789") == std::string::npos)
        return false;
    if ((sign > 0 && amount.mantissa <= 0) || (sign < 0 && amount.mantissa >= 0))
        return false;

    std::string digits = amount.abs().toString().toStdString();
    std::size_t mark = digits.find('.');
    if (mark == std::string::npos) {
        mark = digits.size();
        digits += '.';
    }
    while (digits.size() - mark < 3)
        digits += '0';

    const auto grouped = [](const std::string& text) { // 1,234,567 → 1234567; "" when it is not
        std::vector<std::string> parts(1);
        char group = 0;
        for (const char c : text) {
            if (c != '.' && c != ',') {
                parts.back() += c;
                continue;
            }
            if (group != 0 && c != group)
                return std::string("x");
            group = c;
            parts.emplace_back();
        }
        std::string all = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i) {
            if (parts[i].size() != 3 || parts.front().empty())
                return std::string("x");
            all += parts[i];
        }
        return all;
    };
    if (const std::string together = grouped(word);
        together != "x" && digits.find(together) != std::string::npos)
        return true;
    const std::size_t last = word.find_last_of(".,");
    if (last == std::string::npos)
        return false;
    const std::string whole = grouped(word.substr(0, last));
    if (whole == "x" || word.substr(0, last).find(word[last]) != std::string::npos)
        return false;
    const std::string wanted = whole + '.' + word.substr(last + 1);
    return digits.find(wanted) != std::string::npos;
}

QString fromUtf8(const std::string& text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QRegularExpression referenceRegex(const QString& pattern)
{
    return QRegularExpression(
        u"(*LIMIT_MATCH=10000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=1024)(*NUL)"_s + pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

bool Reference::matches(const Row& row, const query::Node& node) const
{
    using Kind = query::Node::Kind;
    const auto matchesPart = [&](const query::Node& part) { return matches(row, part); };
    switch (node.kind) {
    case Kind::All:
        return true;
    case Kind::Term:
        return matchesTerm(row, node);
    case Kind::Not:
        return !matchesPart(node.parts.front());
    case Kind::And:
        return std::all_of(node.parts.begin(), node.parts.end(), matchesPart);
    case Kind::Or:
        return std::any_of(node.parts.begin(), node.parts.end(), matchesPart);
    }
    return false;
}

namespace {

/// One text at a time, without anything made ready.
bool textMatches(const query::Value& wanted, const std::string& text)
{
    if (const auto* word = std::get_if<query::Text>(&wanted))
        return query::fold(text).find(query::fold(word->text.toStdString())) != std::string::npos;
    const QRegularExpression expression = referenceRegex(std::get<query::Pattern>(wanted).pattern);
    return !text.empty()
        && (expression.match(fromUtf8(text)).hasMatch()
            || (!query::fold(text).empty()
                && expression.match(fromUtf8(query::fold(text))).hasMatch()));
}

} // namespace

bool Reference::matchesTerm(const Row& row, const query::Node& node) const
{
    using query::Choice;
    using transactions::BankStatus;
    if (const auto* range = std::get_if<query::DateRange>(&node.value)) {
        const query::Days days = range->resolve(m_meaning.today);
        return row.day.isKnown() && row.day >= days.first && row.day <= days.last;
    }
    if (const auto* range = std::get_if<query::AmountRange>(&node.value))
        return row.amount && range->matches(*row.amount);
    if (const auto* choice = std::get_if<Choice>(&node.value)) {
        const bool isOpen = row.status == BankStatus::Pending || row.status == BankStatus::Memo
            || row.status == BankStatus::Authorization;
        switch (*choice) {
        case Choice::StatusPending:
            return row.status == BankStatus::Pending;
        case Choice::StatusMemo:
            return row.status == BankStatus::Memo;
        case Choice::StatusAuthorized:
            return row.status == BankStatus::Authorization;
        case Choice::StatusPosted:
        case Choice::IsPosted:
            return row.status == BankStatus::Posted;
        case Choice::StatusUnknown:
            return row.status == BankStatus::Unknown;
        case Choice::HasCategory:
            return !row.shownCategory().empty();
        case Choice::HasType:
            return !row.type.empty();
        case Choice::HasDate:
            return row.day.isKnown();
        case Choice::HasNote:
            return !row.note.empty();
        case Choice::HasTag:
            return !row.tags.empty();
        case Choice::IsPending:
            return isOpen;
        case Choice::IsIn:
            return row.amount && row.amount->mantissa > 0;
        case Choice::IsOut:
            return row.amount && row.amount->mantissa < 0;
        }
    }
    const auto hasTag = [&] {
        return std::any_of(row.tags.begin(), row.tags.end(),
            [&](const std::string& tag) { return textMatches(node.value, tag); });
    };
    if (!node.op) {
        const auto* word = std::get_if<query::Text>(&node.value);
        return textMatches(node.value, row.payee) || textMatches(node.value, row.description)
            || textMatches(node.value, row.shownCategory()) || textMatches(node.value, row.note)
            || hasTag()
            || (word && row.amount && amountShows(*row.amount, word->text.toStdString()));
    }
    const auto account = std::find_if(m_meaning.accounts.begin(), m_meaning.accounts.end(),
        [&row](const Meaning::Account& each) { return each.ref.value == row.account; });
    const bool isKnown = account != m_meaning.accounts.end();
    switch (*node.op) {
    case query::Operator::Account:
        return isKnown && textMatches(node.value, account->name.toStdString());
    case query::Operator::Institution:
        return isKnown && textMatches(node.value, account->institution.toStdString());
    case query::Operator::Category:
        return textMatches(node.value, row.shownCategory());
    case query::Operator::Type: {
        const auto type = std::find_if(m_meaning.types.begin(), m_meaning.types.end(),
            [&row](const Meaning::Type& each) { return each.sent == row.type; });
        return textMatches(node.value, row.type)
            || (type != m_meaning.types.end() && textMatches(node.value, type->name.toStdString()));
    }
    case query::Operator::Note:
        return textMatches(node.value, row.note);
    case query::Operator::Tag:
        return hasTag();
    default:
        return false; // the others take no texts
    }
}

int Reference::compare(const Row& a, const Row& b, const SortKey& key) const
{
    const auto ordered = [&key](bool aMissing, bool bMissing, int order) {
        if (aMissing || bMissing) // last in both directions
            return (aMissing ? 1 : 0) - (bMissing ? 1 : 0);
        return key.descending ? -order : order;
    };
    const auto byText = [&](const QString& x, const QString& y) {
        return ordered(x.isEmpty(), y.isEmpty(), m_collator.compare(x, y));
    };
    const auto name = [this](int account) {
        const auto found = m_names.find(account);
        return found == m_names.end() ? QString() : found->second;
    };
    const auto sign = [](auto order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
    switch (key.field) {
    case Field::Day:
        return ordered(!a.day.isKnown(), !b.day.isKnown(), sign(a.day <=> b.day));
    case Field::Amount:
        return ordered(!a.amount, !b.amount,
            a.amount && b.amount ? sign(a.amount->sortKey() <=> b.amount->sortKey()) : 0);
    case Field::Payee:
        return byText(fromUtf8(a.payee), fromUtf8(b.payee));
    case Field::Category:
        return byText(fromUtf8(a.shownCategory()), fromUtf8(b.shownCategory()));
    case Field::Tags: {
        const auto joined = [](const std::vector<std::string>& tags) {
            std::string all;
            for (const std::string& tag : tags)
                all += (all.empty() ? std::string() : std::string(tagBorder)) + tag;
            return fromUtf8(all);
        };
        return byText(joined(a.tags), joined(b.tags));
    }
    case Field::Note:
        return byText(fromUtf8(a.note), fromUtf8(b.note));
    case Field::Account:
        return byText(name(a.account), name(b.account));
    }
    return 0;
}

std::vector<std::int64_t> Reference::ids(
    const QString& query, std::optional<int> account, const OrderSpec& order) const
{
    const query::Node node = query::parse(query).root;
    std::vector<const Row*> rows;
    for (const auto& [id, row] : m_rows) {
        if ((!account || row.account == *account) && matches(row, node))
            rows.push_back(&row);
    }
    std::sort(rows.begin(), rows.end(), [&](const Row* a, const Row* b) {
        for (const SortKey& key : order) {
            if (const int compared = compare(*a, *b, key); compared != 0)
                return compared < 0;
        }
        const bool daysAscend =
            std::find(order.begin(), order.end(), SortKey{Field::Day, false}) != order.end();
        return daysAscend ? a->id < b->id : a->id > b->id;
    });
    std::vector<std::int64_t> ids;
    for (const Row* row : rows)
        ids.push_back(row->id);
    return ids;
}

Totals Reference::totals(const std::vector<std::int64_t>& ids) const
{
    std::map<Currency, CurrencyTotal> byCurrency;
    for (const std::int64_t id : ids) {
        const Row& row = m_rows.at(id);
        CurrencyTotal& total = byCurrency[row.currency];
        if (total.count++ == 0)
            total = {.currency = row.currency, .count = 1, .in = Decimal{}, .out = Decimal{}};
        if (!row.amount) {
            ++total.unknown;
            continue;
        }
        std::optional<Decimal>& side = row.amount->isNegative() ? total.out : total.in;
        if (side && !row.amount->isZero())
            side = sum(*side, *row.amount);
    }
    Totals totals;
    for (auto& [currency, total] : byCurrency) {
        if (total.in && total.out)
            total.net = sum(*total.in, *total.out);
        totals.push_back(total);
    }
    std::sort(totals.begin(), totals.end(), [](const CurrencyTotal& a, const CurrencyTotal& b) {
        return a.count != b.count ? a.count > b.count : a.currency < b.currency;
    });
    return totals;
}

std::vector<std::int64_t> idsOf(const View& view)
{
    std::vector<std::int64_t> ids;
    for (const RowNumber row : *view.shown)
        ids.push_back(view.rows->id(row).value);
    return ids;
}

QString dump(const View& view)
{
    QStringList lines;
    for (const RowNumber row : *view.shown) {
        const Money money = view.rows->money(row).value_or(Money{});
        lines << u"%1 | %2 | %3 %4 | %5"_s.arg(view.rows->day(row).toIso(),
            fromUtf8(std::string(view.rows->payee(row))), money.value.toString(),
            money.currency.code(), fromUtf8(std::string(view.rows->category(row))));
    }
    return lines.join(u'\n');
}

} // namespace bursar::table::test
