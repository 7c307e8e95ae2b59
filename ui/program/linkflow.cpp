// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/linkflow.h"

#include "app/auth/loopbacksurface.h"
#include "app/auth/pastesurface.h"
#include "app/base/clock.h"
#include "app/consents/consents.h"
#include "app/net/http.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/linking/linkpage.h"
#include "ui/kit/formats.h"
#include "ui/program/consentviews.h"
#include "ui/program/tr.h"

#include <QDesktopServices>

#include <algorithm>
#include <tuple>

namespace bursar::ui {

namespace {

using program::Tr;

QByteArray backPage()
{
    return QStringLiteral(
        "<!doctype html><meta charset=utf-8><title>Bursar</title>"
        "<body style='font:16px sans-serif;max-width:32em;margin:4em auto'><h1>%1</h1><p>%2</p>")
        .arg(Tr::tr("You are signed in").toHtmlEscaped(),
            Tr::tr("You can close this page and go back to Bursar.").toHtmlEscaped())
        .toUtf8();
}

QList<ProviderChoice> choicesOf(const QList<Network>& networks)
{
    QList<ProviderChoice> choices;
    for (const Network& network : networks) {
        if (network.clientId.isEmpty())
            continue;
        for (const Provider& provider : network.providers)
            choices.append({network.id, network.name, provider.id, provider.name});
    }
    return choices;
}

} // namespace

LinkFlow::LinkFlow(Profile& profile, Clock& clock, LinkPage& page, const Formats& formats,
    MakeEmbedded makeEmbedded)
    : m_profile(profile)
    , m_clock(clock)
    , m_page(page)
    , m_formats(formats)
    , m_makeEmbedded(std::move(makeEmbedded))
{
    profile.consents().setPurpose(LinkPage::purpose());
    connect(&page, &LinkPage::chosen, this, &LinkFlow::choose);
    connect(&page, &LinkPage::browserRequested, this, [this] { start(Way::Browser); });
    connect(&page, &LinkPage::pasteRequested, this, [this] { start(Way::Paste); });
    connect(&page, &LinkPage::openAgainRequested, this, [this] { openInBrowser(m_address); });
    connect(&page, &LinkPage::addressPasted, this, &LinkFlow::paste);
    connect(&page, &LinkPage::nextStepRequested, this, &LinkFlow::follow);
    connect(&page, &LinkPage::accountsRequested, this, [this] {
        m_reading.reset();
        Q_EMIT accountsRequested();
    });
    connect(&page, &LinkPage::cancelled, this, [this] {
        stop();
        Q_EMIT left();
    });
    connect(&profile, &Profile::linkStage, this, [this](LinkStage stage) {
        // At the bank, the bank's page is what is shown.
        if (stage != LinkStage::Preparing && stage != LinkStage::AtTheBank)
            m_page.showStage(m_choice.name, stage);
    });
    connect(&profile, &Profile::linksChanged, this, &LinkFlow::showReading);
    connect(&profile, &Profile::accountsChanged, this, &LinkFlow::showReading);
    connect(&profile.consents(), &Consents::changed, this, &LinkFlow::showReading);
}

LinkFlow::~LinkFlow() { stop(); }

void LinkFlow::begin()
{
    stop();
    m_renew.reset();
    m_page.setRenewal({});
    m_page.showChoice(choicesOf(m_profile.networks()));
    Q_EMIT shown();
}

void LinkFlow::signInAgain(LinkId id)
{
    const auto& links = m_profile.links();
    const auto link =
        std::find_if(links.begin(), links.end(), [id](const Link& each) { return each.id == id; });
    if (link == links.end())
        return;
    m_renew = id;
    m_choice = {link->networkId, {}, link->provider, link->name};
    m_page.setRenewal(renewalTerms(id));
    Q_EMIT shown();
    start(Way::Embedded);
}

QString LinkFlow::renewalTerms(LinkId link) const
{
    for (const ConsentView& view : consentViewsOf(m_profile, m_clock.now())) { // newest first
        if (view.consent.link != link)
            continue;
        const QString shared = consentstext::sharedText(view, m_formats);
        QString terms = isPast(view.status)
            ? Tr::tr("Until it ended you shared %1. Accounts, notes and history carry over.",
                  "accounts and kinds of data")
                  .arg(shared)
            : Tr::tr("You share %1 now. That stays as it is until the new consent works, and when "
                     "you go back. Accounts, notes and history carry over.",
                  "accounts and kinds of data")
                  .arg(shared);
        for (const Network& network : m_profile.networks()) {
            const bool asksOther = network.id == view.consent.networkId
                && !view.consent.scopes.isEmpty() && network.scopes != view.consent.scopes;
            if (asksOther)
                terms += u' ' + Tr::tr("Bursar asks for other data than then.");
        }
        return terms;
    }
    return Tr::tr("Accounts, notes and history carry over.");
}

QString LinkFlow::renewalDifference(LinkId link) const
{
    for (const ConsentView& view : consentViewsOf(m_profile, m_clock.now())) {
        if (view.consent.link != link)
            continue;
        for (const ConsentEvent& event : view.timeline) {
            if (event.kind == ConsentEvent::Kind::Renewed)
                return consentstext::eventText(event, m_formats);
        }
        return {};
    }
    return {};
}

void LinkFlow::choose(const ProviderChoice& choice)
{
    m_choice = choice;
    start(Way::Embedded);
}

void LinkFlow::start(Way way)
{
    stop();
    m_way = way;
    m_scope = CancelScope();
    const auto open = [this](const QUrl& address) { return openInBrowser(address); };
    const auto& networks = m_profile.networks();
    const auto network = std::find_if(networks.begin(), networks.end(),
        [this](const Network& each) { return each.id == m_choice.networkId; });
    // A listener hears only what is sent to this computer; any other redirect has to be brought by
    // hand.
    const bool canListen = network != networks.end() && network->redirectUri.scheme() == u"http"
        && isLoopback(network->redirectUri);
    if (way == Way::Embedded) {
        auto embedded = m_makeEmbedded(m_page);
        m_page.showSignIn(m_choice.name, embedded.widget);
        m_surface = std::move(embedded.surface);
    } else if (way == Way::Browser && canListen) {
        auto listener = std::make_unique<LoopbackSurface>(m_clock, open, backPage());
        m_submit = [surface = listener.get()](
                       const QString& pasted) { return surface->submit(pasted); };
        m_surface = std::move(listener);
        m_page.showBrowser(m_choice.name);
    } else {
        auto byHand = std::make_unique<PasteSurface>(open);
        m_submit = [surface = byHand.get()](
                       const QString& pasted) { return surface->submit(pasted); };
        m_surface = std::move(byHand);
        m_page.showPaste(m_choice.name);
    }
    run(m_surface.get(), m_scope.token());
}

void LinkFlow::stop()
{
    m_scope.cancel();
    m_submit = {};
    m_reading.reset();
    // Its coroutine may be just what called us: it goes when the event loop is reached again.
    if (auto* widget = dynamic_cast<QWidget*>(m_surface.get())) {
        widget->hide();
        widget->deleteLater();
        std::ignore = m_surface.release(); // deleteLater() owns it
    } else {
        m_surface.reset();
    }
}

QCoro::Task<> LinkFlow::run(AuthorizationSurface* surface, CancelToken cancel)
{
    const QPointer<LinkFlow> alive = this;
    const auto linked =
        co_await m_profile.link(m_choice.networkId, m_choice.provider, *surface, m_renew, cancel);
    // Whoever cancelled has gone on already.
    if (!alive || cancel.isCancelled())
        co_return;
    stop();
    if (linked) {
        m_reading = *linked;
        showReading();
    } else {
        m_page.showFailure(m_choice.name, linked.error(), m_formats.moment(m_clock.now()));
    }
}

bool LinkFlow::openInBrowser(const QUrl& address)
{
    m_address = address;
    return QDesktopServices::openUrl(address);
}

void LinkFlow::paste(const QString& address)
{
    const Status taken = m_submit ? m_submit(address) : fail(ErrorKind::AddressNotRecognized);
    m_page.setPasteError(taken ? QString() : describe(taken.error().kind).sentence);
}

void LinkFlow::follow(NextStep step)
{
    switch (step) {
    case NextStep::Retry:
    case NextStep::SignInAgain:
    case NextStep::UnlockKeychain:
        start(m_way);
        return;
    case NextStep::UseBrowser:
        start(Way::Browser);
        return;
    case NextStep::ChooseInstitution:
        begin();
        return;
    case NextStep::CheckCredentials:
        Q_EMIT credentialsRequested(m_choice.networkId);
        return;
    case NextStep::GetNewest:
        Q_EMIT newestRequested();
        return;
    case NextStep::CopyDetails: // done where it is shown
        return;
    case NextStep::Dismiss:
        Q_EMIT left();
        return;
    }
}

void LinkFlow::showReading()
{
    if (!m_reading)
        return;
    for (const Link& link : m_profile.links()) {
        if (link.id != *m_reading)
            continue;
        const auto entries = m_profile.accounts();
        const auto mine = std::count_if(entries->begin(), entries->end(),
            [&link](const accounts::Entry& each) { return each.link == link.id && each.shared; });
        m_page.showReading(m_choice.name, link.sync, static_cast<int>(mine));
        if (m_renew)
            m_page.setDifference(renewalDifference(link.id));
    }
}

} // namespace bursar::ui
