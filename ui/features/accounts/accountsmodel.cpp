// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/accountsmodel.h"

#include "app/base/literals.h"
#include "ui/features/accounts/freshness.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/errortext.h"

#include <algorithm>

namespace bursar::ui {

using accounts::Entry;
using accountstext::Tr;

namespace {

/// The three clocks of a figure (peers.md 5.4), for the tool tip.
QString clocks(const Entry& entry, const Formats& formats)
{
    QStringList lines;
    lines += entry.balance.asOf
        ? Tr::tr("The bank's time: %1").arg(formats.moment(*entry.balance.asOf))
        : Tr::tr("The bank gave no time for this figure.");
    if (entry.askedAt)
        lines += Tr::tr("Bursar asked: %1", "a date and time").arg(formats.moment(*entry.askedAt));
    if (entry.newestPosting.isKnown())
        lines += Tr::tr("Newest posting: %1").arg(formats.dayLong(entry.newestPosting));
    return lines.join(u'\n');
}

QString joinTotals(const Totals& totals, const Formats& formats)
{
    QStringList parts;
    for (const Total& total : totals.perCurrency) {
        parts += total.net ? formats.money(Money{*total.net, total.currency})
                           : formats.money(std::nullopt);
    }
    return parts.isEmpty() ? formats.money(std::nullopt) : parts.join(u"  ·  "_s);
}

} // namespace

AccountsModel::AccountsModel(QObject* parent)
    : GroupedModel(parent)
{
}

AccountsModel::Line AccountsModel::makeLine(const Entry& entry, const Input& input)
{
    const Formats& formats = input.formats;
    const bool known = entry.balance.kind != accounts::BalanceKind::None;
    const std::optional<Money> amount = known ? std::optional(entry.balance.amount) : std::nullopt;
    const Freshness fresh = freshnessOf(entry, input.now);
    Line line{.account = entry.account.ref, .cells = {}};

    Cell& name = line.cells[Name];
    name.text = accountName(entry.account);
    if (!entry.shared) {
        name.pill = Tr::tr("No longer shared", "mark on an account");
        name.toolTip =
            Tr::tr("This account is no longer part of what you share. Its history stays here.");
    } else if (entry.error) {
        const ErrorText text = describe(entry.error->kind);
        name.pill = Tr::tr("Not read", "mark on an account whose last reading failed");
        name.tone = text.tone == Tone::Danger ? Tone::Danger : Tone::Warning;
        name.toolTip = text.sentence;
    } else if (entry.seemsSameAs) {
        name.pill = Tr::tr("Twice?", "mark on an account that two logins seem to have");
        name.tone = Tone::Warning;
        name.toolTip = twinSentence();
    }
    if (!name.pill.isEmpty())
        name.spoken = name.text + u", "_s + name.pill;

    line.cells[Place].text = input.grouping == Grouping::Institution
        ? kindName(entry.account.category)
        : input.names.value(entry.link);
    line.cells[BalanceName].text = balanceName(entry.balance.kind);

    Cell& age = line.cells[AsOf];
    const QString ageText = formats.age(fresh.asOf, input.now);
    age.toolTip = clocks(entry, formats);
    if (fresh.isStale) {
        age.pill = ageText;
        age.tone = Tone::Warning;
        age.spoken = Tr::tr("%1, may be out of date", "age of a balance, spoken").arg(ageText);
    } else {
        age.text = ageText;
    }

    Cell& balance = line.cells[Balance];
    balance.text = formats.money(amount);
    balance.spoken = formats.moneySpoken(amount);
    if (entry.balance.available)
        balance.toolTip = Tr::tr("Available: %1").arg(formats.money(*entry.balance.available));
    return line;
}

AccountsModel::Line AccountsModel::makeGroupLine(const AccountGroup& group, const Input& input)
{
    QList<const Entry*> entries;
    for (const int i : group.entries)
        entries += &(*input.snapshot)[i];
    const Totals totals = totalsOf(entries);
    Line line{.account = {}, .cells = {}};
    line.cells[Name].text = group.title;
    line.cells[Balance].text = joinTotals(totals, input.formats);
    if (totals.unknown > 0)
        line.cells[BalanceName].text =
            Tr::tr("%n unknown, not counted", "balances that a total leaves out", totals.unknown);
    return line;
}

void AccountsModel::set(const Input& input)
{
    QList<Group> groups;
    if (input.snapshot) {
        for (const AccountGroup& group :
            groupAccounts(*input.snapshot, input.names, input.grouping)) {
            Group made{.line = makeGroupLine(group, input), .accounts = {}};
            for (const int i : group.entries)
                made.accounts += makeLine((*input.snapshot)[i], input);
            groups += made;
        }
    }
    const bool sameLines = m_grouping == input.grouping
        && std::equal(groups.begin(), groups.end(), m_groups.begin(), m_groups.end(),
            [](const Group& a, const Group& b) {
                return std::equal(a.accounts.begin(), a.accounts.end(), b.accounts.begin(),
                    b.accounts.end(),
                    [](const Line& x, const Line& y) { return x.account == y.account; });
            });
    if (!sameLines) {
        beginResetModel();
        m_groups = std::move(groups);
        m_grouping = input.grouping;
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    if (m_groups.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int g = 0; g < rowCount(); ++g) {
        const QModelIndex top = index(g, 0);
        Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, ColumnCount - 1, top));
    }
}

QModelIndex AccountsModel::indexOf(AccountRef account) const
{
    for (int g = 0; g < m_groups.size(); ++g) {
        for (int i = 0; i < m_groups[g].accounts.size(); ++i) {
            if (m_groups[g].accounts[i].account == account)
                return index(i, 0, index(g, 0));
        }
    }
    return {};
}

int AccountsModel::columnCount(const QModelIndex&) const { return ColumnCount; }

const AccountsModel::Line& AccountsModel::line(const QModelIndex& index) const
{
    const Group& group = m_groups[groupOf(index)];
    return isGroup(index) ? group.line : group.accounts[index.row()];
}

QVariant AccountsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& at = line(index);
    const Cell& cell = at.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.spoken.isEmpty() ? cell.text : cell.spoken;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : cell.toolTip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == Balance ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    case PillTextRole:
        return cell.pill;
    case PillToneRole:
        return static_cast<int>(cell.tone);
    case AccountRole:
        return at.account ? QVariant::fromValue(at.account) : QVariant();
    case GroupRole:
        return !at.account;
    default: // roles are an open set
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(
            (section == Balance ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return Tr::tr("Account");
    case Place:
        return m_grouping == Grouping::Institution ? Tr::tr("Kind", "of an account")
                                                   : Tr::tr("Institution");
    case BalanceName:
        return Tr::tr("Shown", "column: which of several balances is shown");
    case AsOf:
        return Tr::tr("As of", "column: the age of a balance");
    case Balance:
        return Tr::tr("Balance");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bursar::ui
