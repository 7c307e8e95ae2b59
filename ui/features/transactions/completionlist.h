// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/completion.h"

#include <QFrame>

class QListView;

namespace bursar::ui {

/// What may stand at the cursor, below a field that keeps the keyboard's focus. A child of the
/// window, so it works where a window manager would refuse a pop-up.
class CompletionList : public QFrame {
    Q_OBJECT

public:
    explicit CompletionList(QWidget* field);

    /// Below the field, its near edge at `x` of the field; hidden when there is none.
    void show(const QList<query::Suggestion>& suggestions, int x);
    void move(int by); ///< the choice; up from the first: none
    bool isChosen() const; ///< the person has moved to one
    /// The chosen one; the first when none is.
    query::Suggestion suggestion() const;
    QListView* list() const { return m_list; } // for tests

Q_SIGNALS:
    void picked(const bursar::query::Suggestion& suggestion);
    /// What a screen reader would say of the choice.
    void chosen(const QString& spoken);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Model;
    class Delegate;

    QWidget* m_field;
    Model* m_model;
    QListView* m_list;
};

} // namespace bursar::ui
