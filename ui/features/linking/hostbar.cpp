// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/linking/hostbar.h"

#include "app/base/literals.h"
#include "ui/features/linking/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/progressline.h"

#include <QPainter>
#include <QVBoxLayout>

namespace bursar::ui {

using linking::Tr;

namespace {
constexpr int barHeight = 50;
constexpr int hostFrom = 32; ///< behind the lock
} // namespace

HostBar::HostBar(QWidget* parent)
    : QWidget(parent)
    , m_host(new ElidedLabel(Type::Strong, Role::Text, this))
    , m_remark(new ElidedLabel(Type::Body, Role::Muted, this))
    , m_progress(new ProgressLine(Tr::tr("Loading of the page"), this))
{
    auto* browser = new Button(Button::Kind::Secondary, Tr::tr("Use my browser instead"), this);
    auto* paste = new Button(Button::Kind::Secondary, Tr::tr("Paste the address"), this);
    browser->setGlyph(Icon::Browser);
    paste->setGlyph(Icon::Paste);
    m_alternatives = {browser, paste};
    auto* cancel = new Button(Button::Kind::Secondary, Tr::tr("Cancel"), this);
    browser->setObjectName(u"useBrowser"_s);
    paste->setObjectName(u"usePaste"_s);
    cancel->setObjectName(u"cancelSignIn"_s);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(isRightToLeft() ? space::m + 2 : hostFrom, 9,
        isRightToLeft() ? hostFrom : space::m + 2, 10);
    row->setSpacing(10);
    row->addWidget(m_host);
    row->addWidget(m_remark, 1);
    row->addWidget(browser);
    row->addWidget(paste);
    row->addWidget(cancel);
    m_host->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    connect(browser, &QPushButton::clicked, this, &HostBar::browserRequested);
    connect(paste, &QPushButton::clicked, this, &HostBar::pasteRequested);
    connect(cancel, &QPushButton::clicked, this, &HostBar::cancelled);
    setHost({}, Security::Unknown);
}

void HostBar::setHost(const QString& host, Security security)
{
    m_security = security;
    m_host->setText(host);
    switch (security) {
    case Security::Unknown:
        m_remark->setText(Tr::tr("Opening the bank's page…"));
        break;
    case Security::Encrypted:
        m_remark->setText(
            Tr::tr("Certificate valid · nothing from this page is kept after sign-in"));
        break;
    case Security::ThisComputer:
        m_remark->setText(Tr::tr("The demo bank on this computer · nothing leaves it"));
        break;
    }
    m_host->setAccessibleName(Tr::tr("Address of the page: %1").arg(host));
    update();
}

void HostBar::setProgress(int percent)
{
    m_progress->setFraction(percent >= 100 ? 0 : percent / 100.0);
}

void HostBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The host must stay readable: it is what one has to look at here.
    for (Button* button : m_alternatives)
        button->setCompact(false);
    int needed = 420;
    for (const Button* button : m_alternatives)
        needed += button->sizeHint().width();
    for (Button* button : m_alternatives)
        button->setCompact(width() < needed);
}

void HostBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int x = isRightToLeft() ? width() - 10 - 16 : 10;
    const QRectF place(x, (barHeight - 16) / 2.0, 16, 16);
    const bool safe = m_security == Security::Encrypted;
    drawIcon(painter, place,
        m_security == Security::Unknown ? Icon::Clock
            : safe                      ? Icon::Lock
                                        : Icon::Demo,
        color(palette(), safe ? Role::Credit : Role::Muted));
}

} // namespace bursar::ui
