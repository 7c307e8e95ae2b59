// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/taxforms/list.h"

#include "app/base/literals.h"
#include "app/products/wire/address.h"

namespace bursar::taxforms {

QUrl SearchTaxForms::url(const Network& network, const ProviderId& provider) const
{
    QList<std::pair<QString, QString>> query;
    if (account)
        query += {u"accountId"_s, account.value};
    query += {u"taxYear"_s, QString::number(year)};
    return wire::address(network, u"tax-forms"_s, provider, {}, query);
}

std::int64_t SearchTaxForms::rows(const Search& reply)
{
    return static_cast<std::int64_t>(reply.forms.size());
}

QUrl GetFormPdf::url(const Network& network, const ProviderId& provider) const
{
    return wire::address(
        network, u"tax-forms"_s, provider, {formId}, {{u"taxDataType"_s, u"BASE64_PDF"_s}});
}

std::int64_t GetFormPdf::rows(const QByteArray& reply) { return reply.isEmpty() ? 0 : 1; }

QUrl documentUrl(const Network& network, const ProviderId& provider, const QString& formId)
{
    return wire::address(network, u"tax-forms"_s, provider, {formId}, {});
}

} // namespace bursar::taxforms
