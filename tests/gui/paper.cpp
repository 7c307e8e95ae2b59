// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/paper.h"

#include "app/base/literals.h"
#include "tests/gui/samples.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace bursar::test {

using documents::AtBank;
using documents::Document;
using documents::Flaw;
using documents::Kind;
using documents::State;

documents::Bytes samplePdf(int pages)
{
    auto bytes = std::make_shared<QByteArray>();
    QBuffer buffer(bytes.get());
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(72);
        writer.setPageSize(QPageSize(QPageSize::Letter));
        QPainter painter(&writer);
        const QStringList lines{u"Statement period 1 Oct \u2013 31 Oct 2026"_s,
            u"Travel Card ending 5519"_s, QString(), u"Previous balance     $1,502.11"_s,
            u"Payments and credits     \u2212$1,502.11"_s, u"Purchases     $1,664.20"_s,
            u"New balance     $1,664.20"_s};
        for (int page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            painter.setFont(QFont(u"Inter"_s, 18, QFont::Bold));
            painter.drawText(0, 24, u"mikomo"_s);
            painter.setFont(QFont(u"Inter"_s, 10));
            int y = 60;
            for (const QString& line : lines)
                painter.drawText(0, y += 20, line);
            painter.drawText(0, 660, u"Page %1"_s.arg(page + 1));
        }
    }
    return bytes;
}

documents::Bytes lockedPdf()
{
    // QPdfWriter locks nothing: RC4 of 40 bits, the standard handler's oldest.
    return std::make_shared<const QByteArray>(QByteArray::fromBase64(
        "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9U"
        "eXBlL1BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVu"
        "dCAyIDAgUi9NZWRpYUJveFswIDAgMzAwIDIwMF0vQ29udGVudHMgNCAwIFIvUmVzb3VyY2VzPDwvRm9udDw8"
        "L0YgNSAwIFI+Pj4+Pj5lbmRvYmoKNCAwIG9iajw8L0xlbmd0aCA1MD4+c3RyZWFtCtki2GV6Qzt4T7+FdLJo"
        "Uh4uLQW9hVNLnoWfgCn+OKwyQLNqAC6GKOZjUbHx0JnC2RnkCmVuZHN0cmVhbWVuZG9iago1IDAgb2JqPDwv"
        "VHlwZS9Gb250L1N1YnR5cGUvVHlwZTEvQmFzZUZvbnQvSGVsdmV0aWNhPj5lbmRvYmoKNiAwIG9iajw8L0Zp"
        "bHRlci9TdGFuZGFyZC9WIDEvUiAyL088ZDRhZTVkMGYxOTY2MmE3NzQ0NDJmYjA3MmUzZDlmMTllOWQxMzBl"
        "YzA5YTRkMDA2MWU3OGZlOTIwZjdhYjYyZj4vVTxkMmE3YTQyMzM2ZGYwN2Y2M2QxYTJjNzk0NDYwOWRjNjBh"
        "YjJkODE1M2RkMDQyMGU1ZDI5ZDUyOTRhOTBiMWYwPi9QIC00Pj5lbmRvYmoKeHJlZgowIDcKMDAwMDAwMDAw"
        "MCA2NTUzNSBmIAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNTIgMDAwMDAgbiAKMDAwMDAwMDEwMSAw"
        "MDAwMCBuIAowMDAwMDAwMjEwIDAwMDAwIG4gCjAwMDAwMDAzMDUgMDAwMDAgbiAKMDAwMDAwMDM2NiAwMDAw"
        "MCBuIAp0cmFpbGVyPDwvU2l6ZSA3L1Jvb3QgMSAwIFIvRW5jcnlwdCA2IDAgUi9JRFs8MzAzMTMyMzMzNDM1"
        "MzYzNzM4Mzk2MTYyNjM2NDY1NjY+PDMwMzEzMjMzMzQzNTM2MzczODM5NjE2MjYzNjQ2NTY2Pl0+PgpzdGFy"
        "dHhyZWYKNTQ5CiUlRU9GCg=="));
}

namespace {

class Maker {
public:
    ui::StatementsState state;

