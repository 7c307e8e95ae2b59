// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/button.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/label.h"
#include "ui/kit/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace bursar::ui {

namespace {

constexpr int signSize = 18;

Icon glyphOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Accent:
        return Icon::Info;
    case Tone::Good:
        return Icon::Check;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Danger:
        return Icon::Danger;
    }
    return Icon::Info;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_title(new Label(Type::Strong, Role::Text, this))
    , m_sentence(new Label(Type::Body, Role::Text, this))
    , m_button(new Button(Button::Kind::Secondary, {}, this))
    , m_details(new DetailsBox(this))
{
    m_sentence->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    words->addWidget(m_details);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::m + signSize + space::s, space::s, space::m, space::s);
    if (isRightToLeft())
        layout->setContentsMargins(space::m, space::s, space::m + signSize + space::s, space::s);
    layout->setSpacing(space::l);
    layout->addLayout(words, 1);
    layout->addWidget(m_button, 0, Qt::AlignVCenter);
    // Not Maximum: that is the height of the hint, in which a sentence has one line.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_step)
            Q_EMIT triggered();
        else if (*m_step == NextStep::CopyDetails)
            m_details->copy();
        else
            Q_EMIT nextStep(*m_step);
    });
    hide();
}

void Banner::show(Tone tone, const QString& title, const QString& sentence, const QString& button)
{
    m_tone = tone;
    m_step.reset();
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_details->setText({});
    const bool news = isHidden();
    setVisible(true);
    update();
    if (news) {
        // A screen reader is elsewhere when this appears; an alert is read out wherever it is.
        setAccessibleName(title.isEmpty() ? sentence : title);
        setAccessibleDescription(sentence);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::show(const Error& error, const QString& title, const QString& when)
{
    const ErrorText text = describe(error.kind);
    show(text.tone, title, text.sentence,
        text.next == NextStep::Dismiss ? QString() : label(text.next));
    m_step = text.next;
    m_details->setText(detailsOf(error, when));
}

void Banner::clear() { hide(); }

void Banner::paintEvent(QPaintEvent*)
{
    const ToneColors colors = toneColors(m_tone);
    QPainter painter(this);
    drawBox(
        painter, rect(), radius::m, color(palette(), colors.ground), color(palette(), Role::Line));
    const int x = isRightToLeft() ? width() - space::m - signSize : space::m;
    const QLabel* first = m_title->isHidden() ? m_sentence : m_title;
    const int line = first->fontMetrics().height();
    const qreal y = m_title->isHidden() && m_details->isHidden() && first->height() < 2 * line
        ? (height() - signSize) / 2.0
        : first->y() + (line - signSize) / 2.0;
    drawIcon(
        painter, QRectF(x, y, signSize, signSize), glyphOf(m_tone), color(palette(), colors.text));
}

} // namespace bursar::ui
