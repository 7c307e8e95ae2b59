// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/transactions/annotations.h"
#include "app/products/transactions/load.h"
#include "app/products/transactions/matches.h"
#include "app/products/transactions/table.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

namespace bursar::transactions {

namespace {

/// The rows' ids count upwards in the order in which they come, and among rows of one day that
/// order is all that tells which was first. So a page that begins with the newest is taken from its
/// end.
void orderAsBooked(Page& page)
{
    const auto& rows = page.batch.rows;
    const auto isKnown = [](const Row& row) { return row.day.isKnown(); };
    const auto first = std::find_if(rows.begin(), rows.end(), isKnown);
    const auto last = std::find_if(rows.rbegin(), rows.rend(), isKnown);
    if (first == rows.end() || first->day <= last->day)
        return;
    std::reverse(page.batch.rows.begin(), page.batch.rows.end());
    std::reverse(page.items.begin(), page.items.end());
}

std::string_view viewOf(const QByteArray& bytes, StrRef piece)
{
    return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))
        .substr(piece.at, piece.size);
}

class Merge {
public:
    Merge(Db& db, AccountRef account, std::int64_t reading, Page& page)
        : m_db(db)
        , m_account(account)
        , m_reading(reading)
        , m_page(page)
    {
        auto rows = db.query("SELECT currency, signs_amounts FROM accounts WHERE id = ?", account);
        if (rows.next()) {
            m_currency = Currency::fromPacked(rows.as<std::uint16_t>(0));
            m_signsAmounts = rows.integer(1) != 0;
        }
    }

    Merged run()
    {
        auto delta = std::make_shared<Delta>();
        if (m_page.hasMinus && !m_signsAmounts)
            learnSigns();

        Batch& batch = m_page.batch;
        std::size_t kept = 0; // rows that changed move to the front
        for (std::size_t i = 0; i < batch.rows.size(); ++i) {
            Row& row = batch.rows[i];
            complete(row, m_page.items[i]);
            switch (put(row, m_page.items[i])) {
            case Outcome::Inserted:
                ++m_merged.inserted;
                break;
            case Outcome::Changed:
                ++m_merged.changed;
                dropEarlier(batch.rows, kept, row.id);
                break;
            case Outcome::Same:
                ++m_merged.same;
                continue;
            }
            batch.rows[kept++] = row;
        }
        batch.rows.resize(kept);
        keepTotals();
        delta->upserts = std::move(batch);
        for (const RowId row : m_back) // the table has forgotten what the person wrote to it
            load(m_db, row, delta->annotations);
        if (m_signsLearned)
            addTurned(delta->upserts);
        m_merged.delta = std::move(delta);
        return m_merged;
    }

private:
    enum class Outcome : std::uint8_t { Inserted, Changed, Same };

    /// akoya-api.md 4.8, rule 3: from the first minus on, plain amounts mean what they say.
    void learnSigns()
    {
        m_signsAmounts = true;
        m_signsLearned = true;
        m_db.run("UPDATE accounts SET signs_amounts = 1 WHERE id = ?", m_account);
        m_db.run("UPDATE transactions SET mantissa = -mantissa WHERE account = ? AND assumed = 1",
            m_account);
    }

    /// The rows that learnSigns() turned, among them this page's own.
    void addTurned(Batch& upserts) const
    {
        const std::size_t own = upserts.rows.size();
        loadAssumed(m_db, m_account, upserts);
        std::unordered_set<std::int64_t> turned;
        for (std::size_t i = own; i < upserts.rows.size(); ++i)
            turned.insert(upserts.rows[i].id.value);
        const auto ownEnd = upserts.rows.begin() + static_cast<std::ptrdiff_t>(own);
        upserts.rows.erase(std::remove_if(upserts.rows.begin(), ownEnd,
                               [&](const Row& row) { return turned.contains(row.id.value); }),
            ownEnd);
    }

    void complete(Row& row, const Item& item) const
    {
        row.account = m_account;
        row.amount.currency = m_currency;
        if (item.outIfUnsigned && !m_signsAmounts)
            row.amount.value = row.amount.value.negated();
    }

    Outcome put(Row& row, const Item& item)
    {
        const auto& texts = m_page.batch.strings;
        const std::string_view rawItem = viewOf(m_page.body, item.raw);
        m_db.run("INSERT OR IGNORE INTO transactions (account, external_id, day, status, mantissa,"
                 " scale, currency, payee, description, category, type, assumed, open_reading,"
                 " first_reading) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            m_account, texts.view(row.externalId), row.day, row.status, mantissa(row), scale(row),
            row.amount.currency.packed(), payee(row), texts.view(row.description),
            texts.view(row.category), texts.view(row.type), assumed(item), reading(row), m_reading);
        if (m_db.changes() == 0)
            return putAgain(row, item, rawItem);
        row.id.value = m_db.lastId();
        m_db.run("INSERT INTO transactions_raw (id, item) VALUES (?, ?)", row.id,
            QByteArray::fromRawData(rawItem.data(), static_cast<qsizetype>(rawItem.size())));
        ++m_shown;
        noteNewest(row);
        return Outcome::Inserted;
    }

