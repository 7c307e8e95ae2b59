// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace bursar::ui {

/// Two bars beside each other for each of some months. Says nothing that the table beside it does
/// not, and is left out for a screen reader.
class PairBars : public QWidget {
    Q_OBJECT

public:
    struct Group {
        QString name; ///< below the bars
        /// Heights, none below zero; none: not known, and said so.
        std::optional<double> first;
        std::optional<double> second;
        QString text; ///< of its tool tip
    };

    explicit PairBars(QWidget* parent = nullptr);

    void set(const QList<Group>& groups);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF roomOf(qsizetype group) const;

    QList<Group> m_groups;
};

} // namespace bursar::ui
