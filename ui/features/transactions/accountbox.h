// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/accounts/accounts.h"
#include "ui/query/query.h"

#include <QComboBox>

#include <optional>

namespace bursar::ui {

class QueryBar;

/// The part of a query that asks for accounts, if there is only one such part and all rows must
/// fulfil it.
struct AccountTerm {
    query::Span span; ///< in the query's text
    QString name; ///< as typed; empty: a regular expression

    bool operator==(const AccountTerm&) const = default;
};
std::optional<AccountTerm> loneAccountTerm(const query::Node& query);

/// The text asking for this account instead, or beside what it asks; an empty name: for all.
QString withAccount(const QString& text, const QString& name);

/// Which account's transactions are shown: a list of all. It and a lone "account:" in the query are
/// one choice: choosing here writes there, and a name that is written there is chosen here. Where
/// no name tells one account from the others, or the query asks for several, the choice is kept
/// beside the query.
class AccountBox : public QComboBox {
    Q_OBJECT

public:
    /// `bar` outlives it.
    explicit AccountBox(QueryBar& bar);

    void setAccounts(const accounts::Snapshot& accounts);
    /// As a person would. Nothing happens for an account that is not there.
    void choose(std::optional<AccountRef> account);
    bool holds(AccountRef account) const { return findData(account.value) >= 0; }
    /// The one that is shown; none: all, or several that the query asks for.
    std::optional<AccountRef> chosen() const { return m_chosen; }
    QStringList names() const;

Q_SIGNALS:
    void chosenChanged(std::optional<bursar::AccountRef> account);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void read();
    int onlyNamed(const QString& typed) const;

    QueryBar& m_bar;
    std::optional<AccountRef> m_beside; ///< chosen beside the query
    std::optional<AccountRef> m_chosen;
};

} // namespace bursar::ui
