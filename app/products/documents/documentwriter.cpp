// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/documents/documentwriter.h"

#include "app/base/literals.h"
#include "app/products/documents/table.h"
#include "app/store/store.h"

#include <utility>

namespace bursar::documents {

namespace {

constexpr int mostUnderWay = 8; // pieces: two megabytes

} // namespace

DocumentWriter::DocumentWriter(Store& store, DocumentId id, Progress progress)
    : m_store(store)
    , m_id(id)
    , m_progress(std::move(progress))
{
}

Status DocumentWriter::begin(std::optional<std::int64_t> length)
{
    m_total = length;
    m_inspection = {};
    m_hash.reset();
    m_pending.clear();
    m_place = 0;
    m_flaw = Flaw::None;
    if (length && *length > longestDocument) {
        m_flaw = Flaw::TooLarge;
        return fail(ErrorKind::BadPayload, u"document too large"_s);
    }
    const auto clear = [id = m_id](Db& db) { beginBytes(db, id); };
    ++m_underWay;
    follow(shared_from_this(), m_store.write(clear));
    m_progress(0, m_total);
    return {};
}

Status DocumentWriter::take(const QByteArray& piece)
{
    if (m_error)
        return fail(*m_error);
    m_inspection.add(piece);
    m_hash.addData(piece);
    if (m_inspection.length() > longestDocument) {
        m_flaw = Flaw::TooLarge;
        return fail(ErrorKind::BadPayload, u"document too large"_s);
    }
    if (m_inspection.isHopeless()) // the rest of it need not come
        return end({});
    m_pending += piece;
    while (m_pending.size() >= pieceBytes) {
        write(m_pending.first(pieceBytes));
        m_pending.remove(0, pieceBytes);
    }
    m_progress(m_inspection.length(), m_total);
    return {};
}

Status DocumentWriter::end(const QByteArray& /*contentType*/)
{
    m_flaw = m_inspection.flaw();
    if (m_flaw != Flaw::None && m_flaw != Flaw::Incomplete)
        return fail(ErrorKind::BadPayload, u"not a PDF"_s);
    if (!m_pending.isEmpty())
        write(std::exchange(m_pending, {}));
    return {};
}

bool DocumentWriter::isFull(const std::function<void()>& again)
{
    if (m_underWay < mostUnderWay)
        return false;
    m_again = again;
    return true;
}

void DocumentWriter::write(QByteArray piece)
{
    const auto add = [id = m_id, place = m_place++, bytes = std::move(piece)](
                         Db& db) { addBytes(db, id, place, bytes); };
    ++m_underWay;
    follow(shared_from_this(), m_store.write(add));
}

QCoro::Task<> DocumentWriter::follow(std::shared_ptr<DocumentWriter> self, QFuture<Status> writing)
{
    const Status status = co_await writing;
    self->written(status);
}

void DocumentWriter::written(const Status& status)
{
    --m_underWay;
    if (!status && !m_error)
        m_error = status.error();
    if (m_underWay < mostUnderWay / 2) {
        if (const auto again = std::exchange(m_again, nullptr))
            again();
    }
    if (m_underWay == 0 && m_settled)
        m_settled->give(true);
}

QCoro::Task<Result<DocumentWriter::Written>> DocumentWriter::settled()
{
    const auto self = shared_from_this();
    if (m_underWay > 0) {
        m_settled.emplace();
        co_await *m_settled;
    }
    if (m_error)
        co_return fail(*m_error);
    Written written;
    written.length = m_inspection.length();
    written.sha256 = m_hash.result();
    co_return written;
}

} // namespace bursar::documents
