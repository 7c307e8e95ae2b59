// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/load.h"

#include "app/products/interner.h"
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/table.h"
#include "app/store/store.h"

#include <QCoroFuture>
#include <QPromise>

#include <deque>
#include <memory>
#include <utility>

namespace bursar::transactions {

namespace {

constexpr std::size_t firstRows = 2'000; // a few screens, read within a few milliseconds
/// Few enough to be still in the processor's cache when the table takes them.
constexpr std::size_t rowsPerPiece = 8'192;
constexpr std::size_t mostGiven = 8; // pieces that wait for the table: some 10 MB
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

/// A piece, and who wants to know when nobody has it any more.
struct Given {
    explicit Given(std::shared_ptr<Delta> piece)
        : delta(std::move(piece))
    {
        gone.start();
    }
    ~Given() { gone.finish(); }
    Given(const Given&) = delete;
    Given& operator=(const Given&) = delete;

    const std::shared_ptr<Delta> delta;
    QPromise<void> gone;
};

/// Ends when nobody keeps the piece any more, on whichever thread that is.
QFuture<void> give(std::shared_ptr<Delta> piece, const std::function<void(DeltaPtr)>& sink)
{
    const auto given = std::make_shared<Given>(std::move(piece));
    sink(DeltaPtr(given, given->delta.get()));
    return given->gone.future();
}

} // namespace

DeltaPtr loadNewest(Db& db)
{
    const auto delta = std::make_shared<Delta>();
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

QCoro::Task<Status> loadAll(Store& store, QFuture<Result<DeltaPtr>> newest,
    std::function<void(DeltaPtr)> sink, CancelToken cancel)
{
    {
        const auto first = co_await newest;
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!first)
            co_return fail(first.error());
        sink(*first);
        if ((*first)->isLast)
            co_return Status{};
    }

    // Two pieces are asked for at a time, so that the reader does not wait for this thread. Reads
    // run one after the other, so the place where they are is the reader's alone.
    const auto after = std::make_shared<std::int64_t>(0);
    const auto ask = [&store, after] {
        return store.read([after](Db& db) { return loadPiece(db, *after); });
    };
    std::deque<QFuture<void>> letGo;
    auto reading = ask();
    for (;;) {
        auto next = ask();
        auto piece = co_await reading;
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!piece)
            co_return fail(piece.error());
        const bool isLast = (*piece)->isLast;
        letGo.push_back(give(std::move(*piece), sink));
        if (isLast)
            co_return Status{};
        while (letGo.size() > mostGiven) {
            co_await letGo.front();
            letGo.pop_front();
        }
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        reading = std::move(next);
    }
}

std::shared_ptr<const Batch> loadPeriod(Db& db, AccountRef account, Day from, Day to)
{
    auto batch = std::make_shared<Batch>();
    RowReader reader(*batch);
    auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE account = ?"
                         " AND day BETWEEN ? AND ? AND hidden IS NULL ORDER BY day, id",
        account, from, to);
    while (rows.next())
        reader.add(rows);
    return batch;
}

void loadPeriod(Db& db, const QSet<AccountRef>& of, Day from, Day to, Batch& into)
{
    if (of.isEmpty())
        return;
    RowReader reader(into);
    auto rows = db.query("SELECT " ROW_COLUMNS " FROM transactions WHERE day BETWEEN ? AND ?"
                         " AND hidden IS NULL ORDER BY day, id",
        from, to);
    while (rows.next())
        if (of.contains(AccountRef{rows.as<std::int32_t>(1)}))
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
