// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/program/consentsdesk.h"

#include "app/base/clock.h"
#include "app/base/literals.h"
#include "app/consents/consents.h"
#include "app/consents/erasing.h"
#include "app/consents/receipts.h"
#include "app/profile/refreshplan.h"
#include "app/vault/statements.h"
#include "ui/features/consents/consentspage.h"
#include "ui/features/consents/consenttext.h"
#include "ui/kit/display.h"
#include "ui/kit/whenseen.h"
#include "ui/program/consentviews.h"
#include "ui/program/receiptfile.h"
#include "ui/program/tr.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>

#include <algorithm>

namespace bursar::ui {

using program::Tr;

ConsentsDesk::ConsentsDesk(const Site& site)
    : m_site(site)
    , m_page(new ConsentsPage(site.display))
    , m_filling(new WhenSeen(
          m_page, [this] { fill(); }, this))
    , m_erasing(site.profile, site.window, site.display, site.clock)
{
    m_site.window.addPage({.id = page::consents,
        .icon = Icon::Shield,
        .title = Tr::tr("Consents"),
        .page = m_page,
        .shortcut = Shortcut::PageConsents});
    connect(m_page, &ConsentsPage::linkRequested, this, &Desk::linkRequested);
    connect(m_page, &ConsentsPage::renewRequested, this, &Desk::signInRequested);
    connect(m_page, &ConsentsPage::revokeRequested, this, &Desk::unlinkRequested);
    connect(m_page, &ConsentsPage::revokeAllRequested, this, &Desk::revokeAllRequested);
    connect(m_page, &ConsentsPage::checkRequested, this, &ConsentsDesk::check);
    connect(m_page, &ConsentsPage::receiptRequested, this, [this] {
        if (const ConsentView* view = m_page->chosen())
            askFile({{*view}, {}});
    });
    connect(m_page, &ConsentsPage::eraseRequested, this, [this] {
        if (const ConsentView* view = m_page->chosen())
            m_erasing.ask(*view);
    });
    connect(m_page, &ConsentsPage::keepForRequested, this,
        [this](LinkId link, std::optional<int> days) {
            m_site.profile.erasing().keepFor(link, days);
        });
    connect(m_page, &ConsentsPage::allReceiptsRequested, this,
        [this] { askFile({views(), m_site.profile.erasing().all()}); });
    const Profile* profile = &m_site.profile;
    connect(&m_site.profile.consents(), &Consents::changed, this, &ConsentsDesk::age);
    connect(&m_site.profile.erasing(), &Erasing::changed, this, &ConsentsDesk::age);
    connect(&m_site.profile.statements(), &Statements::changed, this, &ConsentsDesk::age);
    connect(&profile->refreshPlan(), &RefreshPlan::changed, this, &ConsentsDesk::age);
    connect(profile, &Profile::accountsChanged, this, &ConsentsDesk::age);
    connect(profile, &Profile::linksChanged, this, &ConsentsDesk::age);
    age();
}

QList<ConsentView> ConsentsDesk::views() const
{
    return consentViewsOf(m_site.profile, m_site.clock.now());
}

void ConsentsDesk::age()
{
    const QList<ConsentView> all = views();
    const auto isLiving = [](const ConsentView& view) { return !isPast(view.status); };
    m_site.window.setCount(page::consents, std::count_if(all.begin(), all.end(), isLiving));
    m_filling->ask();
}

void ConsentsDesk::fill()
{
    QList<ConsentView> all = views();
    QHash<LinkId, LocalCopy> copies;
    QHash<LinkId, NextReading> next;
    for (const ConsentView& view : std::as_const(all)) {
        copies.insert(view.consent.link, m_erasing.copyOf(view.consent.link));
        next.insert(view.consent.link, m_site.profile.refreshPlan().nextOf(view.consent.link));
    }
    const auto& erased = m_site.profile.erasing().all();
    const bool hasErasures = std::any_of(
        erased.begin(), erased.end(), [](const Erasure& one) { return !one.receipt.isEmpty(); });
    m_page->set({std::move(all), m_checking, m_site.clock.now(), std::move(copies), std::move(next),
        hasErasures});
}

void ConsentsDesk::askFile(const Receipts& receipts)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(&m_site.window, Tr::tr("Save the receipts"), folder,
        Tr::tr("PDF, one page for each consent (*.pdf)") + u";;"_s
            + Tr::tr("JSON, every receipt as it was issued (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(receipts.consents.size() == 1 && receipts.erasures.isEmpty()
            ? Tr::tr("consent-receipt", "name of a file") + u".pdf"_s
            : Tr::tr("consent-receipts", "name of a file") + u".pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.json"_s) ? u"json"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, receipts](const QString& file) { save(file, receipts); });
    dialog->open();
}

QCoro::Task<> ConsentsDesk::save(QString file, Receipts wanted)
{
    const QPointer<ConsentsDesk> alive = this;
    QByteArray bytes;
    if (file.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        QList<std::int64_t> ids;
        for (const ConsentView& view : std::as_const(wanted.consents))
            ids += view.chain;
        const auto receipts = co_await m_site.profile.consents().receipts(ids);
        if (!alive)
            co_return;
        if (!receipts) {
            m_page->showRemark({}, describe(receipts.error().kind).sentence, false);
            co_return;
        }
        bytes = receipts::withErasures(*receipts, wanted.erasures);
    } else {
        bytes = receiptPdf(wanted, m_site.display.formats(), m_site.clock.now());
    }
    const QString problem = writePrivately(file, bytes);
    const QString name = QDir::toNativeSeparators(file);
    m_page->showRemark({},
        problem.isEmpty() ? Tr::tr("Saved to %1.", "a file").arg(name)
                          : Tr::tr("%1 could not be written: %2", "a file; why").arg(name, problem),
        problem.isEmpty());
}

void ConsentsDesk::visit(const Destination& destination)
{
    for (const consents::Consent& one : m_site.profile.consents().all()) {
        if (destination.link == one.link) {
            m_page->choose(one.id);
            return;
        }
    }
}

QCoro::Task<> ConsentsDesk::check(std::int64_t consent)
{
    const ConsentView* view = m_page->chosen();
    if (!view || !m_checking.insert(consent).second)
        co_return;
    const QString institution = consentstext::institutionOf(*view);
    const LinkId link = view->consent.link;
    const bool isRevoking = view->revocation.has_value();
    m_page->showRemark({}, {}, true);
    age();
    const QPointer<ConsentsDesk> alive = this;
    Status checked;
    if (isRevoking)
        m_site.profile.consents().goOn();
    else
        checked = co_await m_site.profile.consents().check(link);
    if (!alive)
        co_return;
    m_checking.erase(consent);
    age();
    const QString when = m_site.display.formats().time(m_site.clock.now());
    if (checked)
        m_page->showRemark(institution,
            isRevoking
                ? Tr::tr("Bursar tries again now.")
                : Tr::tr("The network answered at %1; this is what it says.", "a time").arg(when),
            true);
    else if (checked.error().kind == ErrorKind::NotSupported)
        m_page->showRemark(institution,
            Tr::tr("This network cannot be asked: Bursar has no service credentials for it. What "
                   "is shown is Bursar's own record."),
            false);
    else
        m_page->showRemark(institution, describe(checked.error().kind).sentence, false);
}

} // namespace bursar::ui
