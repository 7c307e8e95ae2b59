// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "ui/features/consents/receiptpdf.h"
#include "ui/program/desk.h"
#include "ui/program/eraseflow.h"

#include <set>

namespace bursar::ui {

class ConsentsPage;
class WhenSeen;

/// Joins the page of consents and the profile.
class ConsentsDesk : public Desk {
    Q_OBJECT

public:
    explicit ConsentsDesk(const Site& site);

    void age() override;
    void visit(const Destination& destination) override;
    QString pageId() const override { return page::consents; }

private:
    void fill();
    QCoro::Task<> check(std::int64_t consent);
    QList<ConsentView> views() const;
    /// Asks where to, and in which of the two forms.
    void askFile(const Receipts& receipts);
    QCoro::Task<> save(QString file, Receipts wanted);

    Site m_site;
    ConsentsPage* m_page; ///< the window's
    WhenSeen* m_filling;
    EraseFlow m_erasing;
    std::set<std::int64_t> m_checking;
};

} // namespace bursar::ui
