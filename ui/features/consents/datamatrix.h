// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"

#include <QTableWidget>

#include <array>

namespace bursar::ui {

/// The order in which kinds of data stand: that of design/consents.png.
inline constexpr std::array matrixOrder{DataCluster::AccountInfo, DataCluster::Balances,
    DataCluster::Transactions, DataCluster::Statements, DataCluster::Investments,
    DataCluster::Payments, DataCluster::Customers, DataCluster::Tax};

/// Which account shares which kind of data. As high as its rows; each cell says in words what its
/// mark means.
class DataMatrix : public QTableWidget {
    Q_OBJECT

public:
    explicit DataMatrix(QWidget* parent = nullptr);

    void set(const ConsentView& view);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void fitRows();

    bool m_scrolls = false; ///< wider than its place
};

} // namespace bursar::ui
