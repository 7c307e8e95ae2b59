// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/call.h"
#include "app/products/documents/documents.h"

#include <QByteArray>
#include <QStringList>

namespace bursar::taxforms {

/// A form of the search, with the account that it names.
struct ListedForm {
    ProviderAccountId account; ///< empty: none is named
    documents::Listed listed;
};

struct Search {
    QList<ListedForm> forms;
    QStringList unreadable; ///< places that could not be read
};

/// GET /tax-forms of one year (akoya-api.md 4.12), of all accounts or of one: some banks insist.
struct SearchTaxForms {
    using Reply = Search;
    static constexpr DataCluster cluster = DataCluster::Tax;

    int year = 0;
    ProviderAccountId account; ///< empty: of all

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<Search> decode(const QByteArray& body);
    static std::int64_t rows(const Search& reply);
    static QStringList unreadable(const Search& reply) { return reply.unreadable; }
};

/// GET of one form, as the PDF inside its JSON: for banks that give no paper by itself.
struct GetFormPdf {
    using Reply = QByteArray; ///< the PDF's bytes; empty: the bank sent none
    static constexpr DataCluster cluster = DataCluster::Tax;

    QString formId;

    QUrl url(const Network& network, const ProviderId& provider) const;
    static Result<QByteArray> decode(const QByteArray& body);
    static std::int64_t rows(const QByteArray& reply);
    static QStringList unreadable(const QByteArray& /*reply*/) { return {}; }
};

/// Where one form is to be had as a document, with Accept: application/pdf.
QUrl documentUrl(const Network& network, const ProviderId& provider, const QString& formId);

} // namespace bursar::taxforms
