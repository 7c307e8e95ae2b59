// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/datause.h"
#include "app/consents/ledgerquery.h"

#include <QScrollArea>

#include <optional>

namespace bursar::ui {

class Button;
class DataUseGrid;
class DetailsBox;
class Display;
class KeyValueGrid;
class Label;

/// One entry of the ledger, and what its consent is really used for.
class EntryPane : public QScrollArea {
    Q_OBJECT

public:
    explicit EntryPane(const Display& display, QWidget* parent = nullptr);

    struct View {
        Ledger::Entry entry;
        LedgerSubject consent;
    };
    void set(std::optional<View> view);

    struct UseView {
        LedgerSubject consent;
        QList<DataUse> uses;
    };
    /// Of the entry's consent, or of the one that is filtered for; none: nothing to say.
    void setUse(std::optional<UseView> use);

private:
    void refill();
    void refillUse();
    QString details() const;

    const Display& m_display;
    std::optional<View> m_view;
    std::optional<UseView> m_use;
    QWidget* m_entryPart;
    QWidget* m_usePart;
    Label* m_when;
    Label* m_what;
    Label* m_result;
    DetailsBox* m_details;
    KeyValueGrid* m_facts;
    Button* m_copyRequest;
    Label* m_useOf;
    Label* m_useSummary;
    Label* m_useSource;
    DataUseGrid* m_grid;
    Label* m_hint;
};

} // namespace bursar::ui
