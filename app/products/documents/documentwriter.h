// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/bodysink.h"
#include "app/net/once.h"
#include "app/products/documents/documents.h"
#include "app/products/documents/inspection.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QFuture>

#include <memory>

namespace bursar {
class Store;
}

namespace bursar::documents {

/// Puts a document into the store while it comes, in pieces of pieceBytes: no more than a few of
/// them are ever in memory, and none is ever on the disk but inside the encrypted store. GUI
/// thread; the store must outlive it until settled() has ended.
class DocumentWriter final : public BodySink, public std::enable_shared_from_this<DocumentWriter> {
public:
    static constexpr qsizetype pieceBytes = qsizetype{256} * 1024;

    /// `progress` is told how much has come, and of how much, when that is known.
    using Progress = std::function<void(std::int64_t got, std::optional<std::int64_t> total)>;
    DocumentWriter(Store& store, DocumentId id, Progress progress);

    Status begin(std::optional<std::int64_t> length) override;
    Status take(const QByteArray& piece) override;
    /// BadPayload when it is no document: flaw() says what it is. An incomplete PDF passes.
    Status end(const QByteArray& contentType) override;
    bool isFull(const std::function<void()>& again) override;

    Flaw flaw() const { return m_flaw; }

    /// What was written, once all of it is: for documents::keep().
    struct Written {
        std::int64_t length = 0;
        QByteArray sha256;
    };
    QCoro::Task<Result<Written>> settled();

private:
    void write(QByteArray piece);
    void written(const Status& status);
    static QCoro::Task<> follow(std::shared_ptr<DocumentWriter> self, QFuture<Status> writing);

    Store& m_store;
    DocumentId m_id;
    Progress m_progress;
    std::optional<std::int64_t> m_total;
    Inspection m_inspection;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_pending; ///< not enough for a piece
    int m_place = 0;
    int m_underWay = 0; ///< pieces that the store has not taken yet
    Flaw m_flaw = Flaw::None;
    std::optional<Error> m_error; ///< the store's first
    std::function<void()> m_again;
    std::optional<Once<bool>> m_settled;
};

} // namespace bursar::documents
