// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/query.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace bursar::ui {

class Chip;
class Formats;
class Label;

/// A part of a query as a chip shows it.
struct QueryPart {
    query::Span span; ///< in the query's text
    QString words; ///< "November 2026", "Not Category: transfer"
    bool isNot = false;

    bool operator==(const QueryPart&) const = default;
};

/// The parts with an operator that all rows must fulfil; alternatives are one part. Plain words are
/// left out: they are read well enough in the field.
QList<QueryPart> queryParts(const query::Node& query, QStringView text, const Formats& formats);

/// The text without this part, as a person would leave it.
QString withoutPart(const QString& text, query::Span part);

/// The parts in a row, as many as there is room for; the rest is counted: "+2".
class QueryChips : public QWidget {
    Q_OBJECT

public:
    explicit QueryChips(QWidget* parent = nullptr);

    void set(const QList<QueryPart>& parts);
    /// One short chip and the count of the others.
    int leastWidth() const { return m_parts.isEmpty() ? 0 : 120; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked(bursar::query::Span part);
    void removed(bursar::query::Span part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    QList<QueryPart> m_parts;
    QList<Chip*> m_chips;
    Label* m_more;
};

} // namespace bursar::ui
