// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tablerows.h"

#include "app/products/transactions/parse.h"
#include "sandbox/data/world.h"
#include "sandbox/wire/transactionwriter.h"

#include <simdjson.h>

#include <vector>

namespace bursar::bench {

namespace {

constexpr sandbox::Seconds now = 1'795'000'000; // 2026-11-18

/// The account's next row, from its newest on.
struct Place {
    const sandbox::Account* account;
    std::int64_t left;

    sandbox::Seconds time() const { return account->ledger->timeOf(left - 1); }
};

} // namespace

struct TableRows::Source {
    explicit Source(std::size_t rows)
        : world({.now = now, .years = 20, .bulkRows = static_cast<std::int64_t>(rows)})
        , person(world.person(*sandbox::findProvider("mikomo"), "mikomo_1"))
    {
        for (const sandbox::Account& account : person->accounts) {
            if (account.ledger->size() > 0)
                places.push_back({&account, account.ledger->size()});
        }
    }

    /// The place of the newest row that is left; its number is the account's.
    std::size_t newest() const
    {
        std::size_t best = 0;
        for (std::size_t i = 1; i < places.size(); ++i) {
            if (places[best].left == 0
                || (places[i].left > 0 && places[i].time() > places[best].time()))
                best = i;
        }
        return best;
    }

    sandbox::World world;
    sandbox::PersonPtr person;
    std::vector<Place> places;
    std::int64_t id = 0;
};

TableRows::TableRows(std::size_t rows)
    : m_source(std::make_unique<Source>(rows))
{
}

TableRows::~TableRows() = default;

int TableRows::accountCount() const { return static_cast<int>(m_source->places.size()); }

transactions::DeltaPtr TableRows::next(std::size_t rows, bool reset)
{
    Source& source = *m_source;
    std::vector<std::size_t> accounts;
    sandbox::JsonText json;
    json.beginObject();
    json.key("transactions");
    json.beginArray();
    sandbox::Row row;
    for (std::size_t i = 0; i < rows; ++i) {
        accounts.push_back(source.newest());
        Place& place = source.places[accounts.back()];
        place.account->ledger->read(--place.left, row);
        sandbox::writeTransaction(json, *source.person, *place.account, row);
    }
    json.endArray();
    json.endObject();
    QByteArray body = QByteArray::fromStdString(json.take());
    body.reserve(body.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    auto page = transactions::parsePage(body).value();

    auto delta = std::make_shared<transactions::Delta>();
    delta->reset = reset;
    delta->upserts = std::move(page.batch);
    for (std::size_t i = 0; i < rows; ++i) {
        transactions::Row& each = delta->upserts.rows[i];
        each.id = RowId{++source.id};
        each.account = AccountRef{1 + static_cast<std::int32_t>(accounts[i])};
        each.amount.currency =
            Currency::fromCode(source.places[accounts[i]].account->currency.code);
    }
    return delta;
}

} // namespace bursar::bench
