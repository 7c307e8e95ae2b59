// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "ui/kit/button.h"

#include <QList>

class QMenu;

namespace bursar::ui {

/// The saved views: a menu that opens them, saves what is shown and leads to their sheet. Holds the
/// list; who keeps it is told of each change.
class ViewsButton : public Button {
    Q_OBJECT

public:
    explicit ViewsButton(QWidget* parent = nullptr);

    void setViews(const QList<SavedView>& views);
    const QList<SavedView>& views() const { return m_views; }

    /// Asks for the name of what is shown now, then saveRequested().
    void askName();
    /// Adds the view, or puts it in the place of the one of its name, then changed().
    void put(const SavedView& view);

Q_SIGNALS:
    void opened(const bursar::SavedView& view);
    void saveRequested(const QString& name);
    void changed(const QList<bursar::SavedView>& views);

private:
    void fill();
    void manage();

    QList<SavedView> m_views;
    QString m_last; ///< the name of the one that was opened or saved last
    QMenu* m_menu;
};

} // namespace bursar::ui
