// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/products/documents/table.h"
#include "app/products/statements/comparison.h"
#include "ui/features/statements/documenttexts.h"
#include "ui/kit/errortext.h"

#include <QWidget>

class QComboBox;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace bursar::ui {

class Banner;
class Button;
class Card;
class Display;
class DocumentPane;
class EmptyState;
class LocalSettings;
class PageHeader;
class ReadingBar;
class StatementsModel;

/// Statements and tax forms: the list by month and account with its gaps, and beside it the
/// document. Shows what it is given, and asks by signals.
class StatementsPage : public QWidget {
    Q_OBJECT

public:
    StatementsPage(const Display& display, LocalSettings& settings, QWidget* parent = nullptr);
    ~StatementsPage() override;

    void set(StatementsState state);
    /// One download came a little further.
    void setTransfer(DocumentId id, const DocumentTransfer& transfer);

    /// What bytesRequested() asked for; passed over when something else is chosen by now.
    void showBytes(DocumentId id, documents::Bytes bytes);
    void showFailure(DocumentId id, const Error& error);
    /// What came of compareRequested().
    void showComparison(DocumentId id, const statements::Comparison& comparison);
    /// What came of saveRequested(): none, it is saved.
    void showSaved(const QString& path, const std::optional<Error>& error);

    /// Shows the documents of one account.
    void showAccount(AccountRef account);
    /// Chooses a document, if it is in the list.
    void choose(DocumentId id);

    QTableView* table() const { return m_table; }
    DocumentPane* pane() const { return m_pane; }

Q_SIGNALS:
    void downloadRequested(const QList<bursar::DocumentId>& ids);
    void cancelRequested(const QList<bursar::DocumentId>& ids);
    void removeRequested(const QList<bursar::DocumentId>& ids);
    void bytesRequested(bursar::DocumentId id);
    void compareRequested(bursar::DocumentId id, const QStringList& text);
    void transactionsRequested(bursar::AccountRef account, const QString& query);
    void saveRequested(bursar::DocumentId id, const QString& path);
    void showAmountsRequested();
    void linkRequested();
    void stopRequested(); ///< the reading
    void nextStepRequested(bursar::ui::NextStep step, bursar::LinkId link);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTable();
    void refill();
    /// As wide as its words are, until a person moves the line.
    void fitList();
    void refillAccounts();
    void showCounts();
    void showBanner();
    void showUnlisted();
    void showContent();
    void showCurrent();
    void act(DocumentStep step);
    void showMenu(const QPoint& place);
    /// Of all that is shown, or of the lines that are selected when there are several.
    QList<DocumentId> downloadable(bool selectedOnly) const;
    QList<DocumentId> queued(bool selectedOnly) const;
    QList<DocumentId> kept(bool selectedOnly) const;
    template <class Test> QList<DocumentId> collect(bool selectedOnly, Test test) const;
    StatementFilter filter() const;

    const Display& m_display;
    LocalSettings& m_settings;
    StatementsState m_state;
    LinkId m_bannerLink;
    StatementsModel* m_model;
    PageHeader* m_header;
    QComboBox* m_account;
    Button* m_download;
    Button* m_stop;
    Banner* m_banner;
    Banner* m_saved;
    ReadingBar* m_reading;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    bool m_isSplitChosen = false; ///< by a person
    QTableView* m_table;
    DocumentPane* m_pane;
    EmptyState* m_empty;
};

} // namespace bursar::ui
