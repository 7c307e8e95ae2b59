// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/searchfield.h"
#include "ui/query/completion.h"

#include <QList>
#include <QPointer>

namespace bursar::ui {

class CompletionList;

/// The query as text: operators in colour, mistakes underlined with their sentence as tool tip,
/// completion below. Down opens the completion and moves in it, Tab takes the first or the chosen
/// one, Return the chosen one, Escape closes it.
///
/// A mistake in what is just being typed is no mistake yet: it shows when the cursor has left it.
class QueryField : public SearchField {
    Q_OBJECT

public:
    explicit QueryField(QWidget* parent = nullptr);
    ~QueryField() override;

    const query::Query& query() const { return m_query; }
    void setNames(query::Names names);
    /// Not typed, so nothing is offered for it; can be undone, unlike setText().
    void replaceText(const QString& text);
    /// Those that are shown now; first to last.
    const QList<query::Mistake>& shownMistakes() const { return m_shown; }
    CompletionList* completion() const; // for tests

Q_SIGNALS:
    void shownMistakesChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isBeingTyped(const query::Mistake& mistake) const;
    void parse();
    void showMistakes();
    void colour();
    void offer(bool isAsked);
    void take(const query::Suggestion& suggestion);

    query::Names m_names;
    query::Query m_query;
    QList<query::Mistake> m_mistakes; ///< of the parser, and names that nobody has
    QList<query::Mistake> m_shown;
    query::Completion m_completion;
    QPointer<CompletionList> m_list; ///< the window's child, which may go first
    bool m_isEdited = false; ///< by the person, just now
    bool m_isReplacing = false;
};

} // namespace bursar::ui
