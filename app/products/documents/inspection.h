// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents/documents.h"

#include <QByteArray>
#include <QByteArrayView>

namespace bursar::documents {

/// Tells from its first and last bytes what a document is, while it passes by. It does not read the
/// document: whether each page can be drawn is the viewer's to find out.
class Inspection {
public:
    void add(QByteArrayView piece);
    std::int64_t length() const { return m_length; }

    /// So much has come that it cannot become a PDF any more.
    bool isHopeless() const;

    /// At the end, or when it is hopeless. What the server calls it (Content-Type) does not count:
    /// banks send PDFs as application/octet-stream, and pages as PDFs.
    Flaw flaw() const;

private:
    QByteArray m_head;
    QByteArray m_tail;
    std::int64_t m_length = 0;
};

} // namespace bursar::documents
