// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/consentpane.h"

#include "app/base/literals.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/datakinds.h"
#include "ui/features/consents/datamatrix.h"
#include "ui/features/consents/localcopyrow.h"
#include "ui/features/consents/nextuse.h"
#include "ui/features/consents/partyrow.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/datanames.h"
#include "ui/kit/display.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"
#include "ui/kit/pill.h"
#include "ui/kit/ruledelegate.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace bursar::ui {

using namespace consentstext;

namespace {

constexpr int historyRowHeight = 36;

QTableWidget* makeHistory()
{
    auto* table = new QTableWidget;
    table->setObjectName(u"consentHistory"_s);
    table->setColumnCount(2);
    setRuled(*table, historyRowHeight);
    table->setWordWrap(true); // what was read is told in full
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->setAccessibleName(Tr::tr("History"));
    return table;
}

/// As high as the words need in this width, and the table as high as its rows.
void fitRows(QTableWidget& table)
{
    const QFontMetrics metrics(table.font());
    // The style keeps its margins out of what it asks for, and a last line would not be seen.
    const QRect room(0, 0, std::max(1, table.columnWidth(1) - 2 * space::s), 10'000);
    for (int row = 0; row < table.rowCount(); ++row) {
        const QTableWidgetItem* words = table.item(row, 1);
        const int needed =
            words ? metrics.boundingRect(room, Qt::TextWordWrap, words->text()).height() : 0;
        table.setRowHeight(row, std::max(historyRowHeight, needed + 2 * space::s));
    }
    table.setFixedHeight(table.verticalHeader()->length() + 2);
}

QList<KeyValueGrid::Row> factsOf(const ConsentPane::Shown& shown, const Formats& formats)
{
    const ConsentView& view = shown.view;
    const QString notSaid = Tr::tr("the bank does not say");
    QList<KeyValueGrid::Row> rows;
    const auto add = [&rows](const QString& key, const QString& value) {
        rows += KeyValueGrid::Row{.key = key, .value = value};
    };
    add(Tr::tr("Granted"), sourced(formats.moment(view.granted), FieldSource::OwnRecord));
    if (view.renewed)
        add(Tr::tr("Last renewed"), sourced(formats.moment(*view.renewed), FieldSource::OwnRecord));
    // Its own clock, and for a consent that was widened at the bank its own beginning.
    if (view.created)
        add(Tr::tr("Created at the network"),
            sourced(formats.moment(*view.created), FieldSource::Network));
    add(Tr::tr("Until"),
        view.until ? sourced(formats.moment(*view.until), FieldSource::Network) : notSaid);
    add(Tr::tr("How far back"),
        view.lookbackDays
            ? sourced(Tr::tr("%n day(s)", "of history", *view.lookbackDays), FieldSource::Network)
            : notSaid);
    if (!view.consent.purpose.isEmpty())
        add(Tr::tr("Purpose, as shown"), sourced(view.consent.purpose, FieldSource::OwnRecord));
    add(Tr::tr("Last used"),
        view.lastUsed ? formats.moment(*view.lastUsed) : Tr::tr("not used yet"));
    add(Tr::tr("Next planned use"), nextUseText(view, shown.next, formats, shown.now));
    add(Tr::tr("In 30 days"),
        Tr::tr("%n access(es)", "in 30 days", static_cast<int>(view.usesIn30Days)));
    add(Tr::tr("Network last asked"),
        view.networkAsked ? formats.moment(*view.networkAsked) : Tr::tr("it has not answered yet"));
    return rows;
}

} // namespace

ConsentPane::ConsentPane(const Display& display, QWidget* parent)
    : QWidget(parent)
    , m_display(display)
    , m_title(new ElidedLabel(Type::Title))
    , m_id(new ElidedLabel(Type::Code, Role::Muted))
    , m_status(new Pill(Tone::Neutral, {}))
    , m_sentence(new Label(Type::Body))
    , m_check(new Button(Button::Kind::Secondary, Tr::tr("Check now")))
    , m_renew(new Button(Button::Kind::Secondary, Tr::tr("Renew access")))
    , m_receipt(new Button(Button::Kind::Secondary, Tr::tr("Receipt…")))
    , m_revoke(new Button(Button::Kind::DangerOutline, Tr::tr("Revoke…")))
    , m_parties(new PartyRow)
    , m_facts(new KeyValueGrid)
    , m_matrix(new DataMatrix)
    , m_matrixNote(new Label(Type::Small, Role::Muted))
    , m_kinds(new DataKinds)
    , m_copy(new LocalCopyRow)
    , m_history(makeHistory())
    , m_earlier(new Label(Tr::tr("Earlier accesses are not in this list. The Activity page has all "
                                 "of them."),
          Type::Small, Role::Muted))
{
    m_check->setObjectName(u"consentCheck"_s);
    m_renew->setObjectName(u"consentRenew"_s);
    m_receipt->setObjectName(u"consentReceipt"_s);
    m_revoke->setObjectName(u"consentRevoke"_s);
    m_sentence->setObjectName(u"consentSentence"_s);
    m_check->setGlyph(Icon::Refresh);
    m_sentence->setWordWrap(true);
    m_matrixNote->setWordWrap(true);
    m_earlier->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeHead());
    layout->addWidget(m_sentence);
    layout->addWidget(m_parties);
    layout->addWidget(m_matrix);
    layout->addWidget(m_matrixNote);
    layout->addWidget(m_kinds);
    layout->addWidget(m_facts);
    layout->addWidget(m_copy);
    auto* history = new QVBoxLayout;
    history->setSpacing(0);
    history->addWidget(new Label(Tr::tr("History"), Type::Heading));
    history->addWidget(m_history);
    history->addSpacing(space::s);
    history->addWidget(m_earlier);
    layout->addLayout(history);
    layout->addStretch(1);
    // Queued: when the first column tells, the second is not as wide yet as it will be.
    connect(
        m_history->horizontalHeader(), &QHeaderView::sectionResized, m_history,
        [this] { fitRows(*m_history); }, Qt::QueuedConnection);
    connect(m_check, &QPushButton::clicked, this, &ConsentPane::checkRequested);
    connect(m_renew, &QPushButton::clicked, this, &ConsentPane::renewRequested);
    connect(m_receipt, &QPushButton::clicked, this, &ConsentPane::receiptRequested);
    connect(m_revoke, &QPushButton::clicked, this, &ConsentPane::revokeRequested);
    connect(m_copy, &LocalCopyRow::keepForRequested, this, &ConsentPane::keepForRequested);
    connect(m_copy, &LocalCopyRow::eraseRequested, this, &ConsentPane::eraseRequested);
}

