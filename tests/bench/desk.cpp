// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desk.h"

#include <QCoroTask>
#include <QDir>
#include <QEventLoop>
#include <QTimer>

namespace bursar::bench {

bool runUntil(const std::function<bool()>& isSo, std::chrono::minutes longest)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    look.start(std::chrono::milliseconds(5));
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
    return isSo();
}

Desk::Desk(const QString& folder, Transport& transport, kit::FakeSecretStore& secrets,
    const Network& network)
{
    m_table.resize(1000, 700);
    m_table.show();
    auto opened = QCoro::waitFor(Profile::open(QDir(folder), {transport, secrets, m_clock}));
    if (!opened)
        return;
    m_profile = std::move(*opened);
    if (!network.id.isEmpty())
        m_profile->takeNetwork(network);
    QObject::connect(m_profile.get(), &Profile::transactionsChanged, &m_table,
        &ui::TransactionTable::applyDelta);
    m_profile->start();
}

Desk::~Desk()
{
    if (m_profile)
        QCoro::waitFor(m_profile->close());
}

} // namespace bursar::bench
