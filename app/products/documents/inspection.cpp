// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/documents/inspection.h"

#include <algorithm>

namespace bursar::documents {

namespace {

// A PDF's header and its end may have this much of something else before and behind them (PDF
// Reference 1.7, appendix H, 13 and 18).
constexpr qsizetype slack = 1024;

bool looksLikeAPage(const QByteArray& head)
{
    const QByteArray text = head.trimmed().toLower();
    return text.startsWith("<!doctype") || text.startsWith("<html") || text.startsWith("<head")
        || text.startsWith("<?xml") || text.contains("<html");
}

} // namespace

void Inspection::add(QByteArrayView piece)
{
    m_length += piece.size();
    if (m_head.size() < slack)
        m_head += piece.first(std::min(slack - m_head.size(), piece.size()));
    m_tail += piece.last(std::min(slack, piece.size()));
    if (m_tail.size() > slack)
        m_tail = m_tail.last(slack);
}

bool Inspection::isHopeless() const { return m_head.size() >= slack && !m_head.contains("%PDF-"); }

Flaw Inspection::flaw() const
{
    if (m_length == 0)
        return Flaw::Empty;
    if (!m_head.contains("%PDF-"))
        return looksLikeAPage(m_head) ? Flaw::WebPage : Flaw::NotPdf;
    return m_tail.contains("%%EOF") ? Flaw::None : Flaw::Incomplete;
}

} // namespace bursar::documents
