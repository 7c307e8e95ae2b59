// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/kit/formats.h"
#include "ui/kit/sheet.h"

#include <QStringList>

class QCheckBox;

namespace bursar::ui {

class Button;
class DetailsBox;

/// "Erase everything?": what goes and what stays, the question in two steps, and how far it is.
class EraseAllSheet : public Sheet {
    Q_OBJECT

public:
    /// `living`: institutions whose access is to be revoked first.
    EraseAllSheet(const QStringList& living, const Formats& formats, QWidget* over);

    void showRevoking(const QString& institution);
    void showErasing();
    /// Nothing was erased: their access is not proven to have ended.
    void showNotProven(const QStringList& institutions);
    void showFailure(const Error& error, const QString& when, bool hasBegun);

Q_SIGNALS:
    void confirmed();

private:
    void setWords(const QString& words);

    Formats m_formats;
    QWidget* m_question;
    Label* m_words;
    QCheckBox* m_sure;
    DetailsBox* m_details;
    Button* m_cancel;
    Button* m_go;
};

} // namespace bursar::ui
