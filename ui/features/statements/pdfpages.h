// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPdfLink>
#include <QPdfView>

#include <optional>

class QPdfDocument;

namespace bursar::ui {

/// The pages of a document below each other, with the places that a search found. Zooms in steps
/// or to the width; where the middle was it stays. Qt 6.4's view knows no search, so the marks are
/// painted over it: it is only ever zoomed by setZoomFactor(), which makes its layout ours to know.
class PdfPages : public QPdfView {
    Q_OBJECT

public:
    explicit PdfPages(QPdfDocument& document, QWidget* parent = nullptr);

    static constexpr double leastZoom = 0.25;
    static constexpr double mostZoom = 4;

    /// 1 is the paper's own size on the screen.
    void zoomTo(double factor);
    void zoomBy(int steps); ///< positive: larger
    /// From now on as wide as there is room, until it is zoomed otherwise.
    void fitWidth();

    int currentPage() const; ///< counted from 0; the one in the upper half
    void showPage(int page);

    /// Marks these, the one at `current` more than the others, and brings it into sight.
    void setMarks(QList<QPdfLink> marks, int current);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void applyGround();
    double pixelsPerPoint() const; ///< at zoom 1
    /// In the document's pixels, the scroll bars at 0.
    QRectF pageRect(int page) const;
    void bringIntoSight(const QRectF& place);

    QPdfDocument& m_document;
    QList<QPdfLink> m_marks;
    int m_currentMark = -1;
    int m_page = 0;
    bool m_fits = true;
};

} // namespace bursar::ui
