// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/statementrows.h"

#include "app/base/literals.h"
#include "ui/features/statements/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace bursar::ui {

using documents::AtBank;
using documents::Document;
using documents::Flaw;
using documents::State;
using statementstext::Tr;

namespace {

/// By account: how often its statements come, to name the time that one covers.
QHash<std::int32_t, int> rhythms(const QList<Document>& all)
{
    QHash<std::int32_t, QList<Day>> days;
    for (const Document& each : all) {
        if (each.kind == documents::Kind::Statement && each.listed.day.isKnown())
            days[each.account.value] += each.listed.day;
    }
    QHash<std::int32_t, int> months;
    for (auto each = days.begin(); each != days.end(); ++each) {
        std::sort(each->begin(), each->end());
        months.insert(each.key(), statements::rhythmOf(*each));
    }
    return months;
}

QString periodText(Day day, int months, const Formats& formats)
{
    if (!day.isKnown())
        return u"—"_s;
    const QDate date = day.toDate();
    const QString year = QString::number(date.year());
    if (months == 3)
        return Tr::tr("Q%1 %2", "quarter and year").arg((date.month() + 2) / 3).arg(year);
    return months == 12 ? year : formats.month(day);
}

struct Where {
    QString text;
    Tone tone = Tone::Neutral;
};

Where whereIs(const Document& document, const StatementsState& state, const Formats& formats)
{
    switch (document.state) {
    case State::Kept:
        if (document.flaw == Flaw::Incomplete)
            return {Tr::tr("Incomplete", "state of a document"), Tone::Warning};
        return {Tr::tr("On this computer"), Tone::Good};
    case State::Queued:
        if (document.notBefore && *document.notBefore > state.now)
            return {Tr::tr("Next try %1", "time of day").arg(formats.time(*document.notBefore)),
                Tone::Warning};
        return {Tr::tr("Waiting", "for its download")};
    case State::Failed:
        return {Tr::tr("Not downloaded", "the try failed"), Tone::Danger};
    case State::NotHere:
        break;
    }
    if (!document.isListed)
        return {Tr::tr("No longer at the bank")};
    if (document.listed.atBank == AtBank::Processing)
        return {Tr::tr("Being prepared", "by the bank")};
    if (document.listed.atBank == AtBank::Failed)
        return {Tr::tr("Not made by the bank"), Tone::Warning};
    const QString bank = institutionText(state, document.link);
    return {bank.isEmpty() ? Tr::tr("At the bank") : Tr::tr("At %1", "a bank").arg(bank)};
}

StatementRow rowOf(
    const Document& document, int months, const StatementsState& state, const Formats& formats)
{
    StatementRow row;
    row.document = document;
    row.account = document.account;
    row.day = document.listed.day;
    row.owner = accountText(state, document.account);
    if (row.owner.isEmpty())
        row.owner = institutionText(state, document.link);
    if (document.kind == documents::Kind::TaxForm) {
        row.period = document.listed.year > 0 ? QString::number(document.listed.year)
                                              : periodText(row.day, 12, formats);
        row.owner = formText(document.listed.form) + u" · "_s + row.owner;
    } else {
        row.period = row.day.isKnown() || document.listed.description.isEmpty()
            ? periodText(row.day, months, formats)
            : document.listed.description;
    }
    const Where where = whereIs(document, state, formats);
    row.where = where.text;
    row.tone = where.tone;
    const auto transfer = state.transfers.constFind(document.id);
    if (document.state == State::Queued && transfer != state.transfers.constEnd()) {
        row.tone = Tone::Accent;
        row.fraction = 0;
        row.where = formats.locale().formattedDataSize(transfer->got, 1);
        if (transfer->total && *transfer->total > 0) {
            row.fraction =
                static_cast<double>(transfer->got) / static_cast<double>(*transfer->total);
            row.where = Tr::tr("%1 %", "progress").arg(static_cast<int>(*row.fraction * 100));
        }
    }
    return row;
}

} // namespace

QString accountText(const StatementsState& state, AccountRef account)
{
    if (!state.accounts)
        return {};
    const auto found = std::find_if(state.accounts->begin(), state.accounts->end(),
        [account](const accounts::Entry& entry) { return entry.account.ref == account; });
    return found == state.accounts->end() ? QString() : found->account.numberedName();
}

QString institutionText(const StatementsState& state, LinkId link)
{
    const auto found = std::find_if(state.links.begin(), state.links.end(),
        [link](const Link& each) { return each.id == link; });
    return found == state.links.end() ? QString() : found->name;
}

QString formText(const QString& form)
{
    // "Tax1099Int" -> "1099-INT", "Tax1041K1" -> "1041-K1", "TaxW2" -> "W-2"; longer words are
    // words: "Tax1099ConsolidatedStatement" -> "1099 Consolidated Statement".
    static const QRegularExpression numbered(u"^Tax(\\d+)([A-Za-z]\\w*)?$"_s);
    static const QRegularExpression wage(u"^TaxW(\\d\\w*)$"_s);
    static const QRegularExpression words(u"(?<=[a-z])(?=[A-Z])"_s);
    if (const auto match = numbered.match(form); match.hasMatch()) {
        const QString rest = match.captured(2);
        if (rest.isEmpty())
            return match.captured(1);
        return rest.size() <= 4 ? match.captured(1) + u'-' + rest.toUpper()
                                : match.captured(1) + u' ' + QString(rest).replace(words, u" "_s);
    }
    if (const auto match = wage.match(form); match.hasMatch())
        return u"W-"_s + match.captured(1);
    return form.isEmpty() ? Tr::tr("Tax form") : QString(form).replace(words, u" "_s);
}

QList<StatementRow> rowsOf(
    const StatementsState& state, const StatementFilter& filter, const Formats& formats)
{
    QList<StatementRow> rows;
    if (!state.documents)
        return rows;
    const auto months = rhythms(*state.documents);
    const auto isWanted = [&filter](AccountRef account, bool isTax) {
        return (!filter.account || *filter.account == account) && (!filter.taxOnly || isTax);
    };
    for (const Document& document : *state.documents) {
        if (isWanted(document.account, document.kind == documents::Kind::TaxForm))
            rows += rowOf(document, months.value(document.account.value), state, formats);
    }
    for (const statements::Gap& gap : state.gaps) {
        if (!isWanted(gap.account, false))
            continue;
        StatementRow row;
        row.account = gap.account;
        row.day = gap.day;
        row.period = periodText(gap.day, months.value(gap.account.value), formats);
        row.owner = accountText(state, gap.account);
        row.where = Tr::tr("Missing", "statement that should be in the bank's list");
        row.tone = Tone::Warning;
        rows += row;
    }
    std::stable_sort(rows.begin(), rows.end(), [](const StatementRow& a, const StatementRow& b) {
        const auto month = [](Day day) {
            const QDate date = day.toDate();
            return date.isValid() ? date.year() * 12 + date.month() : 0;
        };
        return month(a.day) != month(b.day) ? month(a.day) > month(b.day)
                                            : a.account.value < b.account.value;
    });
    return rows;
}

} // namespace bursar::ui
