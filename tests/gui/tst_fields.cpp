// SPDX-License-Identifier: GPL-3.0-or-later
// Every field that the reference names reaches a person: in a pane, under words. Each member of the
// schemas is given another value, and something that is seen has to change; each word of their
// lists has to be said in the person's words.
#include "app/base/literals.h"
#include "app/details/fieldcoverage.h"
#include "app/products/accounts/listing.h"
#include "app/products/customers/list.h"
#include "app/products/investments/parse.h"
#include "app/products/payments/list.h"
#include "app/products/statements/list.h"
#include "app/products/taxforms/list.h"
#include "app/products/transactions/parse.h"
#include "tests/gui/particularsamples.h"
#include "tests/gui/samples.h"
#include "tests/gui/schemadocs.h"
#include "tests/kit/fakeclock.h"
#include "ui/features/accounts/accountpane.h"
#include "ui/features/accounts/holderssection.h"
#include "ui/features/accounts/ownsections.h"
#include "ui/features/accounts/paymentsection.h"
#include "ui/features/investments/holdingdetails.h"
#include "ui/features/statements/documentpane.h"
#include "ui/features/statements/statementrows.h"
#include "ui/features/statements/statementsmodel.h"
#include "ui/features/transactions/detailspane.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/wraplabel.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include <functional>

using namespace bursar;
using namespace bursar::ui;
using test::SchemaDocs;
using Leaf = SchemaDocs::Leaf;

