// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/ledgerexport.h"

#include "app/base/literals.h"
#include "app/consents/chaincheck.h"
#include "app/consents/clusterwords.h"
#include "app/consents/ledgerquery.h"
#include "app/net/onpool.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace bursar {

namespace ledger {

namespace {

QLatin1StringView causeWord(Cause cause)
{
    switch (cause) {
    case Cause::Person:
        return "person"_L1;
    case Cause::Proof:
        return "proof"_L1;
    case Cause::Schedule:
        break;
    }
    return "schedule"_L1;
}

/// A cell that a spreadsheet takes for text, whatever it begins with (OWASP, "CSV injection").
QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    QByteArray bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r'))
        return '"' + bytes.replace('"', "\"\"") + '"';
    return bytes;
}

QByteArray csvLine(const Ledger::Entry& entry, const QString& institution)
{
    const CallRecord& call = entry.call;
    const QByteArrayList cells{QByteArray::number(entry.number), toIso(call.at).toLatin1(),
        QByteArray::number(call.link.value), cell(institution), cell(entry.grantId),
        QByteArray(toString(call.cluster).data()), cell(call.path),
        QByteArray(causeWord(call.cause).data()), QByteArray::number(call.http),
        call.error ? QByteArray(toString(*call.error).data()) : QByteArray(), cell(call.requestId),
        QByteArray::number(call.rows), QByteArray::number(call.bytes), entry.salt.toHex(),
        entry.commitment.toHex(), entry.hash.toHex(), QByteArray::number(call.unreadable),
        cell(call.places.join(u"; "_s))};
    return cells.join(',') + "\r\n";
}

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }

QByteArray jsonLine(const Ledger::Entry& entry, const QString& institution)
{
    const CallRecord& call = entry.call;
    QJsonObject object{{u"number"_s, qint64(entry.number)}, {u"time"_s, toIso(call.at)},
        {u"link"_s, qint64(call.link.value)}, {u"institution"_s, institution},
        {u"consent"_s, entry.grantId}, {u"dataCluster"_s, toString(call.cluster)},
        {u"path"_s, call.path}, {u"cause"_s, causeWord(call.cause)}, {u"http"_s, call.http},
        {u"requestId"_s, call.requestId}, {u"rows"_s, qint64(call.rows)},
        {u"bytes"_s, qint64(call.bytes)}, {u"salt"_s, hex(entry.salt)},
        {u"commitment"_s, hex(entry.commitment)}, {u"hash"_s, hex(entry.hash)}};
    if (entry.isErased())
        object.insert(u"erased"_s, true);
    if (call.unreadable > 0)
        object.insert(u"unreadable"_s, qint64(call.unreadable));
    if (!call.places.isEmpty())
        object.insert(u"places"_s, call.places.join(u'\n'));
    if (call.error)
        object.insert(u"error"_s, toString(*call.error));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray exportHead(LedgerExport::Format format)
{
    if (format == LedgerExport::Format::JsonLines)
        return {};
    return "number,time,link,institution,consent,dataCluster,path,cause,http,error,requestId,rows,"
           "bytes,salt,commitment,hash,unreadable,places\r\n"_ba;
}

QByteArray exportLine(
    const Ledger::Entry& entry, const QString& institution, LedgerExport::Format format)
{
    return format == LedgerExport::Format::Csv ? csvLine(entry, institution)
                                               : jsonLine(entry, institution);
}

} // namespace ledger

namespace {

constexpr std::size_t entriesPerPiece = 1'024;

using FilePtr = std::shared_ptr<QSaveFile>;

Status failed(const QSaveFile& file)
{
    return fail(Error{.kind = ErrorKind::StoreFailed, .detail = file.errorString()});
}

Status begin(const FilePtr& file, LedgerExport::Format format)
{
    if (!file->open(QIODevice::WriteOnly))
        return failed(*file);
    // Account ids and habits: for the person alone, until they say otherwise.
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return file->write(ledger::exportHead(format)) < 0 ? failed(*file) : Status{};
}

/// Of `numbers`, which are newest first, those behind the first `done` from the end.
std::vector<std::int64_t> piece(const std::vector<std::int64_t>& numbers, std::size_t done)
{
    const std::size_t size = std::min(entriesPerPiece, numbers.size() - done);
    const auto from = numbers.rbegin() + static_cast<std::ptrdiff_t>(done);
    return {from, from + static_cast<std::ptrdiff_t>(size)};
}

} // namespace

QCoro::Task<Result<LedgerExport::Outcome>> exportLedger(Ledger& ledger, LedgerExport order,
    std::function<void(std::int64_t)> progress, CancelToken cancel)
{
    const QPointer<Ledger> alive = &ledger;
    const auto verdict = co_await ledger.chain().check(order.now);
    if (!verdict)
        co_return fail(verdict.error());
    const auto file = std::make_shared<QSaveFile>(order.file);
    const auto beginning = [file, format = order.format] { return begin(file, format); };
    if (const Status begun = co_await onPool(beginning); !begun)
        co_return fail(begun.error());

    LedgerExport::Outcome outcome{.verdict = *verdict};
    const std::vector<std::int64_t>& numbers = *order.numbers;
    for (std::size_t done = 0; done < numbers.size();) {
        if (!alive || cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled); // the file goes without having replaced another
        const auto reading = ledger.entries(piece(numbers, done));
        const auto entries = co_await reading;
        if (!entries)
            co_return fail(entries.error());
        done += std::min(entriesPerPiece, numbers.size() - done);
        outcome.entries += entries->size();
        const auto writing = [file, &order, list = *entries]() -> Status {
            QByteArray bytes;
            for (const Ledger::Entry& entry : list)
                bytes += ledger::exportLine(
                    entry, order.institutions.value(entry.call.link), order.format);
            return file->write(bytes) < 0 ? failed(*file) : Status{};
        };
        if (const Status written = co_await onPool(writing); !written)
            co_return fail(written.error());
        if (progress)
            progress(outcome.entries);
    }
    if (cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    const auto committing = [file] { return file->commit() ? Status{} : failed(*file); };
    if (const Status committed = co_await onPool(committing); !committed)
        co_return fail(committed.error());
    co_return outcome;
}

} // namespace bursar
