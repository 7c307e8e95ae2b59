// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/accountrecords.h"
#include "app/profile/profile.h"

#include <QWidget>

class QVBoxLayout;

namespace bursar::ui {

class Formats;
class Label;

/// The account that the details are about, with all that is known of it.
struct ShownAccount {
    accounts::Entry entry;
    details::AccountRecord record;
    QList<products::Standing> standings; ///< of its link and of itself
    QStringList granted; ///< the newest consent's claim; empty: it did not say
    Link link; ///< id 0: the link is gone
    Instant now;
};

/// One part of the details of an account: a title, and what the subclass puts below it. It hides
/// itself when it has nothing to say of an account. Added to the pane by
/// AccountsPage::addSection().
class AccountSection : public QWidget {
    Q_OBJECT

public:
    explicit AccountSection(const QString& title, QWidget* parent = nullptr);

    /// Another account, or news of the same one; also whenever the formats change.
    virtual void set(const ShownAccount& account, const Formats& formats) = 0;

protected:
    QVBoxLayout* body() const { return m_body; }
    void setTitle(const QString& title);

private:
    Label* m_title;
    QVBoxLayout* m_body;
};

} // namespace bursar::ui
