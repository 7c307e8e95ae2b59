// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/completion.h"

#include <QFrame>

class QListView;

namespace bursar::ui {

/// What may stand at the cursor, below a field that keeps the keyboard's focus. Down asks for it
/// and moves in it, Tab and Return take the chosen one, Escape closes it, and so does leaving the
/// field. A child of the window, so it works where a window manager would refuse a pop-up.
class CompletionList : public QFrame {
    Q_OBJECT

public:
    /// What is typed, while nothing is chosen.
    enum class Typed : std::uint8_t {
        Beginning, ///< of one that is offered: Tab takes the first, Return only closes the list
        AnswerItself, ///< Tab and Return are the field's
    };
    CompletionList(QWidget* field, Typed typed);

    /// Below the field, its near edge at `x` of the field; hidden when there is none.
    void show(const QList<query::Suggestion>& suggestions, int x);
    bool isChosen() const; ///< the person has moved to one
    QListView* list() const { return m_list; } // for tests

Q_SIGNALS:
    void wanted(); ///< Down, while there is no list
    void picked(const bursar::query::Suggestion& suggestion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Model;
    class Delegate;

    void move(int by);
    void pick(int row);
    bool takeKey(int key);
    void sayChoice();

    QWidget* m_field;
    Typed m_typed;
    Model* m_model;
    QListView* m_list;
};

} // namespace bursar::ui
