// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manage/appdraft.h"
#include "ui/kit/sheet.h"

class QCheckBox;
class QLineEdit;

namespace bursar::ui {

class Button;
class TextBox;

/// The form of an app: all of it for a new one, what can change for one that is there. Stays open
/// until the network has taken it.
class AppSheet : public Sheet {
    Q_OBJECT

public:
    /// `products`: those that there are to choose from.
    AppSheet(const QStringList& products, QWidget* over);
    AppSheet(const NetworkApp& app, QWidget* over);

    AppDraft draft() const;
    /// The network is being asked.
    void setBusy(bool busy);
    void showProblem(const QString& sentence);

Q_SIGNALS:
    void drafted(const bursar::AppDraft& draft);
    void changed(const bursar::NetworkApp& app, const bursar::AppChange& change);

private:
    void build(const QStringList& products);
    QLineEdit* addLine(const QString& name, const QString& hint);
    void submit();

    QStringList m_agreed; ///< addresses that the person was told will go
    NetworkApp m_app; ///< without an id: a new one
    QLineEdit* m_name = nullptr;
    QLineEdit* m_description = nullptr;
    TextBox* m_redirects = nullptr;
    QLineEdit* m_logo = nullptr;
    QLineEdit* m_icon = nullptr;
    QLineEdit* m_contacts = nullptr;
    QLineEdit* m_page = nullptr;
    QList<QCheckBox*> m_products;
    Label* m_problem = nullptr;
    Button* m_save = nullptr;
};

} // namespace bursar::ui