    Outcome putAgain(Row& row, const Item& item, std::string_view rawItem)
    {
        bool wasHidden = false;
        bool isSame = false;
        auto stored = BankStatus::Unknown;
        {
            auto rows = m_db.query("SELECT t.id, t.status, t.hidden, r.item FROM transactions t"
                                   " JOIN transactions_raw r ON r.id = t.id"
                                   " WHERE t.account = ? AND t.external_id = ?",
                m_account, m_page.batch.strings.view(row.externalId));
            if (!rows.next())
                return Outcome::Same; // only when the Db has failed
            row.id.value = rows.integer(0);
            stored = rows.as<BankStatus>(1);
            wasHidden = !rows.isNull(2);
            isSame = rows.text(3) == rawItem;
        }
        if (stored == BankStatus::Posted && row.status != BankStatus::Posted)
            return Outcome::Same;
        if (wasHidden && !reappears(m_db, row.id, row.status))
            return Outcome::Same;
        if (isSame && !wasHidden) {
            if (isPending(stored))
                m_db.run(
                    "UPDATE transactions SET open_reading = ? WHERE id = ?", m_reading, row.id);
            return Outcome::Same;
        }
        const auto& texts = m_page.batch.strings;
        m_db.run("UPDATE transactions SET day = ?, status = ?, mantissa = ?, scale = ?,"
                 " currency = ?, payee = ?, description = ?, category = ?, type = ?, assumed = ?,"
                 " open_reading = ?, hidden = NULL WHERE id = ?",
            row.day, row.status, mantissa(row), scale(row), row.amount.currency.packed(),
            payee(row), texts.view(row.description), texts.view(row.category), texts.view(row.type),
            assumed(item), reading(row), row.id);
        m_db.run("UPDATE transactions_raw SET item = ? WHERE id = ?",
            QByteArray::fromRawData(rawItem.data(), static_cast<qsizetype>(rawItem.size())),
            row.id);
        m_shown += wasHidden ? 1 : 0;
        if (wasHidden)
            m_back.push_back(row.id);
        noteNewest(row);
        return Outcome::Changed;
    }

    /// An item that a page brings twice is one row of the delta, with its last content.
    static void dropEarlier(std::vector<Row>& rows, std::size_t& kept, RowId id)
    {
        const auto end = rows.begin() + static_cast<std::ptrdiff_t>(kept);
        const auto earlier =
            std::find_if(rows.begin(), end, [id](const Row& row) { return row.id == id; });
        if (earlier != end)
            *earlier = rows[--kept];
    }

    void noteNewest(const Row& row)
    {
        if (row.status == BankStatus::Posted)
            m_newest = std::max(m_newest, row.day);
    }

    void keepTotals()
    {
        if (m_shown > 0)
            m_db.run(
                "UPDATE accounts SET row_count = row_count + ? WHERE id = ?", m_shown, m_account);
        if (m_newest.isKnown())
            m_db.run("UPDATE accounts SET newest_posting = max(coalesce(newest_posting, ?1), ?1)"
                     " WHERE id = ?2",
                m_newest, m_account);
    }

    static std::optional<std::int64_t> mantissa(const Row& row)
    {
        return row.amountKnown ? std::optional(row.amount.value.mantissa) : std::nullopt;
    }
    static std::optional<int> scale(const Row& row)
    {
        return row.amountKnown ? std::optional<int>(row.amount.value.scale) : std::nullopt;
    }
    static std::optional<int> assumed(const Item& item)
    {
        return item.outIfUnsigned ? std::optional(1) : std::nullopt;
    }
    std::optional<std::int64_t> reading(const Row& row) const
    {
        return isPending(row.status) ? std::optional(m_reading) : std::nullopt;
    }
    std::string_view payee(const Row& row) const
    {
        return row.payee == row.description ? std::string_view()
                                            : m_page.batch.strings.view(row.payee);
    }

    Db& m_db;
    AccountRef m_account;
    std::int64_t m_reading;
    Page& m_page;
    Currency m_currency;
    bool m_signsAmounts = false;
    bool m_signsLearned = false;
    int m_shown = 0;
    Day m_newest;
    std::vector<RowId> m_back; ///< were taken off the table before
    Merged m_merged;
};

} // namespace

Merged merge(Db& db, AccountRef account, std::int64_t reading, Page& page)
{
    orderAsBooked(page);
    return Merge(db, account, reading, page).run();
}

} // namespace bursar::transactions
