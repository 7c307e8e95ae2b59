// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakesecretstore.h"

#include "app/base/literals.h"

#include <utility>

namespace bursar::kit {

FakeSecretStore::~FakeSecretStore() = default;

QCoro::Task<> FakeSecretStore::turn(QString what)
{
    m_asked += what;
    const Once<bool> turn;
    if (m_held)
        m_waiting.push_back(turn);
    else
        turn.give(true);
    co_await turn;
}

void FakeSecretStore::release()
{
    m_held = false;
    for (const auto& waiting : std::exchange(m_waiting, {}))
        waiting.give(true);
}

QCoro::Task<Result<std::optional<Secret>>> FakeSecretStore::read(QString key)
{
    co_await turn(u"read "_s + key);
    if (m_refuses)
        co_return fail(*m_refuses);
    const auto found = m_values.constFind(key);
    co_return found == m_values.constEnd() ? std::optional<Secret>()
                                           : std::optional<Secret>(Secret(*found));
}

QCoro::Task<Status> FakeSecretStore::write(QString key, Secret value)
{
    co_await turn(u"write "_s + key);
    ++m_writes;
    if (m_refuses)
        co_return fail(*m_refuses);
    if (const auto refused = m_refusedWrites.find(m_writes); refused != m_refusedWrites.end())
        co_return fail(refused->second);
    m_values[key] = value.reveal().toByteArray();
    co_return Status{};
}

QCoro::Task<Status> FakeSecretStore::remove(QString key)
{
    co_await turn(u"remove "_s + key);
    if (m_refuses || m_refusesRemovals)
        co_return fail(m_refuses ? *m_refuses : *m_refusesRemovals);
    m_values.remove(key);
    co_return Status{};
}

} // namespace bursar::kit
