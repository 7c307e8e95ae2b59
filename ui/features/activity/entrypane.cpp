// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/activity/entrypane.h"

#include "app/base/literals.h"
#include "app/consents/ledgeract.h"
#include "ui/features/activity/accesswords.h"
#include "ui/features/activity/datausegrid.h"
#include "ui/features/activity/tr.h"
#include "ui/kit/button.h"
#include "ui/kit/datanames.h"
#include "ui/kit/detailsbox.h"
#include "ui/kit/display.h"
#include "ui/kit/errortext.h"
#include "ui/kit/keyvaluegrid.h"
#include "ui/kit/label.h"
#include "ui/kit/rule.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace bursar::ui {

using activitytext::Tr;

namespace {

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    return layout;
}

} // namespace

EntryPane::EntryPane(const Display& display, QWidget* parent)
    : QScrollArea(parent)
    , m_display(display)
    , m_entryPart(new QWidget)
    , m_usePart(new QWidget)
    , m_when(new Label(Type::Body, Role::Muted))
    , m_what(new Label(Type::Heading))
    , m_result(new Label(Type::Body))
    , m_details(new DetailsBox)
    , m_facts(new KeyValueGrid)
    , m_copyRequest(new Button(Button::Kind::Link, Tr::tr("Copy the request id")))
    , m_useOf(new Label(Type::Body, Role::Muted))
    , m_useSummary(new Label(Type::Body))
    , m_useSource(new Label(Type::Small, Role::Muted))
    , m_grid(new DataUseGrid(display))
    , m_hint(new Label(
          Tr::tr(
              "Choose an entry to see all of it, or a consent above to see what it is used for."),
          Type::Body, Role::Muted))
{
    setAccessibleName(Tr::tr("Details of the access"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    for (Label* label : {m_what, m_result, m_useOf, m_useSummary, m_useSource, m_hint})
        label->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_hint->setAlignment(Qt::AlignCenter);
    m_copyRequest->setGlyph(Icon::Copy);
    connect(m_copyRequest, &QPushButton::clicked, this, [this] {
        if (m_view)
            QGuiApplication::clipboard()->setText(m_view->entry.call.requestId);
    });

    QVBoxLayout* entry = columnIn(m_entryPart);
    entry->addWidget(m_when);
    entry->addWidget(m_what);
    entry->addWidget(m_result);
    entry->addWidget(m_details);
    entry->addSpacing(space::xs);
    entry->addWidget(makeRule());
    entry->addSpacing(space::xs);
    entry->addWidget(m_facts);
    entry->addWidget(m_copyRequest, 0, Qt::AlignLeading);
    QVBoxLayout* use = columnIn(m_usePart);
    use->addWidget(new Label(Tr::tr("Granted, asked for, used"), Type::Strong));
    use->addWidget(m_useOf);
    use->addWidget(m_grid);
    use->addWidget(m_useSource);
    use->addWidget(m_useSummary);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_entryPart);
    layout->addWidget(m_usePart);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has just switched it on
    connect(&m_display, &Display::changed, this, [this] {
        refill();
        refillUse();
    });
    refill();
    refillUse();
}

void EntryPane::set(std::optional<View> view)
{
    m_view = std::move(view);
    refill();
}

void EntryPane::setUse(std::optional<UseView> use)
{
    m_use = std::move(use);
    refillUse();
}

QString EntryPane::details() const
{
    const CallRecord& call = m_view->entry.call;
    if (!call.error)
        return {};
    return detailsOf(
        Error{.kind = *call.error, .http = call.http, .requestId = call.requestId}, toIso(call.at));
}

void EntryPane::refill()
{
    m_entryPart->setVisible(m_view.has_value());
    m_hint->setVisible(!m_view && !m_use);
    if (!m_view)
        return;
    const Formats& formats = m_display.formats();
    const Ledger::Entry& entry = m_view->entry;
    const CallRecord& call = entry.call;
    const ResultWords result = resultWords(call);
    m_when->setText(formats.moment(call.at));
    m_what->setText(Tr::tr("%1 at %2", "a kind of data; an institution")
            .arg(dataName(call.cluster), institutionName(m_view->consent)));
    m_result->setText(resultSentence(call));
    m_result->setRole(result.mark == Mark::Failed ? Role::Danger
            : result.mark == Mark::Attention      ? Role::Warning
                                                  : Role::Text);
    m_details->setText(details());
    m_facts->set({{Tr::tr("Asked for", "the path of a call"), call.path, Type::Code},
        {Tr::tr("By", "who asked"),
            call.cause == Cause::Person      ? Tr::tr("You, by hand")
                : call.cause == Cause::Proof ? Tr::tr("Bursar, to prove that a revocation holds: "
                                                      "not counted as an access")
                                             : Tr::tr("Bursar, on schedule")},
        {Tr::tr("Rows"), formats.count(call.rows)},
        {Tr::tr("Not readable", "places in an answer"), placesText(call)},
        {Tr::tr("Size", "of an answer"), isAct(call) ? QString() : bytesText(call.bytes, formats)},
        {Tr::tr("Consent"), consentName(m_view->consent, formats)},
        {Tr::tr("Consent id"), entry.grantId, Type::Code},
        {Tr::tr("Exact time", "a moment in UTC"), toIso(call.at).replace(u'T', u' '), Type::Code},
        {Tr::tr("HTTP status"), call.http == 0 ? QString() : QString::number(call.http)},
        {Tr::tr("Request id"), call.requestId, Type::Code},
        {Tr::tr("Entry", "its number in the ledger"), formats.count(entry.number)},
        {Tr::tr("Seal", "SHA-256 of an entry and the one before"),
            QString::fromLatin1(entry.hash.toHex().left(16)) + u'…', Type::Code}});
    m_copyRequest->setVisible(!call.requestId.isEmpty());
}

void EntryPane::refillUse()
{
    m_usePart->setVisible(m_use.has_value());
    m_hint->setVisible(!m_view && !m_use);
    if (!m_use)
        return;
    m_useOf->setText(institutionName(m_use->consent) + u", "_s
        + consentName(m_use->consent, m_display.formats()));
    m_grid->set(m_use->uses);
    const QString summary = dataUseSummary(m_use->uses);
    const QString source = grantedSource(m_use->uses);
    m_useSource->setText(source);
    m_useSource->setVisible(!source.isEmpty());
    m_useSummary->setText(summary);
    m_useSummary->setVisible(!summary.isEmpty());
}

} // namespace bursar::ui
