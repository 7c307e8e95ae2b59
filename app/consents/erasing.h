// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/cancel.h"
#include "app/consents/erasures.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace bursar {

class Clock;
class SecretStore;
class Store;

/// Erases what a person wants to be gone, and proves it (decision 18): rows, keychain entries, what
/// the file keeps of deleted rows; then looks for what was erased and writes a receipt. Each step
/// is on the disk before the next, so a program that is killed goes on at the next start. Lives on
/// the GUI thread, which it never blocks.
class Erasing : public QObject {
    Q_OBJECT

public:
    struct Services {
        Store& store;
        SecretStore& secrets;
        Clock& clock;
    };
    /// What the profile does for it. Called on the GUI thread, as long as the Erasing lives.
    class Host {
    public:
        virtual ~Host() = default;
        /// Ends when nothing reads or writes what is of this link any more.
        virtual QCoro::Task<> stopReading(LinkId link) = 0;
        virtual erasures::DataEraser dataEraser() const = 0;
        /// Ends what may still work of the link, and erases its data when that is asked for; goes
        /// on by itself.
        virtual void revokeAndErase(LinkId link) = 0;
        /// Rows, and perhaps links and consents, are gone from the store.
        virtual QCoro::Task<> erased(LinkId link, bool closesLink) = 0;
    };

    Erasing(Services services, Host& host);
    ~Erasing() override;

    /// Reads what the store holds.
    QCoro::Task<Status> load();
    /// Goes on with what is not over, at a start and after something was begun elsewhere.
    QCoro::Task<> goOn();
    /// From now on erases what is kept no longer than the person wanted, looking once an hour.
    void watch();

    /// Goes as far as it gets, and ends with what is true by then; goes on by itself afterwards,
    /// also after a restart. NotSupported while a consent lives that would be forgotten. Any other
    /// error: not even the wish could be written down, nothing has changed.
    QCoro::Task<Result<Erasure>> erase(erasures::Order order);

    /// For how many days a local copy is kept after the link's last consent has ended; none: until
    /// the person erases it.
    QCoro::Task<Status> keepFor(LinkId link, std::optional<int> days);
    std::optional<int> keptFor(LinkId link) const;

    /// Oldest first, past ones too.
    const QList<Erasure>& all() const;

Q_SIGNALS:
    void changed();

private:
    struct Core;
    std::shared_ptr<Core> m_core;
};

} // namespace bursar
