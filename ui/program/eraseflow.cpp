// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/eraseflow.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/erasing.h"
#include "app/profile/profile.h"
#include "app/vault/statements.h"
#include "ui/features/consents/consenttext.h"
#include "ui/features/consents/erasesheet.h"
#include "ui/kit/display.h"
#include "ui/program/receiptfile.h"
#include "ui/shell/mainwindow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace bursar::ui {

EraseFlow::EraseFlow(Profile& profile, MainWindow& window, Display& display, Clock& clock)
    : m_profile(profile)
    , m_window(window)
    , m_display(display)
    , m_clock(clock)
{
}

LocalCopy EraseFlow::copyOf(LinkId link) const
{
    const auto documents = m_profile.statements().all();
    const auto kept = std::count_if(
        documents->begin(), documents->end(), [link](const documents::Document& each) {
            return each.link == link && each.state == documents::State::Kept;
        });
    return localCopyOf(link, m_profile.consents().all(), *m_profile.accounts(), kept,
        m_profile.erasing().keptFor(link));
}

void EraseFlow::ask(const ConsentView& view)
{
    const LinkId link = view.consent.link;
    const auto& all = m_profile.consents().all();
    const bool hasOthers = std::any_of(all.begin(), all.end(), [&](const consents::Consent& one) {
        return one.link == link && !view.chain.contains(one.id);
    });
    const QString institution = consentstext::institutionOf(view);
    const EraseSheet::Facts facts{institution, copyOf(link), hasOthers};
    auto* sheet = new EraseSheet(facts, m_display.formats(), &m_window);
    connect(sheet, &EraseSheet::confirmed, this,
        [this, sheet, link, institution, chain = view.chain](ErasureScope scope) {
            erase(sheet,
                {.scope = scope,
                    .link = link,
                    .consents = scope == ErasureScope::Consent ? chain : QList<std::int64_t>(),
                    .at = m_clock.now()},
                institution);
        });
}

QCoro::Task<> EraseFlow::erase(
    QPointer<EraseSheet> sheet, erasures::Order order, QString institution)
{
    const QPointer<EraseFlow> alive = this;
    sheet->showWorking(ErasureStep::Asked);
    Erasing* erasing = &m_profile.erasing();
    connect(erasing, &Erasing::changed, sheet, [sheet, erasing, at = order.at] {
        const auto& all = erasing->all();
        if (!all.isEmpty() && all.last().order.at == at && !all.last().isOver())
            sheet->showWorking(all.last().step);
    });
    const auto erased = co_await erasing->erase(order);
    if (!alive || !sheet)
        co_return;
    disconnect(erasing, nullptr, sheet, nullptr);
    const QString when = m_display.formats().moment(m_clock.now());
    if (!erased) {
        sheet->showFailure(erased.error(), when);
        co_return;
    }
    sheet->showOutcome(*erased, when);
    connect(
        sheet, &EraseSheet::receiptRequested, this, [this, receipt = erased->receipt, institution] {
            // The one that Bursar keeps names nobody; the person's own says what it is about.
            QJsonObject named = QJsonDocument::fromJson(receipt).object();
            named.insert(u"institution"_s, institution);
            askReceiptFile(m_window, m_display, QJsonDocument(named).toJson());
        });
}

} // namespace bursar::ui
