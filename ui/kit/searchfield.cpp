// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/searchfield.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/tr.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace bursar::ui {

SearchField::SearchField(const QString& accessibleName, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    QAction* sign = addAction(themedIcon(Icon::Search, Role::Muted), QLineEdit::LeadingPosition);
    sign->setText(accessibleName); // a screen reader takes it for a button
    QAction* clear = addAction(themedIcon(Icon::Close, Role::Muted), QLineEdit::TrailingPosition);
    clear->setText(kit::Tr::tr("Clear", "button at the end of a search field"));
    clear->setToolTip(clear->text());
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clear,
        [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
    makeRoom();
}

void SearchField::setRemark(const QString& remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    describe();
    makeRoom();
    update();
    Q_EMIT remarkChanged();
}

void SearchField::setNotice(const QString& notice)
{
    m_notice = notice;
    describe();
}

// Heard when the field is asked about, not at each key.
void SearchField::describe()
{
    setAccessibleDescription(m_notice.isEmpty() ? m_remark
            : m_remark.isEmpty()                ? m_notice
                                                : QString(m_remark + u". " + m_notice));
}

int SearchField::remarkWidth() const
{
    return m_remark.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_remark) + 2 * space::s;
}

void SearchField::makeRoom()
{
    const int room = remarkWidth();
    if (isRightToLeft()) // text margins are not mirrored
        setTextMargins(room, 0, 2, 0);
    else
        setTextMargins(2, 0, room, 0);
}

void SearchField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_remark.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int end = text().isEmpty() ? space::m : 32; // left of the clear button
    const QRect area =
        isRightToLeft() ? rect().adjusted(end, 0, 0, 0) : rect().adjusted(0, 0, -end, 0);
    painter.drawText(area,
        textFlags(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, m_remark)
            | Qt::TextSingleLine,
        m_remark);
}

} // namespace bursar::ui
