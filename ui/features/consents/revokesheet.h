// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/revocations.h"
#include "ui/kit/formats.h"
#include "ui/kit/sheet.h"

#include <QStringList>

class QRadioButton;

namespace bursar::ui {

class Button;
class DetailsBox;

/// "Stop sharing from …?": what stops and what stays, the question, and then the step that is true:
/// asked, sent, proven. One institution or several.
class RevokeSheet : public Sheet {
    Q_OBJECT

public:
    struct Facts {
        QStringList institutions;
        QStringList accounts; ///< names
        QStringList data; ///< kinds that are read today, in words
        std::int64_t transactions = 0;
        std::int64_t documents = 0; ///< statements and tax forms that are kept here
    };
    RevokeSheet(const Facts& facts, const Formats& formats, QWidget* over);

    void showWorking();
    /// Of each institution that was asked for, as far as it is now.
    void showProgress(const QList<Revocation>& now, const QString& when);
    /// Not even the wish could be written down; for the `others` it was.
    void showFailure(const Error& error, const QString& when, const QList<Revocation>& others = {});

Q_SIGNALS:
    /// The person decided; again after an outcome that was not proven.
    void confirmed(bool eraseData);

private:
    void setWords(const QString& words);
    void showButtons(const QString& cancelText, bool go);
    QString whose() const; ///< the institution, or how many

    Facts m_facts;
    Formats m_formats;
    Label* m_words;
    QWidget* m_points;
    Label* m_panes = nullptr; ///< what the other panes show afterwards: as the person chooses
    QRadioButton* m_keep;
    QRadioButton* m_erase;
    DetailsBox* m_details;
    Button* m_cancel;
    Button* m_go;
};

} // namespace bursar::ui