namespace {

/// What a person sees in it, a text each. What is behind "Everything the bank sent" is not seen.
QStringList seenIn(const QWidget& widget)
{
    QStringList texts;
    for (const QWidget* each : widget.findChildren<QWidget*>()) {
        if (!each->isVisibleTo(&widget))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each))
            texts += label->text();
        else if (const auto* figure = qobject_cast<const FigureLabel*>(each))
            texts += figure->text();
        else if (qobject_cast<const WrapLabel*>(each))
            texts += each->accessibleDescription();
        else if (const auto* tree = qobject_cast<const QTreeWidget*>(each)) {
            for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item; ++item) {
                for (int column = 0; column < tree->columnCount(); ++column)
                    texts += (*item)->text(column);
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

using Pane = std::function<QStringList(const QByteArray& json)>;

/// A schema, what is left out of its documents, and where they are seen.
struct Walk {
    const char* schema;
    Pane pane;
    QStringList avoided;
    QString below; ///< only the leaves below this path

    bool has(const Leaf& leaf) const
    {
        const auto isIn = [&leaf](const QString& path) {
            return leaf.path == path || leaf.path.startsWith(path + u'.');
        };
        return std::none_of(avoided.begin(), avoided.end(), isIn)
            && (below.isEmpty() || isIn(below));
    }
};

ui::Display& theDisplay()
{
    static ui::Display all;
    return all;
}

QStringList accountSeen(const QByteArray& json, bool areBalances)
{
    ShownAccount shown{.now = test::sampleNow()};
    const auto listing = accounts::parseListing(json);
    if (!listing || listing->accounts.isEmpty())
        return {};
    const accounts::Listed& listed = listing->accounts.first();
    shown.entry.account = listed.account;
    shown.entry.balance = listed.balance;
    shown.entry.askedAt = test::sampleNow();
    (areBalances ? shown.record.balances : shown.record.info) = listed.account.raw.toUtf8();
    AccountPane pane(theDisplay());
    pane.set(shown);
    return seenIn(pane);
}

QStringList positionSeen(details::Held held, bool ofAccount)
{
    held.account.ref = AccountRef{1};
    held.valuation = investments::valuationOf(*held.portfolio);
    const QString key = ofAccount ? QString() : held.portfolio->holdings.first().key;
    HoldingDetails pane(theDisplay());
    pane.set(std::make_shared<const QList<details::Held>>(QList{held}), AccountRef{1}, key,
        test::sampleNow());
    return seenIn(pane);
}

QStringList investmentSeen(const QByteArray& json, bool ofAccount)
{
    details::Held held;
    const auto parsed = investments::parsePortfolios(json);
    if (!parsed || parsed->accounts.isEmpty())
        return {};
    held.portfolio = parsed->accounts.first();
    return positionSeen(std::move(held), ofAccount);
}

QStringList lotsSeen(const QByteArray& json)
{
    details::Held held;
    investments::Holding holding;
    holding.key = u"h"_s;
    if (const auto parsed = investments::parseLots(json))
        holding.lots = parsed->lots;
    held.portfolio = investments::Portfolio{};
    held.portfolio->holdings = {holding};
    return positionSeen(std::move(held), false);
}

QStringList transactionSeen(const QByteArray& json)
{
    const auto page = transactions::parsePage(json);
    if (!page || page->batch.rows.empty())
        return {};
    const transactions::Row& row = page->batch.rows.front();
    const auto text = [&](const StrRef& ref) {
        const std::string_view view = page->batch.strings.view(ref);
        return QString::fromUtf8(view.data(), qsizetype(view.size()));
    };
    const StrRef& raw = page->items.front().raw;
    DetailsPane pane(theDisplay());
    pane.set(TransactionDetails{.day = row.day,
        .amount = row.amount,
        .status = row.status,
        .payee = text(row.payee),
        .category = text(row.category),
        .type = text(row.type),
        .bankText = text(row.description),
        .raw = page->body.mid(raw.at, raw.size),
        .match = {}});
    return seenIn(pane);
}

QStringList partiesSeen(const QByteArray& json, bool areHolders)
{
    const auto parties = customers::GetCustomer::decode(json);
    auto all = std::make_shared<details::AllParticulars>();
    const AccountRef account{1};
    const LinkId link{1};
    const customers::Kept kept{
        .link = link, .account = {}, .askedAt = test::sampleNow(), .parties = *parties};
    all->accounts[account].link = link;
    if (areHolders)
        all->accounts[account].holders = kept;
    else
        all->customers.insert(link, kept);
    ShownAccount shown{.now = test::sampleNow()};
    shown.entry = test::sampleAccounts()->first();
    const auto records = test::withParticulars(test::sampleRecords());
    shown.standings = records->standings;
    shown.granted = records->granted.value(link);
    QWidget pane;
    auto* section = new HoldersSection(theDisplay(), &pane);
    section->set(shown, theDisplay().formats());
    section->setParticulars(all);
    return seenIn(pane);
}

/// Of one whose numbers are shown: masked they are their last digits only (tst_accountparticulars).
QStringList paymentsSeen(const QByteArray& json)
{
    auto reply = payments::ListNetworks::decode(json);
    if (!reply)
        return {};
    const AccountRef account{1};
    auto all = std::make_shared<details::AllParticulars>();
    all->accounts[account].link = LinkId{1};
    for (const payments::FullNetwork& each : reply->networks)
        all->accounts[account].networks += each.network;
    ShownAccount shown{.now = test::sampleNow()};
    shown.entry = test::sampleAccounts()->first();
    const auto records = test::withParticulars(test::sampleRecords());
    shown.standings = records->standings;
    shown.granted = records->granted.value(LinkId{1});
    kit::FakeClock clock;
    SecretClipboard clipboard(clock);
    QWidget pane;
    auto* section = new PaymentSection(theDisplay(), clock, clipboard, &pane);
    section->set(shown, theDisplay().formats());
    section->setParticulars(all);
    pane.show(); // nothing is revealed where nobody looks
    section->findChild<Button*>(u"showNumbers"_s)->click();
    section->take(account, std::make_shared<const payments::FullNetworks>(std::move(*reply)));
    return section->isRevealed() ? seenIn(pane) : QStringList();
}

QStringList documentSeen(const documents::Listed& listed, documents::Kind kind)
{
    documents::Document document;
    document.id = {1};
    document.kind = kind;
    document.listed = listed;
    StatementsState state;
    state.documents =
        std::make_shared<const QList<documents::Document>>(QList<documents::Document>{document});
    StatementsModel model;
    const auto rows = rowsOf(state, {}, theDisplay().formats());
    model.set(rows);
    DocumentPane pane(theDisplay());
    pane.showNotice(rows.first(), noticeOf(rows.first(), state, theDisplay().formats()));
    QStringList texts = seenIn(pane);
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(0, column).data().toString();
    return texts;
}

QStringList statementSeen(const QByteArray& json)
{
    const auto page = statements::parsePage(json);
    return page && !page->listed.isEmpty()
        ? documentSeen(page->listed.first(), documents::Kind::Statement)
        : QStringList();
}

QStringList taxFormSeen(const QByteArray& json)
{
    const auto search = taxforms::SearchTaxForms::decode(json);
    return search && !search->forms.isEmpty()
        ? documentSeen(search->forms.first().listed, documents::Kind::TaxForm)
        : QStringList();
}

/// All members of a list of one-keyed elements but for this one.
QStringList allBut(const char* schema, const QString& list, const QString& wrapper)
{
    QStringList others;
    for (const Leaf& leaf : SchemaDocs(QString::fromLatin1(schema)).leaves()) {
        const QString at = leaf.path.section(u'.', 0, list.count(u'.') + 1);
        if (leaf.path.startsWith(list + u'.') && at != list + u'.' + wrapper
            && !others.contains(at))
            others += at;
    }
    return others;
}

} // namespace

class TestFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areShown_data() { walks(); }
    void areShown();
    void areSaidInWords_data() { walks(); }
    void areSaidInWords();
    void areOnTheCapabilitySheet();

private:
    static void walks();
};

