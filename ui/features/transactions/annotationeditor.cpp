// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/annotationeditor.h"

#include "app/base/literals.h"
#include "ui/features/transactions/completingfield.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/shortcuts.h"
#include "ui/kit/textbox.h"

#include <QAction>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <utility>

namespace bursar::ui {

using transactions::AnnotationEdit;
using transactionstext::Tr;

namespace {

constexpr int keyColumn = 84; ///< as in the facts below

QStringList without(const QStringList& tags, const QStringList& others)
{
    QStringList left;
    for (const QString& tag : tags) {
        if (!others.contains(tag))
            left << tag;
    }
    return left;
}

/// Escape brings back what was there, where a list does not take it first.
template <class Back> void onEscape(CompletingField* field, Back back)
{
    auto* action = new QAction(field);
    action->setShortcut(Qt::Key_Escape);
    action->setShortcutContext(Qt::WidgetShortcut);
    field->QWidget::addAction(action);
    QObject::connect(action, &QAction::triggered, field, back);
}

} // namespace

AnnotationEditor::AnnotationEditor(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_category(
          new CompletingField(Tr::tr("Your category"), CompletingField::Holds::OneName, this))
    , m_tags(new CompletingField(Tr::tr("Tags"), CompletingField::Holds::ListOfNames, this))
    , m_someTags(new Label(Type::Small, Role::Muted, this))
    , m_note(new TextBox(Tr::tr("Note"), transactions::longestNote, this))
    , m_undo(new QWidget(this))
    , m_undoText(new Label(Type::Small, Role::Muted, m_undo))
    , m_undoButton(new Button(Button::Kind::Link, Tr::tr("Undo"), m_undo))
{
    m_category->setObjectName(u"categoryField"_s);
    m_category->setMaxLength(static_cast<int>(transactions::longestCategory));
    m_tags->setObjectName(u"tagsField"_s);
    m_tags->setMaxLength(static_cast<int>(transactions::longestTag * transactions::mostTags));
    m_note->edit()->setObjectName(u"noteField"_s);
    m_someTags->setWordWrap(true);
    m_undoText->setWordWrap(true);
    m_undoButton->setObjectName(u"undoButton"_s);
    m_undoButton->setToolTip(keys(Shortcut::UndoEdit).toString(QKeySequence::NativeText));
    m_undo->hide();

    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, keyColumn);
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& name, QWidget* field, int line) {
        auto* label = new Label(name, Type::Body, Role::Muted, this);
        label->setBuddy(field);
        const bool isHigh = field == m_note;
        if (isHigh)
            label->setContentsMargins(0, space::xs + 2, 0, 0); // on the line of the first text
        grid->addWidget(label, line, 0, isHigh ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, line, 1);
    };
    add(Tr::tr("Category"), m_category, 0);
    add(Tr::tr("Tags"), m_tags, 1);
    grid->addWidget(m_someTags, 2, 1);
    add(Tr::tr("Note"), m_note, 3);
    auto* undo = new QHBoxLayout(m_undo);
    undo->setContentsMargins(0, 0, 0, 0);
    undo->setSpacing(space::s);
    undo->addWidget(m_undoText, 1);
    undo->addWidget(m_undoButton);
    grid->addWidget(m_undo, 4, 0, 1, 2);

    connect(m_category, &QLineEdit::textChanged, this, [this] { m_categoryTyped = true; });
    connect(m_tags, &QLineEdit::textChanged, this, [this] { m_tagsTyped = true; });
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this, [this] { m_noteTyped = true; });
    connect(m_category, &CompletingField::finished, this, &AnnotationEditor::tellCategory);
    connect(m_tags, &CompletingField::finished, this, &AnnotationEditor::tellTags);
    connect(m_note, &TextBox::left, this, &AnnotationEditor::tellNote);
    onEscape(m_category, [this] { showCategory(); });
    onEscape(m_tags, [this] { showTags(); });
    connect(m_note, &TextBox::reverted, this, &AnnotationEditor::showNote);
    connect(m_undoButton, &QPushButton::clicked, this, &AnnotationEditor::undoRequested);
    showAll();
}

