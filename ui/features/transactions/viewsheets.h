// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile/profile.h"
#include "ui/kit/sheet.h"

#include <QList>

class QLineEdit;
class QListWidget;

namespace bursar::ui {

class Button;
class Label;

/// Asks for a view's name. Opens itself; closes itself.
class SaveViewSheet : public Sheet {
    Q_OBJECT

public:
    /// `names` are those in use; `name` is what is proposed.
    SaveViewSheet(const QStringList& names, const QString& name, QWidget* over);

Q_SIGNALS:
    void named(const QString& name);

private:
    void showState();

    QStringList m_names;
    QLineEdit* m_name;
    Label* m_words;
    Button* m_save;
};

/// Renames, moves and removes views. Nothing is changed until it is left with "Done".
class ManageViewsSheet : public Sheet {
    Q_OBJECT

public:
    ManageViewsSheet(const QList<SavedView>& views, QWidget* over);

Q_SIGNALS:
    void changed(const QList<bursar::SavedView>& views);

private:
    void move(int by);
    void remove();
    void rename(int row);
    void showState();
    void finish();

    QList<SavedView> m_views; ///< as the list shows them
    QListWidget* m_list;
    Button* m_up;
    Button* m_down;
    Button* m_rename;
    Button* m_remove;
};

/// The position of the view of this name, regardless of case; -1 when there is none.
qsizetype viewNamed(const QList<SavedView>& views, const QString& name);

} // namespace bursar::ui
