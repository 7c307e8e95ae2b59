// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"

#include <QObject>

#include <memory>
#include <optional>

namespace bursar::ui {

class AnnotationDesk;
class Banner;
class Display;
class LocalSettings;
class TransactionTable;
class TransactionsPage;

/// Joins the transactions page, its table and the profile: rows in, details out.
class TransactionsDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive it; the page takes the table.
    TransactionsDesk(
        Profile& profile, TransactionsPage& page, const Display& display, LocalSettings& settings);
    ~TransactionsDesk() override;

    TransactionTable& table() { return *m_table; }
    void openView(const SavedView& view);
    /// Ends when all that the person wrote is kept; false when it could not be: the page says so.
    QCoro::Task<bool> settle();

Q_SIGNALS:
    void totalChanged(qint64 total);
    void viewsChanged();

private:
    void nameInstitutions();
    QCoro::Task<> keepViews(QList<SavedView> views);
    void showDetails(std::optional<RowId> row);
    QCoro::Task<> readRaw(RowId row);

    Profile& m_profile;
    TransactionsPage& m_page;
    LocalSettings& m_settings;
    TransactionTable* m_table;
    Banner* m_viewsNotice; ///< the page's
    std::unique_ptr<AnnotationDesk> m_annotations;
};

} // namespace bursar::ui
