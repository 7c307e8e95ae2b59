// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sheet.h"

#include "ui/kit/card.h"
#include "ui/kit/label.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QPainter>
#include <QVBoxLayout>

namespace bursar::ui {

Sheet::Sheet(const QString& title, QWidget* over)
    : QWidget(over->window())
    , m_title(new Label(title, Type::Heading, Role::Text))
    , m_card(new Card(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    m_title->setWordWrap(true);
    m_content = new QVBoxLayout(m_card);
    m_content->setContentsMargins(space::l, space::l, space::l, space::m + 2);
    m_content->setSpacing(space::m);
    m_content->addWidget(m_title);
    m_card->setFixedWidth(520);

    auto* column = new QVBoxLayout;
    column->addStretch(2);
    // Between stretches and not aligned: an aligned item would be as high as its text needs at the
    // window's width, not at its own.
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_card);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    setLayout(column);
    setGeometry(parentWidget()->rect());
    parentWidget()->installEventFilter(this);
}

Sheet::~Sheet()
{
    for (const auto& menu : m_restingMenus) {
        if (menu)
            menu->setEnabled(true);
    }
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::open(QWidget* firstFocus)
{
    m_focusBefore = QApplication::focusWidget();
    const auto actions = window()->actions();
    for (QAction* action : actions)
        action->installEventFilter(this);
    // A menu bar may stand outside the window, where nothing covers it.
    if (const auto* bar = window()->findChild<QMenuBar*>()) {
        const auto menus = bar->actions();
        for (QAction* menu : menus) {
            if (menu->isEnabled()) {
                menu->setEnabled(false);
                m_restingMenus += menu;
            }
        }
    }
    show();
    raise();
    firstFocus->setFocus(Qt::TabFocusReason);
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Shortcut)
        return true;
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = this;
    for (QWidget* w = next ? from->nextInFocusChain() : from->previousInFocusChain(); w != from;
        w = next ? w->nextInFocusChain() : w->previousInFocusChain()) {
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled()
            && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT rejected();
    event->accept(); // nothing goes through to the window behind
}

void Sheet::mousePressEvent(QMouseEvent* event) { event->accept(); }

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), scrim());
}

} // namespace bursar::ui
