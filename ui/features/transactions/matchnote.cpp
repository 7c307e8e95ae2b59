// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/matchnote.h"

#include "ui/features/transactions/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/formats.h"
#include "ui/kit/label.h"
#include "ui/kit/wraplabel.h"

#include <QVBoxLayout>

namespace bursar::ui {

using transactions::Match;
using transactions::MatchReason;
using transactionstext::Tr;

namespace {

QString sentence(const Match& match, const Formats& formats)
{
    const QString day = formats.dayLong(match.day);
    if (match.isSeparated)
        return Tr::tr(
            "You said that this is not the pending %1 of %2. Both stay as they are.", "payee, day")
            .arg(match.payee, day);
    const QString before = Tr::tr("Was pending before as %1 of %2, %3.", "payee, day, amount")
                               .arg(match.payee, day, formats.money(match.amount));
    const QString why = match.reason == MatchReason::Reference
        ? Tr::tr("The bank itself names that one.")
        : Tr::tr("It went from the bank's list when this one came; amount, day and payee fit.");
    return before + u' ' + why;
}

} // namespace

MatchNote::MatchNote(QWidget* parent)
    : QWidget(parent)
    , m_text(new Label(Type::Small, Role::Muted))
    , m_button(new Button(Button::Kind::Link, {}))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_match)
            Q_EMIT separateRequested(!m_match->isSeparated);
    });
    hide();
}

void MatchNote::set(const std::optional<Match>& match, const Formats& formats)
{
    m_match = match;
    setVisible(match.has_value());
    if (!match)
        return;
    m_text->setText(sentence(*match, formats));
    m_button->setText(
        match->isSeparated ? Tr::tr("They are the same") : Tr::tr("They are not the same"));
    m_button->setAccessibleDescription(m_text->text());
}

} // namespace bursar::ui
