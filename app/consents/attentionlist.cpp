// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consents/attentionlist.h"

#include "app/base/log.h"
#include "app/store/store.h"

#include <QPointer>

namespace bursar {

AttentionList::AttentionList(Store& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

void AttentionList::createTables(Db& db)
{
    db.run("CREATE TABLE attention (fact TEXT PRIMARY KEY, mark INTEGER NOT NULL) WITHOUT ROWID");
}

QCoro::Task<Status> AttentionList::load()
{
    const QPointer<AttentionList> alive = this;
    const auto read = [](Db& db) {
        QHash<QString, Mark> marks;
        auto rows = db.query("SELECT fact, mark FROM attention");
        while (rows.next())
            marks.insert(rows.string(0), rows.as<Mark>(1));
        return marks;
    };
    const auto reading = m_store.read(read);
    const auto marks = co_await reading;
    if (!alive)
        co_return fail(ErrorKind::Cancelled);
    if (!marks)
        co_return fail(marks.error());
    m_marks = *marks;
    m_isLoaded = true;
    co_return Status{};
}

void AttentionList::update(const QList<attention::Item>& items, bool isComplete)
{
    if (!m_isLoaded)
        return;
    m_all = items;
    QList<attention::Item> fresh;
    QHash<QString, Mark> marks = isComplete ? QHash<QString, Mark>() : m_marks;
    for (const attention::Item& item : items) {
        const auto known = m_marks.constFind(item.fact);
        if (known == m_marks.constEnd())
            fresh += item;
        marks.insert(item.fact, known == m_marks.constEnd() ? Mark::Told : *known);
    }
    const bool isSame = marks == m_marks;
    m_marks = std::move(marks);
    show();
    if (!isSame)
        keep(std::move(fresh));
}

void AttentionList::dismiss(const QString& fact)
{
    m_marks.insert(fact, Mark::Dismissed);
    show();
    keep({});
}

QCoro::Task<> AttentionList::keep(QList<attention::Item> fresh)
{
    const QPointer<AttentionList> alive = this;
    const auto replace = [marks = m_marks](Db& db) {
        db.run("DELETE FROM attention");
        for (auto each = marks.begin(); each != marks.end(); ++each)
            db.run("INSERT INTO attention (fact, mark) VALUES (?, ?)", each.key(), each.value());
    };
    const auto writing = m_store.write(replace, Durability::Synced);
    const auto written = co_await writing;
    if (!written)
        qCWarning(lcStore) << "what was told is not kept:" << toString(written.error().kind);
    // Not told rather than told at each start.
    if (alive && written && !fresh.isEmpty())
        Q_EMIT news(fresh);
}

void AttentionList::show()
{
    QList<attention::Item> shown;
    for (const attention::Item& item : std::as_const(m_all)) {
        if (m_marks.value(item.fact) != Mark::Dismissed)
            shown += item;
    }
    m_shown = std::move(shown);
    Q_EMIT changed();
}

} // namespace bursar