void AnnotationEditor::set(const AnnotationView& view)
{
    m_view = view;
    showAll();
}

void AnnotationEditor::refresh(const AnnotationView& view)
{
    if (view == m_view)
        return;
    m_view = view;
    if (!m_categoryTyped)
        showCategory();
    if (!m_tagsTyped)
        showTags();
    if (!m_noteTyped)
        showNote();
}

void AnnotationEditor::flush()
{
    tellCategory();
    tellTags();
    tellNote();
}

void AnnotationEditor::setNames(const QStringList& categories, const QStringList& tags)
{
    m_category->setNames(categories);
    m_tags->setNames(tags);
}

void AnnotationEditor::offerUndo(int rows)
{
    m_undo->setVisible(rows > 0);
    m_undoText->setText(
        Tr::tr("%1 transactions changed.", "", rows).arg(m_display.formats().count(rows)));
    m_undoButton->setAccessibleDescription(m_undoText->text());
}

void AnnotationEditor::focusNote() { m_note->edit()->setFocus(Qt::ShortcutFocusReason); }

void AnnotationEditor::showAll()
{
    showCategory();
    showTags();
    showNote();
}

void AnnotationEditor::showCategory()
{
    m_category->setText(m_view.category.value_or(QString()));
    // What counts while the field is empty.
    m_category->setPlaceholderText(!m_view.category || !m_view.sentCategory
            ? Tr::tr("Various", "categories of several transactions")
            : *m_view.sentCategory);
    m_category->setCursorPosition(0);
    m_category->setToolTip(m_view.category && !m_view.category->isEmpty() && m_view.sentCategory
                && !m_view.sentCategory->isEmpty()
            ? Tr::tr("The bank's own: %1. Empty the field to have it again.", "%1: a category")
                  .arg(*m_view.sentCategory)
            : QString());
    m_categoryTyped = false;
}

void AnnotationEditor::showTags()
{
    m_tags->setText(m_view.tags.join(u", "_s));
    m_tags->setPlaceholderText(Tr::tr("holiday, family", "example of tags, in an empty field"));
    m_someTags->setText(m_view.someTags.isEmpty()
            ? QString()
            : Tr::tr("Only some have: %1", "tags of several transactions")
                  .arg(m_view.someTags.join(u", "_s)));
    m_someTags->setVisible(!m_view.someTags.isEmpty());
    m_tagsTyped = false;
}

void AnnotationEditor::showNote()
{
    m_note->setText(m_view.note.value_or(QString()));
    m_note->setPlaceholder(m_view.note
            ? Tr::tr("Add a note…")
            : Tr::tr("Various notes. What you write replaces all of them."));
    m_noteTyped = false;
}

void AnnotationEditor::tellCategory()
{
    if (!std::exchange(m_categoryTyped, false))
        return;
    const QString typed = m_category->text().simplified();
    if (typed == m_view.category.value_or(QString()))
        return;
    m_view.category = typed;
    AnnotationEdit edit;
    edit.category = typed;
    Q_EMIT edited(edit);
}

void AnnotationEditor::tellTags()
{
    if (!std::exchange(m_tagsTyped, false))
        return;
    const QStringList typed = transactions::tagsOf(m_tags->text());
    AnnotationEdit edit;
    edit.addTags = without(typed, m_view.tags);
    edit.removeTags = without(m_view.tags, typed);
    m_view.tags = typed;
    m_view.someTags = without(m_view.someTags, typed);
    showTags(); // as they are kept
    if (!edit.isEmpty())
        Q_EMIT edited(edit);
}

void AnnotationEditor::tellNote()
{
    if (!std::exchange(m_noteTyped, false))
        return;
    const QString typed = m_note->text().trimmed();
    if (typed == m_view.note.value_or(QString()))
        return;
    m_view.note = typed;
    AnnotationEdit edit;
    edit.note = typed;
    Q_EMIT edited(edit);
}

} // namespace bursar::ui
