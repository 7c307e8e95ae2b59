// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/apiclient.h"
#include "app/products/documents/documents.h"
#include "app/products/documents/documentwriter.h"

#include <memory>

namespace bursar::vault {

/// The way to one login's documents.
struct Target {
    std::shared_ptr<ApiClient> client;
    Network network;
    ProviderId provider;
};

/// Asks the bank for one document and hands its bytes to the writer. A tax form of a bank that
/// gives no paper comes as the PDF within its data. Errors: those of ApiClient::fetch(), and
/// BadPayload, with the writer's flaw, for what is no document.
QCoro::Task<Status> fetchDocument(Target target, documents::Document document,
    ProviderAccountId account, std::shared_ptr<documents::DocumentWriter> writer, Cause cause,
    CancelToken cancel);

} // namespace bursar::vault
