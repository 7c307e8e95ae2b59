// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QWidget>

class QListWidget;

namespace bursar::ui {

class EmptyState;
class SearchField;

/// An institution that can be linked.
struct ProviderChoice {
    QString networkId;
    QString networkName;
    ProviderId provider;
    QString name;
};

/// Step 1: a searchable list of institutions. Typing filters, arrows move, Return chooses.
class ProviderList : public QWidget {
    Q_OBJECT

public:
    explicit ProviderList(QWidget* parent = nullptr);

    void set(const QList<ProviderChoice>& choices);
    SearchField* field() const { return m_field; }

Q_SIGNALS:
    void chosen(const bursar::ui::ProviderChoice& choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void choose();

    QList<ProviderChoice> m_choices;
    SearchField* m_field;
    QListWidget* m_list;
    EmptyState* m_nothing;
};

} // namespace bursar::ui
