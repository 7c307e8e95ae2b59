// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/surfaces.h"

#include "app/base/literals.h"
#include "tests/gui/consentsamples.h"
#include "tests/gui/samples.h"
#include "ui/features/activity/activitypage.h"
#include "ui/features/activity/rangesheet.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/eraseallsheet.h"
#include "ui/features/consents/erasesheet.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/features/networkapps/appsheet.h"
#include "ui/features/networkapps/confirmsheet.h"
#include "ui/features/networkapps/networkappspage.h"
#include "ui/features/networkapps/notificationsheet.h"
#include "ui/features/settings/datasection.h"
#include "ui/features/settings/looksection.h"
#include "ui/features/settings/networkssection.h"
#include "ui/features/settings/refreshsection.h"
#include "ui/features/settings/servicesheet.h"
#include "ui/features/settings/settingspage.h"

#include <algorithm>

namespace bursar::test {

using namespace bursar::ui;

namespace {

/// A window for a question to lie over.
QWidget* bare(Stage& stage)
{
    stage.window = std::make_unique<QWidget>();
    return stage.window.get();
}

template <class Page> Page* alone(Stage& stage, std::unique_ptr<Page> page)
{
    Page* shown = page.get();
    stage.window = std::move(page);
    return shown;
}

std::function<void(Stage&)> consents(ConsentStatus status)
{
    return [status](Stage& stage) {
        auto* page = alone(stage, std::make_unique<ConsentsPage>(stage.display));
        const auto views = sampleConsents();
        page->set({views, {}, sampleNow(), sampleCopies(false), sampleNextReadings(), true});
        const auto found = std::find_if(views.begin(), views.end(),
            [status](const ConsentView& view) { return view.status == status; });
        page->choose(found->consent.id);
    };
}

RevokeSheet* revoking(Stage& stage)
{
    const RevokeSheet::Facts facts{.institutions = {u"Mikomo Bank"_s},
        .accounts = {u"Everyday Checking"_s},
        .data = {u"balances"_s},
        .transactions = 9'412};
    return new RevokeSheet(facts, stage.display.formats(), bare(stage));
}

EraseSheet* erasing(Stage& stage)
{
    return new EraseSheet(
        {u"Mikomo Bank"_s, sampleCopy(), true}, stage.display.formats(), bare(stage));
}

ActivityPage* activity(Stage& stage)
{
    auto* page = alone(stage, std::make_unique<ActivityPage>(stage.display, stage.settings));
    page->setSubjects(sampleSubjects(false));
    auto numbers = std::make_shared<std::vector<std::int64_t>>();
    const auto entries = sampleAccesses(40, false);
    for (const Ledger::Entry& entry : entries)
        numbers->push_back(entry.number);
    page->setNumbers(numbers, false);
    page->takeEntries(entries);
    page->setCheck({.verdict = Ledger::Verdict{12'345, 1'204, {}}, .at = sampleNow()});
    return page;
}

void activityEntry(Stage& stage)
{
    ActivityPage* page = activity(stage);
    page->goTo(sampleAccesses(40, false).at(5).number);
    page->setUse(EntryPane::UseView{sampleSubjects(false).all[1], sampleDataUse()});
}

Registration registration()
{
    Registration all;
    all.products = {u"accounts_info"_s, u"transactions"_s};
    all.apps = {{.clientId = u"own"_s,
                    .name = u"Bursar"_s,
                    .status = u"ACTIVE"_s,
                    .redirectUris = {u"https://a.example/"_s},
                    .products = all.products},
        {.clientId = u"other"_s, .name = u"Other"_s, .status = u"ACTIVE"_s}};
    all.providers = {{u"mikomo"_s, u"Mikomo Bank"_s, all.products, {u"DEPOSIT_ACCOUNT"_s}}};
    all.notifications = {
        {u"n1"_s, u"CONSENT"_s, u"CONSENT_REVOKED"_s, u"https://a.example/hook"_s, {}, {}}};
    return all;
}

std::function<void(Stage&)> networkApps(NetworkAppsPage::Part part)
{
    return [part](Stage& stage) {
        auto* page = alone(stage, std::make_unique<NetworkAppsPage>());
        auto networks = builtInNetworks();
        networks.front().clientId = u"own"_s;
        page->setNetworks(networks);
        page->set(registration());
        page->showPart(part);
    };
}

void settings(Stage& stage)
{
    auto* page = alone(stage, std::make_unique<SettingsPage>());
    auto* refresh = new RefreshSection;
    refresh->set({.next = sampleNow(), .now = sampleNow()}, stage.display.formats());
    auto* networks = new NetworksSection;
    networks->set(builtInNetworks());
    page->addSection(refresh);
    page->addSection(new LookSection);
    page->addSection(networks);
    page->addSection(new DataSection(u"/home/kim/bursar"_s));
}

} // namespace

QList<Surface> consentSurfaces()
{
    using Part = NetworkAppsPage::Part;
    return {
        {"consents-active", consents(ConsentStatus::Active), u"Check now"_s},
        {"consents-expired", consents(ConsentStatus::Expired), u"Revoke…"_s},
        {"consents-revoked-at-bank", consents(ConsentStatus::RevokedAtBank), u"Erase data…"_s},
        {"consents-revoked", consents(ConsentStatus::RevokedByYou), u"Receipt…"_s},
        {"consents-retrying", consents(ConsentStatus::RevocationRetrying), u"Try again…"_s},
        {"consents-none",
            [](Stage& stage) { alone(stage, std::make_unique<ConsentsPage>(stage.display)); },
            u"Link an institution"_s},
        {"revoke", [](Stage& stage) { revoking(stage); }, {}},
        {"revoke-not-confirmed",
            [](Stage& stage) {
                revoking(stage)->showProgress({sampleRevocation(RevocationStep::Sent)}, u"10:42"_s);
            },
            {}},
        {"erase", [](Stage& stage) { erasing(stage); }, u"Cancel"_s},
        {"erased", [](Stage& stage) { erasing(stage)->showOutcome(sampleErasure({}), u"10:42"_s); },
            u"Save the receipt…"_s},
        {"erase-all",
            [](Stage& stage) {
                new EraseAllSheet({u"Mikomo Bank"_s}, stage.display.formats(), bare(stage));
            },
            u"Cancel"_s},
        {"activity", [](Stage& stage) { activity(stage); }, u"Check now"_s},
        {"activity-entry", activityEntry, u"Copy the request id"_s},
        {"activity-range",
            [](Stage& stage) {
                new RangeSheet(u"2026-10-01..2026-11-15"_s, Day::ofInstantUtc(sampleNow()),
                    stage.display.formats(), bare(stage));
            },
            u"Show"_s},
        {"network-apps", networkApps(Part::Apps), {}},
        {"network-providers", networkApps(Part::Providers), {}},
        {"network-notifications", networkApps(Part::Notifications), {}},
        {"register-app",
            [](Stage& stage) { new AppSheet(QStringList{u"transactions"_s}, bare(stage)); },
            u"Cancel"_s},
        {"notification", [](Stage& stage) { new NotificationSheet({}, bare(stage)); }, u"Cancel"_s},
        {"confirm",
            [](Stage& stage) {
                new ConfirmSheet(u"Remove it?"_s, u"It goes."_s, u"Remove"_s, bare(stage));
            },
            u"Remove"_s},
        {"settings", settings, u"Erase everything…"_s},
        {"service-account",
            [](Stage& stage) {
                new ServiceSheet(u"Akoya"_s, {u"svc"_s, u"rec"_s, true}, bare(stage));
            },
            u"Remove the secret"_s},
    };
}

} // namespace bursar::test
