// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/products/taxforms/walk.h"

#include "app/base/literals.h"
#include "app/products/accounts/table.h"
#include "app/products/documents/table.h"
#include "app/products/taxforms/list.h"
#include "app/store/store.h"

#include <algorithm>
#include <memory>

namespace bursar::taxforms {

namespace {

constexpr int mostYears = 7; // what tax offices ask for
constexpr int emptyYearsAtTheEnd = 2;

/// The accounts that a form may be about.
struct OfLink {
    QList<std::pair<ProviderAccountId, AccountRef>> accounts;

    AccountRef find(const ProviderAccountId& id) const
    {
        const auto found = std::find_if(
            accounts.begin(), accounts.end(), [&id](const auto& each) { return each.first == id; });
        return found == accounts.end() ? AccountRef{} : found->second;
    }
};

OfLink accountsOf(Db& db, LinkId link)
{
    OfLink of;
    for (const accounts::Entry& entry : accounts::load(db)) {
        if (entry.link == link && entry.shared)
            of.accounts += {entry.account.id, entry.account.ref};
    }
    return of;
}

/// 409, and whatever else says that there are none (akoya-api.md 4.12).
bool isNone(const Error& error) { return error.kind == ErrorKind::NoData || error.http == 409; }

QCoro::Task<Result<ApiReply<Search>>> ask(
    products::Reading reading, int year, ProviderAccountId account)
{
    SearchTaxForms request;
    request.year = year;
    request.account = std::move(account);
    auto reply = co_await reading.client->send(request, reading.cause, reading.cancel);
    if (!reply && !reading.cancel.isCancelled() && isNone(reply.error()))
        co_return ApiReply<Search>{};
    co_return reply;
}

/// One year: all at once or, when the bank wants to be told of which account, one by one.
QCoro::Task<Result<ApiReply<Search>>> askYear(
    products::Reading reading, int year, const OfLink* of, bool* oneByOne)
{
    if (!*oneByOne) {
        auto all = co_await ask(reading, year, {});
        if (all || reading.cancel.isCancelled() || all.error().kind != ErrorKind::BadRequest)
            co_return all;
        *oneByOne = true;
    }
    ApiReply<Search> sum;
    for (const auto& [id, ref] : of->accounts) {
        auto one = co_await ask(reading, year, id);
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!one)
            co_return one;
        sum.partial |= one->partial;
        sum.value.forms += one->value.forms;
        sum.value.unreadable += one->value.unreadable;
    }
    co_return sum;
}

} // namespace

QCoro::Task<Result<products::Answer>> readForms(products::Reading reading)
{
    const auto loading =
        reading.store->read([link = reading.link](Db& db) { return accountsOf(db, link); });
    const auto known = co_await loading;
    if (reading.cancel.isCancelled())
        co_return fail(ErrorKind::Cancelled);
    if (!known)
        co_return fail(known.error());
    const OfLink& of = *known;

    products::Answer answer;
    bool oneByOne = false;
    int empty = 0;
    const int lastYear = Day::ofInstantUtc(reading.now).toDate().year() - 1;
    for (int year = lastYear; year > lastYear - mostYears && empty < emptyYearsAtTheEnd; --year) {
        auto reply = co_await askYear(reading, year, &of, &oneByOne);
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!reply)
            co_return fail(reply.error());
        empty = reply->value.forms.isEmpty() ? empty + 1 : 0;
        answer.rows += reply->value.forms.size();
        answer.partial |= reply->partial;
        answer.unreadable += reply->value.unreadable;
        const auto forms = std::make_shared<const QList<ListedForm>>(std::move(reply->value.forms));
        for (const ListedForm& form : *forms) {
            if (form.listed.day.isKnown())
                answer.oldest = answer.oldest.isKnown() ? std::min(answer.oldest, form.listed.day)
                                                        : form.listed.day;
        }
        const auto store = [forms, of, link = reading.link, at = reading.now](Db& db) {
            for (const ListedForm& form : *forms) {
                documents::Owner owner;
                owner.kind = documents::Kind::TaxForm;
                owner.link = link;
                owner.account = of.find(form.account);
                documents::take(db, owner, form.listed, at);
            }
        };
        const auto storing = reading.store->write(store);
        const auto stored = co_await storing;
        if (reading.cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        if (!stored)
            co_return fail(stored.error());
    }
    co_return answer;
}

} // namespace bursar::taxforms
