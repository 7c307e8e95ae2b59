// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/investments.h"

#include <QScrollArea>

class QTreeWidget;

namespace bursar::ui {

class Button;
class Display;
class FigureLabel;
class KeyValueGrid;
class Label;
class Pill;

/// One position with its lots, or one account: what the bank says, what follows from it, and how
/// far both agree.
class HoldingDetails : public QScrollArea {
    Q_OBJECT

public:
    explicit HoldingDetails(const Display& display, QWidget* parent = nullptr);

    /// `key`: of the position; empty: the account itself. No account: nothing is chosen.
    void set(const details::HeldSnapshot& snapshot, std::optional<AccountRef> account,
        const QString& key, Instant now);

private:
    void refill();
    void showPosition(const details::Held& held, const investments::Position& position);
    void showAccount(const details::Held& held);
    void showParts(const details::Held& held);
    void showLots(const investments::Holding& holding);
    void showRaw(const QByteArray& raw);
    void clearParts();

    const Display& m_display;
    details::HeldSnapshot m_snapshot;
    std::optional<AccountRef> m_account;
    QString m_key;
    Instant m_now;
    QWidget* m_content;
    Label* m_kind;
    Label* m_name;
    Pill* m_mark;
    FigureLabel* m_value;
    FigureLabel* m_gain;
    KeyValueGrid* m_facts;
    QWidget* m_parts; ///< orders, contributions and the like of an account
    Label* m_lotsTitle;
    QTreeWidget* m_lots;
    Label* m_lotsRemark;
    Button* m_rawToggle;
    KeyValueGrid* m_raw;
    Label* m_hint;
};

} // namespace bursar::ui
