// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/ledgerexport.h"
#include "app/consents/ledgerquery.h"
#include "ui/program/desk.h"

#include <memory>
#include <optional>

namespace bursar::ui {

class ActivityPage;

/// Joins the activity page and the ledger. Reads nothing while the page has never been shown, and
/// what is new once it is shown again.
class ActivityDesk : public Desk {
    Q_OBJECT

public:
    explicit ActivityDesk(const Site& site);

    void visit(const Destination& destination) override;
    QString pageId() const override { return page::activity; }

private:
    void begin();
    void grow();
    QCoro::Task<> find(LedgerFilter filter, bool isGrown);
    QCoro::Task<> readSubjects();
    QCoro::Task<> readEntries(std::vector<std::int64_t> numbers);
    QCoro::Task<> readUse(std::optional<LedgerSubject> consent);
    void askFile(LedgerExport::Format format);
    QCoro::Task<> exportTo(QString file, LedgerExport::Format format);
    void showFailure(const Error& error);

    Site m_site;
    Ledger& m_ledger;
    ActivityPage* m_page; ///< the window's
    LedgerFilter m_filter;
    CancelScope m_finding; ///< of the newest question
    CancelScope m_exporting;
    std::optional<LedgerSubject> m_useOf;
    std::shared_ptr<void> m_pause; ///< before the next look at what is new
    bool m_isStale = true; ///< the page shows less than there is
    bool m_hasBegun = false;
};

} // namespace bursar::ui
