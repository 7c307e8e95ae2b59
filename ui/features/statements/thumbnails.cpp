// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/thumbnails.h"

#include "ui/features/statements/tr.h"
#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfDocument>

namespace bursar::ui {

namespace {

constexpr int mostDrawn = 400; // then all over again: some megabytes

} // namespace

Thumbnails::Thumbnails(QPdfDocument& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
{
    connect(&document, &QPdfDocument::statusChanged, this, [this] {
        beginResetModel();
        m_drawn.clear();
        endResetModel();
    });
}

void Thumbnails::setPixelRatio(qreal ratio)
{
    if (ratio == m_ratio)
        return;
    m_ratio = ratio;
    m_drawn.clear();
}

int Thumbnails::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_document.status() != QPdfDocument::Status::Ready
        ? 0
        : m_document.pageCount();
}

QVariant Thumbnails::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return statementstext::Tr::tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole:
        return pixmap(index.row());
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignCenter);
    default:
        return {};
    }
}

QPixmap Thumbnails::pixmap(int page) const
{
    if (const auto found = m_drawn.constFind(page); found != m_drawn.constEnd())
        return *found;
    if (m_drawn.size() >= mostDrawn)
        m_drawn.clear();
    const QSizeF paper = m_document.pagePointSize(page);
    const int height = paper.width() > 0
        ? std::min(2 * width, static_cast<int>(width * paper.height() / paper.width()))
        : width;
    const QSize pixels = QSize(width, height) * m_ratio;
    QImage sheet(pixels, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(0, 0, m_document.render(page, pixels));
    painter.setPen(color(QGuiApplication::palette(), Role::Line));
    painter.drawRect(sheet.rect().adjusted(0, 0, -1, -1));
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(sheet);
    pixmap.setDevicePixelRatio(m_ratio);
    m_drawn.insert(page, pixmap);
    return pixmap;
}

} // namespace bursar::ui
