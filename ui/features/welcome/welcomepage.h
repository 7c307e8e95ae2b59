// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/net/network.h"

#include <QUrl>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace bursar::ui {

class Button;
class Label;

/// What the second way of starting asks for.
struct Credentials {
    QString networkId; ///< one of setNetworks()
    QString clientId;
    Secret clientSecret;
    QUrl redirectUri;
};

/// The first start: two ways, and nothing else to decide.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The networks that credentials can be given for; the form starts with what each of them says.
    void setNetworks(const QList<Network>& networks);

    /// The form, for changing credentials later; Back leads to the choice, or away when `only`.
    void showForm(bool only);
    /// The form for this network; false when it takes no credentials.
    bool showFormFor(const QString& networkId);
    void showChoice();
    /// Below the form: what the keychain or the network said. Empty: none.
    void setError(const QString& sentence);
    void setBusy(bool busy);

    /// What was entered; call it on submitted(). The secret leaves the field with it.
    Credentials takeCredentials();

Q_SIGNALS:
    void demoChosen();
    void submitted();
    void backRequested(); ///< only after showForm(true)

private:
    QWidget* makeChoice();
    QWidget* makeForm();
    void fillForm(); ///< with what the chosen network says
    bool check();

    QList<Network> m_networks;
    QStackedWidget* m_stack;
    Button* m_demo = nullptr;
    QComboBox* m_environment = nullptr;
    QLineEdit* m_clientId = nullptr;
    QLineEdit* m_secret = nullptr;
    QLineEdit* m_redirect = nullptr;
    Label* m_error = nullptr;
    Button* m_save = nullptr;
    bool m_formOnly = false;
};

} // namespace bursar::ui
