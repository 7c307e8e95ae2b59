// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/annotationdesk.h"

#include "app/base/literals.h"
#include "ui/features/transactions/transactionspage.h"
#include "ui/kit/banner.h"
#include "ui/kit/errortext.h"
#include "ui/kit/shortcuts.h"
#include "ui/program/tr.h"

#include <QAction>
#include <QPointer>

#include <utility>

namespace bursar::ui {

using program::Tr;

AnnotationDesk::AnnotationDesk(Profile& profile, TransactionsPage& page, TransactionTable& table)
    : m_profile(profile)
    , m_page(page)
    , m_table(table)
    , m_notice(page.makeNotice())
    , m_undoAction(new QAction(Tr::tr("Undo the change of several transactions"), this))
    , m_rows(table.selectedRows().ids)
{
    m_undoAction->setShortcut(keys(Shortcut::UndoEdit));
    m_undoAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_undoAction->setEnabled(false);
    table.addAction(m_undoAction);

    AnnotationEditor* editor = page.annotationEditor();
    connect(&table, &TransactionTable::selectionChanged, this, &AnnotationDesk::awaitSelection);
    connect(&table, &TransactionTable::selectionRead, this, &AnnotationDesk::showSelection);
    connect(editor, &AnnotationEditor::edited, this,
        [this](const transactions::AnnotationEdit& edit) { take({m_rows, edit, nullptr}); });
    connect(editor, &AnnotationEditor::undoRequested, this, &AnnotationDesk::undo);
    connect(m_undoAction, &QAction::triggered, this, &AnnotationDesk::undo);
    connect(m_notice, &Banner::triggered, this, &AnnotationDesk::keep);
    showSelection();
}

AnnotationDesk::~AnnotationDesk() = default;

// No key is typed into the fields of other rows, also in the moment that a large selection takes.
void AnnotationDesk::awaitSelection()
{
    if (!m_table.isReadingSelection())
        return;
    m_page.annotationEditor()->flush();
    m_page.annotationEditor()->setEnabled(false);
    m_page.setSelected(m_table.selectedCount());
}

void AnnotationDesk::showSelection()
{
    const auto& [rows, words] = m_table.selectedRows();
    const AnnotationView view{
        words.note, words.category, words.sentCategory, words.tags, words.someTags};
    AnnotationEditor* editor = m_page.annotationEditor();
    if (*rows != *m_rows) {
        editor->flush(); // belongs to those that were shown
        m_rows = rows;
        editor->set(view);
        m_page.setSelected(static_cast<int>(m_rows->size()));
    } else if (m_edits.empty()) { // else the table is behind what the fields show
        editor->refresh(view);
    }
    editor->setEnabled(true);
}

void AnnotationDesk::take(Edit edit)
{
    if (!edit.before && edit.rows->empty())
        return;
    m_undo.reset();
    m_edits.push_back(std::move(edit));
    showState();
    keep();
}

void AnnotationDesk::undo()
{
    m_page.annotationEditor()->flush();
    if (m_undo)
        take({nullptr, {}, std::exchange(m_undo, nullptr)});
}

QCoro::Task<> AnnotationDesk::keep()
{
    if (std::exchange(m_isKeeping, true))
        co_return;
    const QPointer<AnnotationDesk> alive = this;
    m_error.reset();
    while (!m_edits.empty() && !m_error) {
        const Edit edit = m_edits.front();
        auto keeping = edit.before ? m_profile.restoreAnnotations(edit.before)
                                   : m_profile.annotate(edit.rows, edit.edit);
        const auto kept = co_await keeping;
        if (!alive)
            co_return;
        if (!kept) {
            m_error = kept.error();
            break;
        }
        m_edits.pop_front();
        const bool isOfMany = (*kept)->rows.size() > 1;
        m_undo = m_edits.empty() && isOfMany && !edit.before ? *kept : nullptr;
    }
    m_isKeeping = false;
    showState();
    for (const Once<bool>& waiting : std::exchange(m_waiting, {}))
        waiting.give(true);
}

void AnnotationDesk::showState()
{
    m_undoAction->setEnabled(m_undo != nullptr);
    m_page.annotationEditor()->offerUndo(m_undo ? static_cast<int>(m_undo->rows.size()) : 0);
    if (m_error)
        m_notice->show(Tone::Danger, Tr::tr("What you wrote is not kept yet"),
            describe(m_error->kind).sentence, label(NextStep::Retry));
    else
        m_notice->clear();
}

QCoro::Task<bool> AnnotationDesk::settle()
{
    m_page.annotationEditor()->flush();
    if (m_isKeeping) {
        const Once<bool> end;
        m_waiting.push_back(end);
        co_await end;
    }
    const bool isKept = m_edits.empty();
    co_return isKept;
}

} // namespace bursar::ui
