// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/matches.h"
#include "app/products/transactions/transactions.h"
#include "ui/features/transactions/rawfields.h"

#include <QScrollArea>

#include <optional>

namespace bursar::ui {

class AnnotationEditor;
class Button;
class Display;
class EmptyState;
class FigureLabel;
class KeyValueGrid;
class Label;
class MatchNote;
class Pill;

/// One transaction as the details pane shows it.
struct TransactionDetails {
    Day day;
    std::optional<Money> amount; ///< none: the bank sent none
    transactions::BankStatus status = transactions::BankStatus::Unknown;
    QString payee;
    QString account;
    QString institution;
    QString category; ///< the bank's where the person has one of their own; else empty
    QString type; ///< as the bank sent it
    QString bankText; ///< its description; the memo comes with `raw`
    QByteArray raw; ///< the bank's JSON; empty until it has been read
    std::optional<transactions::Match> match; ///< comes with `raw`
};

/// Everything about the transaction that is current in the table, with fields for what the person
/// writes to it; of several selected ones, these fields only.
class DetailsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPane(const Display& display, QWidget* parent = nullptr);

    void set(std::optional<TransactionDetails> view);
    /// From two on the fields are for all of them.
    void setSelected(int rows);
    AnnotationEditor* editor() const { return m_editor; }

Q_SIGNALS:
    /// The person's word on the pending item that this one was before.
    void separateRequested(bool separated);

private:
    bool areMany() const { return m_selected > 1; }
    void refill();
    void fillRaw(const QList<RawField>& fields);

    const Display& m_display;
    std::optional<TransactionDetails> m_view;
    QWidget* m_content;
    Label* m_when;
    Label* m_payee;
    Pill* m_status;
    FigureLabel* m_amount;
    AnnotationEditor* m_editor;
    QWidget* m_bankPart; ///< of one transaction only
    int m_selected = 0;
    MatchNote* m_match;
    KeyValueGrid* m_facts;
    Button* m_rawToggle;
    KeyValueGrid* m_raw;
    Label* m_hint;
};

/// "Pending", "Posted" …; empty when the bank did not say.
QString statusName(transactions::BankStatus status);

} // namespace bursar::ui
