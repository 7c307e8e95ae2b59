// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/statements.h"
#include "ui/program/desk.h"

namespace bursar::ui {

class StatementsPage;
class WhenSeen;
struct StatementsState;

/// Joins the statements page and the profile's documents.
class StatementsDesk : public Desk {
    Q_OBJECT

public:
    explicit StatementsDesk(const Site& site);

    void age() override;
    /// Shows the documents of one account.
    void visit(const Destination& destination) override;
    QString pageId() const override { return page::statements; }

private:
    void fill();
    /// How the lists stand: which were not read, and how old the oldest is.
    void noteStandings(StatementsState& state) const;
    void connectPage();
    QCoro::Task<> open(DocumentId id);
    QCoro::Task<> save(DocumentId id, QString path);
    QCoro::Task<> remove(QList<DocumentId> ids);

    Site m_site;
    Statements& m_statements; ///< the profile's
    StatementsPage* m_page; ///< the window's
    WhenSeen* m_filling;
};

} // namespace bursar::ui