QWidget* ConsentPane::makeHead()
{
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    auto* first = new QHBoxLayout;
    first->setSpacing(space::s);
    first->addWidget(m_title, 1);
    for (Button* button : {m_check, m_renew, m_receipt, m_revoke})
        first->addWidget(button);
    auto* second = new QHBoxLayout;
    second->setSpacing(space::s);
    second->addWidget(m_status);
    second->addWidget(m_id, 1);
    lines->addLayout(first);
    lines->addLayout(second);
    return head;
}

void ConsentPane::set(const Shown& shown)
{
    const ConsentView& view = shown.view;
    const Formats& formats = m_display.formats();
    m_title->setText(institutionOf(view));
    m_id->setText(view.consent.grantId);
    m_id->setVisible(!view.consent.grantId.isEmpty());
    m_status->set(statusTone(view.status), statusText(view.status));
    const QString sentence = statusSentence(view, formats, shown.now);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    const bool past = isPast(view.status);
    const bool revoking = view.revocation.has_value();
    m_check->setEnabled(!shown.checking);
    m_check->setText(shown.checking ? Tr::tr("Checking…") : Tr::tr("Check now"));
    m_check->setVisible(!past || view.mayStillWork());
    m_renew->setVisible(
        !revoking && !view.isSuperseded && view.status != ConsentStatus::RevokedByYou);
    m_revoke->setVisible(!past || view.mayStillWork());
    m_revoke->setText(revoking ? Tr::tr("Try again…") : Tr::tr("Revoke…"));
    m_parties->set(view.parties);
    m_matrix->set(view);
    m_matrix->setVisible(!view.accounts.isEmpty());
    m_matrixNote->setText(sourcesText(view, formats));
    m_kinds->set(view);
    m_facts->set(factsOf(shown, formats));
    const bool isEnding = view.revocation && !view.revocation->isOver();
    m_copy->set(shown.copy, past && !isEnding && !view.mayStillWork(), formats);
    showHistory(view);
}

void ConsentPane::showHistory(const ConsentView& view)
{
    const Formats& formats = m_display.formats();
    m_earlier->setVisible(view.hasEarlierUses);
    m_history->setRowCount(static_cast<int>(view.timeline.size()));
    for (int row = 0; row < view.timeline.size(); ++row) {
        const ConsentEvent& event = view.timeline[row];
        const QString words = eventText(event, formats);
        auto* at = new QTableWidgetItem(formats.moment(event.at));
        at->setData(mutedRole, true);
        auto* what = new QTableWidgetItem(words);
        what->setToolTip(words);
        m_history->setItem(row, 0, at);
        m_history->setItem(row, 1, what);
    }
    fitRows(*m_history);
}

} // namespace bursar::ui