using Walks = QList<Walk>;
Q_DECLARE_METATYPE(Walks)

namespace {

// What is not shown, and why. A name that is shown after all has to go from here.
struct Exception {
    const char* schema;
    const char* leaf; ///< a name, or the end of a path
    const char* reason;
};

constexpr const char* address = "an address for programs: Bursar makes its own from the ids";
constexpr const char* ours = "an id that the bank made for programs; Bursar goes by it";
constexpr const char* ofFailure = "the bank's word on its failure: Bursar says it in its own";

constexpr Exception exceptions[] = {
    {"accounts-info", "accountId", ours},
    {"accounts-info", "accountCategory", "the wrapper says it, and the list's heading shows it"},
    {"accounts-info", "error.code", ofFailure},
    {"accounts-info", "error.message", ofFailure},
    {"accounts-info", "error.debugMessage", ofFailure},
    {"balances", "accountId", ours},
    {"balances", "accountCategory", "the wrapper says it, and the list's heading shows it"},
    {"balances", "error.code", ofFailure},
    {"balances", "error.message", ofFailure},
    {"balances", "error.debugMessage", ofFailure},
    {"accounts", "holdingId", ours},
    {"taxlots", "links.next.href", address},
    {"taxlots", "links.prev.href", address},
    {"taxlots", "accountId", ours},
    {"taxlots", "holdingId", ours},
    {"taxlots", "holding.securityId", "the position's own, which says it"},
    {"taxlots", "holding.securityIdType", "the position's own, which says it"},
    {"transactions", "accountId", "the account is shown by its name"},
    {"transactions", "links.next.href", address},
    {"transactions", "links.prev.href", address},
    {"transactions", "links.href", address},
    {"transactions", "links.action", address},
    {"transactions", "links.types", address},
    {"statements", "links.next.href", address},
    {"statements", "links.prev.href", address},
    {"statements", "links.href", address},
    {"statements", "links.action", address},
    {"statements", "links.types", address},
    {"statements", "link.href", address},
    {"statements", "link.action", address},
    {"statements", "link.types", address},
    {"statements", "accountId", "the account is shown by its name"},
    {"statements", "statementId", ours},
    {"tax-forms", "tax1099Int.links.href", address},
    {"tax-forms", "tax1099Int.links.action", address},
    {"tax-forms", "tax1099Int.links.types", address},
    {"tax-forms", "tax1099Int.accountId", "the account is shown by its name"},
    {"tax-forms", "tax1099Int.taxFormId", ours},
    {"tax-forms", "taxStatementId", ours},
    {"tax-forms", "address.type", "a party has one address, whatever its kind"},
    {"tax-forms", "phone.type", "a party has one telephone, whatever its kind"},
    {"tax-forms", "error.code", ofFailure},
    {"tax-forms", "error.message", ofFailure},
    {"tax-forms", "error.debugMessage", ofFailure},
    {"tax-forms", "taxDataType", "how the answer is written; Bursar asks for both"},
    {"tax-forms", "pdf", "the paper itself, which the pane shows when it was downloaded"},
    {"contacts", "accounts", "ids of accounts, each of which names its holders"},
    {"customers-current", "accounts", "ids of accounts, each of which is in the list"},
};

const Exception* exceptionFor(const char* schema, const QString& path)
{
    for (const Exception& each : exceptions) {
        const QString end = QString::fromLatin1(each.leaf);
        if (qstrcmp(each.schema, schema) == 0 && (path == end || path.endsWith(u'.' + end)))
            return &each;
    }
    return nullptr;
}

// Standards and codes, whose letters are their names.
bool isAName(const Leaf& leaf, const QString& word)
{
    static const QStringList names{u"securityIdType"_s, u"taxFormType"_s};
    return names.contains(leaf.name()) || word == "ATM"_L1;
}

} // namespace

