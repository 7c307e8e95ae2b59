// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>
#include <QStringList>

namespace bursar::ui {

class CompletionList;

/// A line edit that offers names that are in use. Down opens the list and moves in it, Tab and
/// Return take the chosen one, Escape closes it. In a list of names each is completed by itself.
class CompletingField : public QLineEdit {
    Q_OBJECT

public:
    enum class Holds : std::uint8_t { OneName, ListOfNames }; ///< a list: with commas between
    CompletingField(const QString& accessibleName, Holds holds, QWidget* parent = nullptr);
    ~CompletingField() override;

    void setNames(const QStringList& names) { m_names = names; }
    CompletionList* completion() const; // for tests

Q_SIGNALS:
    void finished(); ///< Return, or the keyboard's focus has gone elsewhere

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Piece {
        int at = 0;
        QString text;
    };
    Piece pieceAtCursor() const;
    void offer();
    void take(const QString& name);

    Holds m_holds;
    QStringList m_names;
    QPointer<CompletionList> m_list; ///< the window's child
};

} // namespace bursar::ui