    Document& add(Kind kind, int account, const char* day, State kept = State::NotHere)
    {
        Document document;
        document.id.value = m_documents.size() + 1;
        document.kind = kind;
        document.link.value = account > 3 ? account - 2 : 1;
        document.account.value = account;
        document.listed.day = Day::parse(day).value();
        document.listed.bankId = u"st-%1"_s.arg(document.id.value);
        document.state = kept;
        if (kept == State::Kept) {
            document.bytes = 61'204;
            document.keptAt = sampleNow();
        }
        m_documents += document;
        return m_documents.last();
    }
    ui::StatementsState finish()
    {
        state.documents = std::make_shared<const QList<Document>>(m_documents);
        return state;
    }

private:
    QList<Document> m_documents;
};

} // namespace

ui::StatementsState sampleStatements(bool extreme)
{
    Maker maker;
    maker.state.accounts = sampleAccounts(extreme);
    maker.state.links = sampleLinks(extreme);
    maker.state.now = sampleNow();
    constexpr auto statement = Kind::Statement;
    maker.add(statement, 1, "2026-10-31", State::Kept);
    maker.add(statement, 3, "2026-10-31", State::Kept);
    maker.add(statement, 2, "2026-10-31");
    maker.add(statement, 3, "2026-11-18").listed.atBank = AtBank::Processing;
    maker.add(statement, 1, "2026-09-30", State::Kept).flaw = Flaw::Incomplete;
    const DocumentId coming = maker.add(statement, 3, "2026-09-30", State::Queued).id;
    maker.add(statement, 2, "2026-09-30", State::Queued);
    Document& later = maker.add(statement, 1, "2026-08-31", State::Queued);
    later.notBefore = sampleNow() + std::chrono::minutes(5);
    later.error = Error{.kind = ErrorKind::ProviderDown, .http = 503};
    Document& failed = maker.add(statement, 3, "2026-08-31", State::Failed);
    failed.flaw = Flaw::WebPage;
    failed.error = Error{.kind = ErrorKind::BadPayload, .http = 200};
    maker.add(statement, 1, "2026-06-30").isListed = false;
    maker.add(statement, 1, "2026-05-31").listed.atBank = AtBank::Failed;
    Document& form = maker.add(Kind::TaxForm, 2, "2026-01-31");
    form.listed.form = u"Tax1099Int"_s;
    form.listed.year = 2025;
    form.listed.raw = uR"({"issuer":{"tin":"99-0001234","partyType":"BUSINESS",
"businessName":{"name1":"Mikomo Bank"},"address":{"line1":"1 Harbor Plaza","city":"Wilmington",
"state":"DE","postalCode":"19801"}},"recipient":{"tin":"***-**-4417","partyType":"INDIVIDUAL",
"individualName":{"first":"Dana","last":"Rook"}},"form":{"taxYear":2025,"corrected":false,
"taxFormId":"f1","taxFormDate":"2026-01-31","taxFormType":"Tax1099Int","interestIncome":1519.64,
"federalTaxWithheld":0,"earlyWithdrawalPenalty":12.5,"stateAndLocal":[{"stateCode":"DE",
"state":{"income":1519.64,"taxWithheld":0}}],"attributes":[{"name":"Note","value":"Not verified",
"boxNumber":"14"}]}})"_s;
    maker.state.gaps = {{AccountRef{1}, Day::parse("2026-07-31").value()}};
    maker.state.transfers.insert(coming, {4'200'000, 10'000'000});
    for (int i = 0; extreme && i < 400; ++i)
        maker.add(statement, 1 + i % 5, "2020-03-31");
    return maker.finish();
}

statements::Comparison sampleComparison(bool differs)
{
    statements::Comparison result;
    result.outcome = statements::Comparison::Outcome::Compared;
    result.from = Day::parse("2026-10-01").value();
    result.to = Day::parse("2026-10-31").value();
    result.total = 31;
    result.found = differs ? 29 : 31;
    if (!differs)
        return result;
    const auto dollars = [](const char* text) {
        return Money{.value = Decimal::parse(text).value_or(Decimal{}),
            .currency = Currency::fromCode("USD")};
    };
    result.notInStatement = {
        {RowId{1}, result.from, dollars("-86.10")}, {RowId{2}, result.to, dollars("1200.00")}};
    for (int day = 1; day < 10; ++day)
        result.notInBursar += u"2026-10-0%1 CORNER SHOES 0417 REF 88213 -$40.00"_s.arg(day);
    return result;
}

} // namespace bursar::test
