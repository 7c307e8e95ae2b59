// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/welcome/problempage.h"

#include "app/base/literals.h"
#include "ui/features/welcome/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/label.h"

#include <QVBoxLayout>

namespace bursar::ui {

using welcome::Tr;

ProblemPage::ProblemPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(Tr::tr("Bursar cannot open your data yet"), Type::Title))
    , m_sentence(new Label(Type::Body))
    , m_details(new DetailsBox)
    , m_next(new Button(Button::Kind::Primary, {}))
    , m_retry(new Button(Button::Kind::Secondary, Tr::tr("Try again")))
{
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"problemSentence"_s);
    m_retry->setObjectName(u"problemRetry"_s);
    auto* quit = new Button(Button::Kind::Secondary, Tr::tr("Quit"));
    auto* card = new Card;
    card->setFixedWidth(600);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    inCard->setSpacing(space::m);
    inCard->addWidget(m_title);
    inCard->addWidget(m_sentence);
    inCard->addWidget(m_details);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(quit);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_next);
    inCard->addSpacing(space::xs);
    inCard->addLayout(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
    connect(quit, &QPushButton::clicked, this, &ProblemPage::quitRequested);
    connect(m_retry, &QPushButton::clicked, this, &ProblemPage::retryRequested);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step == NextStep::CopyDetails)
            m_details->copy();
        else if (m_step == NextStep::Retry || m_step == NextStep::UnlockKeychain)
            Q_EMIT retryRequested();
        else
            Q_EMIT nextStepRequested(m_step);
    });
}

void ProblemPage::show(const Error& error, const QString& when)
{
    const ErrorText text = describe(error.kind);
    m_step = text.next;
    m_sentence->setText(text.sentence);
    m_details->setText(detailsOf(error, when));
    m_next->setText(label(text.next));
    // Trying again is always possible, but not twice under two names.
    m_retry->setVisible(m_step != NextStep::Retry && m_step != NextStep::UnlockKeychain);
    m_next->setFocus();
}

} // namespace bursar::ui
