// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/managed.h"
#include "ui/kit/sheet.h"

class QComboBox;
class QLineEdit;

namespace bursar::ui {

class Button;

/// What to be told of, and where. Stays open until the network has taken it.
class NotificationSheet : public Sheet {
    Q_OBJECT

public:
    /// Without an id: a new one, whose kind is to be chosen.
    NotificationSheet(const NotificationSubscription& subscription, QWidget* over);

    void showProblem(const QString& sentence);

Q_SIGNALS:
    void saved(const bursar::NotificationSubscription& subscription);

private:
    void submit();

    NotificationSubscription m_subscription;
    QComboBox* m_kind;
    QLineEdit* m_address;
    QLineEdit* m_from;
    Label* m_problem;
    Button* m_save;
};

} // namespace bursar::ui
