// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/erasetext.h"

#include "app/base/literals.h"
#include "ui/features/consents/tr.h"

#include <QDateTime>

namespace bursar::ui::consentstext {

namespace {

QString accountsText(std::int64_t n)
{
    return Tr::tr("%Ln account(s)", "what is kept or erased", static_cast<int>(n));
}

} // namespace

QString transactionsText(std::int64_t n)
{
    return Tr::tr("%Ln transaction(s)", "what is kept or erased", static_cast<int>(n));
}

QString documentsText(std::int64_t n)
{
    return Tr::tr("%Ln document(s)", "what is kept or erased", static_cast<int>(n));
}

QString localDay(Instant at, const Formats& formats)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    return formats.dayLong(Day::fromDate(local.date()));
}

QString keptText(const LocalCopy& copy, const Formats& formats)
{
    QStringList parts;
    if (copy.accounts > 0)
        parts += accountsText(copy.accounts);
    if (copy.transactions > 0)
        parts += transactionsText(copy.transactions);
    if (copy.documents > 0)
        parts += documentsText(copy.documents);
    return Tr::tr("Kept here, encrypted: %1.", "a list of counts")
        .arg(formats.locale().createSeparatedList(parts));
}

QStringList erasedParts(const Erasure& one)
{
    QStringList parts;
    auto rows = one.rows;
    const auto take = [&rows](QLatin1StringView table) { return rows.take(table); };
    if (const auto n = take("accounts"_L1))
        parts += accountsText(n);
    if (const auto n = take("transactions"_L1))
        parts += transactionsText(n);
    if (const auto n = take("bank_documents"_L1))
        parts += documentsText(n);
    if (const auto n = static_cast<int>(take("annotations"_L1)))
        parts += Tr::tr(
            "your notes, tags and categories of %Ln transaction(s)", "what is kept or erased", n);
    if (const auto n = static_cast<int>(take("consents"_L1)))
        parts += Tr::tr("the record of %Ln consent(s)", "what is kept or erased", n);
    if (const auto n = static_cast<int>(one.ledgerEntries))
        parts += Tr::tr("the names in %Ln access record(s)", "what is kept or erased", n);
    if (const auto n = static_cast<int>(one.keys.size()); n > 0 && one.step > ErasureStep::RowsGone)
        parts += Tr::tr("%Ln keychain entry(ies)", "what is kept or erased", n);
    std::int64_t others = 0;
    for (const std::int64_t count : std::as_const(rows))
        others += count;
    if (others > 0)
        parts += Tr::tr("%Ln other record(s)", "what is kept or erased", static_cast<int>(others));
    return parts;
}

QString placeText(const QString& table)
{
    if (table == "views"_L1)
        return Tr::tr("saved views", "where something was found");
    if (table == "ledger"_L1)
        return Tr::tr("the record of accesses", "where something was found");
    return table;
}

QString searchText(const Erasure& one, const Formats& formats)
{
    const QString texts = formats.count(one.search.texts);
    const QString values = formats.count(one.search.values);
    if (one.search.foundIn.isEmpty())
        return Tr::tr("Bursar then looked for %1 names and ids of it in all %2 texts that it "
                      "still keeps, and found none.",
            "counts")
            .arg(texts, values);
    QStringList places;
    for (const QString& table : one.search.foundIn)
        places += placeText(table);
    return Tr::tr("Bursar then looked for %1 names and ids of it in all %2 texts that it still "
                  "keeps, and found some in: %3.",
        "counts; places")
        .arg(texts, values, formats.locale().createSeparatedList(places));
}

QString stepText(ErasureStep step)
{
    switch (step) {
    case ErasureStep::Asked:
        return Tr::tr("Erasing the records…");
    case ErasureStep::RowsGone:
        return Tr::tr("Removing keychain entries…");
    case ErasureStep::KeysGone:
        return Tr::tr("Writing the file anew, without what was erased…");
    case ErasureStep::Rewritten:
        return Tr::tr("Looking for what may be left…");
    case ErasureStep::Searched:
    case ErasureStep::Over:
        break;
    }
    return Tr::tr("Finishing…");
}

} // namespace bursar::ui::consentstext
