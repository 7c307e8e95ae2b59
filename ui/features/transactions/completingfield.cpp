// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/completingfield.h"

#include "app/base/literals.h"
#include "ui/features/transactions/completionlist.h"

namespace bursar::ui {

namespace {
constexpr int mostOffered = 40;
}

CompletingField::CompletingField(const QString& accessibleName, Holds holds, QWidget* parent)
    : QLineEdit(parent)
    , m_holds(holds)
    , m_list(new CompletionList(this, CompletionList::Typed::AnswerItself))
{
    setAccessibleName(accessibleName);
    connect(this, &QLineEdit::textEdited, this, &CompletingField::offer);
    connect(this, &QLineEdit::returnPressed, this, &CompletingField::finished);
    connect(m_list, &CompletionList::picked, this,
        [this](const query::Suggestion& picked) { take(picked.shown); });
    connect(m_list, &CompletionList::wanted, this, &CompletingField::offer);
}

CompletingField::~CompletingField() { delete m_list; }

CompletionList* CompletingField::completion() const { return m_list; }

CompletingField::Piece CompletingField::pieceAtCursor() const
{
    if (m_holds == Holds::OneName)
        return {0, text()};
    const int comma = cursorPosition() > 0
        ? static_cast<int>(text().lastIndexOf(u',', cursorPosition() - 1))
        : -1;
    int at = comma + 1;
    while (at < cursorPosition() && text()[at].isSpace())
        ++at;
    const auto end = text().indexOf(u',', at);
    return {at, text().mid(at, end < 0 ? -1 : end - at)};
}

void CompletingField::offer()
{
    const QString typed = pieceAtCursor().text.trimmed();
    QList<query::Suggestion> beginning;
    QList<query::Suggestion> holding;
    for (const QString& name : std::as_const(m_names)) {
        const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at >= 0 && name != typed && holding.size() + beginning.size() < mostOffered)
            (at == 0 ? beginning : holding).append({name, name, {}});
    }
    if (m_list)
        m_list->show(beginning + holding, 0);
}

void CompletingField::take(const QString& name)
{
    m_list->hide();
    const Piece piece = pieceAtCursor();
    setSelection(piece.at, static_cast<int>(piece.text.size()));
    insert(name); // can be undone, unlike setText()
}

void CompletingField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT finished();
}

} // namespace bursar::ui
