// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/auth/pastesurface.h"

namespace bursar {

namespace {

QCoro::Task<Result<QUrl>> wait(Once<Result<QUrl>> outcome, CancelToken cancel)
{
    const auto guard =
        cancel.whenCancelled([outcome] { outcome.give(fail(ErrorKind::Cancelled)); });
    co_return co_await outcome;
}

} // namespace

PasteSurface::PasteSurface(std::function<bool(QUrl)> openUrl)
    : m_openUrl(std::move(openUrl))
{
}

PasteSurface::~PasteSurface() { close(); }

Result<QUrl> PasteSurface::prepare(const QUrl& registered) { return registered; }

QCoro::Task<Result<QUrl>> PasteSurface::authorize(QUrl authorize, QUrl redirect, CancelToken cancel)
{
    m_redirect = std::move(redirect);
    if (!m_openUrl(std::move(authorize)))
        m_outcome.give(fail(ErrorKind::PageUnreachable));
    return wait(m_outcome, std::move(cancel));
}

Status PasteSurface::submit(const QString& pasted)
{
    const auto address = readPasted(pasted, m_redirect);
    if (!address)
        return fail(address.error());
    m_outcome.give(*address);
    return {};
}

void PasteSurface::close() { m_outcome.give(fail(ErrorKind::SurfaceClosed)); }

} // namespace bursar
