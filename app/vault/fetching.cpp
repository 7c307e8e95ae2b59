// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/fetching.h"

#include "app/base/literals.h"
#include "app/products/statements/list.h"
#include "app/products/taxforms/list.h"

namespace bursar::vault {

namespace {

Status handOver(documents::DocumentWriter& writer, const QByteArray& bytes)
{
    if (const auto begun = writer.begin(bytes.size()); !begun)
        return begun;
    if (const auto taken = writer.take(bytes); !taken)
        return taken;
    return writer.end({});
}

QCoro::Task<Status> fetchWithinData(Target target, QString formId,
    std::shared_ptr<documents::DocumentWriter> writer, Cause cause, CancelToken cancel)
{
    taxforms::GetFormPdf request;
    request.formId = std::move(formId);
    const auto reply = co_await target.client->send(request, cause, cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return handOver(*writer, reply->value);
}

} // namespace

QCoro::Task<Status> fetchDocument(Target target, documents::Document document,
    ProviderAccountId account, std::shared_ptr<documents::DocumentWriter> writer, Cause cause,
    CancelToken cancel)
{
    const QString id = document.listed.bankId;
    DocumentCall call;
    call.accept = "application/pdf"_ba;
    if (document.kind == documents::Kind::Statement) {
        call.cluster = DataCluster::Statements;
        call.url = statements::documentUrl(target.network, target.provider, account, id);
    } else {
        if (!document.listed.asPaper)
            co_return co_await fetchWithinData(target, id, writer, cause, cancel);
        call.cluster = DataCluster::Tax;
        call.url = taxforms::documentUrl(target.network, target.provider, id);
    }
    const auto reply = co_await target.client->fetch(call, writer, cause, cancel);
    if (reply)
        co_return Status{};
    if (document.kind == documents::Kind::TaxForm && reply.error().kind == ErrorKind::NotInThisForm
        && !cancel.isCancelled())
        co_return co_await fetchWithinData(target, id, writer, cause, cancel);
    co_return fail(reply.error());
}

} // namespace bursar::vault
