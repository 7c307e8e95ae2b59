// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/kit/label.h"
#include "ui/shell/institutionbutton.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/placebutton.h"
#include "ui/shell/tr.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bursar::ui {

using shell::Tr;

namespace {
constexpr int collapsedWidth = 52;
}

Sidebar::Sidebar(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QVBoxLayout)
    , m_institutions(new QVBoxLayout)
    , m_institutionsTitle(
          new Label(Tr::tr("INSTITUTIONS", "heading in the sidebar"), Type::Small, Role::Muted))
{
    setAccessibleName(Tr::tr("Pages and institutions"));
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(space::s, 10, space::s, space::s);
    column->setSpacing(0);
    m_pages->setSpacing(0);
    m_institutions->setSpacing(0);
    QFont heading = typeFont(Type::Small);
    heading.setWeight(QFont::DemiBold);
    m_institutionsTitle->setFont(heading);
    m_institutionsTitle->setContentsMargins(space::s, space::m, space::s, space::s);
    m_institutionsTitle->hide();
    column->addLayout(m_pages);
    column->addWidget(m_institutionsTitle);
    column->addLayout(m_institutions);
    column->addStretch();

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    inner->setAutoFillBackground(false); // setWidget() has just switched it on
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFixedWidth(expandedWidth);
}

void Sidebar::addPage(const PageSpec& page)
{
    auto* button = new NavButton(page.icon, page.title, this);
    button->setCompact(m_collapsed);
    m_pages->addWidget(button);
    m_nav.insert(page.id, button);
    // `clicked` and not `toggled`: arrow keys within the group move the page along as well.
    connect(button, &QAbstractButton::clicked, this,
        [this, id = page.id] { Q_EMIT pageRequested(id); });
}

void Sidebar::setCurrent(const QString& pageId)
{
    for (auto it = m_nav.cbegin(); it != m_nav.cend(); ++it) {
        it.value()->setAutoExclusive(false); // an exclusive group cannot be all unchecked
        it.value()->setChecked(it.key() == pageId);
        it.value()->setAutoExclusive(true);
    }
}

void Sidebar::setCount(const QString& pageId, const QString& count)
{
    if (NavButton* button = m_nav.value(pageId))
        button->setCount(count);
}

void Sidebar::setPlaces(const QString& pageId, const QList<PaletteEntry>& places)
{
    NavButton* page = m_nav.value(pageId);
    if (!page)
        return;
    QList<PlaceButton*>& buttons = m_places[pageId];
    for (PlaceButton* old : std::as_const(buttons)) {
        m_pages->removeWidget(old);
        old->hide();
        old->deleteLater(); // it may be the one that was clicked
    }
    buttons.clear();
    int at = m_pages->indexOf(page);
    for (const PaletteEntry& place : places) {
        auto* button = new PlaceButton(place.title, this);
        button->setVisible(!m_collapsed);
        m_pages->insertWidget(++at, button);
        buttons += button;
        connect(button, &QAbstractButton::clicked, this, place.run);
    }
}

void Sidebar::setInstitutions(const QList<InstitutionItem>& items)
{
    const bool same = std::equal(items.begin(), items.end(), m_links.begin(), m_links.end(),
        [](const InstitutionItem& item, const InstitutionButton* b) { return item.id == b->id(); });
    if (same) {
        for (qsizetype i = 0; i < items.size(); ++i)
            m_links[i]->set(items[i]); // keeps the focus where it is
        return;
    }
    qDeleteAll(m_links);
    m_links.clear();
    for (const InstitutionItem& item : items)
        addInstitution(item);
    m_institutionsTitle->setVisible(!items.isEmpty() && !m_collapsed);
}

void Sidebar::addInstitution(const InstitutionItem& item)
{
    auto* button = new InstitutionButton(item, this);
    button->setCompact(m_collapsed);
    m_institutions->addWidget(button);
    m_links += button;
    connect(button, &InstitutionButton::refreshRequested, this, &Sidebar::refreshRequested);
    connect(button, &InstitutionButton::signInAgainRequested, this, &Sidebar::signInAgainRequested);
    connect(button, &InstitutionButton::unlinkRequested, this, &Sidebar::unlinkRequested);
}

void Sidebar::setCollapsed(bool collapsed)
{
    if (m_collapsed == collapsed)
        return;
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? collapsedWidth : expandedWidth);
    for (NavButton* button : std::as_const(m_nav))
        button->setCompact(collapsed);
    for (const QList<PlaceButton*>& places : std::as_const(m_places)) {
        for (PlaceButton* button : places)
            button->setVisible(!collapsed);
    }
    for (InstitutionButton* button : std::as_const(m_links))
        button->setCompact(collapsed);
    m_institutionsTitle->setVisible(!m_links.isEmpty() && !collapsed);
}

void Sidebar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), color(palette(), Role::Line));
}

} // namespace bursar::ui
