// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/institutionbutton.h"

#include "app/base/literals.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/shell/tr.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bursar::ui {

using shell::Tr;

namespace {

constexpr int side = 8;
constexpr int nameFrom = 25; ///< behind the mark
constexpr int gap = 8;
constexpr int paddingV = 6;

/// In lines of whole words; a word, or a rest, that is too long for its line ends in "…".
QString inLines(const QString& name, const QFontMetrics& metrics, int room)
{
    constexpr qsizetype mostLines = 3;
    QStringList lines;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const QString longer = lines.isEmpty() ? word : lines.last() + u' ' + word;
        const bool fits = metrics.horizontalAdvance(longer) <= room;
        if (lines.isEmpty() || (!fits && lines.size() < mostLines))
            lines += word;
        else
            lines.last() = longer;
    }
    for (QString& line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room);
    return lines.join(u'\n');
}

} // namespace

InstitutionButton::InstitutionButton(const InstitutionItem& item, QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::clicked, this, &InstitutionButton::openMenu);
    set(item);
}

void InstitutionButton::set(const InstitutionItem& item)
{
    m_item = item;
    setText(item.name);
    setAccessibleName(item.name);
    setAccessibleDescription(item.note + u". "_s + item.state);
    setToolTip(item.name + u'\n' + item.state);
    updateGeometry();
    update();
}

void InstitutionButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

int InstitutionButton::noteWidth(int width) const
{
    // A long state may take at most half of the line, the name comes first.
    return std::min(fontMetrics().horizontalAdvance(m_item.note) + 2, width / 2);
}

int InstitutionButton::nameWidth(int width) const
{
    return std::max(40, width - nameFrom - noteWidth(width) - gap - side);
}

int InstitutionButton::heightForWidth(int width) const
{
    if (m_compact)
        return 28;
    const QString lines = inLines(m_item.name, fontMetrics(), nameWidth(width));
    const int name = fontMetrics().size(0, lines).height();
    return std::max(31, name + 2 * paddingV);
}

QSize InstitutionButton::sizeHint() const { return {120, heightForWidth(width())}; }

void InstitutionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = rect();
    if (underMouse())
        drawBox(painter, box, radius::s, color(palette(), Role::Raised));
    if (hasVisibleFocus(this))
        drawFocusRing(painter, box, radius::s);
    const auto placed = [&](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), box, r);
    };
    const int markX = m_compact ? width() / 2 - 4 : side;
    const QRectF mark = placed(QRect(markX, (height() - 8) / 2, 8, 8));
    drawMark(painter, mark.center(), m_item.mark, palette());
    if (m_compact)
        return;
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setPen(color(palette(), Role::Text));
    painter.drawText(placed(QRect(nameFrom, 0, nameWidth(width()), height())),
        textFlags(start | Qt::AlignVCenter, m_item.name),
        inLines(m_item.name, fontMetrics(), nameWidth(width())));
    const int noteAt = width() - side - noteWidth(width());
    painter.setPen(color(palette(), Role::Muted));
    painter.drawText(placed(QRect(noteAt, 0, noteWidth(width()), height())),
        textFlags(end | Qt::AlignVCenter, m_item.note) | Qt::TextSingleLine,
        fontMetrics().elidedText(m_item.note, Qt::ElideRight, noteWidth(width())));
}

void InstitutionButton::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu();
    event->accept();
}

void InstitutionButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const LinkId link = m_item.id;
    QAction* refresh = menu->addAction(themedIcon(Icon::Refresh), Tr::tr("&Refresh"), this,
        [this, link] { Q_EMIT refreshRequested(link); });
    refresh->setEnabled(m_item.canRefresh);
    QAction* signIn = menu->addAction(themedIcon(Icon::SignIn), Tr::tr("&Sign in again…"), this,
        [this, link] { Q_EMIT signInAgainRequested(link); });
    signIn->setEnabled(m_item.canSignIn);
    menu->addSeparator();
    QAction* unlink = menu->addAction(themedIcon(Icon::Unlink, Role::Danger),
        Tr::tr("Re&voke access…"), this, [this, link] { Q_EMIT unlinkRequested(link); });
    unlink->setEnabled(m_item.canUnlink);
    menu->popup(mapToGlobal(isRightToLeft() ? rect().bottomRight() : rect().bottomLeft()));
}

} // namespace bursar::ui
