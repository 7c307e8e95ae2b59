// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/button.h"

#include "ui/kit/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionButton>

namespace bursar::ui {

namespace {

constexpr int buttonHeight = 31;
constexpr int padding = 12;
constexpr int glyphSize = 16;
constexpr int gap = 6;

struct Look {
    Role text;
    std::optional<Role> fill;
    std::optional<Role> line;
};

Look lookOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return {Role::OnAccent, Role::Accent, {}};
    case Button::Kind::Secondary:
        return {Role::Text, Role::Surface, Role::Line};
    case Button::Kind::Danger:
        return {Role::OnDanger, Role::Danger, {}};
    case Button::Kind::DangerOutline:
        return {Role::Danger, Role::Surface, Role::Danger};
    case Button::Kind::Link:
        return {Role::AccentText, {}, {}};
    }
    return {};
}

/// `over` laid on `under` with this opacity: hover and pressed states of any fill.
QColor blend(const QColor& under, const QColor& over, qreal opacity)
{
    const auto mix = [opacity](int a, int b) { return qRound(a + (b - a) * opacity); };
    return QColor(mix(under.red(), over.red()), mix(under.green(), over.green()),
        mix(under.blue(), over.blue()));
}

} // namespace

Button::Button(Kind kind, const QString& text, QWidget* parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(
        kind == Kind::Link ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setGlyph(Icon glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    setToolTip(compact ? text().remove(QLatin1Char('&')) : QString());
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    ensurePolished();
    const int textWidth =
        m_compact && m_glyph ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int glyphWidth = m_glyph ? glyphSize + (textWidth > 0 ? gap : 0) : 0;
    const int side = m_kind == Kind::Link ? 2 : (m_compact && m_glyph ? 8 : padding);
    return {textWidth + glyphWidth + 2 * side,
        std::max(m_kind == Kind::Link ? 24 : buttonHeight, fontMetrics().height() + 10)};
}

QSize Button::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    // A link may stand in a narrow pane, which must not grow by it.
    return m_kind == Kind::Link ? QSize(std::min(whole.width(), 60), whole.height()) : whole;
}

void Button::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

void Button::paintEvent(QPaintEvent*)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const Look look = lookOf(m_kind);
    const Scheme scheme = schemeOf(palette());
    const auto get = [scheme](Role role) { return color(scheme, role); };
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option.state.testFlag(QStyle::State_MouseOver);

    QColor ink = get(enabled ? look.text : Role::ControlLine);
    QColor fill = look.fill ? get(*look.fill) : QColor();
    QColor line = look.line ? get(*look.line) : QColor();
    if (!enabled && (m_kind == Kind::Primary || m_kind == Kind::Danger))
        fill = get(Role::Raised);
    if (fill.isValid() && (hover || down))
        fill = blend(fill, get(Role::Text), down ? 0.12 : 0.05);

    QPainter painter(this);
    const QRectF box = rect();
    if (fill.isValid() || line.isValid())
        drawBox(painter, box, radius::s, fill, enabled ? line : get(Role::Line));
    if (hasVisibleFocus(this) && enabled) {
        drawFocusRing(painter, box, radius::s);
        // On a fill of the same colour the ring would be lost: a gap makes it a ring.
        if (m_kind == Kind::Primary || m_kind == Kind::Danger)
            drawBox(painter, box.adjusted(2, 2, -2, -2), radius::s - 2, {}, get(Role::Surface), 1);
    }

    painter.setFont(font());
    painter.setPen(ink);
    const bool iconOnly = m_compact && m_glyph;
    const int textWidth = iconOnly ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int glyphWidth = m_glyph ? glyphSize + (textWidth > 0 ? gap : 0) : 0;
    const int content = std::min(textWidth + glyphWidth, width());
    int x = (width() - content) / 2;
    // A link's icon is an arrow behind the words, so that these stand below those above them.
    const bool rtl = isRightToLeft() != (m_kind == Kind::Link);
    if (m_glyph) {
        const int gx = rtl ? x + content - glyphSize : x;
        drawIcon(painter, QRectF(gx, (this->height() - glyphSize) / 2.0, glyphSize, glyphSize),
            *m_glyph, ink);
    }
    if (textWidth > 0) {
        const QRect textRect(rtl ? x : x + glyphWidth, 0, content - glyphWidth, this->height());
        const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this)
            ? Qt::TextShowMnemonic
            : Qt::TextHideMnemonic;
        // Narrower than its words only where nothing else can give way.
        const QString shown = textWidth <= textRect.width()
            ? text()
            : fontMetrics().elidedText(text(), Qt::ElideRight, textRect.width(), mnemonic);
        painter.drawText(textRect, textFlags(Qt::AlignCenter, shown) | mnemonic, shown);
    }
    if (m_kind == Kind::Link && hover)
        painter.drawLine(x, this->height() - 4, x + content, this->height() - 4);
}

} // namespace bursar::ui
