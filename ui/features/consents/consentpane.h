// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/consents/localcopy.h"
#include "app/profile/refreshplan.h"

#include <QWidget>

class QTableWidget;

namespace bursar::ui {

class Button;
class DataKinds;
class DataMatrix;
class Display;
class KeyValueGrid;
class Label;
class LocalCopyRow;
class PartyRow;
class Pill;

/// One consent in full: who, what, since when, until when, and everything that happened to it.
class ConsentPane : public QWidget {
    Q_OBJECT

public:
    explicit ConsentPane(const Display& display, QWidget* parent = nullptr);

    struct Shown {
        const ConsentView& view; ///< for the call alone
        LocalCopy copy;
        NextReading next;
        bool checking; ///< the network is being asked after it now
        Instant now;
    };
    void set(const Shown& shown);

Q_SIGNALS:
    void checkRequested();
    void renewRequested();
    void receiptRequested();
    void revokeRequested();
    void keepForRequested(std::optional<int> days);
    void eraseRequested();

private:
    QWidget* makeHead();
    void showHistory(const ConsentView& view);

    const Display& m_display;
    Label* m_title;
    Label* m_id;
    Pill* m_status;
    Label* m_sentence;
    Button* m_check;
    Button* m_renew;
    Button* m_receipt;
    Button* m_revoke;
    PartyRow* m_parties;
    KeyValueGrid* m_facts;
    DataMatrix* m_matrix;
    Label* m_matrixNote;
    DataKinds* m_kinds;
    LocalCopyRow* m_copy;
    QTableWidget* m_history;
    Label* m_earlier;
};

} // namespace bursar::ui
