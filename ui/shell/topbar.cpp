// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "app/base/literals.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"
#include "ui/kit/shortcuts.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tr.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace bursar::ui {

using shell::Tr;

namespace {
constexpr int barHeight = 52;
constexpr int fieldWidth = 381;
} // namespace

/// Looks like a field and is a button: the palette has the field to type in.
class PaletteField : public QAbstractButton {
public:
    explicit PaletteField(QWidget* parent)
        : QAbstractButton(parent)
    {
        setText(Tr::tr("Search or type a command…"));
        setAccessibleName(text());
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {fieldWidth, 33}; }
    QSize minimumSizeHint() const override { return {120, 33}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), radius::s, color(palette(), Role::Background),
            color(palette(), underMouse() ? Role::ControlLine : Role::Line));
        if (hasVisibleFocus(this))
            drawFocusRing(painter, rect(), radius::s);
        const QString key =
            keys(Shortcut::Palette).toString(QKeySequence::NativeText).replace(u'+', u' ');
        const QFont small = typeFont(Type::Small);
        const int keyWidth = QFontMetrics(small).horizontalAdvance(key) + 12;
        const auto placed = [&](const QRect& r) {
            return QStyle::visualRect(layoutDirection(), rect(), r);
        };
        const QRect chip = placed(QRect(width() - keyWidth - 11, 7, keyWidth, 19));
        drawBox(painter, chip, 4, color(palette(), Role::Surface), color(palette(), Role::Line));
        painter.setPen(color(palette(), Role::Muted));
        painter.setFont(small);
        painter.drawText(chip, Qt::AlignCenter, key);
        painter.setFont(font());
        const QRect words(11, 0, width() - keyWidth - 30, height());
        painter.drawText(placed(words),
            textFlags(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                text())
                | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
};

TopBar::TopBar(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_field(new PaletteField(this))
{
    setFixedHeight(barHeight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 1);
    layout->setSpacing(10);
    auto* mark = new QLabel;
    mark->setPixmap(appIcon().pixmap(QSize(20, 20), devicePixelRatioF()));
    auto* name = new Label(u"Bursar"_s, Type::Heading);
    QFont bold = typeFont(Type::Strong);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    name->setFont(bold);
    auto* brand = new QWidget;
    auto* brandLayout = new QHBoxLayout(brand);
    brandLayout->setContentsMargins(0, 0, 0, 0);
    brandLayout->setSpacing(space::s);
    brandLayout->addWidget(mark);
    brandLayout->addWidget(name);
    brandLayout->addStretch();
    brand->setMinimumWidth(Sidebar::expandedWidth - 26);
    brand->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    layout->addWidget(brand);
    layout->addWidget(m_field, 1000); // takes its room before the gap behind it
    m_field->setMaximumWidth(fieldWidth);
    layout->addStretch(1);
    connect(m_field, &QAbstractButton::clicked, actions.palette, &QAction::trigger);
    layout->addWidget(addButton(actions.refresh, false));
    layout->addWidget(addButton(actions.hideAmounts, false));
    layout->addWidget(addButton(actions.link, true));
}

Button* TopBar::addButton(QAction* action, bool primary)
{
    auto* button =
        new Button(primary ? Button::Kind::Primary : Button::Kind::Secondary, action->text(), this);
    m_buttons += button;
    const auto follow = [this, button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setGlyph(static_cast<Icon>(action->data().toInt()));
        makeFit();
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QRect TopBar::fieldGeometry() const { return m_field->geometry(); }

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    makeFit();
}

void TopBar::makeFit()
{
    // Longer languages or a narrow window: the quieter buttons keep their icon, their words go to
    // the tool tip. The field keeps a usable width.
    int needed = Sidebar::expandedWidth + 240;
    for (Button* button : std::as_const(m_buttons)) {
        button->setCompact(false);
        needed += button->sizeHint().width() + 10;
    }
    const bool tight = needed > width();
    for (Button* button : std::as_const(m_buttons))
        button->setCompact(tight && button->kind() != Button::Kind::Primary);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Line));
}

} // namespace bursar::ui
