// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/managed.h"

#include <QWidget>

namespace bursar::ui {

class Label;
class ManageTable;

/// The banks that the organization may reach, and its products.
class ProvidersPane : public QWidget {
    Q_OBJECT

public:
    explicit ProvidersPane(QWidget* parent = nullptr);

    void set(const QList<ProviderOffer>& providers, const QStringList& products);

private:
    Label* m_products;
    ManageTable* m_table;
};

} // namespace bursar::ui
