// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/scriptedsurface.h"

#include "app/base/literals.h"

#include <QUrlQuery>

namespace bursar::kit {

Result<QUrl> ScriptedSurface::prepare(const QUrl& registered)
{
    if (m_refusal)
        return fail(*m_refusal);
    return m_redirect.isEmpty() ? registered : m_redirect;
}

QCoro::Task<Result<QUrl>> ScriptedSurface::authorize(
    QUrl authorize, QUrl redirect, CancelToken cancel)
{
    const auto outcome = m_outcome;
    m_opened = authorize;
    const auto guard =
        cancel.whenCancelled([outcome] { outcome.give(fail(ErrorKind::Cancelled)); });
    if (m_script)
        outcome.give(m_script(authorize, redirect));
    co_return co_await outcome;
}

QUrl landing(const QUrl& authorize, const QUrl& redirect, const QString& query)
{
    QUrl address = redirect;
    const QString state = QUrlQuery(authorize).queryItemValue(u"state"_s);
    address.setQuery(query + (query.isEmpty() ? u""_s : u"&"_s) + u"state="_s + state);
    return address;
}

} // namespace bursar::kit
