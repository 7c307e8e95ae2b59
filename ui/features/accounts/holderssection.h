// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/details/particulars.h"
#include "ui/features/accounts/accountsection.h"

#include <QList>

#include <optional>

class QVBoxLayout;

namespace bursar::ui {

class Button;
class Display;
class Label;

/// Who holds the account, how the bank reaches them, who signs in; and what of it has changed since
/// the last reading, until the person has seen it.
class HoldersSection : public AccountSection {
    Q_OBJECT

public:
    explicit HoldersSection(const Display& display, QWidget* parent = nullptr);

    void set(const ShownAccount& account, const Formats& formats) override;
    void setParticulars(const details::ParticularsPtr& particulars);
    /// The answer to askRequested(); none: it went well.
    void noteAsked(AccountRef account, const std::optional<Error>& error);

Q_SIGNALS:
    void acknowledged(const QList<std::int64_t>& changes);
    /// The bank is to be asked again, however recent its last answer is.
    void askRequested(bursar::AccountRef account);
    void renewRequested(bursar::LinkId link);

private:
    void refill();
    void rebuild(const QList<customers::Change>& changes);
    void addChanges(QVBoxLayout* column, const QList<customers::Change>& changes);
    void addParty(QVBoxLayout* column, const customers::Party& party, const QString& caption);
    QList<customers::Change> changes() const;

    const Display& m_display;
    details::ParticularsPtr m_particulars;
    std::optional<ShownAccount> m_account;
    AccountRef m_builtFor;
    details::ParticularsPtr m_builtFrom;
    bool m_isAsking = false;
    std::optional<Error> m_failure; ///< of the person's own question
    QWidget* m_list = nullptr;
    Label* m_state;
    Button* m_ask;
    Button* m_renew;
};

} // namespace bursar::ui
