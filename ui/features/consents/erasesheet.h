// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/erasures.h"
#include "app/consents/localcopy.h"
#include "ui/kit/formats.h"
#include "ui/kit/sheet.h"

class QCheckBox;
class QRadioButton;

namespace bursar::ui {

class Button;
class DetailsBox;

/// "Erase what Bursar keeps of …?": what goes and what stays, the question in two steps, how far it
/// is, and what was erased and looked for.
class EraseSheet : public Sheet {
    Q_OBJECT

public:
    struct Facts {
        QString institution;
        LocalCopy copy;
        bool hasOtherConsents = false; ///< of the same login: its history can go alone
    };
    EraseSheet(const Facts& facts, const Formats& formats, QWidget* over);

    void showWorking(ErasureStep step);
    /// As far as it is now; when it is not over, it goes on by itself.
    void showOutcome(const Erasure& now, const QString& when);
    /// Not even the wish could be written down.
    void showFailure(const Error& error, const QString& when);

Q_SIGNALS:
    void confirmed(bursar::ErasureScope scope);
    void receiptRequested();

private:
    QWidget* makeChoice();
    void showConsequences();
    ErasureScope scope() const;
    void setWords(const QString& words);

    Facts m_facts;
    Formats m_formats;
    Label* m_words;
    QWidget* m_choice;
    QRadioButton* m_all;
    QRadioButton* m_data;
    QRadioButton* m_history;
    Label* m_goes;
    Label* m_stays;
    QCheckBox* m_sure;
    DetailsBox* m_details;
    Button* m_receipt;
    Button* m_cancel;
    Button* m_go;
};

} // namespace bursar::ui
