// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "app/products/transactions/transactions.h"
#include "ui/table/engine/totals.h"
#include "ui/table/selectedrows.h"
#include "ui/table/tablerow.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace bursar::ui {

class Display;

/// The transactions on the screen: all work but painting is done on a thread of its own, so every
/// call returns at once, whatever the number of rows (D9). What is shown follows a moment later and
/// is announced by countsChanged(). GUI thread.
///
/// The selection, the current row and the place on the screen belong to transactions, not to
/// positions: they survive a new order, a new query and arriving rows. A row that is no longer
/// shown loses the selection.
class TransactionTable : public QWidget {
    Q_OBJECT

public:
    /// `display` outlives the table, which follows its changes.
    explicit TransactionTable(const Display& display, QWidget* parent = nullptr);
    ~TransactionTable() override;

    /// In the order in which Profile sends them. The first rows appear at once; while more keep
    /// coming the screen follows about ten times a second.
    void applyDelta(transactions::DeltaPtr delta);
    /// Whether all deltas given so far are on the screen; becomes true with a countsChanged().
    bool isUpToDate() const;
    /// Names for the account column, and its order.
    void setAccounts(const accounts::Snapshot& accounts);

    /// True once all rows that the store holds have been given: before, sums would have gaps, and
    /// no balance is shown.
    void setComplete(bool complete);

    /// Names of the institutions that accounts belong to, for "institution:".
    void setInstitutions(const QHash<LinkId, QString>& names);

    /// In the language of ui/query. Call it at every keystroke: a search that is no longer wanted
    /// is given up. "today" stays right when the day changes.
    void setQuery(const QString& text);
    /// Only this account's rows; none: all accounts.
    void setAccountFilter(std::optional<AccountRef> account);

    /// Rows shown, and rows held, as of the last countsChanged().
    qint64 shownCount() const;
    qint64 totalCount() const;
    /// Distinct categories of all rows, sorted; at most a few hundred: for completion.
    QStringList categories() const;
    /// The tags of all rows, sorted: for completion too.
    QStringList tags() const;
    /// True when a regular expression of the query took too long and so matches nothing.
    bool hasGivenUp() const;
    /// Of the shown rows, per currency.
    const table::Totals& totals() const;

    std::optional<RowId> current() const;
    /// Makes it current and scrolls to it. False when it is not shown.
    bool select(RowId id);
    /// Selects these of the rows that are shown once what was asked last is on the screen.
    void selectRows(std::vector<RowId> ids);
    /// How many are selected on the screen; the current one where none is.
    int selectedCount() const;
    /// Which these are and what the person wrote to them, as of the last selectionRead().
    const SelectedRows& selectedRows() const;
    /// selectedRows() is behind the screen: a large selection takes a moment.
    bool isReadingSelection() const;
    /// None when the table does not hold it.
    std::optional<TableRow> row(RowId id) const;

    /// Columns' order, widths, visibility, and the order of the rows. For the settings.
    QByteArray saveState() const;
    /// False, and nothing changed, for anything that saveState() did not make.
    bool restoreState(const QByteArray& state);

    /// Whether the person wants to see the column of this id. The balance is shown only where the
    /// rows are of one account, the account where they are of several.
    bool isColumnWanted(const QString& id) const;
    void setColumnWanted(const QString& id, bool wanted); ///< the last one stays

    /// What can be done with the selected rows, in the order of their menu.
    QList<QAction*> rowActions() const;

Q_SIGNALS:
    /// The selected rows are on the clipboard.
    void copied(int rows);
    /// Others are selected; told after selectionRead() where that is at once.
    void selectionChanged();
    /// selectedRows() is that of the screen: after another selection, and after other words.
    void selectionRead();
    void currentRowChanged(std::optional<bursar::RowId> row);
    /// Enter, or a double click.
    void activated(bursar::RowId row);
    void countsChanged(qint64 shown, qint64 total);
    /// The person wants to see why an account differs from its bank's balance: all rows of the days
    /// (a query), with `suspects` selected.
    void suspectsWanted(bursar::AccountRef account, const QString& query,
        const std::vector<bursar::RowId>& suspects);
    /// From setQuery() to the complete result on the screen.
    void queryTimed(std::chrono::microseconds duration);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace bursar::ui
