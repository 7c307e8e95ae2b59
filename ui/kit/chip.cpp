// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chip.h"

#include "ui/kit/fonts.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/tr.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace bursar::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int widest = 220; ///< of the text; the rest is its tool tip
constexpr int crossSize = 10;

/// One of the two halves of a chip: a text, or the cross.
class Part : public QAbstractButton {
public:
    Part(const QString& label, bool isCross, Role role, QWidget* parent)
        : QAbstractButton(parent)
        , m_isCross(isCross)
        , m_role(role)
    {
        setText(label);
        setAccessibleName(label);
        setToolTip(label);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(typeFont(Type::Small));
        const int width = m_isCross
            ? crossSize + 2 * space::s - 2
            : std::min(metrics.horizontalAdvance(text()), widest) + space::m;
        return {width, chipHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = color(palette(), underMouse() && m_isCross ? Role::Danger : m_role);
        if (m_isCross) {
            const QRectF cross(
                (width() - crossSize) / 2.0, (chipHeight - crossSize) / 2.0, crossSize, crossSize);
            drawIcon(painter, cross, Icon::Close, ink);
        } else {
            const QFont font = typeFont(Type::Small);
            painter.setFont(font);
            painter.setPen(ink);
            const QRect area = rect().adjusted(
                isRightToLeft() ? 0 : space::s + 2, 0, isRightToLeft() ? -space::s - 2 : 0, 0);
            painter.drawText(area,
                static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                    | Qt::AlignVCenter | Qt::TextSingleLine,
                QFontMetrics(font).elidedText(text(), Qt::ElideRight, area.width()));
        }
        if (hasVisibleFocus(this))
            drawFocusRing(painter, rect(), chipHeight / 2.0 - 2);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    bool m_isCross;
    Role m_role;
};

} // namespace

Chip::Chip(const QString& text, bool isQuiet, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_isQuiet(isQuiet)
{
    const Role role = isQuiet ? Role::Text : Role::AccentText;
    auto* label = new Part(text, false, role, this);
    auto* cross =
        new Part(kit::Tr::tr("Remove %1", "a chip: a part of a query").arg(text), true, role, this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(label);
    layout->addWidget(cross);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(label, &QAbstractButton::clicked, this, &Chip::clicked);
    connect(cross, &QAbstractButton::clicked, this, &Chip::removeClicked);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawBox(painter, rect(), rect().height() / 2.0,
        color(palette(), m_isQuiet ? Role::Raised : Role::AccentSoft));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeClicked();
    else
        QWidget::keyPressEvent(event);
}

} // namespace bursar::ui
