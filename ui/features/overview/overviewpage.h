// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "app/products/accounts/accounts.h"
#include "app/profile/profile.h"
#include "ui/features/overview/historyview.h"

#include <QWidget>

class QStackedWidget;

namespace bursar::ui {

class AttentionCard;
class BalancesCard;
class Display;
class EmptyState;
class FlowCard;
class PageHeader;
class TotalsBar;
class WorthCard;

/// "How am I, what needs me": totals per currency, what needs the person, and the accounts. Shows
/// what it is given, and asks by signals.
class OverviewPage : public QWidget {
    Q_OBJECT

public:
    explicit OverviewPage(const Display& display, QWidget* parent = nullptr);

    struct State {
        accounts::Snapshot accounts; ///< may be null
        QList<attention::Item> attention;
        QList<Link> links;
        Instant now;
    };
    void set(State state);
    void setHistory(HistoryView history);

Q_SIGNALS:
    void linkRequested();
    void accountChosen(bursar::AccountRef account);
    void acted(const bursar::attention::Item& item);
    void dismissed(const QString& fact);

private:
    void refill();
    void showEmpty();

    const Display& m_display;
    State m_state;
    HistoryView m_history;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    TotalsBar* m_totals;
    WorthCard* m_worth;
    FlowCard* m_flow;
    BalancesCard* m_balances;
    AttentionCard* m_attention;
    EmptyState* m_empty;
};

} // namespace bursar::ui
