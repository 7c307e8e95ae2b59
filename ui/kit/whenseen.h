// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace bursar::ui {

/// Does a page's work only while somebody can see it: a page that is not shown is filled once, when
/// it next is, before it is painted; however often it was asked for meanwhile. A start fills one
/// page, not all of them.
class WhenSeen : public QObject {
    Q_OBJECT

public:
    /// Belongs to whoever owns the work.
    WhenSeen(QWidget* page, std::function<void()> work, QObject* owner);

    /// At once when the page is shown, else later.
    void ask();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QWidget> m_page;
    std::function<void()> m_work;
    bool m_isDue = false;
};

} // namespace bursar::ui
