// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace bursar::ui {

class Display;

/// The ledger's table. The path takes the room that is left; where there is none, the columns that
/// the details tell as well give way.
class ActivityView : public QTableView {
    Q_OBJECT

public:
    ActivityView(const Display& display, QAbstractItemModel* model, QWidget* parent = nullptr);

    /// Selects this row alone and scrolls to it.
    void goTo(int row);
    void fitColumns();

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1: none

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;
    void keyboardSearch(const QString& text) override; ///< does nothing

private:
    const Display& m_display;
};

} // namespace bursar::ui
