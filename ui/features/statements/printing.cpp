// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/printing.h"

#include <QPainter>
#include <QPdfDocument>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace bursar::ui {

namespace {

constexpr int sharpEnough = 300; // dots per inch: a page is 25 MB while it is drawn

void print(QPdfDocument& document, QPrinter& printer)
{
    const int last = document.pageCount() - 1;
    const bool all = printer.printRange() != QPrinter::PageRange;
    const int from = all ? 0 : std::max(printer.fromPage() - 1, 0);
    const int to = all || printer.toPage() == 0 ? last : std::min(printer.toPage() - 1, last);
    QPainter painter;
    for (int page = from; page <= to; ++page) {
        if (page == from ? !painter.begin(&printer) : !printer.newPage())
            return;
        const QRect room = painter.viewport();
        const QSizeF fitted = document.pagePointSize(page).scaled(room.size(), Qt::KeepAspectRatio);
        const double scale = std::min(1.0, sharpEnough / static_cast<double>(printer.resolution()));
        const QImage image = document.render(page, (fitted * scale).toSize());
        QRectF place(QPointF(), fitted);
        place.moveCenter(QRectF(room).center());
        painter.drawImage(place, image);
    }
}

} // namespace

void askAndPrint(QPdfDocument& document, const QString& title, QWidget* parent)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, document.pageCount());
    const QPointer<QPdfDocument> paper(&document);
    QObject::connect(
        dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent, [printer, paper] {
            if (paper && paper->status() == QPdfDocument::Status::Ready)
                print(*paper, *printer);
        });
    dialog->open();
}

} // namespace bursar::ui
