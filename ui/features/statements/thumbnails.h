// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QPixmap>

class QPdfDocument;

namespace bursar::ui {

/// The pages of a document, small, for the list beside it. Each is drawn when it is first seen.
class Thumbnails : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int width = 84; ///< pixels of the layout

    explicit Thumbnails(QPdfDocument& document, QObject* parent = nullptr);

    /// How many device pixels make one of the layout where they are shown.
    void setPixelRatio(qreal ratio);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QPixmap pixmap(int page) const;

    QPdfDocument& m_document;
    qreal m_ratio = 1;
    mutable QHash<int, QPixmap> m_drawn;
};

} // namespace bursar::ui
