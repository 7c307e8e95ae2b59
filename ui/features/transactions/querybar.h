// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/completion.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace bursar::ui {

class Display;
class Label;
class QueryChips;
class QueryField;

/// The query field with its chips, and a line below that says what is wrong. Text and chips are one
/// query: taking a chip away takes its text away, clicking one selects it.
class QueryBar : public QWidget {
    Q_OBJECT

public:
    explicit QueryBar(const Display& display, QWidget* parent = nullptr);

    QueryField* field() const { return m_field; }
    void addAtEnd(QWidget* widget);
    /// A part that a widget of the bar shows already: without a chip.
    void setSaidElsewhere(std::optional<query::Span> part);
    /// Said in the line below when the query itself has no mistake; empty: nothing.
    void setRemark(const QString& remark);
    QString shownRemark() const; // for tests

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChips();
    void showRemark();
    void shareRoom();

    const Display& m_display;
    QHBoxLayout* m_row;
    QueryField* m_field;
    QueryChips* m_chips;
    Label* m_line;
    QString m_remark;
    std::optional<query::Span> m_saidElsewhere;
};

} // namespace bursar::ui
