// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/rowcopy.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

namespace bursar::ui {

class TotalsFooter;
class TransactionModel;
class TransactionView;

/// What can be done with the selected rows: the view's actions and so its menu. The footer says
/// what becomes of it. GUI thread.
class RowActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    RowActions(TransactionModel& model, TransactionView& view, TotalsFooter& footer);

Q_SIGNALS:
    void copied(int rows); ///< they are on the clipboard

private:
    void add(const QString& text, const QKeySequence& shortcut, std::function<void()> done);
    void copy(CopyFormat format);

    TransactionModel& m_model;
    TransactionView& m_view;
    RowCopier m_copier;
};

} // namespace bursar::ui
