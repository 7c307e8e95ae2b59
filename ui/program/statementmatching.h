// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/statements.h"
#include "ui/program/desk.h"

namespace bursar::ui {

class StatementsPage;

/// Holds the statement that the page shows beside the transactions of its period, again when these
/// change, and leads to those that it lacks. GUI thread.
class StatementMatching : public QObject {
    Q_OBJECT

public:
    /// `page` is the window's.
    StatementMatching(const Desk::Site& site, StatementsPage& page, QObject* parent);

private:
    QCoro::Task<> compare(DocumentId id, QStringList text);
    void showTransactions(AccountRef account, const QString& query);

    Desk::Site m_site;
    StatementsPage* m_page;
};

} // namespace bursar::ui
