// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/auth/secretstore.h"
#include "app/net/once.h"

#include <QMap>
#include <QStringList>

#include <map>
#include <vector>

namespace bursar::kit {

/// A keychain in memory that fails when told to. Answers from the event loop, like the real one.
class FakeSecretStore final : public SecretStore {
public:
    ~FakeSecretStore() override;

    QCoro::Task<Result<std::optional<Secret>>> read(QString key) override;
    QCoro::Task<Status> write(QString key, Secret value) override;
    QCoro::Task<Status> remove(QString key) override;

    /// What is kept, without asking.
    QByteArray value(const QString& key) const { return m_values.value(key); }
    void set(const QString& key, const QByteArray& value) { m_values[key] = value; }

    /// Every question is answered with this, until cleared.
    void refuse(std::optional<ErrorKind> kind) { m_refuses = kind; }
    /// Every removal, until cleared.
    void refuseRemovals(std::optional<ErrorKind> kind) { m_refusesRemovals = kind; }
    /// Only this write, counted from now: 1 is the next one.
    void refuseWrite(int nth, ErrorKind kind) { m_refusedWrites[m_writes + nth] = kind; }
    /// Questions wait until released.
    void hold() { m_held = true; }
    void release();

    /// What was asked: "write link/1/refresh-token". In order.
    const QStringList& asked() const { return m_asked; }

private:
    QCoro::Task<> turn(QString what);

    QMap<QString, QByteArray> m_values;
    QStringList m_asked;
    std::optional<ErrorKind> m_refuses;
    std::optional<ErrorKind> m_refusesRemovals;
    std::map<int, ErrorKind> m_refusedWrites;
    int m_writes = 0;
    bool m_held = false;
    std::vector<Once<bool>> m_waiting;
};

} // namespace bursar::kit
