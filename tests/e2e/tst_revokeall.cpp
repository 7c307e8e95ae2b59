// SPDX-License-Identifier: GPL-3.0-or-later
// "Revoke all": what the person wants of each institution is written down before the network has
// answered for the first one.
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/net/once.h"
#include "tests/e2e/world.h"
#include "tests/kit/fakeclock.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/revokesheet.h"
#include "ui/program/program.h"

#include <QLabel>

#include <algorithm>
#include <memory>
#include <utility>

using namespace bursar;
using namespace bursar::ui;
using kit::Pending;

namespace {

/// The first revocation waits at the network's door until let() is called.
class SlowRevocation final : public Transport {
public:
    QCoro::Task<Result<HttpResponse>> send(
        HttpRequest request, std::chrono::milliseconds timeout, CancelToken cancel) override
    {
        if (request.url.path().endsWith("/revoke"_L1) && !std::exchange(m_held, true))
            co_await m_let;
        co_return co_await m_real.send(std::move(request), timeout, std::move(cancel));
    }
    bool isHeld() const { return m_held; }
    void let() const { m_let.give(true); }

private:
    QnamTransport m_real;
    bool m_held = false;
    Once<bool> m_let;
};

bool link(Profile& profile, const QString& user)
{
    FormSurface surface(user);
    Pending linking(profile.link(u"test"_s, {user.section(u'_', 0, 0)}, surface, {}, {}));
    return QTest::qWaitFor([&] { return linking.isDone() && isAtRest(profile); }, 60'000)
        && linking->has_value();
}

} // namespace

class TestRevokeAll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWishIsWrittenDownAtOnce();
};

void TestRevokeAll::everyWishIsWrittenDownAtOnce()
{
    World world;
    {
        const OpenProfile profile = world.open().value();
        QVERIFY(link(*profile, u"cardinal_1"_s));
        QVERIFY(link(*profile, u"mikomo_2"_s));
    }
    SlowRevocation slow;
    auto program = std::make_unique<Program>(
        Program::Setup{.folder = QDir(world.folder.path()), .networks = {world.sandbox.network()}},
        Profile::Services{slow, world.secrets, world.clock}, nullptr);
    program->start();
    QTRY_VERIFY_WITH_TIMEOUT(program->profile() && program->profile()->isLoaded(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*program->profile()), 60'000);

    Q_EMIT program->window().findChild<ConsentsPage*>()->revokeAllRequested();
    QTRY_VERIFY(program->window().findChild<RevokeSheet*>());
    auto* sheet = program->window().findChild<RevokeSheet*>();
    Q_EMIT sheet->confirmed(false);
    QTRY_VERIFY(slow.isHeld());
    const Consents& consents = program->profile()->consents();
    QTRY_COMPARE(consents.revocations().size(), 2);

    slow.let();
    const auto areProven = [&consents] {
        const auto& all = consents.revocations();
        return std::all_of(all.begin(), all.end(),
            [](const Revocation& one) { return one.step >= RevocationStep::Proven; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areProven(), 30'000);
    const auto saysVerified = [sheet] {
        const auto labels = sheet->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().contains(u"Verified"_s); });
    };
    QTRY_VERIFY(saysVerified());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*program->profile()), 60'000);
    program.reset();
    kit::FakeClock::settle(); // what the closed profile gave up needs the world
}

QTEST_MAIN(TestRevokeAll)
#include "tst_revokeall.moc"
