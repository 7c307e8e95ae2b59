// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/attention.h"
#include "app/store/db.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>

namespace bursar {

class Store;

/// What needs the person, without what they have put away, and which of it they were not told of
/// yet. Both are kept until the fact changes, across restarts. GUI thread.
class AttentionList : public QObject {
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit AttentionList(Store& store, QObject* parent = nullptr);

    static void createTables(Db& db); ///< of schema version 4

    /// Reads what was put away and told; to be awaited before anything else.
    QCoro::Task<Status> load();

    /// What is true now. `isComplete`: all that can need the person is known, so what is not in it
    /// is over; when it comes again, it is a new fact.
    void update(const QList<attention::Item>& items, bool isComplete);
    /// The person has seen it and wants it off the list.
    void dismiss(const QString& fact);

    const QList<attention::Item>& items() const { return m_shown; }

Q_SIGNALS:
    void changed();
    /// New facts, once each, also across restarts: they are on the disk as told before this.
    void news(const QList<bursar::attention::Item>& items);

private:
    enum class Mark : std::uint8_t { Told, Dismissed };
    QCoro::Task<> keep(QList<attention::Item> fresh);
    void show();

    Store& m_store;
    QHash<QString, Mark> m_marks; ///< by fact
    QList<attention::Item> m_all;
    QList<attention::Item> m_shown;
    bool m_isLoaded = false;
};

} // namespace bursar
