// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/statements/matchbar.h"

#include "app/base/literals.h"
#include "ui/features/statements/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using statements::Comparison;
using statementstext::Tr;

namespace {

constexpr qsizetype mostTerms = 20; // of a query that a person may want to read
constexpr qsizetype mostLines = 6; // the document below has them all

QString whyNot(Comparison::Outcome outcome)
{
    switch (outcome) {
    case Comparison::Outcome::NoText:
        return Tr::tr("There is no text in this document to read: it may be made of pictures.");
    case Comparison::Outcome::NoPeriod:
        return Tr::tr("Bursar cannot tell which days this document is about.");
    case Comparison::Outcome::NoLines:
        return Tr::tr("Bursar cannot read transactions in the layout of this document.");
    case Comparison::Outcome::Nothing:
        return Tr::tr("No transactions, here or in the document.");
    case Comparison::Outcome::Compared:
        break;
    }
    return {};
}

} // namespace

QString queryFor(const Comparison& comparison)
{
    const auto& missing = comparison.notInStatement;
    if (missing.isEmpty() || missing.size() > mostTerms)
        return u"date:%1..%2"_s.arg(comparison.from.toIso(), comparison.to.toIso());
    QStringList parts;
    for (const Comparison::Missing& each : missing) {
        const Decimal value = each.amount.value;
        const QString sign = value.isNegative() || value.isZero() ? QString() : u"+"_s;
        const QString part = u"date:%1 amount:%2"_s.arg(each.day.toIso(), sign + value.toString());
        if (!parts.contains(part))
            parts += part;
    }
    return parts.join(u" OR "_s);
}

MatchBar::MatchBar(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_pill(new Pill(Tone::Neutral, {}, this))
    , m_sentence(new Label(Type::Small, Role::Muted, this))
    , m_missing(new Button(Button::Kind::Link, {}, this))
    , m_rest(new Label(Type::Small, Role::Muted, this))
    , m_more(new Button(Button::Kind::Link, {}, this))
    , m_lines(new QWidget(this))
    , m_inLines(new QVBoxLayout(m_lines))
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_pill);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_missing);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_rest, 1);
    second->addWidget(m_more);
    m_sentence->setWordWrap(true);
    m_rest->setWordWrap(true);
    m_inLines->setContentsMargins(0, 0, 0, 0);
    m_inLines->setSpacing(space::xs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::m, space::s);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addLayout(second);
    layout->addWidget(m_lines);
    connect(m_missing, &QPushButton::clicked, this,
        [this] { Q_EMIT transactionsRequested(queryFor(m_comparison)); });
    connect(m_more, &QPushButton::clicked, this, [this] { showLines(m_lines->isHidden()); });
    showReading();
}

void MatchBar::showReading()
{
    m_comparison = {};
    m_pill->hide();
    m_missing->hide();
    m_rest->hide();
    m_more->hide();
    m_lines->hide();
    m_sentence->setText(Tr::tr("Comparing with the transactions…"));
}

void MatchBar::set(const Comparison& comparison)
{
    showReading();
    m_comparison = comparison;
    if (comparison.outcome == Comparison::Outcome::Compared) {
        showCompared(comparison);
        return;
    }
    if (comparison.outcome != Comparison::Outcome::Nothing) {
        m_pill->set(Tone::Neutral, Tr::tr("Not compared", "a statement with its transactions"));
        m_pill->show();
    }
    m_sentence->setText(whyNot(comparison.outcome));
}

void MatchBar::showCompared(const Comparison& comparison)
{
    const Formats& formats = m_display.formats();
    const auto missing = static_cast<int>(comparison.notInStatement.size());
    const auto extra = static_cast<int>(comparison.notInBursar.size());
    const bool isGood = missing == 0 && (extra == 0 || !comparison.isCovered);
    m_pill->set(isGood ? Tone::Good : Tone::Warning,
        Tr::tr("Matches %1 of %n transaction(s)", nullptr, comparison.total)
            .arg(formats.count(comparison.found)));
    m_pill->setToolTip(
        Tr::tr("A transaction matches when the document has a line with its day and amount, or "
               "with its amount and a word of its text up to three days apart."));
    m_pill->show();

    m_sentence->setText(Tr::tr("%1 – %2", "first and last day")
            .arg(formats.dayLong(comparison.from), formats.dayLong(comparison.to)));
    QStringList parts;
    if (extra > 0 && comparison.isCovered)
        parts += Tr::tr("%n line(s) of the document not in Bursar", nullptr, extra);
    else if (extra > 0)
        parts += Tr::tr(
            "%n line(s) not compared: Bursar does not have all days of this time", nullptr, extra);
    if (comparison.withoutAmount > 0)
        parts +=
            Tr::tr("%n without an amount, not compared", "transactions", comparison.withoutAmount);
    m_rest->setText(parts.join(u" · "_s));
    m_rest->setVisible(!parts.isEmpty());
    m_missing->setText(missing > 0 ? Tr::tr("Show the %n that it lacks", "transactions", missing)
                                   : Tr::tr("Show transactions", "of a statement's time"));
    m_missing->setVisible(missing > 0 || comparison.total > 0);
    m_more->setVisible(extra > 0);
    showLines(false);
}

void MatchBar::showLines(bool shown)
{
    qDeleteAll(m_lines->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_more->setText(shown ? Tr::tr("Hide lines") : Tr::tr("Show lines"));
    m_lines->hide();
    if (!shown)
        return;
    const QStringList& lines = m_comparison.notInBursar;
    for (const QString& line : lines.first(std::min(mostLines, lines.size())))
        m_inLines->addWidget(new WrapLabel(line, Type::Small, m_lines));
    if (const auto rest = static_cast<int>(lines.size() - mostLines); rest > 0)
        m_inLines->addWidget(
            new Label(Tr::tr("and %n more", "lines", rest), Type::Small, Role::Muted, m_lines));
    m_lines->show(); // with what is in it
}

} // namespace bursar::ui
