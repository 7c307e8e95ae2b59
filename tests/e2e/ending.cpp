// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/ending.h"

#include "app/auth/secretstore.h"
#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/erasing.h"
#include "app/net/once.h"
#include "tests/e2e/saying.h"
#include "tests/kit/statuswords.h"

#include <QJsonDocument>

#include <algorithm>
#include <iterator>

using namespace bursar;

namespace {

/// What a person reads of the only consent now.
QByteArray words(Profile& profile, Instant now)
{
    const QList<links::Link> links(profile.links().begin(), profile.links().end());
    const auto views = describeConsents(profile.consents().facts(), links, {}, {}, now);
    return views.isEmpty() ? QByteArray() : kit::statusWord(views.first().status).toUtf8();
}

/// What is true of the only revocation, and of the token.
QCoro::Task<> tell(Profile& profile, SecretStore& secrets, Instant now)
{
    static constexpr const char* names[] = {"asked", "sent", "proven", "erased", "receipted"};
    const Revocation one = profile.consents().revocations().first();
    const auto token = co_await secrets.read(secretkeys::refreshToken(one.link.value));
    QByteArrayList told{names[static_cast<int>(one.step)]};
    if (one.evidence.refreshRefused)
        told += "refresh-refused";
    if (one.evidence.callRefused)
        told += "call-refused";
    if (!one.evidence.consentStatus.isEmpty())
        told += one.evidence.consentStatus.toLatin1();
    told += !token ? "token-unknown" : *token ? "token-kept" : "token-gone";
    say("words", words(profile, now));
    say("revocation", told.join(' '));
}

/// On the disk, and the next step has not begun: this is where a crash is to be survived.
void holdAtStep(const Revocation& one)
{
    static constexpr const char* points[] = {"asked", "sent", "proven", "erased", "receipted"};
    if (one.evidence.callRefused && !one.evidence.refreshRefused)
        hold(u"call-refused"_s);
    if (one.evidence.refreshRefused && one.evidence.consentStatus.isEmpty())
        hold(u"refresh-refused"_s);
    if (!one.evidence.consentStatus.isEmpty() && one.step == RevocationStep::Sent)
        hold(u"consent-heard"_s);
    hold(QString::fromLatin1(points[static_cast<int>(one.step)]));
}

constexpr const char* erasingPoints[] = {
    "wish", "rows-gone", "keys-gone", "rewritten", "searched", "all-gone"};

void holdAtStep(const Erasure& one)
{
    hold(QString::fromLatin1(erasingPoints[static_cast<int>(one.step)]));
}

QCoro::Task<> ask(Profile& profile, LinkId link, bool erases)
{
    const auto asked = co_await profile.consents().revoke(link, erases);
    if (!asked)
        say("failed", QByteArray(toString(asked.error().kind).latin1()));
}

} // namespace

QCoro::Task<> endToTheEnd(Profile& profile, Profile::Services services, bool erases)
{
    Clock& clock = services.clock;
    SecretStore& secrets = services.secrets;
    const Once<bool> over;
    const auto look = [&profile, &clock, erases, over] {
        const auto& revocations = profile.consents().revocations();
        const auto& erasures = profile.erasing().all();
        if (revocations.isEmpty())
            return;
        say("words", words(profile, clock.now()));
        if (!erasures.isEmpty())
            holdAtStep(erasures.first());
        holdAtStep(revocations.first());
        const bool isErased = !erases || (!erasures.isEmpty() && erasures.first().isOver());
        if (revocations.first().isOver() && isErased)
            over.give(true);
    };
    QObject context;
    QObject::connect(&profile.consents(), &Consents::changed, &context, look);
    QObject::connect(&profile.erasing(), &Erasing::changed, &context, look);
    if (profile.consents().revocations().isEmpty()) {
        const LinkId link = profile.links().first().id;
        ask(profile, link, erases);
    } else {
        co_await tell(profile, secrets, clock.now());
        profile.consents().goOn();
        profile.erasing().goOn();
    }
    look();
    co_await over;
    co_await tell(profile, secrets, clock.now());
    if (!erases)
        co_return;
    const QByteArray receipt = profile.erasing().all().first().receipt;
    say("erasure", QJsonDocument::fromJson(receipt).toJson(QJsonDocument::Compact));
}

bool holdsWhileErasing()
{
    return std::any_of(std::begin(erasingPoints), std::end(erasingPoints),
        [](const char* point) { return isHeldAt(QString::fromLatin1(point)); });
}
