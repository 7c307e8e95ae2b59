// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/consentspage.h"

#include "app/base/literals.h"
#include "ui/features/consents/consentlist.h"
#include "ui/features/consents/consentpane.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/display.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/pageheader.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::ui {

using namespace consentstext;

namespace {

constexpr int consentListWidth = 316;

Card* cardAround(QWidget* inner)
{
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(inner);
    return card;
}

} // namespace

ConsentsPage::ConsentsPage(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_header(new PageHeader(Tr::tr("Consents")))
    , m_allReceipts(new Button(Button::Kind::Secondary, Tr::tr("Save all receipts")))
    , m_revokeAll(new Button(Button::Kind::DangerOutline, Tr::tr("Revoke all…")))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_list(new ConsentList(display))
    , m_scroll(new QScrollArea)
    , m_pane(new ConsentPane(display))
    , m_empty(new EmptyState)
{
    m_allReceipts->setObjectName(u"allReceipts"_s);
    m_revokeAll->setObjectName(u"revokeAll"_s);
    m_header->setRemark(Tr::tr("Who may see your data, and what they see"));
    m_header->addAtEnd(m_revokeAll);
    m_header->addAtEnd(m_allReceipts);
    m_scroll->setWidget(m_pane);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(Tr::tr("The consent in full"));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_pane->setAutoFillBackground(false);

    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    Card* left = cardAround(m_list);
    left->setFixedWidth(consentListWidth);
    row->addWidget(left);
    row->addWidget(cardAround(m_scroll), 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);

    connect(m_list, &ConsentList::chosenChanged, this, &ConsentsPage::showChosen);
    connect(&m_display, &Display::changed, this, &ConsentsPage::refill);
    connect(m_empty, &EmptyState::triggered, this, &ConsentsPage::linkRequested);
    connect(m_revokeAll, &QPushButton::clicked, this, &ConsentsPage::revokeAllRequested);
    connect(m_allReceipts, &QPushButton::clicked, this, &ConsentsPage::allReceiptsRequested);
    connect(m_pane, &ConsentPane::checkRequested, this,
        [this] { Q_EMIT checkRequested(chosen()->consent.id); });
    connect(m_pane, &ConsentPane::renewRequested, this,
        [this] { Q_EMIT renewRequested(chosen()->consent.link); });
    connect(m_pane, &ConsentPane::receiptRequested, this,
        [this] { Q_EMIT receiptRequested(chosen()->consent.id); });
    connect(m_pane, &ConsentPane::revokeRequested, this,
        [this] { Q_EMIT revokeRequested(chosen()->consent.link); });
    connect(m_pane, &ConsentPane::keepForRequested, this,
        [this](std::optional<int> days) { Q_EMIT keepForRequested(chosen()->consent.link, days); });
    connect(m_pane, &ConsentPane::eraseRequested, this,
        [this] { Q_EMIT eraseRequested(chosen()->consent.id); });
    refill();
}

void ConsentsPage::set(State state)
{
    const ConsentView* before = chosen();
    const bool wasNewest = before && !before->isSuperseded;
    m_state = std::move(state);
    refill();
    const ConsentView* now = chosen();
    if (!wasNewest || !now || !now->isSuperseded)
        return;
    const auto renewed = std::find_if(m_state.views.begin(), m_state.views.end(),
        [&](const ConsentView& view) { return view.consent.link == now->consent.link; });
    choose(renewed->consent.id);
}

void ConsentsPage::choose(std::int64_t consent) { m_list->choose(consent); }

const ConsentView* ConsentsPage::chosen() const
{
    const auto id = m_list->chosen();
    const auto found = std::find_if(m_state.views.begin(), m_state.views.end(),
        [&id](const ConsentView& view) { return view.consent.id == id; });
    return found == m_state.views.end() ? nullptr : &*found;
}

void ConsentsPage::showRemark(const QString& title, const QString& remark, bool isGood)
{
    if (remark.isEmpty())
        m_banner->clear();
    else
        m_banner->show(isGood ? Tone::Good : Tone::Warning, title, remark);
}

void ConsentsPage::refill()
{
    const bool any = !m_state.views.isEmpty();
    const auto living = std::count_if(m_state.views.begin(), m_state.views.end(),
        [](const ConsentView& view) { return !isPast(view.status); });
    m_revokeAll->setVisible(living > 1);
    m_allReceipts->setVisible(any || m_state.hasErasures);
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        m_empty->set(Icon::Lock, Tr::tr("Nobody has access"),
            Tr::tr("When you link an institution, the consent that you give is kept here: who "
                   "gets what, since when, until when, and every access."),
            Tr::tr("Link an institution"));
        return;
    }
    m_list->set(m_state.views, m_state.next, m_state.now);
    showChosen();
}

void ConsentsPage::showChosen()
{
    const ConsentView* view = chosen();
    m_pane->setVisible(view != nullptr);
    if (view && std::exchange(m_shown, view->consent.id) != view->consent.id)
        m_scroll->verticalScrollBar()->setValue(0); // another one begins at its head
    if (view)
        m_pane->set({.view = *view,
            .copy = m_state.copies.value(view->consent.link),
            .next = m_state.next.value(view->consent.link),
            .checking = m_state.checking.contains(view->consent.id),
            .now = m_state.now});
}

} // namespace bursar::ui
