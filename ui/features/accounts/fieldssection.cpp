// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/accounts/fieldssection.h"

#include "app/base/literals.h"
#include "ui/features/accounts/tr.h"
#include "ui/kit/keyvaluegrid.h"

#include <QVBoxLayout>

#include <utility>

namespace bursar::ui {

using accountstext::Tr;

FieldsSection::FieldsSection(
    const QString& title, Coverage coverage, QString (*nameOf)(const QString& key), QWidget* parent)
    : AccountSection(title, parent)
    , m_coverage(std::move(coverage))
    , m_nameOf(nameOf)
    , m_grid(new KeyValueGrid(KeyValueGrid::Form::Stacked))
{
    body()->addWidget(m_grid);
}

void FieldsSection::set(const ShownAccount& account, const Formats& formats)
{
    const auto namesOf = [this](const QStringList& keys) {
        QStringList names;
        for (const QString& key : keys)
            names += m_nameOf(key);
        names.removeDuplicates(); // a fund's yield and a stock's have one name
        return names.join(u", "_s);
    };
    const Looked looked = m_coverage(account);
    QList<KeyValueGrid::Row> rows;
    if (!looked.fields.sent.isEmpty())
        rows = {{Tr::tr("Fields that the bank sends"), namesOf(looked.fields.sent)},
            {Tr::tr("Fields that it does not send"), namesOf(looked.fields.missing)},
            {Tr::tr("Looked at", "how many transactions or positions"),
                formats.count(looked.items)}};
    m_grid->set(rows);
    setVisible(!rows.isEmpty());
}

FieldsSection* makeTransactionFields(QString (*nameOf)(const QString& key))
{
    const auto coverage = [](const ShownAccount& shown) {
        const auto& seen = shown.record.transactions;
        return FieldsSection::Looked{
            details::coverageOfTransactions(seen.keys, shown.entry.account.category), seen.items};
    };
    return new FieldsSection(Tr::tr("Fields of transactions"), coverage, nameOf);
}

FieldsSection* makePositionFields(QString (*nameOf)(const QString& key))
{
    const auto coverage = [](const ShownAccount& shown) {
        const auto& seen = shown.record.positions;
        return FieldsSection::Looked{details::coverageOfPositions(seen.keys), seen.items};
    };
    return new FieldsSection(Tr::tr("Fields of positions"), coverage, nameOf);
}

} // namespace bursar::ui
