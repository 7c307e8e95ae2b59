// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/literals.h"
#include "tests/model/tablekit.h"
#include "ui/table/engine/compile.h"
#include "ui/table/engine/enginethread.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace bursar;
using namespace bursar::table;
using namespace bursar::table::test;

namespace {

/// Waits for views without an event loop, as the thread sanitizer does not know Qt's.
class Waiter {
public:
    std::function<void()> ready()
    {
        return [this] {
            const std::lock_guard lock(m_mutex);
            m_ready = true;
            m_wake.notify_one();
        };
    }
    /// The first view that satisfies; null after half a minute.
    template <class Condition>
    std::shared_ptr<const View> viewThat(EngineThread& thread, Condition condition)
    {
        for (;;) {
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait_for(lock, std::chrono::seconds(30), [this] { return m_ready; }))
                    return {};
                m_ready = false;
            }
            if (auto view = thread.take(); view && condition(*view))
                return view;
        }
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ready = false;
};

transactions::DeltaPtr batch(RowMaker& rows, std::int64_t firstId, int count)
{
    DeltaMaker maker;
    for (int i = 0; i < count; ++i)
        maker.upsert(rows.row(firstId + i));
    return maker.done();
}

} // namespace

class TestEngineThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheLastQuestion();
    void readersSeeWholeViewsWhileRowsChange();
    void endsInTheMiddleOfWork();
};

void TestEngineThread::answersTheLastQuestion()
{
    Waiter waiter;
    EngineThread thread(QLocale::c(), waiter.ready());
    RowMaker rows(1);
    Reference reference(QLocale::c());
    const auto delta = batch(rows, 1, 5000);
    reference.apply(*delta);
    thread.apply(delta);
    std::uint64_t question = 0;
    const QString typed = u"green basket market"_s;
    for (qsizetype i = 1; i <= typed.size(); ++i)
        question = thread.setFilter({parseQuery(typed.first(i)), {}});
    question = thread.setOrder({{Field::Amount, false}});
    const auto view = waiter.viewThat(
        thread, [&](const View& made) { return made.answers == question && made.total == 5000; });
    QVERIFY(view);
    QCOMPARE(idsOf(*view), reference.ids(typed, {}, {{Field::Amount, false}}));
}

void TestEngineThread::readersSeeWholeViewsWhileRowsChange()
{
    Waiter waiter;
    EngineThread thread(QLocale::c(), waiter.ready());
    RowMaker rows(2);
    Reference reference(QLocale::c());
    // Each batch changes half of the one before: chunks that a view shows are copied, not written.
    for (int i = 0; i < 30; ++i) {
        const auto delta = batch(rows, 1 + i * 500, 1000);
        reference.apply(*delta);
        thread.apply(delta);
        thread.setFilter({parseQuery(i % 2 == 0 ? u"cafe" : u""), {}});
        if (const auto view = thread.take()) {
            for (const RowNumber row : *view->shown)
                QVERIFY(view->rows->id(row).value > 0 && view->rows->payee(row).size() < 100);
        }
    }
    const auto question = thread.setFilter({});
    const auto view = waiter.viewThat(thread, [&](const View& made) {
        return made.answers == question && made.total == reference.count();
    });
    QVERIFY(view);
    QCOMPARE(idsOf(*view), reference.ids({}, {}, {{Field::Day, true}}));
}

void TestEngineThread::endsInTheMiddleOfWork()
{
    RowMaker rows(3);
    const auto delta = batch(rows, 1, 50'000);
    for (int i = 0; i < 5; ++i) {
        EngineThread thread(QLocale::c(), [] { });
        thread.apply(delta);
        thread.setOrder({{Field::Payee, false}});
    }
}

QTEST_GUILESS_MAIN(TestEngineThread)
#include "tst_table_enginethread.moc"
