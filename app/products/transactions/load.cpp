// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/load.h"

#include "app/products/interner.h"
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"

#include <memory>
#include <utility>

namespace bursar::transactions {

namespace {

constexpr std::size_t firstRows = 2'000; // a few screens, read within a few milliseconds
/// Few enough to be still in the processor's cache when the table takes them.
constexpr std::size_t rowsPerPiece = 8'192;
constexpr std::size_t textPerRow = 80; // bytes, on average; only a guess that spares copies

#define ROW_COLUMNS                                                                                \
    "id, account, external_id, day, status, mantissa, scale, currency, payee, description,"        \
    " category, type"

class RowReader {
public:
    explicit RowReader(Batch& batch)
        : m_batch(batch)
        , m_texts(batch.strings)
    {
    }

    void add(const Rows& rows)
    {
        Row row;
        row.id.value = rows.integer(0);
        row.account.value = rows.as<std::int32_t>(1);
        row.externalId = m_batch.strings.add(rows.text(2));
        row.day = rows.day(3);
        row.status = rows.as<BankStatus>(4);
        row.amountKnown = !rows.isNull(5);
        row.amount.value = {rows.integer(5), rows.as<std::uint8_t>(6)};
        row.amount.currency = Currency::fromPacked(rows.as<std::uint16_t>(7));
        row.description = m_batch.strings.add(rows.text(9)); // mostly one of a kind
        const std::string_view payee = rows.text(8);
        row.payee = payee.empty() ? row.description : m_texts.add(payee);
        row.category = m_texts.add(rows.text(10));
        row.type = m_texts.add(rows.text(11));
        m_batch.rows.push_back(row);
    }

private:
    Batch& m_batch;
    Interner m_texts;
};

std::shared_ptr<Delta> loadNewest(Db& db)
{
    auto delta = std::make_shared<Delta>();
    delta->reset = true;
    RowReader reader(delta->upserts);
    auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE hidden IS NULL"
                         " ORDER BY day DESC, id DESC LIMIT ?",
        firstRows);
    while (rows.next())
        reader.add(rows);
    if (hasAnnotations(db)) {
        for (const Row& row : delta->upserts.rows)
            load(db, row.id, delta->annotations);
    }
    delta->isLast = delta->upserts.rows.size() < firstRows;
    return delta;
}

/// In the order of the file, which is the fastest; with the newest ones again, as leaving them out
/// would cost each row a search. `after`: the id to go on after; moved on.
std::shared_ptr<Delta> loadPiece(Db& db, std::int64_t& after)
{
    auto delta = std::make_shared<Delta>();
    Batch& batch = delta->upserts;
    batch.rows.reserve(rowsPerPiece);
    batch.strings.reserve(rowsPerPiece * textPerRow);
    RowReader reader(batch);
    auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE id > ?"
                         " AND hidden IS NULL ORDER BY id LIMIT ?",
        after, rowsPerPiece);
    while (rows.next())
        reader.add(rows);
    if (!batch.rows.empty()) {
        const std::int64_t last = batch.rows.back().id.value;
        load(db, after + 1, last, delta->annotations); // they are few: beside the rows, no join
        after = last;
    }
    delta->isLast = batch.rows.size() < rowsPerPiece;
    return delta;
}

} // namespace

QCoro::Task<Status> loadAll(Store& store, std::function<void(DeltaPtr)> sink, CancelToken cancel)
{
    const auto first = store.read(&loadNewest);
    const auto newest = co_await first;
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!newest)
        co_return fail(newest.error());
    sink(*newest);
    if ((*newest)->isLast)
        co_return Status{};

    // Two pieces are asked for at a time, so that the reader does not wait for this thread. Reads
    // run one after the other, so the place where they are is the reader's alone.
    const auto after = std::make_shared<std::int64_t>(0);
    const auto ask = [&store, after] {
        return store.read([after](Db& db) { return loadPiece(db, *after); });
    };
    auto reading = ask();
    for (;;) {
        auto next = ask();
        const auto piece = co_await reading;
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!piece)
            co_return fail(piece.error());
        sink(*piece);
        if ((*piece)->isLast)
            co_return Status{};
        reading = std::move(next);
    }
}

std::shared_ptr<const Batch> loadPeriod(Db& db, AccountRef account, Day from, Day to)
{
    auto batch = std::make_shared<Batch>();
    loadPeriod(db, account, from, to, *batch);
    return batch;
}

void loadPeriod(Db& db, AccountRef account, Day from, Day to, Batch& into)
{
    RowReader reader(into);
    auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE account = ?"
                         " AND day BETWEEN ? AND ? AND hidden IS NULL ORDER BY day, id",
        account, from, to);
    while (rows.next())
        reader.add(rows);
}

void loadAssumed(Db& db, AccountRef account, Batch& into)
{
    RowReader reader(into);
    auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE account = ?"
                         " AND assumed = 1 AND hidden IS NULL ORDER BY id",
        account);
    while (rows.next())
        reader.add(rows);
}

DeltaPtr takeCurrency(Db& db, AccountRef account)
{
    auto delta = std::make_shared<Delta>();
    const auto currency = db.number("SELECT currency FROM accounts WHERE id = ?", account);
    {
        RowReader reader(delta->upserts);
        auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE account = ?"
                             " AND currency = 0 AND hidden IS NULL ORDER BY id",
            account);
        while (rows.next())
            reader.add(rows);
    }
    for (Row& row : delta->upserts.rows)
        row.amount.currency = Currency::fromPacked(static_cast<std::uint16_t>(currency));
    db.run("UPDATE transactions SET currency = ? WHERE account = ? AND currency = 0", currency,
        account);
    return delta;
}

} // namespace bursar::transactions
