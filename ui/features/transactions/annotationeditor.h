// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/transactions/annotations.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace bursar::ui {

class Button;
class CompletingField;
class Display;
class Label;
class TextBox;

/// What the person wrote to one transaction, or to several taken together. None: not the same.
struct AnnotationView {
    std::optional<QString> note = QString();
    std::optional<QString> category = QString(); ///< empty: the bank's
    std::optional<QString> sentCategory = QString(); ///< the bank's
    QStringList tags; ///< that all have
    QStringList someTags; ///< that only some have

    bool operator==(const AnnotationView&) const = default;
};

/// Fields for category, tags and note. What is typed in one is told when it is left; Escape brings
/// back what was there. Knows no transactions: who does calls flush() before it shows others.
class AnnotationEditor : public QWidget {
    Q_OBJECT

public:
    explicit AnnotationEditor(const Display& display, QWidget* parent = nullptr);

    /// Of other transactions.
    void set(const AnnotationView& view);
    /// Of the same ones: a field that is being typed in keeps its text.
    void refresh(const AnnotationView& view);
    /// Tells now what was typed and not told.
    void flush();

    void setNames(const QStringList& categories, const QStringList& tags);
    /// Below the fields: that so many were changed, with a way to take it back. 0: nothing.
    void offerUndo(int rows);
    void focusNote();

Q_SIGNALS:
    void edited(const bursar::transactions::AnnotationEdit& edit);
    void undoRequested();

private:
    void showAll();
    void showCategory();
    void showTags();
    void showNote();
    void tellCategory();
    void tellTags();
    void tellNote();

    const Display& m_display;
    AnnotationView m_view; ///< as shown, but for what is being typed
    bool m_categoryTyped = false;
    bool m_tagsTyped = false;
    bool m_noteTyped = false;
    CompletingField* m_category;
    CompletingField* m_tags;
    Label* m_someTags;
    TextBox* m_note;
    QWidget* m_undo;
    Label* m_undoText;
    Button* m_undoButton;
};

} // namespace bursar::ui
