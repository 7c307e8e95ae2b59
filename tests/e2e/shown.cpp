// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/shown.h"

#include "app/base/literals.h"

#include <algorithm>

using namespace bursar;

namespace {

QString text(const transactions::Batch& batch, StrRef ref)
{
    const auto view = batch.strings.view(ref);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString text(const std::optional<Money>& money)
{
    return money ? money->value.toString() + u' ' + money->currency.code() : u"-"_s;
}

QByteArray line(const QStringList& fields) { return fields.join(u" | "_s).toUtf8(); }

} // namespace

Shown::Shown(Profile& profile)
    : m_profile(profile)
{
    connect(&profile, &Profile::transactionsChanged, this,
        [this](const transactions::DeltaPtr& delta) { take(*delta); });
}

void Shown::take(const transactions::Delta& delta)
{
    if (delta.reset)
        m_rows.clear();
    const transactions::Batch& batch = delta.upserts;
    for (const transactions::Row& row : batch.rows) {
        m_rows.insert(row.id,
            {row.account,
                line({text(batch, row.externalId), row.day.toIso(),
                    row.amountKnown ? text(row.amount) : u"?"_s,
                    QString::number(static_cast<int>(row.status)), text(batch, row.payee),
                    text(batch, row.description), text(batch, row.category),
                    text(batch, row.type)})});
    }
    for (const RowId id : delta.removed)
        m_rows.remove(id);
}

QByteArrayList Shown::rows() const
{
    QHash<AccountRef, QString> names;
    const accounts::Snapshot snapshot = m_profile.accounts();
    for (const accounts::Entry& entry : *snapshot)
        names.insert(entry.account.ref, entry.account.id.value);
    QByteArrayList lines;
    for (const Line& row : m_rows)
        lines.append(names.value(row.account).toUtf8() + " | " + row.text);
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArrayList Shown::accounts() const
{
    QByteArrayList lines;
    const accounts::Snapshot snapshot = m_profile.accounts();
    for (const accounts::Entry& entry : *snapshot) {
        const accounts::Account& account = entry.account;
        lines.append(line({account.id.value, QString::number(static_cast<int>(account.category)),
            account.type, account.displayName(), account.numberDisplay, account.status,
            account.currency.code(), text(entry.balance.amount),
            QString::number(static_cast<int>(entry.balance.kind)), text(entry.balance.available),
            entry.newestPosting.toIso(), QString::number(entry.transactionCount),
            entry.error ? QString(toString(entry.error->kind)) : u"-"_s,
            entry.shared ? u"shared"_s : u"not shared"_s}));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QByteArray Shown::dump() const { return (accounts() + rows()).join('\n') + '\n'; }

bool isAtRest(const Profile& profile)
{
    const auto& links = profile.links();
    return std::none_of(
        links.begin(), links.end(), [](const Link& link) { return link.sync.running; });
}
