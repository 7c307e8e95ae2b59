// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "ui/table/columns.h"
#include "ui/table/engine/engine.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>

namespace bursar::ui {

class Display;

/// The rows of a view as Qt sees them: no proxy, no copy. Texts are made when a cell is first shown
/// and kept while it is on the screen, so painting it again allocates nothing.
class TransactionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        PendingRole = Qt::UserRole, ///< bool, of any column
        CreditRole, ///< bool: the amount came in
    };

    explicit TransactionModel(const Display& display, QObject* parent = nullptr);

    /// Shows this view instead, with one reset. A reset and not a change of layout: Qt would ask
    /// for the new place of each selected row, one by one. TransactionView keeps the places.
    void swapIn(std::shared_ptr<const table::View> view);
    const table::View& view() const { return *m_view; }
    std::shared_ptr<const table::View> sharedView() const { return m_view; }

    void setAccountNames(QHash<AccountRef, QString> names);
    const QHash<AccountRef, QString>& accountNames() const { return m_accounts; }
    /// Formats have changed.
    void refresh();
    /// As the cells are made now; refers to what is the model's.
    CellContext context() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// More lines than a screen has rows, so that two rows on it never want the same line.
    static constexpr std::size_t lineCount = 256;
    struct Line {
        table::RowNumber row = table::noRow;
        std::array<QString, numColumns> texts;
    };

    void forgetTexts();

    const Display& m_display;
    std::shared_ptr<const table::View> m_view;
    QHash<AccountRef, QString> m_accounts;
    Day m_today;
    SymbolStyle m_symbol = SymbolStyle::Omitted;
    mutable std::array<Line, lineCount> m_lines; ///< a cache: data() is const
};

} // namespace bursar::ui
