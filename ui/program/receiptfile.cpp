// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/receiptfile.h"

#include "app/base/literals.h"
#include "ui/kit/display.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QDateTime>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace bursar::ui {

using program::Tr;

QString writePrivately(const QString& file, const QByteArray& bytes)
{
    QSaveFile out(file);
    const bool isSaved = out.open(QIODevice::WriteOnly)
        && out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && out.write(bytes) == bytes.size() && out.commit();
    return isSaved ? QString() : out.errorString();
}

void askReceiptFile(MainWindow& window, Display& display, const QByteArray& receipt)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(
        &window, Tr::tr("Save the receipt"), folder, Tr::tr("JSON, as it was issued (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(Tr::tr("erasure-receipt", "name of a file") + u".json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
        [&window, &display, receipt](const QString& file) {
            const QString problem = writePrivately(file, receipt);
            if (problem.isEmpty())
                return;
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            window.showProblem(Error{.kind = ErrorKind::StoreFull, .detail = problem},
                Tr::tr("The receipt could not be written"),
                display.formats().moment(Instant(std::chrono::milliseconds(now))));
        });
    dialog->open();
}

} // namespace bursar::ui
