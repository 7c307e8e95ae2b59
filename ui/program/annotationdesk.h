// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/once.h"
#include "app/profile/profile.h"
#include "ui/features/transactions/annotationeditor.h"
#include "ui/table/transactiontable.h"

#include <QCoroTask>
#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

class QAction;

namespace bursar::ui {

class Banner;
class TransactionsPage;

/// Joins the editor, the table's selection and the store. Edits are kept one after the other, in
/// the order in which they were made. One that cannot be kept stays at the front, and those behind
/// it wait: the page says so, with a way to try again, so that a later edit is never undone by an
/// earlier one. GUI thread.
class AnnotationDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    AnnotationDesk(Profile& profile, TransactionsPage& page, TransactionTable& table);
    ~AnnotationDesk() override;

    /// Takes what is still being typed. Ends when all is kept, or cannot be: false.
    QCoro::Task<bool> settle();

private:
    using Rows = SelectedRows::Ids;
    struct Edit {
        Rows rows;
        transactions::AnnotationEdit edit;
        transactions::AnnotationsPtr before; ///< to be put back instead
    };

    void awaitSelection();
    void showSelection();
    void take(Edit edit);
    void undo();
    QCoro::Task<> keep();
    void showState();

    Profile& m_profile;
    TransactionsPage& m_page;
    TransactionTable& m_table;
    Banner* m_notice; ///< the page's
    QAction* m_undoAction;
    Rows m_rows; ///< what the editor shows
    std::deque<Edit> m_edits; ///< not kept yet
    transactions::AnnotationsPtr m_undo; ///< of the last edit, if it was of many
    std::optional<Error> m_error; ///< of the first of m_edits
    bool m_isKeeping = false;
    std::vector<Once<bool>> m_waiting; ///< for the end of the keeping
};

} // namespace bursar::ui
