// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/revocations.h"
#include "ui/kit/formats.h"
#include "ui/kit/sheet.h"

class QRadioButton;

namespace bursar::ui {

class Button;
class DetailsBox;

/// "Stop sharing from …?": what stops, what stays, the question, and then the truth about the
/// answer: confirmed by the network, or not.
class UnlinkSheet : public Sheet {
    Q_OBJECT

public:
    struct Facts {
        QString institution;
        int accounts = 0;
        std::int64_t transactions = 0;
    };
    UnlinkSheet(const Facts& facts, const Formats& formats, QWidget* over);

    void showWorking();
    void showOutcome(const Revocation& now, const QString& when);
    /// Not even the wish could be written down.
    void showFailure(const Error& error, const QString& when);

Q_SIGNALS:
    /// The person decided; again after an outcome that was not confirmed.
    void confirmed(bool eraseData);

private:
    void setWords(const QString& words);
    void showButtons(const QString& cancelText, bool go, const QString& goText);

    Facts m_facts;
    Label* m_words;
    QWidget* m_points;
    QRadioButton* m_keep;
    QRadioButton* m_erase;
    DetailsBox* m_details;
    Button* m_cancel;
    Button* m_go;
};

} // namespace bursar::ui