void TestFields::walks()
{
    QTest::addColumn<Walks>("walks");
    const QStringList categories{u"depositAccount"_s, u"loanAccount"_s, u"locAccount"_s,
        u"investmentAccount"_s, u"insuranceAccount"_s, u"annuityAccount"_s};
    for (const char* schema : {"accounts-info", "balances"}) {
        const bool areBalances = qstrcmp(schema, "balances") == 0;
        for (const QString& category : categories) {
            QStringList avoided = allBut(schema, u"accounts"_s, category);
            avoided += u"accounts."_s + category + u".error"_s;
            QTest::newRow(qPrintable(QLatin1StringView(schema) + u' ' + category)) << Walks{{schema,
                [areBalances](const QByteArray& json) { return accountSeen(json, areBalances); },
                avoided, {}}};
        }
    }
    const QString account = u"accounts.investmentAccount"_s;
    const QString holding = account + u".holdings"_s;
    Walks positions;
    for (const char* security : {"stock", "mutualFund", "debt", "option", "sweep", "other"}) {
        QStringList avoided = allBut("accounts", u"accounts"_s, u"investmentAccount"_s);
        for (const char* other : {"stock", "mutualFund", "debt", "option", "sweep", "other"}) {
            if (qstrcmp(other, security) != 0)
                avoided += holding + u'.' + QLatin1StringView(other) + u"Security"_s;
        }
        if (qstrcmp(security, "sweep") != 0)
            avoided += holding + u".cashAccount"_s;
        avoided +=
            holding + (qstrcmp(security, "debt") == 0 ? u".inv401kSource"_s : u".inv401kSurce"_s);
        positions += {"accounts",
            [](const QByteArray& json) { return investmentSeen(json, false); }, avoided, holding};
    }
    QTest::newRow("positions") << positions;
    for (const char* list : {"openOrders", "contribution", "vesting", "investmentLoans",
             "pensionSource", "equityGrants"})
        QTest::newRow(list) << Walks{
            {"accounts", [](const QByteArray& json) { return investmentSeen(json, true); },
                allBut("accounts", u"accounts"_s, u"investmentAccount"_s),
                account + u'.' + QLatin1StringView(list)}};
    QTest::newRow("taxlots") << Walks{{"taxlots", &lotsSeen, {}, {}}};
    for (const char* kind : {"deposit", "loc", "loan", "insurance", "investment"}) {
        QTest::newRow(kind) << Walks{{"transactions", &transactionSeen,
            allBut("transactions", u"transactions"_s, QLatin1StringView(kind) + u"Transaction"_s),
            {}}};
    }
    QTest::newRow("contacts") << Walks{
        {"contacts", [](const QByteArray& json) { return partiesSeen(json, true); }, {}, {}},
        {"contacts", [](const QByteArray& json) { return partiesSeen(json, true); },
            {u"holders.addresses.region"_s, u"addresses.region"_s,
                u"holders.businessCustomer.registeredAgents.first"_s,
                u"holders.businessCustomer.registeredAgents.middle"_s,
                u"holders.businessCustomer.registeredAgents.last"_s,
                u"holders.businessCustomer.registeredAgents.prefix"_s,
                u"holders.businessCustomer.registeredAgents.suffix"_s},
            {}}};
    QTest::newRow("customers") << Walks{
        {"customers-current", [](const QByteArray& json) { return partiesSeen(json, false); }, {},
            {}},
        {"customers-current", [](const QByteArray& json) { return partiesSeen(json, false); },
            {u"customer.addresses.region"_s}, {}}};
    QTest::newRow("payments") << Walks{{"payments", &paymentsSeen, {}, {}}};
    QTest::newRow("statements") << Walks{{"statements", &statementSeen, {}, {}}};
    const QStringList otherForms = allBut("tax-forms", u"statements.forms"_s, u"tax1099Int"_s);
    QTest::newRow("taxforms") << Walks{{"tax-forms", &taxFormSeen, otherForms, {}},
        {"tax-forms", &taxFormSeen,
            otherForms
                + QStringList{u"statements.forms.tax1099Int.taxYear"_s,
                    u"statements.forms.tax1099Int.issuer"_s,
                    u"statements.forms.tax1099Int.recipient"_s},
            {}}};
}

