// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/desk.h"

#include <memory>
#include <optional>

namespace bursar::ui {

class AnnotationDesk;
class Banner;
class TransactionTable;
class TransactionsPage;

/// Joins the transactions page, its table and the profile: rows in, details out.
class TransactionsDesk : public Desk {
    Q_OBJECT

public:
    explicit TransactionsDesk(const Site& site);
    ~TransactionsDesk() override;

    QCoro::Task<bool> settle() override;
    /// Shows the transactions of one account.
    void visit(const Destination& destination) override;
    QList<PaletteEntry> places() override;
    QString pageId() const override { return page::transactions; }
    bool isReady() const override { return m_isReady; }

private:
    void connectProfile();
    bool isLoaded() const; ///< and on the screen
    void showCounts(qint64 shown, qint64 total);
    void connectViews();
    void showAccounts();
    void showLinks();
    void openView(const SavedView& view);
    QCoro::Task<> keepViews(QList<SavedView> views);
    void showDetails(std::optional<RowId> row);
    QCoro::Task<> readRecord(RowId row);
    QCoro::Task<> separate(RowId row, bool separated);

    Site m_site;
    Profile& m_profile;
    TransactionsPage& m_page; ///< the window's
    TransactionTable* m_table; ///< the page's
    Banner* m_viewsNotice; ///< the page's
    std::unique_ptr<AnnotationDesk> m_annotations;
    bool m_isReady = false; ///< rows are in the table, or there are none
    bool m_isLoaded = false; ///< isLoaded(), and noted
};

} // namespace bursar::ui
