// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/transactions.h"
#include "ui/features/transactions/rawfields.h"

#include <QScrollArea>

#include <optional>

namespace bursar::ui {

class Button;
class Display;
class EmptyState;
class FigureLabel;
class KeyValueGrid;
class Label;
class Pill;

/// One transaction as the details pane shows it.
struct TransactionDetails {
    Day day;
    std::optional<Money> amount; ///< none: the bank sent none
    transactions::BankStatus status = transactions::BankStatus::Unknown;
    QString payee;
    QString account;
    QString institution;
    QString category;
    QString type; ///< as the bank sent it
    QString bankText; ///< its description; the memo comes with `raw`
    QByteArray raw; ///< the bank's JSON; empty until it has been read
};

/// Everything about the transaction that is current in the table.
class DetailsPane : public QScrollArea {
    Q_OBJECT

public:
    explicit DetailsPane(const Display& display, QWidget* parent = nullptr);

    void set(std::optional<TransactionDetails> view);

private:
    void refill();
    void fillRaw(const QList<RawField>& fields);

    const Display& m_display;
    std::optional<TransactionDetails> m_view;
    QWidget* m_content;
    Label* m_when;
    Label* m_payee;
    Pill* m_status;
    FigureLabel* m_amount;
    KeyValueGrid* m_facts;
    Button* m_rawToggle;
    KeyValueGrid* m_raw;
    Label* m_hint;
};

/// "Pending", "Posted" …; empty when the bank did not say.
QString statusName(transactions::BankStatus status);

} // namespace bursar::ui
