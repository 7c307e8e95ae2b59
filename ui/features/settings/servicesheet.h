// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/profile/serviceaccounts.h"
#include "ui/kit/sheet.h"

class QLineEdit;

namespace bursar::ui {

class Button;
class Label;

/// The service account at one network: ids, and a secret that can be entered, replaced and removed,
/// but not seen again.
class ServiceSheet : public Sheet {
    Q_OBJECT

public:
    ServiceSheet(const QString& network, const ServiceAccount& account, QWidget* over);

    QString clientId() const;
    QString recipientId() const;
    /// What was typed, and nothing is left of it here. Empty: the kept one stays.
    Secret takeSecret();

    /// Why nothing was kept; it can be tried again.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void saveRequested();
    void removeRequested(); ///< of the secret; asked twice

private:
    QLineEdit* addField(const QString& name, const QString& value);
    void submit();
    void remove();

    ServiceAccount m_account;
    QLineEdit* m_clientId = nullptr;
    QLineEdit* m_recipientId = nullptr;
    QLineEdit* m_secret = nullptr;
    Label* m_problem;
    Button* m_remove;
    Button* m_save;
    bool m_isSure = false;
};

} // namespace bursar::ui