void TestFields::areShown()
{
    QFETCH(const Walks, walks);
    QStringList seen;
    QStringList all;
    for (const Walk& walk : walks) {
        const SchemaDocs docs(QString::fromLatin1(walk.schema));
        const QStringList before = walk.pane(docs.document({.avoided = walk.avoided}));
        QVERIFY2(before.size() > 2, "the document is not shown at all");
        for (const Leaf& leaf : docs.leaves()) {
            if (!walk.has(leaf))
                continue;
            all += leaf.path;
            const QStringList after = walk.pane(
                docs.document({.changed = leaf.path, .word = {}, .avoided = walk.avoided}));
            const bool isNamed = !std::any_of(after.begin(), after.end(), [&](const QString& text) {
                return leaf.name().size() > 4
                    && (text == leaf.name() || text.endsWith(u'.' + leaf.name()));
            });
            if (after != before && after.size() > 2 && isNamed)
                seen += leaf.path;
        }
    }
    all.removeDuplicates();
    QStringList wrong;
    for (const QString& path : std::as_const(all)) {
        const Exception* exception = exceptionFor(walks.first().schema, path);
        if (!seen.contains(path) && !exception)
            wrong += u"not shown: "_s + path;
        else if (seen.contains(path) && exception)
            wrong += u"shown after all: "_s + path;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestFields::areSaidInWords()
{
    QFETCH(const Walks, walks);
    QStringList wrong;
    for (const Walk& walk : walks) {
        const SchemaDocs docs(QString::fromLatin1(walk.schema));
        for (const Leaf& leaf : docs.leaves()) {
            if (!walk.has(leaf))
                continue;
            for (const QString& word : leaf.words) {
                const QStringList texts = walk.pane(
                    docs.document({.changed = leaf.path, .word = word, .avoided = walk.avoided}));
                const bool isRaw =
                    std::any_of(texts.begin(), texts.end(), [&word](const QString& text) {
                        return text.contains(word, Qt::CaseSensitive);
                    });
                if (isRaw && !isAName(leaf, word))
                    wrong += leaf.path + u" as "_s + word;
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

// Which of its fields a bank sends can only be told of those that the sheet knows.
void TestFields::areOnTheCapabilitySheet()
{
    const QList<std::pair<QString, accounts::Category>> categories{
        {u"depositAccount"_s, accounts::Category::Deposit},
        {u"loanAccount"_s, accounts::Category::Loan},
        {u"locAccount"_s, accounts::Category::LineOfCredit},
        {u"investmentAccount"_s, accounts::Category::Investment},
        {u"insuranceAccount"_s, accounts::Category::Insurance},
        {u"annuityAccount"_s, accounts::Category::Annuity}};
    // Of which there may be any number, and what says more of another one.
    const QStringList others{u"accountId"_s, u"accountCategory"_s, u"error"_s, u"fiAttributes"_s,
        u"balanceList"_s, u"currency"_s};
    QStringList wrong;
    for (const QString& schema : {u"accounts-info"_s, u"balances"_s}) {
        const auto leaves = SchemaDocs(schema).leaves();
        for (const auto& [wrapper, category] : categories) {
            const details::FieldCoverage known = details::coverageOf({}, category);
            for (const Leaf& leaf : leaves) {
                const QString field = leaf.path.section(u'.', 2, 2);
                if (leaf.path.section(u'.', 1, 1) == wrapper && !others.contains(field)
                    && !known.missing.contains(field))
                    wrong += wrapper + u'.' + field;
            }
        }
    }
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
