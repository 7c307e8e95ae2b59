// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/transactions/detailspane.h"

#include "app/base/literals.h"
#include "ui/features/transactions/annotationeditor.h"
#include "ui/features/transactions/itemfacts.h"
#include "ui/features/transactions/matchnote.h"
#include "ui/features/transactions/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/display.h"
#include "ui/kit/figurelabel.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/rule.h"
#include "ui/kit/transactiontypes.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bursar::ui {

using transactions::BankStatus;
using transactionstext::Tr;

namespace {

/// A field of the item itself, with or without a wrapper key around it: the parts of a split have
/// a memo and a reference of their own.
QString field(const QList<RawField>& fields, QStringView name)
{
    for (const RawField& f : fields) {
        const bool isWrapped = f.path.endsWith(u"Transaction."_s + name);
        if (f.value != "null"_L1 && (f.path == name || isWrapped))
            return f.value;
    }
    return {};
}

/// The bank's own words. Some banks send the raw text as the memo, beside a description that is
/// tidied already: then the memo, and the description only where the heading does not say it.
QString asSent(const TransactionDetails& view, const QList<RawField>& fields)
{
    const QString memo = field(fields, u"memo").trimmed();
    if (memo.isEmpty() || memo.simplified() == view.bankText.simplified())
        return view.bankText;
    return view.bankText.isEmpty() || view.bankText == view.payee ? memo
                                                                  : view.bankText + u'\n' + memo;
}

/// A date as the day it names; a moment with its local time; else as sent.
QString when(const QString& sent, const Formats& formats)
{
    const std::string utf8 = sent.toStdString();
    const auto midnight = sent.contains("T00:00:00"_L1);
    if (const auto instant = parseInstant(utf8); instant && !midnight)
        return formats.moment(*instant);
    if (const auto day = Day::parse(utf8))
        return formats.dayLong(*day);
    return sent;
}

} // namespace

QString statusName(BankStatus status)
{
    switch (status) {
    case BankStatus::Unknown:
        return {};
    case BankStatus::Pending:
        return Tr::tr("Pending", "status of a transaction");
    case BankStatus::Memo:
        return Tr::tr("Memo", "status of a transaction: noted by the bank, not yet booked");
    case BankStatus::Authorization:
        return Tr::tr("Authorized", "status of a transaction: reserved, not yet booked");
    case BankStatus::Posted:
        return Tr::tr("Posted", "status of a transaction");
    }
    return {};
}

