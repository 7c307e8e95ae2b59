// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/consents/consentview.h"
#include "app/consents/localcopy.h"
#include "app/profile/refreshplan.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace bursar::ui {

class Banner;
class Button;
class ConsentList;
class ConsentPane;
class Display;
class EmptyState;
class PageHeader;

/// Who may see the person's data, and what they see: active and past consents, and one of them in
/// full. Shows what it is given, and asks by signals.
class ConsentsPage : public QWidget {
    Q_OBJECT

public:
    explicit ConsentsPage(const Display& display, QWidget* parent = nullptr);

    struct State {
        QList<ConsentView> views;
        std::set<std::int64_t> checking; ///< those that the network is being asked after
        Instant now;
        QHash<LinkId, LocalCopy> copies;
        QHash<LinkId, NextReading> next; ///< of the links that can be read
        bool hasErasures = false; ///< with receipts, also where no consent is known any more
    };
    /// Keeps what is chosen; the new one, when the chosen one was renewed after its end.
    void set(State state);
    void choose(std::int64_t consent);
    /// Null when there is none.
    const ConsentView* chosen() const;
    /// What came of asking the network after a consent; empty takes it away.
    void showRemark(const QString& title, const QString& remark, bool isGood);

Q_SIGNALS:
    void linkRequested();
    void checkRequested(std::int64_t consent);
    void renewRequested(bursar::LinkId link);
    void revokeRequested(bursar::LinkId link);
    void revokeAllRequested();
    void receiptRequested(std::int64_t consent);
    void allReceiptsRequested();
    void keepForRequested(bursar::LinkId link, std::optional<int> days);
    void eraseRequested(std::int64_t consent);

private:
    void refill();
    void showChosen();

    const Display& m_display;
    State m_state;
    PageHeader* m_header;
    Button* m_allReceipts;
    Button* m_revokeAll;
    Banner* m_banner;
    QStackedWidget* m_stack;
    ConsentList* m_list;
    QScrollArea* m_scroll;
    std::int64_t m_shown = 0; ///< the consent in it
    ConsentPane* m_pane;
    EmptyState* m_empty;
};

} // namespace bursar::ui
