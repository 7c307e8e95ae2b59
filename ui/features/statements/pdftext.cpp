// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/pdftext.h"

#include "app/base/literals.h"
#include "ui/features/statements/documenttexts.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

namespace bursar::ui {

namespace {

constexpr int mostPages = 200;

} // namespace

QStringList textOf(const documents::Bytes& bytes, const QString& password)
{
    if (!bytes || bytes->size() > largeDocument)
        return {};
    QBuffer buffer;
    buffer.setData(*bytes); // shares the bytes
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.setPassword(password);
    document.load(&buffer);
    QStringList lines;
    static const QRegularExpression lineEnd(u"[\r\n]+"_s);
    const int pages = document.status() == QPdfDocument::Status::Ready ? document.pageCount() : 0;
    for (int page = 0; page < pages && pages <= mostPages; ++page)
        lines += document.getAllText(page).text().split(lineEnd, Qt::SkipEmptyParts);
    return lines;
}

} // namespace bursar::ui
