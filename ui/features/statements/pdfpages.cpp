// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/pdfpages.h"

#include "ui/features/statements/tr.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace bursar::ui {

namespace {

constexpr std::array zoomSteps{
    0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0};
constexpr int pageMargin = 18;
constexpr int pageGap = 14;

} // namespace

PdfPages::PdfPages(QPdfDocument& document, QWidget* parent)
    : QPdfView(parent)
    , m_document(document)
{
    setDocument(&document);
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::Custom);
    setDocumentMargins({pageMargin, pageMargin, pageMargin, pageMargin});
    setPageSpacing(pageGap);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(statementstext::Tr::tr("Pages of the document"));
    setFocusPolicy(Qt::StrongFocus);
    applyGround();
    connect(&document, &QPdfDocument::statusChanged, this, [this](QPdfDocument::Status status) {
        if (status != QPdfDocument::Status::Ready)
            return;
        m_marks.clear();
        m_page = 0;
        fitWidth();
        verticalScrollBar()->setValue(0);
    });
}

/// QPdfView paints what is around the pages in the palette's Dark.
void PdfPages::applyGround()
{
    const QColor ground = color(QGuiApplication::palette(), Role::Raised);
    if (palette().color(QPalette::Dark) == ground)
        return; // our own setPalette answers with a PaletteChange
    QPalette mine = palette();
    mine.setColor(QPalette::Dark, ground);
    setPalette(mine);
}

void PdfPages::changeEvent(QEvent* event)
{
    QPdfView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyGround();
}

double PdfPages::pixelsPerPoint() const
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInch() / 72.0; // as QPdfView has it
}

void PdfPages::zoomTo(double factor)
{
    m_fits = false;
    const double wanted = std::clamp(factor, leastZoom, mostZoom);
    const double before = zoomFactor();
    if (wanted == before)
        return;
    const int half = viewport()->height() / 2;
    const double middle = verticalScrollBar()->value() + half;
    setZoomFactor(wanted);
    verticalScrollBar()->setValue(static_cast<int>(middle * wanted / before) - half);
}

void PdfPages::zoomBy(int steps)
{
    const double now = zoomFactor();
    double next = now;
    if (steps > 0) {
        const auto above = std::find_if(
            zoomSteps.begin(), zoomSteps.end(), [now](double step) { return step > now * 1.01; });
        next = above == zoomSteps.end() ? mostZoom : *above;
    } else {
        const auto below = std::find_if(
            zoomSteps.rbegin(), zoomSteps.rend(), [now](double step) { return step < now * 0.99; });
        next = below == zoomSteps.rend() ? leastZoom : *below;
    }
    zoomTo(next);
}

void PdfPages::fitWidth()
{
    m_fits = true;
    double widest = 0;
    for (int page = 0; page < m_document.pageCount(); ++page)
        widest = std::max(widest, m_document.pagePointSize(page).width());
    const double room = viewport()->width() - 2 * pageMargin;
    // Not larger than the paper by more than a little: a wide window is no reason for giant print.
    if (widest > 0 && room > 0)
        setZoomFactor(std::clamp(room / (widest * pixelsPerPoint()), leastZoom, 1.3));
}

QRectF PdfPages::pageRect(int page) const
{
    const double scale = pixelsPerPoint() * zoomFactor();
    const auto sizeOf = [&](int each) { return (m_document.pagePointSize(each) * scale).toSize(); };
    int widest = 0;
    int top = pageMargin;
    for (int each = 0; each < m_document.pageCount(); ++each) {
        const QSize size = sizeOf(each);
        widest = std::max(widest, size.width());
        if (each < page)
            top += size.height() + pageGap;
    }
    const QSize size = sizeOf(page);
    const int whole = std::max(widest + 2 * pageMargin, viewport()->width());
    const int left = (whole - size.width()) / 2; // whole pixels, as QPdfView centres its pages
    return QRectF(left, top, size.width(), size.height());
}

int PdfPages::currentPage() const
{
    const double line = verticalScrollBar()->value() + viewport()->height() / 3.0;
    int page = 0;
    while (page + 1 < m_document.pageCount() && pageRect(page).bottom() < line)
        ++page;
    return page;
}

void PdfPages::showPage(int page)
{
    verticalScrollBar()->setValue(static_cast<int>(pageRect(page).top()) - pageGap);
}

void PdfPages::setMarks(QList<QPdfLink> marks, int current)
{
    m_marks = std::move(marks);
    m_currentMark = current;
    if (current >= 0 && current < m_marks.size() && !m_marks[current].rectangles().isEmpty()) {
        const QPdfLink& mark = m_marks[current];
        const double scale = pixelsPerPoint() * zoomFactor();
        const QRectF inPage = mark.rectangles().first();
        const QRectF page = pageRect(mark.page());
        bringIntoSight(QRectF(page.topLeft() + inPage.topLeft() * scale, inPage.size() * scale));
    }
    viewport()->update();
}

void PdfPages::bringIntoSight(const QRectF& place)
{
    const auto move = [](QScrollBar* bar, double from, double to, int room) {
        if (from < bar->value() || to > bar->value() + room)
            bar->setValue(static_cast<int>((from + to) / 2) - room / 2);
    };
    move(verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
    move(horizontalScrollBar(), place.left(), place.right(), viewport()->width());
}

void PdfPages::paintEvent(QPaintEvent* event)
{
    QPdfView::paintEvent(event);
    if (m_marks.isEmpty())
        return;
    QPainter painter(viewport());
    // On paper, which is white in both themes.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const double scale = pixelsPerPoint() * zoomFactor();
    const QRectF sight(horizontalScrollBar()->value(), verticalScrollBar()->value(),
        viewport()->width(), viewport()->height());
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QRectF page = pageRect(m_marks[i].page());
        if (!page.intersects(sight))
            continue;
        const Role role = i == m_currentMark ? Role::Series3 : Role::WarningSoft;
        for (const QRectF& each : m_marks[i].rectangles())
            painter.fillRect(QRectF(page.topLeft() + each.topLeft() * scale, each.size() * scale)
                                 .adjusted(-1, -1, 1, 1),
                color(Scheme::Light, role));
    }
}

void PdfPages::resizeEvent(QResizeEvent* event)
{
    QPdfView::resizeEvent(event);
    if (m_fits)
        fitWidth();
}

void PdfPages::scrollContentsBy(int dx, int dy)
{
    QPdfView::scrollContentsBy(dx, dy);
    viewport()->update(); // the marks move along
    if (const int page = currentPage(); page != m_page) {
        m_page = page;
        Q_EMIT currentPageChanged(page);
    }
}

void PdfPages::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPdfView::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace bursar::ui
