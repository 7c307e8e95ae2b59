// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "ui/features/accounts/grouping.h"
#include "ui/kit/card.h"

class QTableWidget;

namespace bursar::ui {

class Formats;
class Label;

/// All accounts with their balance and how old it is.
class BalancesCard : public Card {
    Q_OBJECT

public:
    explicit BalancesCard(QWidget* parent = nullptr);

    void set(const QList<accounts::Entry>& entries, const InstitutionNames& names,
        const Formats& formats, Instant now);

Q_SIGNALS:
    void accountChosen(bursar::AccountRef account);

private:
    void showRemark(int failed, int stale);

    Label* m_remark;
    QTableWidget* m_table;
    QList<AccountRef> m_accounts; ///< by row
};

} // namespace bursar::ui
