// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/managed.h"

#include <QWidget>

namespace bursar::ui {

class Button;
class Label;
class ManageTable;

/// What addresses of the person's own are told of.
class NotificationsPane : public QWidget {
    Q_OBJECT

public:
    explicit NotificationsPane(QWidget* parent = nullptr);

    void set(const QList<NotificationSubscription>& subscriptions);
    ManageTable* table() const { return m_table; }

Q_SIGNALS:
    void addRequested();
    void changeRequested(const bursar::NotificationSubscription& subscription);
    void removeRequested(const bursar::NotificationSubscription& subscription);
    void testRequested(const QString& id);

private:
    const NotificationSubscription* current() const;
    void showState();

    QList<NotificationSubscription> m_subscriptions;
    ManageTable* m_table;
    Label* m_none;
    QList<Button*> m_ofOne;
};

} // namespace bursar::ui