DetailsPane::DetailsPane(const Display& display, QWidget* parent)
    : QScrollArea(parent)
    , m_display(display)
    , m_content(new QWidget)
    , m_when(new Label(Type::Body, Role::Muted))
    , m_payee(new Label(Type::Heading))
    , m_status(new Pill(Tone::Neutral, {}))
    , m_amount(new FigureLabel(Type::Figure))
    , m_editor(new AnnotationEditor(display))
    , m_bankPart(new QWidget)
    , m_match(new MatchNote)
    , m_facts(new KeyValueGrid)
    , m_rawToggle(new Button(Button::Kind::Link, Tr::tr("Everything the bank sent")))
    , m_raw(new KeyValueGrid(KeyValueGrid::Form::Stacked))
    , m_hint(new Label(Tr::tr("Choose a transaction to see all of it."), Type::Body, Role::Muted))
{
    setAccessibleName(Tr::tr("Details of the transaction"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_payee->setWordWrap(true);
    m_payee->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rawToggle->setCheckable(true);
    m_rawToggle->setGlyph(Icon::ChevronRight);
    m_raw->hide();
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_when, 1);
    head->addWidget(m_status);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(m_hint, 1);
    layout->addLayout(head);
    layout->addWidget(m_payee);
    layout->addWidget(m_amount);
    layout->addSpacing(space::xs);
    layout->addWidget(makeRule());
    layout->addSpacing(space::xs);
    layout->addWidget(m_editor);
    layout->addWidget(m_bankPart);
    layout->addStretch();
    auto* bankPart = new QVBoxLayout(m_bankPart);
    bankPart->setContentsMargins(0, 0, 0, 0);
    bankPart->setSpacing(space::s);
    bankPart->addSpacing(space::xs);
    bankPart->addWidget(makeRule());
    bankPart->addSpacing(space::xs);
    bankPart->addWidget(m_match);
    bankPart->addWidget(m_facts);
    bankPart->addSpacing(space::xs);
    bankPart->addWidget(makeRule());
    bankPart->addWidget(m_rawToggle, 0, Qt::AlignLeading);
    bankPart->addWidget(m_raw);
    setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() has just switched it on

    connect(m_rawToggle, &QPushButton::toggled, this, [this](bool open) {
        m_rawToggle->setGlyph(open ? Icon::ChevronDown : Icon::ChevronRight);
        m_raw->setVisible(open);
    });
    connect(m_match, &MatchNote::separateRequested, this, &DetailsPane::separateRequested);
    connect(&m_display, &Display::changed, this, &DetailsPane::refill);
    refill();
}

void DetailsPane::set(std::optional<TransactionDetails> view)
{
    m_view = std::move(view);
    refill();
}

void DetailsPane::setSelected(int rows)
{
    if (std::exchange(m_selected, rows) != rows)
        refill();
}

void DetailsPane::refill()
{
    const bool isEmpty = !m_view && !areMany();
    const auto children = m_content->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children)
        child->setVisible((child == m_hint) == isEmpty);
    if (isEmpty)
        return;
    const Formats& formats = m_display.formats();
    m_amount->setVisible(!areMany());
    m_bankPart->setVisible(!areMany());
    if (areMany()) {
        m_when->setText(Tr::tr("Selected"));
        m_payee->setText(Tr::tr("%1 transactions", "", m_selected).arg(formats.count(m_selected)));
        m_status->hide();
        return;
    }
    const QList<RawField> fields = rawFields(m_view->raw);
    m_when->setText(formats.dayLong(m_view->day));
    m_payee->setText(m_view->payee);
    const QString status = statusName(m_view->status);
    const bool open = m_view->status != BankStatus::Posted && !status.isEmpty();
    m_status->set(Tone::Neutral, status);
    m_status->setVisible(open);
    m_amount->set(formats.money(m_view->amount), formats.moneySpoken(m_view->amount));
    m_match->set(m_view->match, formats);
    QList<KeyValueGrid::Row> rows{{Tr::tr("Account"), m_view->account},
        {Tr::tr("Institution"), m_view->institution}, {Tr::tr("Bank's category"), m_view->category},
        {Tr::tr("Type", "of a transaction"), typeName(m_view->type)}, {Tr::tr("Status"), status},
        {Tr::tr("As sent", "the bank's own text of a transaction"), asSent(*m_view, fields),
            Type::Code},
        {Tr::tr("Made", "when the transaction was made"),
            when(field(fields, u"transactionTimestamp"), formats)},
        {Tr::tr("Posted", "when the transaction was booked"),
            when(field(fields, u"postedTimestamp"), formats)}};
    rows += itemFacts(m_view->raw, m_view->amount ? m_view->amount->currency : Currency(), formats);
    rows += {{Tr::tr("Reference"), field(fields, u"reference"), Type::Code},
        {Tr::tr("Transaction id"), field(fields, u"transactionId"), Type::Code}};
    m_facts->set(rows);
    fillRaw(fields);
}

void DetailsPane::fillRaw(const QList<RawField>& fields)
{
    // While amounts are hidden, what the bank sent is hidden too: it has the amount in it.
    const bool hidden = m_display.formats().amountsAreHidden();
    QList<KeyValueGrid::Row> rows;
    for (const RawField& f : fields) {
        const qsizetype dot = f.path.indexOf(u'.'); // without the wrapper key
        rows += {dot < 0 ? f.path : f.path.mid(dot + 1), hidden ? u"\u2022\u2022\u2022"_s : f.value,
            Type::Code};
    }
    m_raw->set(rows);
    m_raw->setVisible(m_rawToggle->isChecked() && !rows.isEmpty());
    m_rawToggle->setVisible(!rows.isEmpty());
}

} // namespace bursar::ui
