// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/features/consents/receiptpdf.h"

#include "app/base/literals.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/erasurereceipt.h"
#include "ui/features/consents/receipthtml.h"
#include "ui/features/consents/tr.h"
#include "ui/kit/datanames.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace bursar::ui {

using namespace consentstext;
using namespace receipthtml;

namespace {

// One page, whatever a bank sends: more is in the JSON.
constexpr qsizetype mostAccountsOnPage = 10;
constexpr int mostEventsOnPage = 10;
constexpr int pageResolution = 96;
constexpr QMarginsF pageMargins(18, 16, 18, 16); // millimetres

QString dataOf(const std::set<DataCluster>& clusters, const Formats& formats)
{
    QStringList names;
    for (const DataCluster cluster : dataClusters) {
        if (clusters.contains(cluster))
            names += dataNameInText(cluster);
    }
    return names.isEmpty() ? Tr::tr("not known") : formats.locale().createSeparatedList(names);
}

QString accountsOf(const ConsentView& view, const Formats& formats)
{
    QString rows;
    for (qsizetype i = 0; i < std::min(view.accounts.size(), mostAccountsOnPage); ++i)
        rows +=
            row(accountText(view.accounts[i]).left(60), dataOf(view.accounts[i].clusters, formats));
    if (view.accounts.size() > mostAccountsOnPage)
        rows += row(Tr::tr("%n more", "at the end of a list of names",
                        static_cast<int>(view.accounts.size() - mostAccountsOnPage)),
            {});
    return rows;
}

/// All but the readings, which the ledger has.
QString eventsOf(const ConsentView& view, const Formats& formats)
{
    QString rows;
    int count = 0;
    for (const ConsentEvent& event : view.timeline) {
        if (event.kind != ConsentEvent::Kind::Read && ++count <= mostEventsOnPage)
            rows += row(formats.moment(event.at), eventText(event, formats).left(200));
    }
    return rows;
}

} // namespace

namespace {

/// Who ended it, and what is known of that and what is not.
QString endingOf(const ConsentView& view, const Formats& formats)
{
    QString by;
    QStringList known;
    QStringList notProven;
    if (view.status == ConsentStatus::Expired) {
        by = view.endedByClock
            ? Tr::tr("The time that the network had named was over", "who ended it")
            : Tr::tr("The network: its time was over", "who ended it");
        if (view.until)
            known += Tr::tr("the network had named %1 as its end", "a time")
                         .arg(formats.moment(*view.until));
        if (view.endedByClock)
            notProven += Tr::tr("that the network takes it for ended");
    } else if (view.status == ConsentStatus::RevokedAtBank) {
        by = Tr::tr("Somebody outside Bursar, at the bank or at the network", "who ended it");
        notProven += Tr::tr("who revoked it, and when");
    } else {
        return {};
    }
    if (!view.endedByClock && view.networkAsked)
        known +=
            Tr::tr("the network said so at %1", "a time").arg(formats.moment(*view.networkAsked));
    notProven += Tr::tr("that the network refuses access: Bursar stopped reading and did not try");
    const QLocale& locale = formats.locale();
    return heading(Tr::tr("How it ended"))
        + table(row(Tr::tr("Ended by"), by)
            + (known.isEmpty() ? QString()
                               : row(Tr::tr("Known"), locale.createSeparatedList(known)))
            + row(Tr::tr("Not proven"), locale.createSeparatedList(notProven)));
}

} // namespace

QString receiptHtml(const ConsentView& view, const Formats& formats, Instant now)
{
    const QString notSaid = Tr::tr("the bank does not say");
    QString facts = row(Tr::tr("Status"), statusText(view.status))
        + row(Tr::tr("Consent id"),
            view.consent.grantId.isEmpty() ? Tr::tr("not known") : view.consent.grantId.left(80))
        + row(Tr::tr("Granted"), sourced(formats.moment(view.granted), FieldSource::OwnRecord));
    if (view.created)
        facts += row(Tr::tr("Created at the network"),
            sourced(formats.moment(*view.created), FieldSource::Network));
    if (view.renewed)
        facts += row(
            Tr::tr("Last renewed"), sourced(formats.moment(*view.renewed), FieldSource::OwnRecord));
    facts += row(Tr::tr("Until"),
        view.until ? sourced(formats.moment(*view.until), FieldSource::Network) : notSaid);
    facts += row(Tr::tr("How far back"),
        view.lookbackDays
            ? sourced(Tr::tr("%n day(s)", "of history", *view.lookbackDays), FieldSource::Network)
            : notSaid);
    if (view.ended)
        facts += row(Tr::tr("Ended"), formats.moment(*view.ended));
    facts += row(Tr::tr("Purpose, as shown"),
        view.consent.purpose.isEmpty() ? Tr::tr("not recorded") : view.consent.purpose.left(300));
    QString parties;
    for (qsizetype i = 0; i < view.parties.size(); ++i) {
        const bool isApp = i == view.parties.size() - 1;
        parties += row(partyRole(view.parties[i], isApp), view.parties[i].name.left(80));
    }
    QString html = u"<h2>%1</h2>"_s.arg(
        Tr::tr("Consent receipt: %1", "an institution").arg(institutionOf(view)).toHtmlEscaped());
    html += table(facts);
    const QString sentence = statusSentence(view, formats, now);
    if (!sentence.isEmpty())
        html += u"<p><b>"_s + sentence.toHtmlEscaped() + u"</b></p>"_s;
    html += endingOf(view, formats);
    parties += row(Tr::tr("Their contacts"), Tr::tr("not known: the network tells none"));
    html += heading(Tr::tr("Parties")) + table(parties);
    html += heading(Tr::tr("Accounts and data")) + table(accountsOf(view, formats))
        + u"<p style='color:#5c6975'>"_s + sourcesText(view, formats).toHtmlEscaped() + u"</p>"_s;
    html += heading(Tr::tr("History")) + table(eventsOf(view, formats));
    html += issued(formats, now);
    return html;
}

namespace {

void printPage(QPainter& painter, const QString& html, QSizeF area)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(u"* { color: #16202b }"_s); // paper is white in every theme
    document.setHtml(html);
    document.setTextWidth(area.width());
    // A receipt with more to say than a page holds is set smaller, never cut.
    const qreal scale = std::min<qreal>(1, area.height() / document.size().height());
    painter.save();
    painter.scale(scale, scale);
    document.drawContents(&painter);
    painter.restore();
}

} // namespace

QByteArray receiptPdf(const Receipts& receipts, const Formats& formats, Instant now)
{
    QStringList pages;
    for (const ConsentView& view : receipts.consents)
        pages += receiptHtml(view, formats, now);
    for (const Erasure& one : receipts.erasures) {
        if (one.isOver())
            pages += erasureHtml(one, formats, now);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Tr::tr("Consent receipts"));
    writer.setCreator(u"Bursar"_s);
    writer.setResolution(pageResolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
    QPainter painter(&writer);
    const QSizeF area = writer.pageLayout().paintRectPixels(pageResolution).size();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        printPage(painter, pages[i], area);
    }
    painter.end();
    return bytes;
}

} // namespace bursar::ui
