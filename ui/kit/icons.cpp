// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include "app/base/literals.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside any namespace, as its documentation asks: the icons are in a static library.
static void initResources() { Q_INIT_RESOURCE(bursar); }

namespace bursar::ui {

namespace {

bool pointsForward(Icon icon)
{
    return icon == Icon::ChevronRight || icon == Icon::SignIn || icon == Icon::Sidebar
        || icon == Icon::Details || icon == Icon::Open;
}

QPixmap tinted(Icon icon, const QColor& color, QSize pixels)
{
    const bool mirrored = pointsForward(icon) && QGuiApplication::isRightToLeft();
    const QString key = u"bursar/%1/%2/%3x%4/%5"_s.arg(static_cast<int>(icon))
                            .arg(color.rgba(), 0, 16)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(iconPath(icon));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class IconEngine final : public QIconEngine {
public:
    IconEngine(Icon icon, Role role)
        : m_icon(icon)
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(*painter, rect, m_icon, colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_icon, colorFor(mode), size);
    }

    QPixmap scaledPixmap(
        const QSize& size, QIcon::Mode mode, QIcon::State, qreal /*scale*/) override
    {
        return tinted(m_icon, colorFor(mode), size); // `size` is in device pixels already
    }

    QIconEngine* clone() const override { return new IconEngine(*this); }
    QString key() const override { return u"bursar"_s; }
    bool isNull() override { return false; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return color(
            QGuiApplication::palette(), mode == QIcon::Disabled ? Role::ControlLine : m_role);
    }

    Icon m_icon;
    Role m_role;
};

} // namespace

QLatin1StringView iconName(Icon icon)
{
    switch (icon) {
    case Icon::Accounts:
        return "accounts"_L1;
    case Icon::Transactions:
        return "transactions"_L1;
    case Icon::Refresh:
        return "refresh"_L1;
    case Icon::Eye:
        return "eye"_L1;
    case Icon::EyeOff:
        return "eyeoff"_L1;
    case Icon::Plus:
        return "plus"_L1;
    case Icon::Shield:
        return "shield"_L1;
    case Icon::Search:
        return "search"_L1;
    case Icon::Lock:
        return "lock"_L1;
    case Icon::Unlock:
        return "unlock"_L1;
    case Icon::Check:
        return "check"_L1;
    case Icon::Close:
        return "close"_L1;
    case Icon::ChevronDown:
        return "chevrondown"_L1;
    case Icon::ChevronRight:
        return "chevronright"_L1;
    case Icon::Warning:
        return "warning"_L1;
    case Icon::Info:
        return "info"_L1;
    case Icon::Danger:
        return "danger"_L1;
    case Icon::Bank:
        return "bank"_L1;
    case Icon::Browser:
        return "browser"_L1;
    case Icon::Paste:
        return "paste"_L1;
    case Icon::Copy:
        return "copy"_L1;
    case Icon::Unlink:
        return "unlink"_L1;
    case Icon::Sidebar:
        return "sidebar"_L1;
    case Icon::Details:
        return "details"_L1;
    case Icon::SignIn:
        return "signin"_L1;
    case Icon::Key:
        return "key"_L1;
    case Icon::Offline:
        return "offline"_L1;
    case Icon::Clock:
        return "clock"_L1;
    case Icon::Demo:
        return "demo"_L1;
    case Icon::Stop:
        return "stop"_L1;
    case Icon::Theme:
        return "theme"_L1;
    case Icon::Open:
        return "open"_L1;
    case Icon::Menu:
        return "menu"_L1;
    case Icon::Investments:
        return "investments"_L1;
    case Icon::Download:
        return "download"_L1;
    case Icon::Statements:
        return "statements"_L1;
    case Icon::Minus:
        return "minus"_L1;
    case Icon::Settings:
        return "settings"_L1;
    case Icon::ChevronUp:
        return "chevronup"_L1;
    case Icon::Overview:
        return "overview"_L1;
    }
    return {};
}

QString iconPath(Icon icon)
{
    static const bool ready = (initResources(), true);
    Q_UNUSED(ready)
    return u":/bursar/icons/"_s + iconName(icon) + u".svg"_s;
}

QIcon themedIcon(Icon icon, Role role) { return QIcon(new IconEngine(icon, role)); }

void drawIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal side = std::min(rect.width(), rect.height());
    const int pixels = qRound(side * ratio);
    if (pixels <= 0)
        return;
    QPixmap pixmap = tinted(icon, color, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the lines blur.
    const auto snap = [ratio](qreal v) { return std::round(v * ratio) / ratio; };
    painter.drawPixmap(
        QPointF(snap(rect.center().x() - side / 2), snap(rect.center().y() - side / 2)), pixmap);
}

QIcon appIcon()
{
    iconPath(Icon::Menu); // makes sure that the resources are there
    return QIcon(u":/bursar/app/bursar.svg"_s);
}

} // namespace bursar::ui
